import { alikeIn, type Alike } from '../cases/likeness-groups.ts';
import type { Likened } from '../cases/likeness.ts';
import type { Database, Reading } from '../database/connect.ts';
import { locked } from '../database/dialect.ts';
import type { LinkProposalRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, type Day, type Instant } from '../foundation/time.ts';

/** A case that somebody looks after, and the group that it belongs to. */
interface Sketched extends Likened {
  readonly groupId: string | null;
}

const OPEN = ['received', 'triaged', 'acknowledged'] as const;

/** Proposes to the desk what seems to tell of one matter; nothing is merged. Returns how many cases were proposed anew. */
export async function proposeLinks(database: Database, now: Instant): Promise<number> {
  let count = 0;
  for (const alike of alikeIn(await sketched(database.read)))
    if (
      alike.cases.some(({ groupId }) => groupId === null) &&
      (await newcomers(database.read, alike)).others.length > 0
    )
      count += await database.write((trx) => propose(trx, database.kind, alike, dayOf(now)));
  return count;
}

/** As their cases stand now: she may have told the site later. */
async function sketched(read: Reading): Promise<Sketched[]> {
  const rows = await read
    .selectFrom('sketch')
    .innerJoin('case_file', 'case_file.id', 'sketch.case_id')
    .select(['sketch.case_id', 'country', 'day', 'marks', 'site_id', 'category', 'group_id'])
    .where('stage', 'in', OPEN)
    .execute();
  return rows.map(({ case_id, country, day, marks, site_id, category, group_id }) => ({
    caseId: case_id,
    country,
    siteId: site_id,
    category,
    day,
    marks,
    groupId: group_id,
  }));
}

/** Who proposes some of the same cases at the same moment waits, and then finds them proposed. */
async function propose(trx: Writing, kind: Database['kind'], alike: Alike<Sketched>, day: Day): Promise<number> {
  const ids = alike.cases.map(({ caseId }) => caseId);
  await trx
    .selectFrom('sketch')
    .select('case_id')
    .where('case_id', 'in', ids)
    .orderBy('case_id')
    .$call(locked(kind))
    .execute();
  const { firstId, others } = await newcomers(trx as unknown as Reading, alike);
  const rows = others.map((otherId): LinkProposalRow => ({
    id: newId(),
    case_id: firstId,
    other_id: otherId,
    why: alike.why,
    day,
    state: 'open',
    state_day: day,
    person_id: null,
  }));
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await trx
      .insertInto('link_proposal')
      .values(rows.slice(from, from + AT_ONCE))
      .onConflict((known) => known.columns(['case_id', 'other_id']).doNothing())
      .execute();
  return rows.length;
}

const AT_ONCE = 100;

/** Whom these are proposed with: a group of theirs, else the first of a proposal that stands or stood, else the oldest; and who is new there. */
async function newcomers(
  read: Reading,
  { cases }: Alike<Sketched>,
): Promise<{ firstId: string; others: readonly string[] }> {
  const ids = cases.map(({ caseId }) => caseId);
  const known: Pick<LinkProposalRow, 'case_id' | 'other_id' | 'state'>[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    known.push(
      ...(await read
        .selectFrom('link_proposal')
        .select(['case_id', 'other_id', 'state'])
        .where((row) => row.or([row('case_id', 'in', some), row('other_id', 'in', some)]))
        .execute()),
    );
  }
  const groupId = cases.find((one) => one.groupId !== null)?.groupId;
  const open = new Set(known.filter(({ state }) => state === 'open').map((row) => row.case_id));
  const firsts = new Set(known.map((row) => row.case_id));
  const firstId = groupId ?? ids.find((id) => open.has(id)) ?? ids.find((id) => firsts.has(id)) ?? ids[0]!;
  // Whoever stands in an open proposal is not proposed twice; whoever was refused here is not proposed again.
  const settled = new Set(
    known.flatMap(({ case_id, other_id, state }) =>
      state === 'open' ? [case_id, other_id] : case_id === firstId ? [other_id] : [],
    ),
  );
  const free = cases.filter((one) => one.groupId === null && one.caseId !== firstId && !settled.has(one.caseId));
  return { firstId, others: free.map(({ caseId }) => caseId) };
}
