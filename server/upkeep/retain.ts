import { randomInt } from 'node:crypto';
import { dropCalls } from '../cases/call-task.ts';
import type { Database } from '../database/connect.ts';
import type { ErasureRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { retentionOf } from '../directory/retention.ts';
import { newId } from '../foundation/ids.ts';
import { addDays, dayOf, type Day, type Instant } from '../foundation/time.ts';
import { withdrawErasure } from '../intake/erasure.ts';
import { endedCases, idleSenders, type Owed } from './promised.ts';
import { dropAskers, dropGuards, dropLeft, dropRequests, dropSessions, dropSketches, dropTexts } from './drop.ts';
import { dropTimes } from './drop-times.ts';

/** Days are drawn, so that the day of an erasure does not tell the day of a filing. */
const SPREAD_DAYS = 10;

/**
 * Once a day: notes whose time is over, drops what needs no note, and forgets a note where news came since. What is
 * noted here `eraseDue` carries out.
 */
export async function retain(database: Database, now: Instant): Promise<void> {
  const { read } = database;
  const today = dayOf(now);
  const kept = await retentionOf(read);
  await plan(database, 'case', kept.words, (until) => endedCases(read, until), today);
  await plan(database, 'sender', kept.address, (until) => idleSenders(read, until), today);
  await dropTimes(database, addDays(today, -kept.times));
  await database.write(async (trx) => {
    await dropTexts(trx, addDays(today, -kept.texts));
    await dropGuards(trx, addDays(today, -kept.repeats));
    await dropSessions(trx, addDays(today, -1));
    await dropAskers(trx, today);
    await dropSketches(trx, today);
    await dropRequests(trx, today);
    await dropLeft(trx, today);
    await dropCalls(trx, addDays(today, -kept.repeats));
  });
  await database.tidy();
}

/** Each is drawn once, when it comes near; whoever is heard of again is drawn anew. */
async function plan(
  database: Database,
  subject: ErasureRow['subject'],
  days: number,
  owed: (until: Day) => Promise<readonly Owed[]>,
  today: Day,
): Promise<void> {
  const spread = Math.min(SPREAD_DAYS, Math.floor(days / 4));
  const near = new Map((await owed(addDays(today, spread - days))).map((one) => [one.id, one]));
  const noted = await database.read
    .selectFrom('erasure')
    .select(['id', 'subject_id', 'cause', 'due_day'])
    .where('subject', '=', subject)
    .where('done_day', 'is', null)
    .execute();
  const known = new Set(noted.map((row) => row.subject_id));
  // What is due is perhaps being carried out: its words are gone then, and the note is all that tells a backup of it.
  const over = noted.filter((row) => row.cause === 'retention' && row.due_day > today && !near.has(row.subject_id));
  const fresh = [...near.values()].filter(({ id }) => !known.has(id));
  if (over.length === 0 && fresh.length === 0) return;
  await database.write(async (trx) => {
    for (const { id } of over) await withdrawErasure(trx, id);
    for (const one of fresh) await note(trx, subject, one, addDays(one.lastDay, days - randomInt(spread + 1)), today);
  });
}

/** What another server noted in the meantime stands. */
const note = (trx: Writing, subject: ErasureRow['subject'], { id }: Owed, due: Day, today: Day): Promise<unknown> =>
  trx
    .insertInto('erasure')
    .values({
      id: newId(),
      subject,
      subject_id: id,
      cause: 'retention',
      asked_day: today,
      due_day: due,
      due_sealed: null,
      done_day: null,
    })
    .onConflict((taken) => taken.columns(['subject', 'subject_id']).doNothing())
    .execute();
