/** What an NGO or union sends and gets. Whatever is not listed is refused, and does not leave. */
import { Type, type Static } from 'typebox';
import { ITEMS, type Item } from '../../../channels/filing/filing.ts';

const oneOf = <const Values extends readonly string[]>(values: Values, description = '') =>
  Type.Unsafe<Values[number]>({ type: 'string', enum: values, ...(description ? { description } : {}) });
const text = (description: string) => Type.Optional(Type.String({ maxLength: 20_000, description }));
const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);
const closed = { additionalProperties: false };

const ANSWERS = ['yes', 'no', 'unknown'] as const;
const answer = Type.Optional(oneOf(ANSWERS));
const consents = Object.fromEntries(ITEMS.map((item) => [item, answer])) as Record<Item, typeof answer>;

export const FilingBody = Type.Object(
  {
    words: Type.String({ maxLength: 20_000, description: 'What the worker told, in her words where you have them.' }),
    language: Type.String({ maxLength: 35, description: 'The worker’s, one that the service offers.' }),
    own_number: text(
      'Your number of the case: filed again under it, it stays one case. With another content it is refused (409 `other_filing`), for two weeks.',
    ),
    received: text('The day on which you heard of it, YYYY-MM-DD; today if not said.'),
    country: text('ISO 3166-1 alpha-2.'),
    site: text('The code on the poster, the code or the name of the workplace.'),
    supplier: text('Name of the employer, where the workplace is not known.'),
    affected: Type.Optional(orNull(Type.Integer({ minimum: 1, maximum: 1_000_000 }))),
    collective: Type.Optional(Type.Boolean({ description: 'Filed in the name of several together.' })),
    danger: Type.Optional(Type.Boolean({ description: 'Somebody is in danger now.' })),
    reach: Type.Optional(oneOf(['filer', 'receipt', 'none'], 'How the worker can be reached.')),
    speaks: Type.Optional(oneOf(ANSWERS, 'Whether the worker said that you speak for her.')),
    consents: Type.Optional(Type.Object(consents, closed)),
  },
  closed,
);
export type FilingBody = Static<typeof FilingBody>;

const day = Type.String({ description: 'UTC day, YYYY-MM-DD.' });

export const FiledBody = Type.Object({
  id: Type.String(),
  reference: Type.String({ description: 'To speak about the case; no secret.' }),
  receipt: Type.Union([Type.String(), Type.Null()], {
    description:
      'For the worker: with it she reads and goes on herself. A repeat under the same Idempotency-Key brings it again until she used it; any other repeat brings null.',
  }),
  date: Type.String({ description: 'By when a human answers.' }),
  repeated: Type.Boolean(),
});
export type FiledBody = Static<typeof FiledBody>;

export const OwnFilingBody = Type.Object({
  id: Type.String(),
  reference: Type.String(),
  own_number: Type.Union([Type.String(), Type.Null()]),
  way: oneOf(['page', 'phone', 'file', 'api']),
  filed: day,
  received: day,
  affected: Type.Union([Type.Integer(), Type.Null()]),
  collective: Type.Boolean(),
  reach: oneOf(['filer', 'receipt', 'none']),
  state: oneOf(
    ['received', 'triaged', 'acknowledged', 'resolved', 'closed', 'contact', 'hers', 'barred'],
    '`hers`: the worker goes on with it herself. `barred`: another organisation goes on with it.',
  ),
  next_date: Type.Union([day, Type.Null()]),
  news: Type.Integer({ description: 'Texts that wait for you.' }),
  ready_since: Type.Union([day, Type.Null()], {
    description:
      'Since when an answer lies ready for whoever comes with the receipt, where the worker is reached with it: it is hers to read.',
  }),
});
export type OwnFilingBody = Static<typeof OwnFilingBody>;

export const FilingsPage = Type.Object({
  filings: Type.Array(OwnFilingBody),
  next: Type.Union([Type.String(), Type.Null()], { description: 'Cursor of the next page.' }),
});
export type FilingsPage = Static<typeof FilingsPage>;

export const FilingsQuery = Type.Object(
  {
    cursor: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_-]{22}$' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
  },
  closed,
);
export type FilingsQuery = Static<typeof FilingsQuery>;

const FilingTextBody = Type.Object({
  day,
  from: oneOf(['desk', 'service', 'filer']),
  text: Type.Union([Type.String(), Type.Null()], { description: 'Null for your own words: only the desk reads them.' }),
  is_new: Type.Boolean(),
});

export const OneFilingBody = Type.Object({ ...OwnFilingBody.properties, messages: Type.Array(FilingTextBody) });
export type OneFilingBody = Static<typeof OneFilingBody>;

export const MessageBody = Type.Object({ words: Type.String({ minLength: 1, maxLength: 10_000 }) }, closed);
export type MessageBody = Static<typeof MessageBody>;

export const FaultsBody = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  filing: Type.Optional(Type.String({ description: 'Of `other_filing`: the one that is known.' })),
  faults: Type.Optional(Type.Array(Type.Object({ field: Type.String(), code: Type.String(), title: Type.String() }))),
});
