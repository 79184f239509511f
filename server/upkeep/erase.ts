import { recordAct } from '../audit/record.ts';
import type { CaseEvent } from '../cases/event.ts';
import { forgetNotes, forgetWords } from '../cases/forget.ts';
import { casesOf } from '../cases/store.ts';
import { record } from '../clocks/record.ts';
import type { Database, Reading } from '../database/connect.ts';
import type { ErasureRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import { newId } from '../foundation/ids.ts';
import { askErasure, withdrawErasure } from '../intake/erasure.ts';
import { forgetSender } from '../intake/forget.ts';
import { forgetTexts, forgetWaiting } from '../replies/forget.ts';
import type { Ring } from '../vault/ring.ts';
import { openInstant } from '../vault/times.ts';

/** Carries out what is due. Interrupted, it begins again: forgetting twice is forgetting. Returns how many are forgotten. */
export async function eraseDue(database: Database, ring: Ring, now: Instant): Promise<number> {
  const due = (await erasuresDue(database.read, now)).filter((row) => isDue(ring, row, now));
  for (const row of due)
    if (row.subject === 'case') await eraseCase(database, ring, row, now);
    else if (row.cause === 'retention') await eraseAddress(database, row, now);
    else await eraseSender(database, ring, row, now);
  if (due.length > 0) await database.tidy();
  return due.length;
}

/** What the operator wants erased, at once: a case's words, and the addresses that speak of nothing else. */
export async function eraseCaseNow(database: Database, ring: Ring, caseId: string, now: Instant): Promise<void> {
  const senders = await database.read
    .selectFrom('reporter')
    .select('sender_id')
    .where('case_id', '=', caseId)
    .execute();
  const subjects: [ErasureRow['subject'], string][] = [['case', caseId]];
  for (const { sender_id } of senders)
    if (sender_id && (await casesOf(database.read, sender_id)).length === 1) subjects.push(['sender', sender_id]);
  const day = dayOf(now);
  await database.write(async (trx) => {
    for (const [subject, subject_id] of subjects) {
      const known = trx.selectFrom('erasure').select('id').where('subject', '=', subject);
      const done = await known
        .where('subject_id', '=', subject_id)
        .where('done_day', 'is not', null)
        .executeTakeFirst();
      if (done) continue;
      const dates = { asked_day: day, due_day: day, due_sealed: null, done_day: null };
      await askErasure(trx, { id: newId(), subject, subject_id, cause: 'operator', ...dates });
    }
  });
  await eraseDue(database, ring, now);
}

const erasuresDue = (read: Reading, now: Instant): Promise<ErasureRow[]> =>
  read
    .selectFrom('erasure')
    .selectAll()
    .where('done_day', 'is', null)
    .where('due_day', '<=', dayOf(now))
    .orderBy('due_day')
    .limit(500)
    .execute();

const isDue = (ring: Ring, row: ErasureRow, now: Instant): boolean =>
  row.due_sealed === null ||
  openInstant(ring, { table: 'erasure', column: 'due_sealed', row: row.id }, row.due_sealed) <= now;

/** All that we have of an address: her cases first, so that an interruption leaves no address with nothing to do. */
async function eraseSender(database: Database, ring: Ring, row: ErasureRow, now: Instant): Promise<void> {
  const senderId = row.subject_id;
  const day = dayOf(now);
  for (const caseId of await casesOf(database.read, senderId)) {
    if (await othersSpeak(database.read, caseId, senderId)) continue;
    await eraseCaseWords(database, ring, caseId, row.cause, now);
  }
  await database.write(async (trx) => {
    await forgetWords(trx, { senderId }, day);
    await forgetTexts(trx, { senderId }, day);
    await forgetSender(trx, senderId, day);
    await done(trx, row, now);
  });
}

/** Nobody is promised anything any more: the address goes, the words stay as long as their own time. News since then keeps it. */
const eraseAddress = (database: Database, row: ErasureRow, now: Instant): Promise<void> =>
  database.write(async (trx) => {
    const silent = await forgetSender(trx, row.subject_id, dayOf(now), row.asked_day);
    if (!silent) return withdrawErasure(trx, row.id);
    await forgetWaiting(trx, row.subject_id, dayOf(now));
    await done(trx, row, now);
  });

async function eraseCase(database: Database, ring: Ring, row: ErasureRow, now: Instant): Promise<void> {
  await eraseCaseWords(database, ring, row.subject_id, row.cause, now);
  await database.write((trx) => done(trx, row, now));
}

/** The words of a case, its notes and what was written about it; its days and codes stay, and buyers hear no more of what she took back. */
async function eraseCaseWords(
  database: Database,
  ring: Ring,
  caseId: string,
  cause: ErasureRow['cause'],
  now: Instant,
): Promise<void> {
  const before = await database.read
    .selectFrom('case_event')
    .select('id')
    .where('case_id', '=', caseId)
    .where('kind', '=', 'erased')
    .executeTakeFirst();
  if (before) return;
  const event = { at: now, personId: null };
  const erased: CaseEvent = { kind: 'erased', facts: { cause }, ...event };
  const takenBack: CaseEvent = {
    kind: 'consented',
    facts: { item: 'tell_buyers', answer: 'no', means: 'answered', text: 'delete' },
    ...event,
  };
  await record(
    database,
    ring,
    caseId,
    ({ state }) => (cause === 'asked' && state.stage !== 'contact' ? [takenBack, erased] : [erased]),
    async (trx) => {
      await forgetWords(trx, { caseId }, dayOf(now));
      await forgetTexts(trx, { caseId }, dayOf(now));
      await forgetNotes(trx, caseId);
    },
  );
}

/** Somebody else whose words stand in the same case, and who did not ask. */
async function othersSpeak(read: Reading, caseId: string, senderId: string): Promise<boolean> {
  const other = await read
    .selectFrom('message')
    .select('id')
    .where('case_id', '=', caseId)
    .where('erased_day', 'is', null)
    .where((row) => row.or([row('sender_id', '<>', senderId), row('sender_id', 'is', null)]))
    .executeTakeFirst();
  return other !== undefined;
}

/** The row stays as evidence, and for a restored backup to forget again. */
async function done(trx: Writing, row: ErasureRow, now: Instant): Promise<void> {
  const day = dayOf(now);
  await trx.updateTable('erasure').set({ done_day: day, due_sealed: null }).where('id', '=', row.id).execute();
  await recordAct(trx, {
    day,
    actorId: row.cause === 'operator' ? 'operator' : 'service',
    act: 'erased',
    subject: row.subject,
    subjectId: row.subject_id,
    reason: row.cause,
    noteSealed: null,
  });
}
