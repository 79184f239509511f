import type { Writing } from '../database/write.ts';
import { addDays, type Day } from '../foundation/time.ts';

const SETTLED = ['handed', 'sent', 'delivered', 'failed', 'unknown', 'dropped'] as const;

/** Texts that left us on `day` or before: what the desk has of them stays with the case. */
export const dropTexts = (trx: Writing, day: Day): Promise<unknown> =>
  trx
    .updateTable('outbox')
    .set({ text_sealed: null })
    .where('text_sealed', 'is not', null)
    .where('state', 'in', SETTLED)
    .where('state_day', '<=', day)
    // On a page she reads again what was answered, until her case ends.
    .where((row) =>
      row.or([
        row('case_id', 'is', null),
        row('case_id', 'not in', trx.selectFrom('case_file').select('id').where('stage', 'in', OPEN)),
        row('sender_id', 'not in', trx.selectFrom('sender').select('id').where('channel', 'in', ['web', 'filing'])),
      ]),
    )
    .execute();

const OPEN = ['received', 'triaged', 'acknowledged', 'resolved'] as const;

/** The provider may take so long to erase a message (Twilio, error 20009), and the guard outlives it. */
const LONGEST_ERASURE_DAYS = 14;

/** What tells messages that came, and texts that went, from others. */
export async function dropGuards(trx: Writing, day: Day): Promise<void> {
  const over = addDays(day, -LONGEST_ERASURE_DAYS);
  await trx.deleteFrom('replay_guard').where('day', '<=', over).where('provider_id_sealed', 'is', null).execute();
  await trx
    .updateTable('outbox')
    .set({ provider_lookup: null })
    .where('provider_lookup', 'is not', null)
    .where('provider_id_sealed', 'is', null)
    .where('state', 'in', SETTLED)
    .where('state_day', '<=', over)
    .execute();
}

/** Meta tries for seven days (channels/whatsapp), a lost text is fetched for two, and the day of each is whole. */
const FOUND_DAYS = 8;

/** By what is known who asked to be forgotten. */
export const dropAskers = (trx: Writing, today: Day): Promise<unknown> =>
  trx
    .updateTable('erasure')
    .set({ lookup: null, asked_sealed: null })
    .where('lookup', 'is not', null)
    .where('asked_day', '<=', addDays(today, -FOUND_DAYS))
    .execute();

/** So long others like it are looked for. */
const SKETCH_DAYS = 14;

/** What words are like. */
export const dropSketches = (trx: Writing, today: Day): Promise<unknown> =>
  trx.deleteFrom('sketch').where('day', '<=', addDays(today, -SKETCH_DAYS)).execute();

/** So long a browser may go back to what was left. */
const LEFT_DAYS = 7;

/** Pages that somebody left. */
export const dropLeft = (trx: Writing, today: Day): Promise<unknown> =>
  trx.deleteFrom('left_page').where('day', '<', addDays(today, -LEFT_DAYS)).execute();

/** Requests whose signatures are good no more: they are for minutes, and the day of each is whole. */
export const dropRequests = (trx: Writing, today: Day): Promise<unknown> =>
  trx.deleteFrom('gateway_request').where('day', '<', addDays(today, -1)).execute();

/** Nobody's log-in lasts so long. */
export async function dropSessions(trx: Writing, day: Day): Promise<void> {
  await trx.deleteFrom('session').where('made_day', '<', day).execute();
  await trx.deleteFrom('desk_session').where('made_day', '<', day).execute();
}
