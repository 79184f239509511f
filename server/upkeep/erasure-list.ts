import { timingSafeEqual } from 'node:crypto';
import type { Reading } from '../database/connect.ts';
import type { ErasureRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import type { Day } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';

/** The file beside the backups. */
export const ERASURES = 'erasures.json';

/** What was erased until a day: random ids that say nothing, so that a restored backup forgets it again. */
export interface ErasureList {
  readonly untilDay: Day;
  readonly erased: readonly Pick<ErasureRow, 'subject' | 'subject_id' | 'cause'>[];
}

/** Signed by the ring, so that nobody can leave something out. */
export async function erasureList(read: Reading, ring: Ring, day: Day): Promise<string> {
  const erased = await read
    .selectFrom('erasure')
    .select(['subject', 'subject_id', 'cause'])
    .where('done_day', 'is not', null)
    .orderBy('subject')
    .orderBy('subject_id')
    .execute();
  const list = JSON.stringify({ untilDay: day, erased } satisfies ErasureList);
  return JSON.stringify({ list, mac: macOf(ring, list) });
}

/** Throws Problem('forged_erasures') where this ring did not sign it. */
export function readErasureList(ring: Ring, text: string): ErasureList {
  try {
    const { list, mac } = JSON.parse(text) as { list: string; mac: string };
    if (timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(ring, list)))) return JSON.parse(list) as ErasureList;
  } catch {
    // Whatever it is, it is no list of ours.
  }
  throw new Problem('forged_erasures', 422);
}

const macOf = (ring: Ring, list: string): string => ring.mac('audit', `erasures\n${list}`);
