import { parse } from 'node:querystring';
import type { Inbound, Status } from '../channel.ts';

/** What a call of theirs holds. Its secret address is all that proves it: they sign nothing. */
type Form = Readonly<Record<string, string>>;

/** Null for what is no form, or names something twice. */
export function readForm(raw: Buffer, contentType: string | undefined): Form | null {
  if (!/^\s*application\/x-www-form-urlencoded\b/i.test(contentType ?? '')) return null;
  const form = parse(raw.toString('utf8'), '&', '=', { maxKeys: 100 });
  return USED.some((name) => Array.isArray(form[name])) ? null : (form as Form);
}

/** A text, and when it was written, in milliseconds since 1970; null where nobody says so. */
interface Text {
  readonly inbound: Inbound;
  readonly at: number | null;
}

/** Null where it is none. Link and network are not looked at. */
export function readText({ id = '', from = '', to = '', text = '', date = '' }: Form): Text | null {
  if (!ID.test(id) || !ADDRESS.test(from.trim()) || !ADDRESS.test(to.trim())) return null;
  const inbound: Inbound = {
    providerId: id,
    from: from.trim(),
    to: to.trim(),
    text: text.toWellFormed(),
    media: [],
    provider: 'africastalking',
  };
  return { inbound, at: instantIn(date.trim()) };
}

/**
 * `2026-03-04T08:00:00Z`; of old `2026-03-04 08:00:00`, of which nobody says where that is. Where they are it is later
 * than that in UTC: read so it makes no text late that is not.
 */
function instantIn(date: string): number | null {
  const [, day, time, zone = 'Z'] = DATE.exec(date) ?? [];
  const at = Date.parse(`${day}T${time}${zone}`);
  return Number.isNaN(at) ? null : at;
}

const DATE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:\d\d)?$/;

/** What became of a text of ours; null where nothing did yet. Their reasons are words, of which no code is made. */
export function readReport({ id = '', status = '' }: Form): Status | null {
  const state = STATES.get(status.toLowerCase());
  return state && ID.test(id) ? { providerId: id, state, code: null } : null;
}

/** `Sent` and `Submitted` to the network, `Buffered` there. */
const STATES: ReadonlyMap<string, Status['state']> = new Map([
  ['sent', 'sent'],
  ['submitted', 'sent'],
  ['buffered', 'sent'],
  ['success', 'delivered'],
  ['rejected', 'failed'],
  ['failed', 'failed'],
]);

const USED = ['id', 'from', 'to', 'text', 'date', 'status'];
const ID = /^[^\p{Cc}\p{Cs}]{1,200}$/u;
const ADDRESS = /^[^\p{Cc}\p{Cs}]{1,64}$/u;
