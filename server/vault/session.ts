/**
 * A handler or interpreter who is logged in. Her private half lies in the row under a secret that only her cookie
 * holds: with the whole database and GEHOOR_KEY nobody opens it. What the desk granted to her is read anew each time.
 */
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { recordAct } from '../audit/record.ts';
import type { Database, Reading } from '../database/connect.ts';
import type { DeskSessionRow } from '../database/schema.ts';
import { newSecret } from '../foundation/ids.ts';
import { addDays, dayOf, HOUR, later, type Day, type Instant } from '../foundation/time.ts';
import { privateFrom, privateText, publicText } from './exchange.ts';
import { openBytes, sealBytes } from './gcm.ts';
import type { Ring } from './ring.ts';
import { holdsRole, READS } from './role-held.ts';
import type { Place } from './sealed.ts';
import { openInstant, sealInstant } from './times.ts';
import { lockOf, type PrivateHalf } from './words.ts';

/** A working day. */
const SESSION_HOURS = 8;

/** Wraps her own private half, whose id is hers. Returns the secret for her cookie, kept nowhere. */
export async function beginSession(database: Database, ring: Ring, own: PrivateHalf, now: Instant): Promise<string> {
  const secret = newSecret();
  const hash = hashOf(secret);
  const row = {
    hash,
    person_id: own.id,
    wrapped: sealBytes(wrappingKey(secret), WRAPPING, placeOf(hash, own), Buffer.from(privateText(own.privateKey))),
    made_day: dayOf(now),
    expires_sealed: sealInstant(ring, expiryPlace(hash), later(now, SESSION_HOURS * HOUR)),
    revoked_day: null,
  };
  await database.write(async (trx) => {
    await trx.deleteFrom('desk_session').where('made_day', '<', addDays(row.made_day, -1)).execute();
    await trx.insertInto('desk_session').values(row).execute();
  });
  return secret;
}

/**
 * Her private half, on any server; null where the session is unknown, over or revoked, her password is another since,
 * or her role was taken away.
 */
export async function resumeSession(
  read: Reading,
  ring: Ring,
  secret: string,
  now: Instant,
): Promise<PrivateHalf | null> {
  const hash = hashOf(secret);
  const row = await read
    .selectFrom('desk_session')
    .innerJoin('person_key', 'person_key.person_id', 'desk_session.person_id')
    .select(['desk_session.person_id', 'desk_session.wrapped', 'expires_sealed', 'revoked_day', 'public_key'])
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (!row || row.revoked_day !== null || !(await holdsRole(read, row.person_id, READS))) return null;
  return open(ring, secret, { hash, ...row }, now);
}

interface Kept extends Pick<DeskSessionRow, 'hash' | 'person_id' | 'wrapped' | 'expires_sealed'> {
  readonly public_key: string;
}

function open(ring: Ring, secret: string, row: Kept, now: Instant): PrivateHalf | null {
  try {
    if (!isOpen(ring, row, now)) return null;
    const place = placeFor(row.hash, row.person_id, row.public_key);
    const text = openBytes((id) => (id === WRAPPING ? wrappingKey(secret) : undefined), place, row.wrapped).toString();
    return { id: row.person_id, privateKey: privateFrom(text) };
  } catch {
    return null;
  }
}

/** She logs out. */
export const endSession = async ({ write }: Database, secret: string): Promise<void> => {
  await write((trx) => trx.deleteFrom('desk_session').where('hash', '=', hashOf(secret)).execute());
};

/** Ends all of a person's sessions on every server: what they wrapped is deleted. Returns how many there were. */
export const revokeSessions = (
  database: Database,
  personId: string,
  { by, day }: { by: string; day: Day },
): Promise<number> =>
  database.write(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('desk_session')
      .set({ wrapped: '', revoked_day: day })
      .where('person_id', '=', personId)
      .where('revoked_day', 'is', null)
      .executeTakeFirstOrThrow();
    const act = { act: 'session_revoked', subject: 'person', subjectId: personId, reason: '' } as const;
    await recordAct(trx, { ...act, day, actorId: by, noteSealed: null });
    return Number(numUpdatedRows);
  });

/** Who is logged in, since which day: one row a session that still opens. */
export async function listSessions(read: Reading, ring: Ring, now: Instant) {
  const rows = await read
    .selectFrom('desk_session')
    .innerJoin('person', 'person.id', 'desk_session.person_id')
    .select(['hash', 'login', 'made_day', 'expires_sealed'])
    .where('revoked_day', 'is', null)
    .orderBy('login')
    .execute();
  return rows.filter((row) => isOpen(ring, row, now)).map(({ login, made_day }) => ({ login, since: made_day }));
}

/** One whose end cannot be read is over. */
function isOpen(ring: Ring, { hash, expires_sealed }: Pick<Kept, 'hash' | 'expires_sealed'>, now: Instant): boolean {
  try {
    return openInstant(ring, expiryPlace(hash), expires_sealed) > now;
  } catch {
    return false;
  }
}

const WRAPPING = 'session';

/** One secret, two uses that tell nothing of each other. */
const derived = (secret: string, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `gehoor g1 session ${use}`, 32));
const hashOf = (secret: string): string => derived(secret, 'look-up').toString('base64url');
const wrappingKey = (secret: string): KeyObject => createSecretKey(derived(secret, 'key'));

/** Bound to her public half: with another key pair, after a new password, an old session opens nothing. */
const placeOf = (hash: string, own: PrivateHalf): Place => placeFor(hash, own.id, publicText(lockOf(own).publicKey));
const placeFor = (hash: string, personId: string, publicKey: string): Place => ({
  table: 'desk_session',
  column: 'wrapped',
  row: `${hash}/${personId}/${publicKey}`,
});
const expiryPlace = (hash: string): Place => ({ table: 'desk_session', column: 'expires_sealed', row: hash });
