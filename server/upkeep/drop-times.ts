import { sql } from 'kysely';
import type { Database, Reading } from '../database/connect.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';

const OPEN = ['received', 'triaged', 'acknowledged'] as const;
const SETTLED = ['delivered', 'failed', 'unknown', 'dropped'] as const;
const BATCH = 200;
/** Written out, so that an index of what is not empty is used. */
const EMPTY = sql.lit('');

/**
 * The exact times of cases that ended, and whose last clock was judged, on `day` or before; their days and verdicts stay.
 * In small writes, so that no message waits for them.
 */
export async function dropTimes(database: Database, day: Day): Promise<void> {
  for (let last = ''; ;) {
    const timed = await casesTimed(database.read, last);
    if (timed.length === 0) break;
    last = timed.at(-1)!;
    const over = await overOf(database.read, timed, day).execute();
    if (over.length > 0) await database.write((trx) => dropCaseTimes(trx, timed, day));
  }
  for (;;) {
    const ids = await textsTimed(database.read, day);
    if (ids.length === 0) return;
    await database.write((trx) =>
      trx.updateTable('outbox').set({ due_sealed: '', sent_sealed: null }).where('id', 'in', ids).execute(),
    );
  }
}

async function casesTimed(read: Reading, last: string): Promise<string[]> {
  const rows = await read
    .selectFrom('case_event')
    .select('case_id')
    .distinct()
    .where('at_sealed', '<>', EMPTY)
    .where('case_id', '>', last)
    .orderBy('case_id')
    .limit(BATCH)
    .execute();
  return rows.map(({ case_id }) => case_id);
}

/** Of these cases those that need no exact time any more. */
const overOf = (read: Reading | Writing, ids: readonly string[], day: Day) =>
  (read as Reading)
    .selectFrom('case_file')
    .select('case_file.id')
    .where('case_file.id', 'in', [...ids])
    .where('case_file.stage', 'not in', OPEN)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('clock')
            .select('clock.id')
            .whereRef('clock.case_id', '=', 'case_file.id')
            .where((clock) =>
              clock.or([
                clock('verdict', 'is', null),
                clock('ended_day', '>', day),
                clock.and([clock('ended_day', 'is', null), clock('breached_day', '>', day)]),
              ]),
            ),
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

async function dropCaseTimes(trx: Writing, ids: readonly string[], day: Day): Promise<void> {
  const over = (await overOf(trx, ids, day).execute()).map(({ id }) => id);
  if (over.length === 0) return;
  await trx
    .updateTable('case_event')
    .set({ at_sealed: '' })
    .where('at_sealed', '<>', EMPTY)
    .where('case_id', 'in', over)
    .execute();
  await trx
    .updateTable('clock')
    .set({ started_sealed: '', due_sealed: '', told_sealed: null })
    .where('due_sealed', '<>', '')
    .where('case_id', 'in', over)
    .execute();
}

/** Texts whose fate was known on `day` or before, and whose case, if any, has no exact times left. */
async function textsTimed(read: Reading, day: Day): Promise<string[]> {
  const rows = await read
    .selectFrom('outbox')
    .select('outbox.id')
    .where('outbox.due_sealed', '<>', EMPTY)
    .where('outbox.state', 'in', SETTLED)
    .where('outbox.state_day', '<=', day)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('case_event')
            .select('case_event.id')
            .whereRef('case_event.case_id', '=', 'outbox.case_id')
            .where('case_event.at_sealed', '<>', EMPTY),
        ),
      ),
    )
    .limit(BATCH)
    .execute();
  return rows.map(({ id }) => id);
}
