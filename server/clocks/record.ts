import { after, UNOPENED, type CaseState } from '../cases/case.ts';
import type { CaseEvent } from '../cases/event.ts';
import { caseById, type CaseFile } from '../cases/store.ts';
import type { Database, Reading } from '../database/connect.ts';
import { isTaken } from '../database/dialect.ts';
import { insertRows } from '../database/insert.ts';
import type { CaseEventRow, ClockRow, ConsentRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { Problem, Stale } from '../foundation/errors.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, type Day } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { sealInstant } from '../vault/times.ts';
import type { Clock } from './clock.ts';
import { move } from './move.ts';
import { clocksOf, rowOf, saveClocks } from './store.ts';
import type { Terms } from './terms.ts';
import { termsFor } from './terms-store.ts';

/** A case with its clocks, as far as deciding needs them. */
export interface Folder {
  readonly file: Pick<CaseFile, 'id'>;
  readonly state: CaseState;
  readonly clocks: readonly Clock[];
  /** What a clock goes by that starts now. */
  readonly terms: Terms;
}

/** Events with everything sealed that must be, ready to be stored in one write with the clocks that they moved. */
export interface Entry {
  readonly caseId: string;
  readonly before: CaseState;
  readonly state: CaseState;
  readonly clocks: readonly Clock[];
  /** The date that she hears of with this entry. */
  readonly told: Day | null;
  readonly events: readonly CaseEventRow[];
  readonly consents: readonly ConsentRow[];
  readonly started: readonly ClockRow[];
  readonly moved: readonly ClockRow[];
}

export const newFolder = (caseId: string, terms: Terms): Folder => ({
  file: { id: caseId },
  state: UNOPENED,
  clocks: [],
  terms,
});

export async function openFolder(read: Reading, ring: Ring, caseId: string): Promise<Folder & { file: CaseFile }> {
  const file = await caseById(read, caseId);
  if (!file) throw new Problem('no_such_case', 404);
  const [clocks, terms] = await Promise.all([clocksOf(read, ring, caseId), termsFor(read, file.lineId)]);
  return { file, state: file.state, clocks, terms };
}

/**
 * What these events make of the case and its clocks. Seals, stores nothing.
 * `tell` says which date she hears of now, if any: it is kept with the clock that falls due first.
 */
export function prepare(ring: Ring, folder: Folder, events: readonly CaseEvent[], tell: Tell = () => null): Entry {
  let { state, clocks } = folder;
  const rows: CaseEventRow[] = [];
  for (const event of events) {
    state = after(state, event);
    clocks = move(clocks, state, event, folder.terms);
    rows.push(eventRow(ring, folder.file.id, state.version, event));
  }
  const told = tell(clocks, state);
  if (told)
    clocks = clocks.map((clock) =>
      clock.endedDay === null && dueSoonest(clocks, clock) ? { ...clock, toldDay: clock.toldDay ?? told } : clock,
    );
  const known = new Map(folder.clocks.map((clock) => [clock.id, clock]));
  return {
    caseId: folder.file.id,
    before: folder.state,
    state,
    clocks,
    told,
    events: rows,
    consents: events.flatMap((event, index) => (event.kind === 'consented' ? [consentRow(rows[index]!, event)] : [])),
    started: clocks.filter((clock) => !known.has(clock.id)).map((clock) => rowOf(ring, folder.file.id, clock)),
    moved: clocks
      .filter((clock) => known.has(clock.id) && known.get(clock.id) !== clock)
      .map((clock) => rowOf(ring, folder.file.id, clock)),
  };
}

export type Tell = (clocks: readonly Clock[], state: CaseState) => Day | null;

const dueSoonest = (clocks: readonly Clock[], clock: Clock): boolean =>
  clock.stage !== 'first_answer' &&
  clocks.every((other) => other.stage === 'first_answer' || other.endedDay !== null || other.dueAt >= clock.dueAt);

/** Stores the events and moves the clocks. Throws Stale where somebody else recorded first. */
export async function append(trx: Writing, entry: Entry): Promise<void> {
  if (entry.before.version > 0) await advance(trx, entry);
  await insertRows(trx, 'case_event', entry.events);
  await insertRows(trx, 'consent', entry.consents);
  await saveClocks(trx, entry.started, entry.moved);
}

async function advance(trx: Writing, { caseId, before, state }: Entry): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('case_file')
    .set(columnsOf(state))
    .where('id', '=', caseId)
    .where('version', '=', before.version)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Stale();
}

/** The columns of `case_file` that follow from the events. */
export const columnsOf = (state: CaseState) => ({
  site_id: state.siteId,
  category: state.category,
  level: state.level,
  stage: state.stage,
  triaged_day: state.triagedDay,
  group_id: state.groupId ?? null,
  version: state.version,
});

const TRIES = 8;

/**
 * Loads the case, lets `decide` say what happened, stores it with what belongs to the same write.
 * Begins again where somebody else was faster.
 */
export async function record(
  database: Database,
  ring: Ring,
  caseId: string,
  decide: (folder: Folder & { file: CaseFile }) => Promise<readonly CaseEvent[]> | readonly CaseEvent[],
  alongside: (trx: Writing) => Promise<void> = async () => undefined,
): Promise<Entry> {
  for (let attempt = 1; ; attempt += 1) {
    const folder = await openFolder(database.read, ring, caseId);
    const events = await decide(folder);
    const entry = prepare(ring, folder, events);
    try {
      await database.write(async (trx) => {
        await append(trx, entry);
        await alongside(trx);
      });
      return entry;
    } catch (failure) {
      if (attempt === TRIES || !(failure instanceof Stale || isTaken(failure))) throw failure;
      // Or a key of the ring was rotated while this server slept.
      if (attempt > 1) await ring.refresh();
    }
  }
}

function eventRow(ring: Ring, caseId: string, number: number, event: CaseEvent): CaseEventRow {
  const id = newId();
  return {
    id,
    case_id: caseId,
    number,
    kind: event.kind,
    day: dayOf(event.at),
    at_sealed: sealInstant(ring, { table: 'case_event', column: 'at_sealed', row: id }, event.at),
    person_id: event.personId,
    facts: JSON.stringify(event.facts),
    note_sealed: event.noteSealed ?? null,
  };
}

function consentRow(row: CaseEventRow, event: CaseEvent & { kind: 'consented' }): ConsentRow {
  return {
    id: newId(),
    case_id: row.case_id,
    number: row.number,
    item: event.facts.item,
    answer: event.facts.answer,
    means: event.facts.means,
    text_shown: event.facts.text,
    day: row.day,
  };
}
