import type { Reading } from '../database/connect.ts';
import { addDays, type Day } from '../foundation/time.ts';

/** Somebody whose address, or a case whose words, nobody needs for a promise any more. */
export interface Owed {
  readonly subject: 'sender' | 'case';
  readonly id: string;
  /** The last day on which something was promised to her, or heard from her. */
  readonly lastDay: Day;
}

/** After an outcome she may still appeal to another person; no data goes before (standards: thirty days). */
const APPEAL_DAYS = 30;

const OPEN = ['received', 'triaged', 'acknowledged'] as const;

/** Cases that have ended, and whose words are still there. */
export async function endedCases(read: Reading): Promise<Owed[]> {
  const rows = await read
    .selectFrom('case_file')
    .innerJoin('case_event', 'case_event.case_id', 'case_file.id')
    .select(['case_file.id', 'case_file.stage', (row) => row.fn.max('case_event.day').as('day')])
    .where('case_file.stage', 'not in', OPEN)
    .where('case_file.id', 'in', read.selectFrom('message').select('case_id').where('erased_day', 'is', null))
    .groupBy(['case_file.id', 'case_file.stage'])
    .execute();
  return rows.map(({ id, stage, day }) => ({ subject: 'case', id, lastDay: afterAppeal(stage, day) }));
}

/** Senders without an open case, whose address is still there. */
export async function idleSenders(read: Reading): Promise<Owed[]> {
  const rows = await read
    .selectFrom('sender')
    .select(['sender.id', 'sender.heard_day'])
    .select((row) => [
      row
        .selectFrom('outbox')
        .select((text) => text.fn.max('outbox.state_day').as('day'))
        .whereRef('outbox.sender_id', '=', 'sender.id')
        .as('wrote'),
      row
        .selectFrom('reporter')
        .innerJoin('case_event', 'case_event.case_id', 'reporter.case_id')
        .innerJoin('case_file', 'case_file.id', 'reporter.case_id')
        .select((event) => event.fn.max('case_event.day').as('day'))
        .whereRef('reporter.sender_id', '=', 'sender.id')
        .where('case_file.stage', '=', 'resolved')
        .as('resolved'),
    ])
    .where('sender.erased_day', 'is', null)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('reporter')
            .innerJoin('case_file', 'case_file.id', 'reporter.case_id')
            .select('case_file.id')
            .whereRef('reporter.sender_id', '=', 'sender.id')
            .where('case_file.stage', 'in', OPEN),
        ),
      ),
    )
    .execute();
  return rows.map(({ id, heard_day, wrote, resolved }) => {
    const appealed = resolved === null ? heard_day : addDays(resolved, APPEAL_DAYS);
    return { subject: 'sender', id, lastDay: latest(heard_day, wrote ?? heard_day, appealed) };
  });
}

const afterAppeal = (stage: string, day: Day): Day => (stage === 'resolved' ? addDays(day, APPEAL_DAYS) : day);

const latest = (...days: Day[]): Day => days.reduce((a, b) => (a > b ? a : b));
