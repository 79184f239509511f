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
  const say = (kind: Exclude<LogLevel, 'silent'>, event: string, facts: Facts = {}) => {
    if (RANK[kind] > RANK[level]) return;
    write(`${JSON.stringify({ day: dayOf(now()), level: kind, event, ...safe(facts) })}\n`);
  };
  return {
    info: (event, facts) => say('info', event, facts),
    warn: (event, facts) => say('warn', event, facts),
    error: (event, { cause, ...facts } = {}) =>
      say('error', event, cause === undefined ? facts : { ...facts, cause: codeOf(cause), at: placesOf(cause) }),
  };
}

const CODE = /^[a-z][a-z0-9_.:/-]{0,60}$/;

function safe(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && isCode(value))
        ? value
        : '[withheld]',
    ]),
  );
}

/** Codes have no long run of digits, in which a number could hide. */
const isCode = (value: string) => CODE.test(value) && !/\d{5}/.test(value);

/** `file.ts:line` of our own frames: enough to find the fault, without the message. */
function placesOf(cause: unknown): string {
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  return [...stack.matchAll(/\/(server|channels)\/([\w/.-]+\.ts:\d+)/g)]
    .slice(0, 5)
    .map(([, room, place]) => `${room}/${place}`)
    .join(' ');
}
