import { Type } from 'typebox';
import { LANGUAGES } from '../foundation/i18n.ts';
import { isCountry, isDay, isTimeZone } from './fact.ts';
import { GROUPS, type Group } from './group.ts';
import { KEPT_KINDS } from './kept.ts';
import { ORGANISATION_KINDS, ROLES } from './role.ts';

/** The form of each section of the set-up file. What its parts say about each other is checked in `consistency`. */

const closed = { additionalProperties: false };
const LANGUAGE = '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$';
const MOST_WORKERS = 1_000_000;

const code = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$' });
const name = Type.String({ maxLength: 200, pattern: String.raw`^(?!\s)[^\p{Cc}]+(?<!\s)$` });
const language = Type.String({ pattern: LANGUAGE });
const country = Type.Refine(Type.String(), isCountry);
const timeZone = Type.Refine(Type.String(), isTimeZone);
const day = Type.Refine(Type.String(), isDay);
const workers = Type.Optional(Type.Integer({ minimum: 0, maximum: MOST_WORKERS }));
const counted = Object.fromEntries(GROUPS.map((group) => [group, workers])) as Record<Group, typeof workers>;

const organisation = Type.Object(
  {
    code,
    kind: Type.Enum([...ORGANISATION_KINDS]),
    name,
    vetted: Type.Optional(Type.Object({ since: day, until: Type.Optional(day) }, closed)),
    ties: Type.Optional(Type.Array(code, { uniqueItems: true })),
  },
  closed,
);

const site = Type.Object(
  {
    code,
    supplier: code,
    name,
    country,
    region: name,
    time_zone: timeZone,
    poster_code: Type.String({ maxLength: 20, pattern: String.raw`^[\p{L}\p{M}\p{N} -]+$` }),
    workers: Type.Optional(Type.Object(counted, closed)),
    languages: Type.Optional(Type.Record(language, Type.Integer({ minimum: 0, maximum: 100 }), closed)),
  },
  closed,
);
const link = Type.Object({ buyer: code, site: code, since: day, until: Type.Optional(day) }, closed);

const line = Type.Object(
  {
    code,
    channel: Type.Enum(['sms', 'whatsapp', 'web']),
    provider: Type.Optional(Type.Enum(['twilio', 'cloud', 'gateway', 'africastalking'])),
    address: Type.String({ pattern: String.raw`^(\+[1-9]\d{6,14}|\d{3,8}|/)$` }),
    account: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_.-]{1,64}$' })),
    template: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_]{1,64}$' })),
    calendar: Type.Optional(code),
    country,
    time_zone: timeZone,
    languages: Type.Array(Type.Enum([...LANGUAGES]), { minItems: 1, uniqueItems: true }),
  },
  closed,
);

const person = Type.Object(
  {
    login: Type.String({ pattern: '^[a-z0-9][a-z0-9._-]{1,63}$' }),
    name,
    organisation: code,
    roles: Type.Array(Type.Enum([...ROLES]), { minItems: 1, uniqueItems: true }),
    languages: Type.Array(language, { uniqueItems: true }),
  },
  closed,
);

const retention = Type.Object({ data: Type.Enum([...KEPT_KINDS]), days: Type.Integer({ minimum: 1 }) }, closed);

const shift = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' });
const shifts = Type.Optional(Type.Array(shift));
const calendar = Type.Object(
  {
    code,
    time_zone: timeZone,
    week: Type.Object(
      { mon: shifts, tue: shifts, wed: shifts, thu: shifts, fri: shifts, sat: shifts, sun: shifts },
      closed,
    ),
    holidays: Type.Optional(Type.String({ pattern: '^[A-Z]{2}(-[A-Za-z0-9]{1,6})?$' })),
    closed: Type.Optional(Type.Array(day, { uniqueItems: true })),
    open: Type.Optional(Type.Array(day, { uniqueItems: true })),
  },
  closed,
);

const clock = Type.Object(
  {
    stage: Type.String({ pattern: '^[a-z_]{1,40}$' }),
    level: Type.Enum(['L1', 'L2', 'L3', 'L4']),
    within: Type.String({ pattern: '^[1-9]\\d{0,3} (minutes|hours|days|working hours|working days)$' }),
  },
  closed,
);

export const SHAPE = Type.Object(
  {
    organisations: Type.Array(organisation),
    sites: Type.Optional(Type.Array(site)),
    links: Type.Optional(Type.Array(link)),
    lines: Type.Optional(Type.Array(line)),
    people: Type.Array(person),
    retention: Type.Optional(Type.Array(retention)),
    calendars: Type.Optional(Type.Array(calendar)),
    clocks: Type.Optional(Type.Array(clock)),
  },
  closed,
);

export type OrganisationEntry = Type.Static<typeof organisation>;
export type SiteEntry = Type.Static<typeof site>;
export type LinkEntry = Type.Static<typeof link>;
export type LineEntry = Type.Static<typeof line>;
export type PersonEntry = Type.Static<typeof person>;
export type RetentionEntry = Type.Static<typeof retention>;
export type CalendarEntry = Type.Static<typeof calendar>;
export type ClockEntry = Type.Static<typeof clock>;

/** What the file says, checked. */
export interface Setup {
  readonly organisations: readonly OrganisationEntry[];
  readonly sites: readonly SiteEntry[];
  readonly links: readonly LinkEntry[];
  readonly lines: readonly LineEntry[];
  readonly people: readonly PersonEntry[];
  readonly retention: readonly RetentionEntry[];
  readonly calendars: readonly CalendarEntry[];
  readonly clocks: readonly ClockEntry[];
}
