import type { Writing } from '../database/write.ts';
import { addDays, type Day } from '../foundation/time.ts';

const SETTLED = ['handed', 'sent', 'delivered', 'failed', 'unknown', 'dropped'] as const;
const OPEN = ['received', 'triaged', 'acknowledged'] as const;

/** Texts that left us on `day` or before: what the desk has of them stays with the case. */
export const dropTexts = (trx: Writing, day: Day): Promise<unknown> =>
  trx
    .updateTable('outbox')
    .set({ text_sealed: null })
    .where('text_sealed', 'is not', null)
    .where('state', 'in', SETTLED)
    .where('state_day', '<=', day)
    .execute();

/** The exact times of cases that ended, and whose last clock stopped, on `day` or before; their days and verdicts stay. */
export async function dropTimes(trx: Writing, day: Day): Promise<void> {
  const over = trx
    .selectFrom('case_file')
    .select('case_file.id')
    .where('case_file.stage', 'not in', OPEN)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('clock')
            .select('clock.id')
            .whereRef('clock.case_id', '=', 'case_file.id')
            .where((clock) => clock.or([clock('ended_day', 'is', null), clock('ended_day', '>', day)])),
        ),
      ),
    )
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('case_event')
            .select('case_event.id')
            .whereRef('case_event.case_id', '=', 'case_file.id')
            .where('case_event.day', '>', day),
        ),
      ),
    );
  await trx
    .updateTable('case_event')
    .set({ at_sealed: '' })
    .where('at_sealed', '<>', '')
    .where('case_id', 'in', over)
    .execute();
  await trx
    .updateTable('clock')
    .set({ started_sealed: '', due_sealed: '' })
    .where('due_sealed', '<>', '')
    .where('case_id', 'in', over)
    .execute();
  await trx
    .updateTable('outbox')
    .set({ due_sealed: '', sent_sealed: null })
    .where('due_sealed', '<>', '')
    .where('state', 'in', ['delivered', 'failed', 'unknown', 'dropped'])
    .where('state_day', '<=', day)
    .where((row) => row.or([row('case_id', 'is', null), row('case_id', 'in', over)]))
    .execute();
}

/** The provider may take so long to erase a message (Twilio, error 20009), and the guard outlives it. */
const LONGEST_ERASURE_DAYS = 14;

export const dropGuards = (trx: Writing, day: Day): Promise<unknown> =>
  trx
    .deleteFrom('replay_guard')
    .where('day', '<=', addDays(day, -LONGEST_ERASURE_DAYS))
    .where('provider_id_sealed', 'is', null)
    .execute();

/** Nobody's log-in lasts so long. */
export async function dropSessions(trx: Writing, day: Day): Promise<void> {
  await trx.deleteFrom('session').where('made_day', '<', day).execute();
  await trx.deleteFrom('desk_session').where('made_day', '<', day).execute();
}
