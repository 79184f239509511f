import { recordAct } from '../audit/record.ts';
import type { Database } from '../database/connect.ts';
import { insertRows } from '../database/insert.ts';
import { migrate, migrateTo } from '../database/migrate.ts';
import type { RingKeyRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Problem } from '../foundation/errors.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, type Day, type Instant } from '../foundation/time.ts';
import { openRing, ringFrom } from '../vault/ring.ts';
import { openBackup } from './backup-lines.ts';
import { eraseDue } from './erase.ts';
import { readErasureList, type ErasureList } from './erasure-list.ts';

interface Sources {
  /** The backup's file. */
  readonly file: string;
  readonly recoveryKey: string;
  readonly masterKey: Buffer;
  /** What `erasures.json` beside the backups says. */
  readonly erasures: string;
}

/**
 * Brings a backup into an empty database, and notes in the same write what was erased since it was made, so that it is
 * forgotten again before anybody works with it. Returns how many rows came back and how many were forgotten.
 *
 * Throws Problem('wrong_recovery_key'), 'broken_backup', 'newer_version', 'backup_over' after its last day, 'wrong_key'
 * (another GEHOOR_KEY), 'forged_erasures', 'old_erasures' where the list is older than the backup, 'not_empty'.
 */
export async function restore(
  database: Database,
  { file, recoveryKey, masterKey, erasures }: Sources,
  now: Instant,
): Promise<{ rows: number; forgotten: number }> {
  const day = dayOf(now);
  const { head, ringKeys, rows } = await inspect(file, recoveryKey);
  if (head.untilDay < day) throw new Problem('backup_over', 422);
  const list = readErasureList(ringFrom(masterKey, ringKeys, database.read), erasures);
  if (list.untilDay < head.day) throw new Problem('old_erasures', 422);
  await migrateTo(database, head.step);
  if (await database.read.selectFrom('ring_key').select('id').executeTakeFirst()) throw new Problem('not_empty', 409);
  const backup = await openBackup(file, recoveryKey);
  await database.write(async (trx) => {
    for await (const [table, part] of backup.parts()) await insertRows(trx, table, part);
    await noteErased(trx, list, day);
    await recordAct(trx, {
      day,
      actorId: 'operator',
      act: 'restored',
      subject: 'backup',
      subjectId: '',
      reason: '',
      noteSealed: null,
    });
  });
  await migrate(database);
  const ring = await openRing(database, masterKey, day);
  return { rows, forgotten: await eraseDue(database, ring, now) };
}

/** Reads it to its end before anything is written: what was cut off or changed shows here. */
async function inspect(file: string, recoveryKey: string) {
  const backup = await openBackup(file, recoveryKey);
  const ringKeys: RingKeyRow[] = [];
  let rows = 0;
  for await (const [table, part] of backup.parts()) {
    rows += part.length;
    if (table === 'ring_key') ringKeys.push(...(part as RingKeyRow[]));
  }
  return { head: backup.head, ringKeys, rows };
}

/** What was asked or noted before and is not done yet, or was done after the backup, is due now. */
async function noteErased(trx: Writing, { erased }: ErasureList, day: Day): Promise<void> {
  for (const { subject, subject_id, cause } of erased) {
    const due = { due_day: day, due_sealed: null, done_day: null };
    await trx
      .insertInto('erasure')
      .values({ id: newId(), subject, subject_id, cause, asked_day: day, ...due })
      .onConflict((known) =>
        known
          .columns(['subject', 'subject_id'])
          .doUpdateSet({ ...due, cause, asked_day: day })
          .where('erasure.done_day', 'is', null),
      )
      .execute();
  }
}
