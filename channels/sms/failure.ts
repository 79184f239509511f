import type { Failure } from '../channel.ts';

/** Reads whatever the client threw. The error itself holds words and credentials: nothing of it goes further. */
export function failureOf(error: unknown): Failure {
  const { status, code } = Object(error) as { status?: unknown; code?: unknown };
  if (typeof status === 'number' && status >= 300) return answered(status, Number(code));
  const reason = typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? code.toLowerCase() : 'no_answer';
  return { kind: NEVER_ASKED.test(reason) ? 'later' : 'unknown', code: reason };
}

/** Nothing was answered at all to a `fetch`, which hides why in the error's cause. */
export function silenceOf(error: unknown): Failure {
  const { cause } = Object(error) as { cause?: unknown };
  return failureOf(cause ?? error);
}

function answered(status: number, number: number): Failure {
  const told = Number.isInteger(number) && number >= 10_000 && number <= 99_999;
  const code = told ? String(number) : `http_${status}`;
  if (status < 400 || status >= 500 || status === 408) return { kind: 'unknown', code };
  if (code === WINDOW_CLOSED) return { kind: 'window', code };
  const aboutUs = !(told && number >= 21_000) && [401, 403, 404].includes(status);
  return { kind: status === 429 || aboutUs || TRANSIENT.has(code) ? 'later' : 'refused', code };
}

/** No connection, or none that could be trusted: not a byte of the message left. */
const NEVER_ASKED =
  /^(econnrefused|und_err_connect_timeout|enotfound|eai_again|cert_.*|err_tls_cert_.*|.*self_signed_cert.*|unable_to_.*cert.*)$/;

/** WhatsApp: she has not written for a day, and only an approved text may go. */
export const WINDOW_CLOSED = '63016';

/** Too many requests; the sender's queue is full, by its two names; on WhatsApp too many a second, and a day. */
const TRANSIENT: ReadonlySet<string> = new Set(['20429', '21611', '30001', '63018', '63038']);
