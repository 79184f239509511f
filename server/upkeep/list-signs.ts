import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Reading } from '../database/connect.ts';
import { later, MINUTE, minuteOf, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { ERASURES, knownUntil, readErasureList } from './erasure-list.ts';
import { placeOf } from './list-kept.ts';
import { warn, when, type Sign } from './sign.ts';

/** The service writes the list each minute. */
const LONGEST = 10 * MINUTE;

/** Whether the list of erasures beside the backups is there and kept, as seen from this process. */
export async function listSigns(read: Reading, ring: Ring, now: Instant): Promise<Sign[]> {
  const place = await placeOf(read);
  if (!place) return [];
  try {
    const list = readErasureList(ring, await readFile(path.join(place.folder, ERASURES), 'utf8'));
    const until = knownUntil(ring, list);
    return when(until < later(now, -LONGEST), warn('erasure_list_away', { until: minuteOf(until) }));
  } catch {
    return [warn('erasure_list_away', { until: place.listed_day })];
  }
}
