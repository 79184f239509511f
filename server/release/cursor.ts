/** Where a page ended: a tick and a row that the buyer was shown there. It opens nothing that is not hers. */
import { Problem } from '../foundation/errors.ts';

export const makeCursor = (tick: number, id: string): string => Buffer.from(`${tick} ${id}`).toString('base64url');

/** Throws Problem('bad_cursor'). */
export function readCursor(cursor: string): { tick: number; id: string } {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const [, tick, id] = /^(\d{1,7}) ([\w-]{22})$/.exec(text) ?? [];
  if (!tick || !id || makeCursor(Number(tick), id) !== cursor) throw new Problem('bad_cursor', 400);
  return { tick: Number(tick), id };
}
