import { recordAct } from '../audit/record.ts';
import type { Database } from '../database/connect.ts';
import { insertRows } from '../database/insert.ts';
import { migrate, migrateTo } from '../database/migrate.ts';
import type { RingKeyRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Problem } from '../foundation/errors.ts';
import { dayOf, minuteOf, MINUTE, type Day, type Instant } from '../foundation/time.ts';
import { openRing, ringFrom } from '../vault/ring.ts';
import { openBackup } from './backup-lines.ts';
import { eraseDue } from './erase.ts';
import { knownUntil, readErasureList, type ErasureList } from './erasure-list.ts';
import { noteErased } from './erased-since.ts';
import { takeAgain, type TakenAgain } from './revoked-since.ts';

interface Sources {
  /** The backup's file. */
  readonly file: string;
  readonly recoveryKey: string;
  readonly masterKey: Buffer;
  /** What `erasures.json` beside the backups says. */
  readonly erasures: string;
  /** When the old database was last in use, as the operator says; without it, just now. */
  readonly lostAt?: Instant | undefined;
  /** The operator says that there is no newer list: what was erased after it comes back. */
  readonly withoutNewerList?: boolean | undefined;
}

/** A backup that was read to its end, and the list that goes with it. */
interface Checked extends Sources {
  readonly day: Day;
  readonly step: string;
  readonly rows: number;
  readonly list: ErasureList;
  /** What was erased after this moment is not in the list. */
  readonly until: Instant;
  /** Was the list kept until the old database was lost? */
  readonly isKept: boolean;
}

/** The service writes the list each minute, and a turn may take long. */
const LATEST = 2 * MINUTE;

/**
 * Reads all of it before anything is made or written.
 * Throws Problem('mistyped_recovery_key'), 'wrong_recovery_key', 'broken_backup', 'backup_over' after its last day,
 * 'wrong_key' (another GEHOOR_KEY), 'forged_erasures', 'old_erasures' where the list is older than the backup,
 * 'no_newer_list' where nobody kept it until the database was lost, and the operator has not said that there is none.
 */
export async function checkBackup(sources: Sources, now: Instant): Promise<Checked> {
  const { head, ringKeys, rows } = await inspect(sources);
  if (head.untilDay < dayOf(now)) throw new Problem('backup_over', 422);
  const ring = ringFrom(sources.masterKey, ringKeys);
  const list = readErasureList(ring, sources.erasures);
  if (list.number <= head.list) throw new Problem('old_erasures', 422);
  const until = knownUntil(ring, list);
  const isKept = until >= (sources.lostAt ?? now) - LATEST;
  if (!isKept && !sources.withoutNewerList)
    throw new Problem('no_newer_list', 422, { values: { until: minuteOf(until) } });
  return { ...sources, day: head.day, step: head.step, rows, list, until, isKept };
}

async function inspect({ file, recoveryKey }: Sources) {
  const backup = await openBackup(file, recoveryKey);
  const ringKeys: RingKeyRow[] = [];
  let rows = 0;
  for await (const [table, part] of backup.parts()) {
    rows += part.length;
    if (table === 'ring_key') ringKeys.push(...(part as RingKeyRow[]));
  }
  return { head: backup.head, ringKeys, rows };
}

/**
 * Brings a backup into an empty database, and notes in the same write what was erased since it was made, so that it is
 * forgotten again before anybody works with it; what was taken from somebody since is taken again. Returns how many rows
 * came back, how many were forgotten, and what was taken.
 * Throws Problem('newer_version'), 'not_empty'.
 */
export async function restore(
  database: Database,
  { file, recoveryKey, masterKey, step, rows, list, isKept, lostAt }: Checked,
  now: Instant,
): Promise<{ rows: number; forgotten: number; again: TakenAgain }> {
  const day = dayOf(now);
  await migrateTo(database, step);
  if (await database.read.selectFrom('ring_key').select('id').executeTakeFirst()) throw new Problem('not_empty', 409);
  const backup = await openBackup(file, recoveryKey);
  const again = await database.write(async (trx) => {
    for await (const [table, part] of backup.parts()) await insertRows(trx, table, part);
    await noteErased(trx, list, day);
    const taken = await takeAgain(trx, list.standing, day);
    await sendNothingTwice(trx, day);
    await recordAct(trx, {
      day,
      actorId: 'operator',
      act: 'restored',
      subject: 'backup',
      subjectId: '',
      reason: isKept ? (lostAt === undefined ? '' : 'loss_stated') : 'no_newer_list',
      noteSealed: null,
    });
    return taken;
  }, 'old');
  await migrate(database);
  const ring = await openRing(database, masterKey, day);
  return { rows, forgotten: await eraseDue(database, ring, now), again };
}

/** What was on its way may have gone out since: a human's words wait for her next text, the rest is the operator's to see. */
async function sendNothingTwice(trx: Writing, day: Day): Promise<void> {
  const onItsWay = trx.updateTable('outbox').where('state', 'in', ['queued', 'sending']);
  await onItsWay.set({ state: 'held', state_day: day }).where('human', '=', 1).execute();
  await onItsWay.set({ state: 'unknown', state_day: day }).where('human', '=', 0).execute();
}
