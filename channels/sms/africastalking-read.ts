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

/** A text; null where it is none. Link and network are not looked at. */
export function readText({ id = '', from = '', to = '', text = '' }: Form): Inbound | null {
  if (!ID.test(id) || !ADDRESS.test(from.trim()) || !ADDRESS.test(to.trim())) return null;
  return {
    providerId: id,
    from: from.trim(),
    to: to.trim(),
    text: text.toWellFormed(),
    media: [],
    provider: 'africastalking',
  };
}

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

const USED = ['id', 'from', 'to', 'text', 'status'];
const ID = /^[^\p{Cc}\p{Cs}]{1,200}$/u;
const ADDRESS = /^[^\p{Cc}\p{Cs}]{1,64}$/u;
