import type { Channel } from '../../channels/channel.ts';
import { callsToday, callTask, isAskedSince } from '../cases/call-task.ts';
import { isOpen } from '../cases/case.ts';
import { firstCallAt, isDialled, mayCall } from '../cases/calling.ts';
import { append, openFolder, prepare } from '../clocks/record.ts';
import { isTaken, locked } from '../database/dialect.ts';
import { insertRows } from '../database/insert.ts';
import type { CallTaskRow, SenderRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { Line } from '../directory/atlas.ts';
import { Stale, Unavailable } from '../foundation/errors.ts';
import { newReference } from '../foundation/ids.ts';
import { dayOf, type Day, type Instant } from '../foundation/time.ts';
import type { Intake } from './admit.ts';
import { pendingErasure } from './erasure.ts';
import { realmOf } from './realm.ts';
import { guardOf } from './replay.ts';
import { findSender, hasLapsed, newSender } from './sender.ts';

/** A call that nobody took. */
export interface Ring {
  /** Her number as it was shown: anybody can show any. */
  readonly from: string;
  readonly to: string;
  /** The provider's id of the call: the guard against repeats. */
  readonly id: string;
}

/** `withheld`: no number that can be called; `known`: somebody waits for a call already; `unwanted`: she wants nothing from us. */
export type Rung = 'asked' | 'known' | 'unwanted' | 'withheld' | 'unknown_line';

const TRIES = 8;

/**
 * Somebody rang a line and hung up: one task to call back, however often it rings. Without words there is no case; who
 * has one open is called about it. That the number was shown proves nothing, so nothing else of hers changes by it.
 */
export async function rang(intake: Intake, channel: Channel, ring: Ring, now: Instant): Promise<Rung> {
  const line = intake.atlas().lineAt(channel, ring.to);
  if (!line) intake.log.error('line_unknown');
  return again(intake, () => take(intake, channel, line, ring, now));
}

/**
 * She asked in a text to be called: of an open case alone, and where she said that texts are safe. Asked again, as where
 * the text comes again, it is one task. `since`: the day on which the text came first; what was made then was made for it.
 */
export async function asked(
  intake: Intake,
  channel: Channel,
  { from, to, since }: Pick<Ring, 'from' | 'to'> & { readonly since: Day },
  now: Instant,
): Promise<void> {
  const { database, ring } = intake;
  const line = intake.atlas().lineAt(channel, to);
  if (line === null || !isDialled(from)) return;
  await again(intake, async () => {
    const sender = await findSender(database.read, ring, realmOf(channel, line), from);
    if (sender && (await isAskedSince(database.read, sender.id, since))) return;
    const task = sender?.may_write === 'yes' ? await weigh(intake, { line, sender, why: 'asked' }, now) : null;
    if (!task || task.row.case_id === null) return;
    await database.write((trx) => saveCall(trx, database.kind, task, dayOf(now)));
  });
}

async function again<Result>(intake: Intake, work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      return await work();
    } catch (failure) {
      // A repeat, her text or the desk was faster, or a key was rotated: look again.
      if (!(failure instanceof Stale || isTaken(failure))) throw failure;
      if (attempt > 1) await intake.refresh();
    }
  }
  throw new Unavailable();
}

async function take(
  intake: Intake,
  channel: Channel,
  line: Line | null,
  { from, id }: Ring,
  now: Instant,
): Promise<Rung> {
  const { database, ring } = intake;
  const key = guardOf(ring, channel, line, id);
  const came = await database.read.selectFrom('replay_guard').select('key').where('key', '=', key).executeTakeFirst();
  if (came) return 'known';
  const callable = line !== null && isDialled(from) && intake.atlas().lineAt(channel, from) === null;
  const before = callable ? await findSender(database.read, ring, realmOf(channel, line), from) : null;
  const day = dayOf(now);
  const fresh = callable && !before ? newSender(ring, realmOf(channel, line), from, line.languages[0]!, day) : null;
  const sender = before ?? fresh;
  const guard = {
    key,
    day,
    answers: '',
    // Only Twilio keeps the call, until it is erased there.
    provider_id_sealed:
      line === null || line.provider === 'twilio'
        ? ring.seal('outbox', { table: 'replay_guard', column: 'provider_id_sealed', row: key }, id)
        : null,
    sender_id: sender?.id ?? null,
  };
  const task = line && sender ? await weigh(intake, { line, sender, why: 'rang' }, now) : null;
  return database.write(async (trx) => {
    await insertRows(trx, 'replay_guard', [guard]);
    if (line === null) return 'unknown_line';
    if (!sender) return 'withheld';
    if (fresh) await insertRows(trx, 'sender', [{ ...fresh, line_id: line.id, version: 1 }]);
    if (!task) return 'unwanted';
    return (await saveCall(trx, database.kind, task, day)) ? 'asked' : 'known';
  });
}

interface Waiting {
  readonly line: Line;
  readonly sender: SenderRow;
  readonly why: CallTaskRow['why'];
}

/** The task, and what it is for her open case; null where she wants no call. */
async function weigh({ database: { read }, ring }: Intake, { line, sender, why }: Waiting, now: Instant) {
  if (!mayCall(sender, (await pendingErasure(read, sender.id)) !== null)) return null;
  const { waits, called } = await callsToday(read, sender.id, dayOf(now));
  const at = firstCallAt(now, line.timeZone, Math.random(), called);
  // After a long silence the number may be somebody else's, who is told nothing of the case.
  const caseId = hasLapsed(sender, dayOf(now)) ? null : sender.case_id;
  const folder = caseId === null ? null : await openFolder(read, ring, caseId);
  const goesOn = folder !== null && isOpen(folder.state.stage) ? folder : null;
  // Eight digits, for people to name it by.
  const whose = { id: newReference(), sender_id: sender.id, case_id: goesOn?.file.id ?? null, line_id: line.id, why };
  const event = { kind: 'call_asked', facts: { task: whose.id }, at: now, personId: null } as const;
  return {
    row: callTask(ring, whose, at, now),
    entry: goesOn && !waits ? prepare(ring, goesOn, [event]) : null,
  };
}

/** False where somebody waits for that call already. Throws Stale where she is not as she was. */
async function saveCall(
  trx: Writing,
  kind: 'sqlite' | 'postgres',
  { row, entry }: NonNullable<Awaited<ReturnType<typeof weigh>>>,
  day: Day,
): Promise<boolean> {
  const sender = await trx
    .selectFrom('sender')
    .select(['stopped_day', 'erased_day'])
    .where('id', '=', row.sender_id)
    .$call(locked(kind))
    .executeTakeFirst();
  if (!sender || sender.stopped_day !== null || sender.erased_day !== null) throw new Stale();
  if ((await callsToday(trx, row.sender_id, day)).waits) return false;
  if (row.case_id !== null && entry === null) throw new Stale();
  await insertRows(trx, 'call_task', [row]);
  if (entry) await append(trx, entry);
  return true;
}
