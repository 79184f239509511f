/** A reader who pasted her token: a random cookie, of which only a hash is kept, for a working day. */
import { createHash } from 'node:crypto';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Database } from '../database/connect.ts';
import { tokenById, type Bearer } from '../directory/token.ts';
import { newSecret } from '../foundation/ids.ts';
import { addDays, dayOf, HOUR, later, type Now } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { openInstant, sealInstant } from '../vault/times.ts';

const SESSION_HOURS = 8;

export interface Sessions {
  readonly cookie: { readonly name: string; readonly options: CookieSerializeOptions };
  /** Returns the cookie's value. */
  begin(tokenId: string): Promise<string>;
  /** Null where it is unknown, over, or its token was revoked. */
  reader(cookie: string | undefined): Promise<Bearer | null>;
  end(cookie: string | undefined): Promise<void>;
}

export function openSessions(options: {
  readonly database: Database;
  readonly ring: Ring;
  readonly now: Now;
  readonly publicUrl: string;
}): Sessions {
  const { database, ring, now } = options;
  const secure = options.publicUrl.startsWith('https:');
  return {
    cookie: {
      // The prefix makes browsers refuse it from anybody but this very host.
      name: secure ? '__Host-gehoor' : 'gehoor',
      options: { path: '/', httpOnly: true, sameSite: 'strict', secure },
    },
    begin: async (tokenId) => {
      const secret = newSecret();
      const hash = hashOf(secret);
      const today = dayOf(now());
      const expires_sealed = sealInstant(ring, placeOf(hash), later(now(), SESSION_HOURS * HOUR));
      await database.write(async (trx) => {
        await trx.deleteFrom('session').where('made_day', '<', addDays(today, -1)).execute();
        await trx.insertInto('session').values({ hash, token_id: tokenId, made_day: today, expires_sealed }).execute();
      });
      return secret;
    },
    reader: async (cookie) => {
      if (!cookie) return null;
      const hash = hashOf(cookie);
      const row = await database.read.selectFrom('session').selectAll().where('hash', '=', hash).executeTakeFirst();
      if (!row || openInstant(ring, placeOf(hash), row.expires_sealed) <= now()) return null;
      return tokenById(database.read, row.token_id, dayOf(now()));
    },
    end: async (cookie) => {
      if (!cookie) return;
      await database.write((trx) => trx.deleteFrom('session').where('hash', '=', hashOf(cookie)).execute());
    },
  };
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url');
const placeOf = (hash: string) => ({ table: 'session', column: 'expires_sealed', row: hash });
