import { codeOf } from './errors.ts';
import { dayOf, type Now } from './time.ts';

/**
 * One JSON line an event: a code, counts, and the UTC day.
 * Values are numbers, booleans or short codes, so that no word, address or address-like string can slip in.
 */
export interface Log {
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  /** For the operator's eyes at once. `cause` is reduced to its code and the places in our code that it passed. */
  error(event: string, facts?: Facts & { cause?: unknown }): void;
}

export type Facts = Record<string, unknown>;
export type LogLevel = 'silent' | 'error' | 'warn' | 'info';
const RANK: Record<LogLevel, number> = { silent: 0, error: 1, warn: 2, info: 3 };

export function makeLog(now: Now, level: LogLevel, write: (line: string) => void): Log {
  const say = (kind: Exclude<LogLevel, 'silent'>, event: string, facts: Facts) => {
    if (RANK[kind] > RANK[level]) return;
    write(`${JSON.stringify({ day: dayOf(now()), level: kind, event, ...facts })}\n`);
  };
  return {
    info: (event, facts = {}) => say('info', event, safe(facts)),
    warn: (event, facts = {}) => say('warn', event, safe(facts)),
    error: (event, { cause, ...facts } = {}) =>
      say('error', event, {
        ...safe(facts),
        ...(cause === undefined ? {} : { cause: codeOf(cause), at: placesOf(cause) }),
      }),
  };
}

const CODE = /^[a-z/*][a-z0-9_.:/*-]{0,60}$/;

const safe = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, isSafe(value) ? value : '[withheld]']));

/** A count is short; a telephone number is not. */
const isSafe = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'number' && Math.abs(value) < 10_000_000) ||
  (typeof value === 'string' && isCode(value));

/** Codes have no long run of digits, in which a number could hide. */
const isCode = (value: string) => CODE.test(value) && !/\d{5}/.test(value);

/** `file.ts:line` of our own frames: enough to find the fault, without the message, which stands before them. */
function placesOf(cause: unknown): string {
  const { stack = '', message } = cause instanceof Error ? cause : { message: '' };
  const from = stack.indexOf(message);
  const frames = from < 0 ? '' : stack.slice(from + message.length);
  return [...frames.matchAll(/\/(server|channels)\/([\w/.-]+\.ts:\d+)/g)]
    .slice(0, 5)
    .map(([, room, place]) => `${room}/${place}`)
    .join(' ');
}
