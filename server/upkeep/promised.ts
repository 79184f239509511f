import type { Reading } from '../database/connect.ts';
import { addDays, type Day } from '../foundation/time.ts';

/** Somebody whose address, or a case whose words, nobody needs for a promise any more. */
export interface Owed {
  readonly id: string;
  /** The last day on which something was promised to her, or heard from her. */
  readonly lastDay: Day;
}

/** After an outcome she may still appeal to another person; no data goes before (standards: thirty days). */
const APPEAL_DAYS = 30;
/** So long a human's words that she did not get yet wait for her next text. */
const WAITING_DAYS = 120;

const OPEN = ['received', 'triaged', 'acknowledged'] as const;
const PAGE = 500;

/** Cases that have ended, whose words are still there, and of which nothing was promised after `until`. */
export const endedCases = (read: Reading, until: Day): Promise<Owed[]> =>
  gather((last) => casesAfter(read, last), until);

/** Senders without an open case, whose address is still there, and to whom nothing was promised after `until`. */
export const idleSenders = (read: Reading, until: Day): Promise<Owed[]> =>
  gather((last) => sendersAfter(read, last), until);

/** Page by page, so that nobody waits for the whole. */
async function gather(page: (last: string) => Promise<Owed[]>, until: Day): Promise<Owed[]> {
  const found: Owed[] = [];
  for (let last = ''; ;) {
    const rows = await page(last);
    if (rows.length === 0) return found;
    last = rows.at(-1)!.id;
    found.push(...rows.filter(({ lastDay }) => lastDay <= until));
  }
}

async function casesAfter(read: Reading, last: string): Promise<Owed[]> {
  const rows = await read
    .selectFrom('case_file')
    .select(['case_file.id', 'case_file.stage', 'case_file.opened_day'])
    .select((row) =>
      row
        .selectFrom('case_event')
        .select((event) => event.fn.max('case_event.day').as('day'))
        .whereRef('case_event.case_id', '=', 'case_file.id')
        .as('day'),
    )
    .where('case_file.stage', 'not in', OPEN)
    .where('case_file.id', '>', last)
    .where((row) =>
      row.or([
        row.exists(
          row
            .selectFrom('message')
            .select('message.id')
            .whereRef('message.case_id', '=', 'case_file.id')
            .where('message.erased_day', 'is', null),
        ),
        // A group has no words but what was written to all of them.
        row.and([
          row('case_file.kind', '=', 'group'),
          row.exists(
            row
              .selectFrom('outbox')
              .select('outbox.id')
              .whereRef('outbox.case_id', '=', 'case_file.id')
              .where('outbox.desk_sealed', 'is not', null),
          ),
        ]),
      ]),
    )
    .orderBy('case_file.id')
    .limit(PAGE)
    .execute();
  return rows.map(({ id, stage, opened_day, day }) => ({ id, lastDay: afterAppeal(stage, day ?? opened_day) }));
}

async function sendersAfter(read: Reading, last: string): Promise<Owed[]> {
  const rows = await read
    .selectFrom('sender')
    .select(['sender.id', 'sender.heard_day'])
    .select((row) => [
      row
        .selectFrom('outbox')
        .select((text) => text.fn.max('outbox.state_day').as('day'))
        .whereRef('outbox.sender_id', '=', 'sender.id')
        .where('outbox.state', '<>', 'dropped')
        .as('wrote'),
      row
        .selectFrom('outbox')
        .select((text) => text.fn.max('outbox.made_day').as('day'))
        .whereRef('outbox.sender_id', '=', 'sender.id')
        .where('outbox.state', '=', 'held')
        .where('outbox.human', '=', 1)
        .as('waits'),
      row
        .selectFrom('reporter')
        .innerJoin('case_event', 'case_event.case_id', 'reporter.case_id')
        .innerJoin('case_file', 'case_file.id', 'reporter.case_id')
        .select((event) => event.fn.max('case_event.day').as('day'))
        .whereRef('reporter.sender_id', '=', 'sender.id')
        .where('case_file.stage', '=', 'resolved')
        // That its words are gone is no promise to her.
        .where('case_event.kind', '<>', 'erased')
        .as('resolved'),
    ])
    .where('sender.erased_day', 'is', null)
    .where('sender.id', '>', last)
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
    .orderBy('sender.id')
    .limit(PAGE)
    .execute();
  return rows.map(({ id, heard_day, wrote, waits, resolved }) => {
    const appeal = resolved === null ? heard_day : addDays(resolved, APPEAL_DAYS);
    const waiting = waits === null ? heard_day : addDays(waits, WAITING_DAYS);
    return { id, lastDay: latest(heard_day, wrote ?? heard_day, appeal, waiting) };
  });
}

const afterAppeal = (stage: string, day: Day): Day => (stage === 'resolved' ? addDays(day, APPEAL_DAYS) : day);

const latest = (...days: Day[]): Day => days.reduce((a, b) => (a > b ? a : b));
