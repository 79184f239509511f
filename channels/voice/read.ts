import { offTheWire } from '../sms/address.ts';
import { accountOf, isRepeated, value, type Fault, type Params } from '../sms/read.ts';

/** What Twilio tells of a call. */
export interface Call {
  readonly id: string;
  /** As it was shown; empty where it was withheld. */
  readonly from: string;
  readonly to: string;
  /** The key that was pressed. */
  readonly pressed: string;
  /** It is over. */
  readonly isOver: boolean;
  /** The id of the leg over which it was passed on, once that is over. */
  readonly passedOn: string | null;
}

export function readCall(params: Params): Call {
  const from = offTheWire(value(params, 'From').trim());
  const other = value(params, 'DialCallSid');
  return {
    id: value(params, 'CallSid'),
    from: NOBODY.has(from) ? '' : from,
    to: offTheWire(value(params, 'To').trim()),
    pressed: value(params, 'Digits'),
    isOver: OVER.has(value(params, 'CallStatus')),
    passedOn: SID.test(other) ? other : null,
  };
}

/** What a webhook of a call must have; a caller may show no number at all. */
export function faultOfCall(params: Params): Fault | null {
  if (USED.some((name) => isRepeated(params, name))) return 'repeated_parameter';
  if (['CallSid', 'AccountSid'].some((name) => value(params, name).trim() === '')) return 'missing_parameter';
  const wellFormed =
    SID.test(value(params, 'CallSid')) &&
    /^AC[0-9a-f]{32}$/i.test(accountOf(params)) &&
    ['From', 'To'].every((name) => /^[^\p{Cc}\p{Cs}]{0,150}$/u.test(value(params, name)));
  return wellFormed ? null : 'malformed_parameter';
}

const USED = ['CallSid', 'AccountSid', 'From', 'To', 'Digits', 'CallStatus', 'DialCallSid'];

const SID = /^CA[0-9a-f]{32}$/i;

/** Numbers that Twilio puts where one was withheld: "restricted", "blocked", "unknown", "anonymous", "unavailable" on a keypad. */
const NOBODY: ReadonlySet<string> = new Set(['+7378742833', '+2562533', '+8566696', '+266696687', '+86282452253']);

const OVER: ReadonlySet<string> = new Set(['completed', 'busy', 'failed', 'no-answer', 'canceled']);
