import { alikeIn, type Alike } from '../cases/likeness-groups.ts';
import type { Database, Reading } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import type { LinkProposalRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, type Day, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { sketched, type Sketched } from './sketched.ts';

type Known = Pick<LinkProposalRow, 'case_id' | 'other_id' | 'state' | 'why'>;

/** With whom cases of one matter are proposed. */
interface Plan {
  readonly firstId: string;
  /** Who stands there now, by how clear it is. */
  readonly others: ReadonlyMap<string, LinkProposalRow['why']>;
  /** Of those who do not stand there yet, or not so. */
  readonly anew: readonly string[];
}

/**
 * Proposes to the desk what seems to tell of one matter; nothing is merged. What nobody decided yet follows what is known
 * now: two crowds that turn out to be one are proposed as one. Returns how many cases were proposed anew.
 */
export async function proposeLinks(
  { database, ring }: { database: Database; ring: Ring },
  now: Instant,
): Promise<number> {
  const cases = await sketched(database.read, ring);
  const stands = new Map<string, string>();
  let count = 0;
  for (const alike of alikeIn(cases)) {
    const { firstId, others, anew } = await plan(database.read, alike);
    if (anew.length > 0) count += await database.write((trx) => propose(trx, database.kind, alike, dayOf(now)));
    for (const otherId of others.keys()) stands.set(otherId, firstId);
  }
  await withdraw(database, cases, stands);
  return count;
}

/** Who proposes some of the same cases at the same moment waits, and then finds them proposed. */
async function propose(trx: Writing, kind: Database['kind'], alike: Alike<Sketched>, day: Day): Promise<number> {
  const ids = everyone(alike).map(({ caseId }) => caseId);
  await trx
    .selectFrom('sketch')
    .select('case_id')
    .where('case_id', 'in', ids)
    .orderBy('case_id')
    .$call(locked(kind))
    .execute();
  const { firstId, others, anew } = await plan(trx as unknown as Reading, alike);
  const rows = anew.map((otherId): LinkProposalRow => ({
    id: newId(),
    case_id: firstId,
    other_id: otherId,
    why: others.get(otherId)!,
    day,
    state: 'open',
    state_day: day,
    person_id: null,
  }));
  for (const some of chunksOf([firstId, ...anew]))
    await trx.deleteFrom('link_proposal').where('state', '=', 'open').where('other_id', 'in', some).execute();
  for (const some of chunksOf(rows))
    await trx
      .insertInto('link_proposal')
      .values(some)
      .onConflict((known) => known.columns(['case_id', 'other_id']).doNothing())
      .execute();
  return rows.length;
}

const everyone = ({ cases, perhaps }: Alike<Sketched>): readonly Sketched[] => [...cases, ...perhaps];

/** Whom these are proposed with: a group of theirs, else the first of the largest proposal that stands, or stood, else the oldest. */
async function plan(read: Reading, alike: Alike<Sketched>): Promise<Plan> {
  const all = everyone(alike);
  const known = await knownOf(
    read,
    all.map(({ caseId }) => caseId),
  );
  const firstId = all.find((one) => one.groupId !== null)?.groupId ?? firstOf(alike, known);
  const here = new Map(known.flatMap((row) => (row.case_id === firstId ? [[row.other_id, row]] : [])));
  const elsewhere = new Set(
    known.flatMap((row) => (row.state === 'open' && row.case_id !== firstId ? row.other_id : [])),
  );
  const perhaps = new Set(alike.perhaps);
  const others = new Map<string, LinkProposalRow['why']>();
  for (const one of all) {
    const before = here.get(one.caseId);
    // Whoever was refused here is not proposed again.
    if (one.groupId !== null || one.caseId === firstId || (before && before.state !== 'open')) continue;
    others.set(one.caseId, perhaps.has(one) ? 'unclear' : alike.why);
  }
  const anew = [...others].filter(([id, why]) => here.get(id)?.why !== why || elsewhere.has(id)).map(([id]) => id);
  return { firstId, others, anew };
}

function firstOf({ cases }: Alike<Sketched>, known: readonly Known[]): string {
  const ids = new Set(cases.map(({ caseId }) => caseId));
  const size = (state: readonly Known[]) => Map.groupBy(state, (row) => row.case_id);
  const largest = (rows: readonly Known[]) =>
    [...size(rows.filter((row) => ids.has(row.case_id)))].toSorted(
      ([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1),
    )[0]?.[0];
  return largest(known.filter(({ state }) => state === 'open')) ?? largest(known) ?? cases[0]!.caseId;
}

async function knownOf(read: Reading, ids: readonly string[]): Promise<Known[]> {
  const known = new Map<string, Known>();
  for (const some of chunksOf(ids))
    for (const row of await read
      .selectFrom('link_proposal')
      .select(['case_id', 'other_id', 'state', 'why'])
      .where((of) => of.or([of('case_id', 'in', some), of('other_id', 'in', some)]))
      .execute())
      known.set(`${row.case_id} ${row.other_id}`, row);
  return [...known.values()];
}

/** What was proposed, but is not known any more to belong there. */
async function withdraw(
  database: Database,
  cases: readonly Sketched[],
  stands: ReadonlyMap<string, string>,
): Promise<void> {
  const free = new Set(cases.flatMap(({ caseId, groupId }) => (groupId === null ? caseId : [])));
  const open = await database.read
    .selectFrom('link_proposal')
    .select(['id', 'case_id', 'other_id'])
    .where('state', '=', 'open')
    .execute();
  const gone = open
    .filter((row) => free.has(row.other_id) && stands.get(row.other_id) !== row.case_id)
    .map(({ id }) => id);
  for (const some of chunksOf(gone))
    await database.write((trx) =>
      trx.deleteFrom('link_proposal').where('state', '=', 'open').where('id', 'in', some).execute(),
    );
}

const AT_ONCE = 100;

const chunksOf = <One>(all: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) => all.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
