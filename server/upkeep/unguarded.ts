import type { Reading } from '../database/connect.ts';
import { lookupOf } from '../replies/outbox.ts';
import type { Ring } from '../vault/ring.ts';

const AT_ONCE = 500;

/** Those of the provider's messages that were never taken, each with its keyed hash; what was is known also after it was erased. */
export async function unguarded<Message extends { readonly providerId: string }>(
  read: Reading,
  ring: Ring,
  messages: readonly Message[],
): Promise<{ message: Message; guard: string }[]> {
  const guarded = messages.map((message) => ({ message, guard: lookupOf(ring, message.providerId) }));
  const known = new Set<string>();
  for (let from = 0; from < guarded.length; from += AT_ONCE) {
    const guards = guarded.slice(from, from + AT_ONCE).map(({ guard }) => guard);
    const rows = await read.selectFrom('replay_guard').select('key').where('key', 'in', guards).execute();
    for (const { key } of rows) known.add(key);
  }
  return guarded.filter(({ guard }) => !known.has(guard));
}
