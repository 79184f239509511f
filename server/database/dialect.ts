import { sql, type SelectQueryBuilder } from 'kysely';
import { ownCode } from '../foundation/errors.ts';
import type { Database } from './connect.ts';
import type { Schema } from './schema.ts';

/**
 * The row stays ours until the transaction ends. On SQLite the one writing connection already sees to that.
 * Use it with `$call` on the first select of a write.
 */
export const locked =
  (kind: Database['kind']) =>
  <T extends keyof Schema, O>(query: SelectQueryBuilder<Schema, T, O>): SelectQueryBuilder<Schema, T, O> =>
    kind === 'postgres' ? query.modifyEnd(sql`for update`) : query;

/** A unique constraint said no. */
export const isTaken = (failure: unknown): boolean => {
  const code = ownCode(failure);
  return (
    code === '23505' || code.startsWith('SQLITE_CONSTRAINT_UNIQUE') || code.startsWith('SQLITE_CONSTRAINT_PRIMARYKEY')
  );
};
