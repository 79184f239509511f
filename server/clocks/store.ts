import type { Reading } from '../database/connect.ts';
import { insertRows } from '../database/insert.ts';
import type { ClockRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { DAY, dayOf, later, startOf, type Day, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { openedInstant, sealInstant } from '../vault/times.ts';
import type { Clock } from './clock.ts';
import type { Stage } from './stages.ts';

/** All clocks of a case, in the order of their start. One whose times cannot be opened is none less. */
export async function clocksOf(read: Reading, ring: Ring, caseId: string): Promise<Clock[]> {
  const rows = await read
    .selectFrom('clock')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('stage')
    .orderBy('cycle')
    .execute();
  return Promise.all(rows.map((row) => clockOf(ring, row)));
}

/** Cases with a clock that nobody met and whose due day has come. */
export async function casesDue(read: Reading, day: Day): Promise<string[]> {
  const rows = await read
    .selectFrom('clock')
    .select('case_id')
    .distinct()
    .where('verdict', 'is', null)
    .where('due_day', '<=', day)
    .execute();
  return rows.map((row) => row.case_id);
}

/** Writes what differs; a clock's start and due date never change. */
export async function saveClocks(trx: Writing, rows: readonly ClockRow[], changed: readonly ClockRow[]): Promise<void> {
  await insertRows(trx, 'clock', rows);
  for (const row of changed)
    await trx
      .updateTable('clock')
      .set({
        told_sealed: row.told_sealed,
        breached_day: row.breached_day,
        ended_day: row.ended_day,
        verdict: row.verdict,
        tenths: row.tenths,
      })
      .where('id', '=', row.id)
      .execute();
}

export function rowOf(ring: Ring, caseId: string, clock: Clock): ClockRow {
  return {
    id: clock.id,
    case_id: caseId,
    stage: clock.stage,
    cycle: clock.cycle,
    level: clock.level,
    policy: clock.policy,
    calendar: clock.calendar,
    started_day: dayOf(clock.startedAt),
    started_sealed: sealInstant(ring, { table: 'clock', column: 'started_sealed', row: clock.id }, clock.startedAt),
    due_day: clock.dueDay,
    due_sealed: sealInstant(ring, { table: 'clock', column: 'due_sealed', row: clock.id }, clock.dueAt),
    told_sealed: clock.toldDay && sealInstant(ring, toldPlace(clock.id), startOf(clock.toldDay)),
    breached_day: clock.breachedDay,
    ended_day: clock.endedDay,
    verdict: clock.verdict,
    tenths: clock.tenths,
  };
}

async function clockOf(ring: Ring, row: ClockRow): Promise<Clock> {
  const [startedAt, dueAt] = await Promise.all([instantOf(ring, row, 'started'), instantOf(ring, row, 'due')]);
  const told = row.told_sealed === null ? null : await openedInstant(ring, toldPlace(row.id), row.told_sealed);
  return {
    id: row.id,
    stage: row.stage as Stage,
    cycle: row.cycle,
    level: row.level,
    policy: row.policy,
    calendar: row.calendar,
    startedAt: startedAt ?? startOf(row.started_day),
    dueAt: dueAt ?? latestDue(row),
    dueDay: row.due_day,
    legible: startedAt !== null && dueAt !== null,
    toldDay: told === null ? null : dayOf(told),
    breachedDay: row.breached_day,
    endedDay: row.ended_day,
    verdict: row.verdict,
    tenths: row.tenths,
  };
}

/** Started as late on its first day as can be: nobody is called late by an hour that nobody knows. */
const latestDue = ({ due_day }: ClockRow): Instant => later(startOf(due_day), 2 * DAY);

const toldPlace = (id: string) => ({ table: 'clock', column: 'told_sealed', row: id });

/** Of a clock that ended long ago only the day is left. Null where it cannot be opened. */
async function instantOf(ring: Ring, row: ClockRow, which: 'started' | 'due'): Promise<Instant | null> {
  const sealed = row[`${which}_sealed`];
  if (sealed === '') return startOf(row[`${which}_day`]);
  return openedInstant(ring, { table: 'clock', column: `${which}_sealed`, row: row.id }, sealed);
}
