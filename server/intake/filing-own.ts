import type { Stage } from '../cases/case.ts';
import { isOpen } from '../cases/case.ts';
import { openFolder } from '../clocks/record.ts';
import type { FilingRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import type { Day, Instant } from '../foundation/time.ts';
import { opened } from '../vault/opened.ts';
import type { Intake } from './admit.ts';
import { ownPlace, type Filer } from './filing-entrance.ts';
import { talkOf, type Talk } from './filing-talk.ts';
import { pageLine } from './page.ts';
import { promise } from './promise.ts';

/** A filing as its organisation sees it. */
export interface OwnFiling {
  readonly id: string;
  readonly reference: string;
  readonly ownNumber: string | null;
  readonly way: FilingRow['way'];
  readonly filedDay: Day;
  readonly receivedDay: Day;
  readonly affected: number | null;
  readonly collective: boolean;
  readonly reach: FilingRow['reach'];
  /**
   * `hers`: the worker came with her receipt and goes on herself; what happens since is between her and the desk.
   * `barred`: another organisation goes on with it.
   */
  readonly state: Stage | 'hers' | 'barred';
  /** By when the desk is heard from; null where nothing is owed, or where it is owed to the worker. */
  readonly nextDate: Day | null;
  /** Texts that wait for the filer. */
  readonly news: number;
  /** Since when the desk's answer lies ready for whoever comes with the receipt; null where it is the filer's, or none does. */
  readonly readySince: Day | null;
}

const PAGE = 200;

/** Her organisation's, the newest first; `after`: the last one of the page before. Throws Problem('no_such_filing'). */
export async function filingsOf(
  intake: Intake,
  filer: Filer,
  now: Instant,
  { limit = PAGE, after = null }: { readonly limit?: number; readonly after?: string | null } = {},
): Promise<OwnFiling[]> {
  const last = after === null ? null : await rowOf(intake, filer, after);
  const rows = await intake.database.read
    .selectFrom('filing')
    .selectAll()
    .where('organisation_id', '=', filer.organisationId)
    .$if(last !== null, (query) =>
      query.where((is) =>
        is.or([
          is('filed_day', '<', last!.filed_day),
          is.and([is('filed_day', '=', last!.filed_day), is('id', '>', last!.id)]),
        ]),
      ),
    )
    .orderBy('filed_day', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return Promise.all(rows.map((row) => shown(intake, row, now)));
}

/** Throws Problem('no_such_filing'), also for another organisation's. */
export async function filingById(intake: Intake, filer: Filer, id: string, now: Instant): Promise<OwnFiling> {
  return shown(intake, await rowOf(intake, filer, id), now);
}

/** Throws Problem('no_such_filing'). */
export async function rowOf({ database }: Intake, filer: Filer, id: string): Promise<FilingRow> {
  const row = await database.read
    .selectFrom('filing')
    .selectAll()
    .where('id', '=', id)
    .where('organisation_id', '=', filer.organisationId)
    .executeTakeFirst();
  if (!row) throw new Problem('no_such_filing', 404);
  return row;
}

async function shown(intake: Intake, row: FilingRow, now: Instant): Promise<OwnFiling> {
  const { read } = intake.database;
  const { file, clocks, state, terms } = await openFolder(read, intake.ring, row.case_id);
  const talk = await talkOf(read, row);
  const ended = talk === 'hers' || talk === 'barred' ? talk : null;
  const owed = ended === null && isOpen(state.stage);
  return {
    id: row.id,
    reference: file.reference,
    ownNumber: row.own_sealed && (await opened(intake.ring, ownPlace(row.id), row.own_sealed)),
    way: row.way,
    filedDay: row.filed_day,
    receivedDay: row.received_day,
    affected: row.affected,
    collective: row.collective === 1,
    reach: row.reach,
    state: ended ?? state.stage,
    nextDate: owed ? promise(pageLine(intake), terms, now)(clocks, state) : null,
    ...(await waiting(intake, row.sender_id, talk)),
  };
}

/** What lies ready and nobody has read. */
async function waiting(
  { database }: Intake,
  senderId: string,
  talk: Talk,
): Promise<Pick<OwnFiling, 'news' | 'readySince'>> {
  if (talk === 'hers' || talk === 'barred') return { news: 0, readySince: null };
  const rows = await database.read
    .selectFrom('outbox')
    .select(['human', 'made_day'])
    .where('sender_id', '=', senderId)
    .where('state', '=', 'posted')
    .orderBy('made_day')
    .execute();
  if (talk === 'filer') return { news: rows.length, readySince: null };
  return { news: 0, readySince: rows.find(({ human }) => human === 1)?.made_day ?? null };
}
