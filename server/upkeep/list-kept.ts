import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database, Reading } from '../database/connect.ts';
import type { ErasureListRow } from '../database/schema.ts';
import { dayOf, type Day, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { ERASURES, listed, readErasureList, signList, type ErasureList } from './erasure-list.ts';
import { replaceFile } from './file-kept.ts';

/**
 * Keeps the list of erasures beside the last backup up to date, so that a lost disk does not bring back what was erased
 * since. Only a list that is there is replaced: a folder without one is elsewhere now, or its disk is not mounted.
 * `away` then, and where it cannot be written; `none` where no backup was made yet.
 */
export async function keepErasureList(
  database: Database,
  ring: Ring,
  now: Instant,
): Promise<'kept' | 'written' | 'away' | 'none'> {
  const place = await placeOf(database.read);
  if (!place) return 'none';
  try {
    const file = path.join(place.folder, ERASURES);
    const text = await readFile(file, 'utf8');
    const list = { number: place.number, untilDay: dayOf(now), ...(await listed(database.read, dayOf(now))) };
    const same = isSame(ring, text, list);
    // Written each time, to say until when it knows; so the file's own time does not tell when somebody took back her words.
    if (same) await replaceFile(file, signList(ring, list, now));
    else await writeErasureList(database, ring, place.folder, now);
    return same ? 'kept' : 'written';
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).syscall) return 'away';
    throw failure;
  }
}

function isSame(ring: Ring, text: string, expected: ErasureList): boolean {
  try {
    const { until_sealed: _until, ...known } = readErasureList(ring, text);
    return JSON.stringify(known) === JSON.stringify(expected);
  } catch {
    return false;
  }
}

/** From now on it is kept in this folder. All that was erased before `now` is in it. */
export async function writeErasureList(database: Database, ring: Ring, folder: string, now: Instant): Promise<void> {
  const day = dayOf(now);
  // Drawn before the list is read: of two at once the higher number has seen more, and whoever looks next mends the rest.
  const number = await draw(database, folder, day);
  const list = { number, untilDay: day, ...(await listed(database.read, day)) };
  await replaceFile(path.join(folder, ERASURES), signList(ring, list, now));
  await database.write((trx) => trx.updateTable('erasure_list').set({ listed_day: day }).execute());
}

const draw = (database: Database, folder: string, day: Day): Promise<number> =>
  database.write(async (trx) => {
    const before = await trx.selectFrom('erasure_list').select('number').executeTakeFirst();
    const number = (before?.number ?? 0) + 1;
    await trx
      .insertInto('erasure_list')
      .values({ name: 'newest', folder, number, listed_day: day })
      .onConflict((there) => there.column('name').doUpdateSet({ folder, number }))
      .execute();
    return number;
  });

export const placeOf = (read: Reading): Promise<ErasureListRow | undefined> =>
  read.selectFrom('erasure_list').selectAll().executeTakeFirst();
