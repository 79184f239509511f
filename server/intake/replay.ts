import type { Channel } from '../../channels/channel.ts';
import type { Reading } from '../database/connect.ts';
import type { OutboxRow } from '../database/schema.ts';
import type { Line } from '../directory/atlas.ts';
import type { Day } from '../foundation/time.ts';
import { lookupOf, rowsById, textIfOpen } from '../replies/outbox.ts';
import type { Ring } from '../vault/ring.ts';

/** A text that goes out with the answer to hers; `id` names it in the status address. */
export interface Reply {
  readonly text: string;
  readonly id: string;
}

/** Keyed hash of the provider's id of a message. Twilio's and Meta's ids are their own; a gateway's are so for its line alone. */
export function guardOf(ring: Ring, channel: Channel, line: Line | null, providerId: string): string {
  const itsOwn = line ? OF_THE_WORLD.has(line.provider) : channel === 'sms' || channel === 'whatsapp';
  return itsOwn ? lookupOf(ring, providerId) : ring.mac('replay', `${line?.id ?? channel}:${providerId}`);
}

const OF_THE_WORLD: ReadonlySet<Line['provider']> = new Set(['twilio', 'cloud']);

/** The day on which a message was taken first. */
export async function takenOn(read: Reading, guard: string): Promise<Day> {
  const known = await read.selectFrom('replay_guard').select('day').where('key', '=', guard).executeTakeFirstOrThrow();
  return known.day;
}

/** What is handed over now: the rows with their texts still in memory. */
export const handed = (answers: readonly { readonly row: OutboxRow; readonly text: string }[]): Reply[] =>
  answers.map(({ row, text }) => ({ text, id: row.id }));

/** The answers to a message that came before; null where it is new. Without those that are erased or do not open. */
export async function answersBefore(read: Reading, ring: Ring, guard: string): Promise<Reply[] | null> {
  const known = await read.selectFrom('replay_guard').select('answers').where('key', '=', guard).executeTakeFirst();
  if (!known) return null;
  const rows = await rowsById(read, known.answers.split(' ').filter(Boolean));
  const replies = await Promise.all(rows.map(async (row) => ({ text: await textIfOpen(ring, row), id: row.id })));
  return replies.filter((reply): reply is Reply => reply.text !== null);
}
