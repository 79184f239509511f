import type { Reading } from '../database/connect.ts';
import { insertRows } from '../database/insert.ts';
import type { CaseEventRow, CaseFileRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { CaseState } from './case.ts';
import type { Code } from './category.ts';
import type { Happening } from './event.ts';

/** A case's file without its words: they are read one by one, with the desk's key. */
export interface CaseFile {
  readonly id: string;
  readonly reference: string;
  readonly kind: CaseFileRow['kind'];
  readonly openedDay: CaseFileRow['opened_day'];
  readonly lineId: string | null;
  readonly language: string;
  readonly state: CaseState;
}

export async function caseById(read: Reading, id: string): Promise<CaseFile | null> {
  const row = await read.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? fileOf(row) : null;
}

export async function caseByReference(read: Reading, reference: string): Promise<CaseFile | null> {
  const row = await read.selectFrom('case_file').selectAll().where('reference', '=', reference).executeTakeFirst();
  return row ? fileOf(row) : null;
}

/** Ids of the cases that a sender reported. */
export async function casesOf(read: Reading, senderId: string): Promise<string[]> {
  const rows = await read.selectFrom('reporter').select('case_id').where('sender_id', '=', senderId).execute();
  return rows.map((row) => row.case_id);
}

/** Cases that a handler has something to do with: worst first, then oldest. Whatever belongs to a group is done there. */
export async function openCases(read: Reading): Promise<CaseFile[]> {
  const rows = await read
    .selectFrom('case_file')
    .selectAll()
    .where('stage', 'in', ['received', 'triaged', 'acknowledged'])
    .where('group_id', 'is', null)
    .orderBy('level')
    .orderBy('opened_day')
    .orderBy('reference')
    .execute();
  return rows.map(fileOf);
}

/** Ids and references of the cases that belong to a group. */
export const membersOf = (read: Reading, groupId: string): Promise<Pick<CaseFileRow, 'id' | 'reference'>[]> =>
  read
    .selectFrom('case_file')
    .select(['id', 'reference'])
    .where('group_id', '=', groupId)
    .orderBy('reference')
    .execute();

export async function eventsOf(
  read: Reading,
  caseId: string,
): Promise<(Happening & { readonly day: string; readonly personId: string | null })[]> {
  const rows = await read
    .selectFrom('case_event')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({ ...happeningOf(row), day: row.day, personId: row.person_id }));
}

export interface Message {
  readonly id: string;
  readonly day: string;
  readonly language: string;
  /** Closed signals. */
  readonly signals: readonly string[];
  /** Empty once it is erased, as the original. */
  readonly statementSealed: string;
  readonly originalSealed: string;
  readonly namesSealed: string | null;
}

/** A case's messages in the order in which they came. */
export async function messagesOf(read: Reading, caseId: string): Promise<Message[]> {
  const rows = await read.selectFrom('message').selectAll().where('case_id', '=', caseId).orderBy('number').execute();
  return rows.map((row) => ({
    id: row.id,
    day: row.day,
    language: row.language,
    signals: row.signals.split(' ').filter(Boolean),
    statementSealed: row.statement_sealed,
    originalSealed: row.original_sealed,
    namesSealed: row.names_sealed,
  }));
}

export const insertCase = (trx: Writing, row: CaseFileRow): Promise<void> => insertRows(trx, 'case_file', [row]);

const happeningOf = (row: CaseEventRow): Happening => ({ kind: row.kind, facts: JSON.parse(row.facts) }) as Happening;

function fileOf(row: CaseFileRow): CaseFile {
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    openedDay: row.opened_day,
    lineId: row.line_id,
    language: row.language,
    state: {
      category: row.category as Code,
      level: row.level,
      stage: row.stage,
      siteId: row.site_id,
      triagedDay: row.triaged_day,
      ...(row.group_id === null ? {} : { groupId: row.group_id }),
      version: row.version,
    },
  };
}
