import { forgetActNotes } from '../audit/forget.ts';
import type { CaseEvent } from '../cases/event.ts';
import { forgetNotes, forgetWords, messagesBy } from '../cases/forget.ts';
import { caseById } from '../cases/store.ts';
import { record } from '../clocks/record.ts';
import type { Database, Reading } from '../database/connect.ts';
import type { ErasureRow } from '../database/schema.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import { forgetOwnNumbers } from '../intake/forget.ts';
import { kinOf } from '../intake/kin.ts';
import { forgetTexts } from '../replies/forget.ts';
import type { Ring } from '../vault/ring.ts';
import { done } from './erased.ts';
import { looseLeft, saveLoose, type LooseLeft } from './loose-left.ts';

export async function eraseCase(database: Database, ring: Ring, row: ErasureRow, now: Instant): Promise<void> {
  await eraseCaseWords(database, ring, { caseId: row.subject_id, of: null, cause: row.cause }, now);
  await database.write((trx) => done(trx, row, now));
}

interface Which {
  readonly caseId: string;
  /** Only where nobody but this sender speaks in it. */
  readonly of: string | null;
  readonly cause: ErasureRow['cause'];
}

/**
 * The words of a case, its notes and what was written about it; its days and codes stay, and buyers hear no more of what
 * she took back. A case that is not there, as after a restore, has none.
 */
export async function eraseCaseWords(
  database: Database,
  ring: Ring,
  { caseId, of, cause }: Which,
  now: Instant,
): Promise<void> {
  const { read } = database;
  if (!(await caseById(read, caseId))) return;
  let forgets = false;
  let loose: readonly LooseLeft[] = [];
  await record(
    database,
    ring,
    caseId,
    // What somebody adds meanwhile is an event too: then this is asked again.
    async ({ state }) => {
      forgets = of === null || !(await othersSpeak(read, caseId, of));
      if (forgets) loose = await looseLeft(read, ring, caseId, dayOf(now));
      return forgets && !(await isErased(read, caseId)) ? happenings(cause, state.stage !== 'contact', now) : [];
    },
    async (trx) => {
      if (!forgets) return;
      await saveLoose(trx, loose);
      await forgetWords(trx, { caseId }, dayOf(now));
      await forgetTexts(trx, { caseId }, dayOf(now));
      await forgetNotes(trx, caseId);
      await forgetOwnNumbers(trx, { caseId });
      await forgetActNotes(trx, 'case', [caseId]);
      await forgetActNotes(trx, 'message', await messagesBy(trx, { caseId }));
    },
  );
}

function happenings(cause: ErasureRow['cause'], isComplaint: boolean, at: Instant): CaseEvent[] {
  const erased: CaseEvent = { kind: 'erased', facts: { cause }, at, personId: null };
  if (cause !== 'asked' || !isComplaint) return [erased];
  const facts = { item: 'tell_buyers', answer: 'no', means: 'answered', text: 'delete' } as const;
  return [{ kind: 'consented', facts, at, personId: null }, erased];
}

/** Were its words erased, once? */
export async function isErased(read: Reading, caseId: string): Promise<boolean> {
  const event = await read
    .selectFrom('case_event')
    .select('id')
    .where('case_id', '=', caseId)
    .where('kind', '=', 'erased')
    .executeTakeFirst();
  return event !== undefined;
}

/** Somebody else whose words stand in the same case, and who did not ask; another address of hers is none. */
async function othersSpeak(read: Reading, caseId: string, senderId: string): Promise<boolean> {
  const hers = await kinOf(read, senderId);
  const other = await read
    .selectFrom('message')
    .select('id')
    .where('case_id', '=', caseId)
    .where('erased_day', 'is', null)
    .where((row) => row.or([row('sender_id', 'not in', hers), row('sender_id', 'is', null)]))
    .executeTakeFirst();
  return other !== undefined;
}
