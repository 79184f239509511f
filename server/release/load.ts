/** Reads what a tick decides from. */
import { isCode, type Code } from '../cases/category.ts';
import type { Reading } from '../database/connect.ts';
import type { CaseFileRow, ReleasedCaseRow } from '../database/schema.ts';
import { loadRosters } from '../directory/rosters.ts';
import { loadLinks } from '../directory/sourcing.ts';
import { anyOf, telling } from './consent.ts';
import { reporterKey, type Report } from './crowd.ts';
import type { Entry, Facts, KnownCell, TriagedCase } from './facts.ts';
import type { Moment } from './passage.ts';

export async function loadFacts(read: Reading, moment: Moment): Promise<Facts> {
  const files = await loadFiles(read);
  return {
    ...moment,
    rosters: await loadRosters(read, moment.day),
    links: await loadLinks(read),
    cases: await loadCases(read, files),
    reports: await loadReports(read, files),
    knownCells: await loadCells(read),
    entries: await loadEntries(read),
    shown: await read.selectFrom('released_case').selectAll().where('until_tick', 'is', null).execute(),
  };
}

type File = Pick<CaseFileRow, 'id' | 'opened_day' | 'level' | 'stage' | 'group_id'> & {
  readonly siteId: string;
  readonly code: Code;
  readonly triagedDay: TriagedCase['triagedDay'];
};

/** Only what a handler has looked at; `ANY` for a category that this version does not know. */
async function loadFiles(read: Reading): Promise<File[]> {
  const rows = await read
    .selectFrom('case_file')
    .select(['id', 'opened_day', 'level', 'stage', 'group_id', 'site_id', 'category', 'triaged_day'])
    .where('stage', 'in', ['triaged', 'acknowledged', 'resolved', 'closed'])
    .where('site_id', 'is not', null)
    .where('triaged_day', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.map(({ site_id, category, triaged_day, ...row }) => ({
    ...row,
    siteId: site_id!,
    code: isCode(category) ? category : 'ANY',
    triagedDay: triaged_day!,
  }));
}

/** A group is one case: what belongs to it is none by itself, and is told of where one of them may be. */
async function loadCases(read: Reading, files: readonly File[]): Promise<TriagedCase[]> {
  const consents = await read.selectFrom('consent').selectAll().where('item', '=', 'tell_buyers').execute();
  const consentsOf = Map.groupBy(consents, (row) => row.case_id);
  const membersOf = Map.groupBy(await groupsOf(read), (row) => row.group_id);
  const breached = await read
    .selectFrom('clock')
    .select('case_id')
    .distinct()
    .where((is) => is.or([is('breached_day', 'is not', null), is('verdict', '=', 'breached')]))
    .execute();
  const late = new Set(breached.map((row) => row.case_id));
  const alone = files.filter(({ group_id }) => group_id === null);
  return alone.map((file) => ({
    id: file.id,
    siteId: file.siteId,
    code: file.code,
    level: file.level,
    state: STATES[file.stage as keyof typeof STATES],
    timely: late.has(file.id) ? 'late' : 'on_time',
    openedDay: file.opened_day,
    triagedDay: file.triagedDay,
    telling: anyOf(
      [file.id, ...(membersOf.get(file.id) ?? []).map(({ id }) => id)].map((id) => telling(consentsOf.get(id) ?? [])),
    ),
  }));
}

async function groupsOf(read: Reading): Promise<{ id: string; group_id: string }[]> {
  const rows = await read
    .selectFrom('case_file')
    .select(['id', 'group_id'])
    .where('group_id', 'is not', null)
    .execute();
  return rows.map(({ id, group_id }) => ({ id, group_id: group_id! }));
}

const STATES = {
  triaged: 'open',
  acknowledged: 'answered',
  resolved: 'resolved',
  closed: 'closed',
} as const satisfies Partial<Record<CaseFileRow['stage'], ReleasedCaseRow['state']>>;

async function loadReports(read: Reading, files: readonly File[]): Promise<Report[]> {
  const fileOf = new Map(files.map((file) => [file.id, file]));
  const groupOf = new Map((await groupsOf(read)).map(({ id, group_id }) => [id, group_id]));
  const rows = await read
    .selectFrom('reporter')
    .leftJoin('sender', 'sender.id', 'reporter.sender_id')
    .select(['reporter.id', 'reporter.case_id', 'reporter.since_day', 'reporter.sender_id'])
    .select(['sender.channel', 'sender.same_id'])
    .execute();
  const joined = new Set(rows.map(({ same_id }) => same_id));
  return rows.flatMap((row) => {
    // Whoever is in a group counts as one who reported what the group is about, and what she did.
    const about = [fileOf.get(row.case_id), fileOf.get(groupOf.get(row.case_id) ?? '')].filter((file) => file != null);
    const anonymous = row.channel === 'web' && row.same_id === null && !joined.has(row.sender_id);
    const reporter = reporterKey({ ...row, sender_id: row.same_id ?? row.sender_id }, anonymous);
    return about.map((file) => ({ siteId: file.siteId, code: file.code, reporter, day: row.since_day }));
  });
}

async function loadCells(read: Reading): Promise<KnownCell[]> {
  const rows = await read.selectFrom('cell').selectAll().orderBy('id').execute();
  const places = await read.selectFrom('cell_site').selectAll().execute();
  const sitesOf = Map.groupBy(places, (row) => row.cell_id);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    anchor: row.anchor,
    sites: (sitesOf.get(row.id) ?? []).map((place) => place.site_id),
    untilTick: row.until_tick,
  }));
}

async function loadEntries(read: Reading): Promise<Entry[]> {
  const rows = await read.selectFrom('release_entry').selectAll().orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    buyerId: row.buyer_id,
    cellId: row.cell_id,
    code: isCode(row.code) ? row.code : 'ANY',
    month: row.month,
    entersDay: row.enters_day,
    enteredTick: row.entered_tick,
    leavesDay: row.leaves_day,
    leftTick: row.left_tick,
  }));
}
