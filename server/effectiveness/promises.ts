import type { Reading } from '../database/connect.ts';
import type { CaseFileRow, ClockRow } from '../database/schema.ts';
import { addDays, daysBetween, type Day } from '../foundation/time.ts';

/** A case as its promises see it. */
export interface CaseFact {
  readonly level: CaseFileRow['level'];
  readonly stage: CaseFileRow['stage'];
  readonly openedDay: Day;
  /** When a human's first words reached her; null: not yet. */
  readonly heardDay: Day | null;
  /** Clocks of acknowledgement and update, in no order. */
  readonly clocks: readonly ClockFact[];
}

export interface ClockFact {
  readonly stage: ClockRow['stage'];
  readonly startedDay: Day;
  readonly dueDay: Day;
  readonly breachedDay: Day | null;
  readonly endedDay: Day | null;
  readonly verdict: ClockRow['verdict'];
}

const OPEN: readonly CaseFileRow['stage'][] = ['received', 'triaged', 'acknowledged'];

export const isOpen = (file: CaseFact): boolean => OPEN.includes(file.stage);

/** An answer that went out in time may be a day under way, and the sweep waits for it: see clocks/sweep. */
const UNDER_WAY = 1;

/**
 * The day kept is the earliest that it can be due, see ClockRow. Promises are whole days, for which it is the very day,
 * or hours: of these one that is kept with the day of its start may be due on the next.
 */
const lastDue = ({ startedDay, dueDay }: ClockFact): Day => (startedDay === dueDay ? addDays(dueDay, 1) : dueDay);

/** Recorded as late; or so long past due that it is late even where no sweep ran. */
export const isLate = (clock: ClockFact, day: Day): boolean =>
  clock.breachedDay !== null ||
  clock.verdict === 'breached' ||
  (clock.verdict === null && daysBetween(lastDue(clock), day) > UNDER_WAY);

/** Cases opened since that day, and all that are still open. What belongs to a group counts with it: its promises are the group's. */
export async function gatherCases(read: Reading, since: Day): Promise<CaseFact[]> {
  const files = read
    .selectFrom('case_file')
    .where('group_id', 'is', null)
    .where((file) => file.or([file('opened_day', '>=', since), file('stage', 'in', [...OPEN])]));
  const rows = await files.select(['id', 'level', 'stage', 'opened_day']).execute();
  const told = await read
    .selectFrom('case_event')
    .select(['case_id', 'day', 'facts'])
    .where('kind', '=', 'told')
    .where('case_id', 'in', files.select('id'))
    .execute();
  const clocks = await read
    .selectFrom('clock')
    .select(['case_id', 'stage', 'started_day', 'due_day', 'breached_day', 'ended_day', 'verdict'])
    .where('stage', 'in', ['acknowledgement', 'update'])
    .where('case_id', 'in', files.select('id'))
    .execute();
  const heardOf = Map.groupBy(told.filter(isHuman), (row) => row.case_id);
  const clocksOf = Map.groupBy(clocks, (row) => row.case_id);
  return rows.map((row) => ({
    level: row.level,
    stage: row.stage,
    openedDay: row.opened_day,
    heardDay: (heardOf.get(row.id) ?? []).map((event) => event.day).sort()[0] ?? null,
    clocks: (clocksOf.get(row.id) ?? []).map((clock) => ({
      stage: clock.stage,
      startedDay: clock.started_day,
      dueDay: clock.due_day,
      breachedDay: clock.breached_day,
      endedDay: clock.ended_day,
      verdict: clock.verdict,
    })),
  }));
}

const isHuman = ({ facts }: { facts: string }): boolean => (JSON.parse(facts) as { human?: unknown }).human === true;
