import { ConfigError } from '../foundation/config.ts';
import { codeOf, ownCode, Problem } from '../foundation/errors.ts';
import { wording } from '../foundation/i18n.ts';

/** What failed and what to do about it, for the operator. Quotes nothing but codes. */
export function sentence(failure: unknown): string {
  if (failure instanceof ConfigError) return failure.message;
  const say = wording('en', 'errors');
  const reason = reasonOf(failure);
  if (reason) return say(reason);
  if (!(failure instanceof Problem)) return say('unexpected', { code: codeOf(failure) });
  try {
    return say(failure.say, failure.values);
  } catch {
    return say('unexpected', { code: failure.code });
  }
}

/** Codes of Node, SQLite and PostgreSQL that an operator can do something about, as keys of `errors`. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^listen (EACCES|EPERM)$/, 'port_forbidden'],
  [/^listen EADDRINUSE$/, 'port_in_use'],
  [/^listen EADDRNOTAVAIL$/, 'no_such_host'],
  [/^getaddrinfo /, 'no_such_name'],
  [/(^| )(SQLITE_(CANTOPEN|READONLY|IOERR)\w*|EACCES|EPERM|EROFS|EEXIST|EISDIR|ENOTDIR)$/, 'no_access'],
  [/^SQLITE_NOTADB$/, 'not_a_database'],
  [/(^| )(ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/, 'no_postgres'],
  [/^(28P01|28000|3D000|42501)$/, 'postgres_refused'],
  [/(^| )ENOENT$/, 'no_such_file'],
];

/** The first cause that has one: what a migration or a write died of says more than that it died. */
function reasonOf(failure: unknown): string | null {
  if (!(failure instanceof Error)) return null;
  const call = failure as NodeJS.ErrnoException;
  const code = call.syscall ? `${call.syscall} ${ownCode(call)}` : ownCode(call);
  return REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? reasonOf(failure.cause);
}
