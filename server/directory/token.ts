import { createHash } from 'node:crypto';
import type { Reading } from '../database/connect.ts';
import type { ApiTokenRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId, newSecret } from '../foundation/ids.ts';
import type { Day } from '../foundation/time.ts';
import type { OrganisationKind } from './role.ts';

/** What a token may be good for. */
const SCOPES = ['cases:read', 'filings:read', 'filings:write'] as const;
export type Scope = (typeof SCOPES)[number];

/** What an organisation of this kind may be given; empty where nothing. */
export function scopesOf(kind: OrganisationKind): readonly Scope[] {
  if (kind === 'buyer') return ['cases:read'];
  return kind === 'ngo' || kind === 'union' ? ['filings:read', 'filings:write'] : [];
}

/** Who speaks, and what she may do. */
export interface Bearer {
  readonly id: string;
  readonly organisationId: string;
  readonly scopes: readonly Scope[];
}

/** A token as a list shows it: its secret is kept nowhere. */
export interface Token extends Bearer {
  readonly label: string;
  readonly madeDay: Day;
  /** The last day on which it is valid. */
  readonly expiresDay: Day;
  readonly revokedDay: Day | null;
}

interface Order {
  readonly organisationId: string;
  readonly scopes: readonly Scope[];
  readonly label: string;
  readonly day: Day;
  readonly expiresDay: Day;
}

// A scanner for leaked secrets knows ours by it.
const PREFIX = 'gehoor_';

/** Makes a token and returns its secret, once. */
export async function makeToken(trx: Writing, order: Order): Promise<string> {
  const secret = `${PREFIX}${newSecret()}`;
  await trx
    .insertInto('api_token')
    .values({
      id: newId(),
      hash: hashOf(secret),
      organisation_id: order.organisationId,
      scopes: order.scopes.join(' '),
      label: order.label,
      made_day: order.day,
      expires_day: order.expiresDay,
      revoked_day: null,
    })
    .execute();
  return secret;
}

/** Null where the secret is unknown, expired or revoked: the caller cannot tell which. */
export async function findToken(read: Reading | Writing, secret: string, day: Day): Promise<Bearer | null> {
  if (!/^gehoor_[\w-]{43}$/.test(secret)) return null;
  const row = await read.selectFrom('api_token').selectAll().where('hash', '=', hashOf(secret)).executeTakeFirst();
  return validOn(day, row);
}

/** The same for a session that keeps the token's id. */
export async function tokenById(read: Reading | Writing, id: string, day: Day): Promise<Bearer | null> {
  const row = await read.selectFrom('api_token').selectAll().where('id', '=', id).executeTakeFirst();
  return validOn(day, row);
}

/** False where there is no such token or it was revoked before. */
export async function revokeToken(trx: Writing, id: string, day: Day): Promise<boolean> {
  const done = await trx
    .updateTable('api_token')
    .set({ revoked_day: day })
    .where('id', '=', id)
    .where('revoked_day', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** The newest first. */
export async function listTokens(read: Reading | Writing): Promise<Token[]> {
  const rows = await read.selectFrom('api_token').selectAll().orderBy('made_day', 'desc').orderBy('id').execute();
  return rows.map((row) => ({
    ...bearerOf(row),
    label: row.label,
    madeDay: row.made_day,
    expiresDay: row.expires_day,
    revokedDay: row.revoked_day,
  }));
}

// 256 random bits cannot be guessed, so a plain hash is enough.
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url');

const validOn = (day: Day, row: ApiTokenRow | undefined): Bearer | null =>
  row && row.revoked_day === null && day <= row.expires_day ? bearerOf(row) : null;

const bearerOf = (row: ApiTokenRow): Bearer => ({
  id: row.id,
  organisationId: row.organisation_id,
  scopes: SCOPES.filter((scope) => row.scopes.split(' ').includes(scope)),
});
