/** What went wrong, as an audience may hear it: a status and a code, never a message. */
import { Problem } from '../foundation/errors.ts';

export interface Failure {
  readonly status: number;
  readonly code: string;
}

export function failureOf(cause: unknown): Failure {
  if (cause instanceof Problem) return { status: cause.status, code: cause.say };
  const status = (cause as { statusCode?: unknown } | null)?.statusCode;
  if (status === 429) return { status, code: 'too_many' };
  if (typeof status === 'number' && status >= 400 && status < 500) return { status, code: 'bad_request' };
  return { status: 500, code: 'unexpected' };
}
