import type { Database } from '../database/connect.ts';
import type { RingKeyRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Problem, Stale } from '../foundation/errors.ts';
import { rewrapRingKey } from './ring-key.ts';

/**
 * Wraps the ring's keys in `next` instead of `masterKey` (32 bytes each), all in one write; what they sealed stays as it
 * is. A key that another process stored meanwhile follows in a write of its own, so that it ends only when `next` opens
 * all of them. `beside`: what belongs into the same write. Returns how many. Throws Problem('wrong_key') where neither
 * opens one of them.
 */
export async function rewrapRing(
  database: Database,
  masterKey: Buffer,
  next: Buffer,
  beside: (trx: Writing) => Promise<void>,
): Promise<number> {
  let count = 0;
  for (;;) {
    const rows = await database.read.selectFrom('ring_key').selectAll().execute();
    const wrapped = rows.flatMap((row) => {
      const anew = rewrapped(masterKey, next, row);
      return anew === null ? [] : [{ row, anew }];
    });
    if (wrapped.length === 0) return count;
    await database.write(async (trx) => {
      for (const { row, anew } of wrapped) {
        const seen = trx.updateTable('ring_key').where('id', '=', row.id).where('wrapped', '=', row.wrapped);
        const { numUpdatedRows } = await seen.set({ wrapped: anew }).executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) throw new Stale();
      }
      await beside(trx);
    });
    count += wrapped.length;
  }
}

function rewrapped(masterKey: Buffer, next: Buffer, row: RingKeyRow): string | null {
  try {
    return rewrapRingKey(masterKey, next, row);
  } catch (cause) {
    throw new Problem('wrong_key', 500, { cause });
  }
}
