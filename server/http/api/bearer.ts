import type { FastifyRequest } from 'fastify';
import type { Bearer, Scope } from '../../directory/token.ts';
import { Problem } from '../../foundation/errors.ts';

/** Null for a token that is unknown, expired or revoked. */
export type Authenticate = (secret: string) => Promise<Bearer | null>;

/** Who asks, if her token is good for it. Throws Problem('unauthorised'), Problem('forbidden'). */
export async function bearerOf(request: FastifyRequest, authenticate: Authenticate, scope: Scope): Promise<Bearer> {
  const [, secret] = /^Bearer ([\w.~+/=-]{1,200})$/i.exec(request.headers.authorization ?? '') ?? [];
  const bearer = secret ? await authenticate(secret) : null;
  if (!bearer) throw new Problem('unauthorised', 401);
  if (!bearer.scopes.includes(scope)) throw new Problem('forbidden', 403);
  return bearer;
}
