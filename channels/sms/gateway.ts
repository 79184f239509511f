import type { Status } from '../channel.ts';
import { fieldsOf, parsed, type Json } from '../json.ts';

/** Bytes of a gateway's request. */
export const LARGEST_REQUEST = 256 * 1024;
/** Of messages, of calls and of statuses each. */
const MOST = 500;
/** Letters of a message, of all its parts together too: sixty-five SMS. */
export const LONGEST_TEXT = 10_000;

/** A text, or a part of one, as a gateway brings it. */
export interface Brought {
  readonly id: string;
  /** E.164. */
  readonly from: string;
  /** A letter may be cut in two between two parts. */
  readonly text: string;
  /** When the gateway had it, by the clock that it signs with, in milliseconds since 1970. */
  readonly at: number;
  readonly part: Part | null;
}

/** Somebody rang the line, and nobody took the call. */
export interface Rung {
  readonly id: string;
  /** E.164; empty where it was withheld. */
  readonly from: string;
}

export interface Part {
  /** The same in all parts of one text. */
  readonly ref: number;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** `absent`: the gateway, asked about it, does not know the text. */
export interface Fate {
  readonly id: string;
  readonly state: Status['state'] | 'absent';
  readonly code: string | null;
}

/** An entry that is not taken; `id` as it came, null where it was no text. */
export interface Refused {
  readonly id: string | null;
  readonly code: string;
}

export interface Told {
  readonly kind: 'told';
  readonly messages: readonly Brought[];
  readonly calls: readonly Rung[];
  readonly statuses: readonly Fate[];
  readonly refused: readonly Refused[];
}

interface Refusal {
  readonly kind: 'refused';
  readonly code: 'malformed_body' | 'too_many';
  readonly status: 400 | 413;
}

/**
 * A gateway's request, entry by entry: one that cannot be read is refused alone. Says nothing about who sent it: verify
 * that first. Bytes that are no UTF-8 spoil their letters and no more.
 */
export function readGateway(raw: Buffer): Told | Refusal {
  const body = objectIn(raw);
  if (body === null) return { kind: 'refused', code: 'malformed_body', status: 400 };
  const { messages = [], calls = [], statuses = [] } = body;
  if (!Array.isArray(messages) || !Array.isArray(calls) || !Array.isArray(statuses))
    return { kind: 'refused', code: 'malformed_body', status: 400 };
  if ([messages, calls, statuses].some(({ length }) => length > MOST))
    return { kind: 'refused', code: 'too_many', status: 413 };
  const brought = messages.map(readMessage);
  const rung = calls.map(readCall);
  const fates = statuses.map(readFate);
  return {
    kind: 'told',
    messages: brought.filter((one): one is Brought => !('refusal' in one)),
    calls: rung.filter((one): one is Rung => !('refusal' in one)),
    statuses: fates.filter((one): one is Fate => !('refusal' in one)),
    refused: [
      ...brought.flatMap((one) => ('refusal' in one ? [one.refusal] : [])),
      ...rung.flatMap((one) => ('refusal' in one ? [one.refusal] : [])),
      ...fates.flatMap((one) => ('refusal' in one ? [one.refusal] : [])),
    ],
  };
}

/** Null for what is no JSON object. */
function objectIn(raw: Buffer): Json | null {
  const body = parsed(raw.toString('utf8').replace(/^\uFEFF/, ''));
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Json) : null;
}

const refusal = (entry: unknown, code: string): { refusal: Refused } => {
  const { id } = fieldsOf(entry);
  return { refusal: { id: typeof id === 'string' ? id : null, code } };
};

function readMessage(entry: unknown): Brought | { refusal: Refused } {
  const { id, from, text, at, part } = fieldsOf(entry);
  if (!isId(id)) return refusal(entry, 'malformed_id');
  if (typeof from !== 'string' || !/^\+[1-9]\d{6,14}$/.test(from)) return refusal(entry, 'malformed_from');
  if (typeof text !== 'string') return refusal(entry, 'malformed_text');
  if (text.length > LONGEST_TEXT) return refusal(entry, 'text_too_long');
  if (!isWhole(at, 1, LAST_SECOND)) return refusal(entry, 'malformed_at');
  if (part === undefined || part === null) return { id, from, text, at: at * 1_000, part: null };
  const { ref, number, of } = fieldsOf(part);
  if (!isWhole(ref, 0, 65_535) || !isWhole(of, 1, 255) || !isWhole(number, 1, of))
    return refusal(entry, 'malformed_part');
  return { id, from, text, at: at * 1_000, part: of === 1 ? null : { ref, number, of } };
}

function readCall(entry: unknown): Rung | { refusal: Refused } {
  const { id, from = '' } = fieldsOf(entry);
  if (!isId(id)) return refusal(entry, 'malformed_id');
  const number = from === null ? '' : from;
  return typeof number === 'string' && /^(\+[1-9]\d{6,14})?$/.test(number)
    ? { id, from: number }
    : refusal(entry, 'malformed_from');
}

function readFate(entry: unknown): Fate | { refusal: Refused } {
  const { id, state, code } = fieldsOf(entry);
  if (!isId(id)) return refusal(entry, 'malformed_id');
  if (!STATES.has(state)) return refusal(entry, 'malformed_state');
  return { id, state: state as Fate['state'], code: typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : null };
}

const STATES: ReadonlySet<unknown> = new Set<Fate['state']>(['sent', 'delivered', 'failed', 'absent']);

/** The year 5138: who counts in milliseconds is beyond it. */
const LAST_SECOND = 99_999_999_999;

const isId = (value: unknown): value is string => typeof value === 'string' && /^[^\p{Cc}\p{Cs}]{1,200}$/u.test(value);

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
