import { recordAct } from '../../audit/record.ts';
import type { Happening } from '../../cases/event.ts';
import { gathering, type Said } from '../../cases/group.ts';
import { caseById, insertCase, type CaseFile } from '../../cases/store.ts';
import { mustBeOpen } from '../../cases/triage.ts';
import { prepareGathering } from '../../clocks/gathering.ts';
import { append, columnsOf, newFolder, openFolder, prepare, type Entry, type Folder } from '../../clocks/record.ts';
import type { Reading } from '../../database/connect.ts';
import { isTaken } from '../../database/dialect.ts';
import type { CaseFileRow } from '../../database/schema.ts';
import { Problem, Stale } from '../../foundation/errors.ts';
import { newId, newReference } from '../../foundation/ids.ts';
import { dayOf, type Instant } from '../../foundation/time.ts';
import { barredFilings, recordBarred } from '../../intake/filing-bar.ts';
import { settleLinked } from './proposals.ts';
import { act, by, type Desk } from './desk.ts';

/** Cases of one write: no worker's message waits longer for it. */
const AT_ONCE = 100;
const TRIES = 8;

/**
 * Joins cases to one group: a new one, or that to which one of them belongs already. They keep their words, consents
 * and first answers; all else that was promised is the group's from now on. Returns the group's id and how many joined.
 * Interrupted, it may be done again.
 */
export async function linkGroup(
  desk: Desk,
  caseIds: readonly string[],
  said: Said,
  now: Instant,
): Promise<{ groupId: string; joined: number }> {
  const files = await Promise.all([...new Set(caseIds)].map((id) => fileOf(desk, id)));
  const groups = new Set(files.flatMap((file) => (file.kind === 'group' ? file.id : (file.state.groupId ?? []))));
  if (groups.size > 1) throw new Problem('two_groups', 409);
  const singles = files.filter((file) => file.kind === 'single' && !file.state.groupId).map(({ id }) => id);
  let [groupId = null] = groups as Iterable<string | null>;
  if (groupId === null && singles.length < 2) throw new Problem('too_few_cases', 422);
  for (let from = 0; from < singles.length; from += AT_ONCE)
    groupId = await joinSome(desk, groupId, singles.slice(from, from + AT_ONCE), said, now);
  return { groupId: groupId!, joined: singles.length };
}

async function joinSome(
  desk: Desk,
  groupId: string | null,
  caseIds: readonly string[],
  said: Said,
  now: Instant,
): Promise<string> {
  const { database, ring } = desk;
  for (let attempt = 1; ; attempt += 1) {
    const members = await Promise.all(caseIds.map((id) => openFolder(database.read, ring, id)));
    // Another handler linked one of them just now.
    if (members.some(({ state }) => state.groupId)) throw new Problem('linked_already', 409);
    const group =
      groupId === null ? newFolder(newId(), members[0]!.terms) : await openFolder(database.read, ring, groupId);
    const { id } = group.file;
    const entry = gather(desk, group, members, said, now);
    const joins = members.map((member) =>
      prepare(ring, member, [by(desk, { kind: 'joined', facts: { group: id } }, now)]),
    );
    try {
      await database.write(async (trx) => {
        const barred = await barredFilings(trx);
        if (groupId === null) await insertCase(trx, { ...fileFor(id, members), ...columnsOf(entry.state) });
        for (const one of [entry, ...joins]) await append(trx, one);
        await settleLinked(trx, [id, ...caseIds], desk.personId, now);
        await recordAct(trx, act(desk, 'cases_linked', ['case', id], now, { reason: 'group' }));
        await recordBarred(trx, barred, { day: dayOf(now), actorId: desk.personId, reason: 'linked' });
      });
      return id;
    } catch (failure) {
      if (attempt === TRIES || !(failure instanceof Stale || isTaken(failure))) throw failure;
      await ring.refresh();
    }
  }
}

function gather(desk: Desk, group: Folder, members: readonly Folder[], said: Said, now: Instant): Entry {
  const states = members.map(({ state }) => state);
  const all = group.state.version > 0 ? [group.state, ...states] : states;
  const { siteId, category, level } = gathering(all, said);
  const cases = members.map(({ file }) => file.id);
  const happenings: Happening[] = [{ kind: 'gathered', facts: { cases, category, level } }];
  if (siteId && siteId !== group.state.siteId)
    happenings.push({ kind: 'placed', facts: { site: siteId, by: 'handler' } });
  const clocks = members.flatMap((member) => member.clocks);
  const events = happenings.map((happening) => by(desk, happening, now));
  return prepareGathering(desk.ring, group, clocks, events, now);
}

/** As old as its oldest member. */
function fileFor(
  id: string,
  members: readonly { readonly file: CaseFile }[],
): Omit<CaseFileRow, keyof ReturnType<typeof columnsOf>> {
  const [{ file }] = members.toSorted((a, b) => (a.file.openedDay < b.file.openedDay ? -1 : 1)) as [{ file: CaseFile }];
  const { openedDay: opened_day, lineId: line_id, language } = file;
  return { id, reference: newReference(), kind: 'group', opened_day, line_id, language };
}

/** Takes a case out of its group again, as long as nobody answered the group. */
export async function part(desk: Desk, caseId: string, now: Instant): Promise<void> {
  const { database, ring } = desk;
  for (let attempt = 1; ; attempt += 1) {
    const member = await openFolder(database.read, ring, caseId);
    const { groupId } = member.state;
    if (!groupId) throw new Problem('not_linked', 409);
    const group = await openFolder(database.read, ring, groupId);
    mustBeOpen(group.state);
    await mustBeUnanswered(database.read, groupId);
    const parted = [by(desk, { kind: 'parted', facts: { group: groupId, case: caseId } }, now)];
    const entries = [prepare(ring, group, [...parted, ...(await lastOf(desk, groupId, now))])];
    entries.push(prepare(ring, member, parted));
    try {
      await database.write(async (trx) => {
        for (const one of entries) await append(trx, one);
        await mustBeUnanswered(trx as unknown as Reading, groupId);
        await recordAct(trx, act(desk, 'case_parted', ['case', caseId], now));
      });
      return;
    } catch (failure) {
      if (attempt === TRIES || !(failure instanceof Stale || isTaken(failure))) throw failure;
      await ring.refresh();
    }
  }
}

/** Words that are on their way to all of them count too. */
async function mustBeUnanswered(read: Reading, groupId: string): Promise<void> {
  const answer = await read
    .selectFrom('outbox')
    .select('id')
    .where('case_id', '=', groupId)
    .where('human', '=', 1)
    .executeTakeFirst();
  if (answer) throw new Problem('answered_already', 409);
}

/** A group that nobody belongs to any more is no case. */
async function lastOf(desk: Desk, groupId: string, now: Instant) {
  const members = desk.database.read.selectFrom('case_file').select('id').where('group_id', '=', groupId);
  const left = (await members.limit(2).execute()).length;
  return left > 1 ? [] : [by(desk, { kind: 'declared_contact', facts: { as: 'DUP' } }, now)];
}

async function fileOf({ database: { read } }: Desk, id: string): Promise<CaseFile> {
  const file = await caseById(read, id);
  if (!file) throw new Problem('no_such_case', 404);
  return file;
}
