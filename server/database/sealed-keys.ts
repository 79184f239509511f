import { AsyncLocalStorage } from 'node:async_hooks';
import { CompiledQuery, type LogEvent } from 'kysely';
import { Stale } from '../foundation/errors.ts';
import type { Database } from './connect.ts';
import type { Writing } from './write.ts';

/**
 * A sealed value names the key that sealed it, as no foreign key could say. A server that slept through a rotation, or
 * a command that waited for a password meanwhile, would store what nobody opens again. So each write looks at what its
 * statements bring, whoever wrote them, and nobody can forget to ask.
 */
const named = new AsyncLocalStorage<Set<string>>();

const PREFIX = 'g1.aes.';
/** Of a random id. What a password or a cookie seals names no id. */
const ID = 22;

/** Hears every statement. */
export function noteKeys({ query }: LogEvent): void {
  const ids = named.getStore();
  if (!ids) return;
  for (const value of query.parameters)
    if (typeof value === 'string' && value.startsWith(PREFIX) && value[PREFIX.length + ID] === '.')
      ids.add(value.slice(PREFIX.length, PREFIX.length + ID));
}

/**
 * Does the work; the keys that its values name are there, and stay until the write ends. Throws Stale where one is
 * closing or gone: read the ring again, seal anew.
 */
export async function holdingKeys<Result>(
  trx: Writing,
  kind: Database['kind'],
  work: (trx: Writing) => Promise<Result>,
): Promise<Result> {
  const ids = new Set<string>();
  const result = await named.run(ids, () => work(trx));
  // A desk's key vouches for its holders; it seals nothing else in this format.
  for (const rows of [`ring_key where state <> 'closing' and`, 'desk_key where'])
    if (ids.size > 0) for (const id of await heldIn(trx, kind, rows, [...ids])) ids.delete(id);
  if (ids.size > 0) throw new Stale();
  return result;
}

/** Written by hand, so that nothing is compiled on the way of every message. */
async function heldIn(trx: Writing, kind: Database['kind'], rows: string, ids: string[]): Promise<string[]> {
  const places = ids.map((_, index) => (kind === 'postgres' ? `$${index + 1}` : '?')).join();
  const select = `select id from ${rows} id in (${places})`;
  const statement = kind === 'postgres' ? `${select} for key share` : select;
  const held = await trx.executeQuery(CompiledQuery.raw(statement, ids));
  return held.rows.map((row) => (row as { id: string }).id);
}
