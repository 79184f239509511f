import { UNCLEAR, type Likened } from '../cases/likeness.ts';
import type { Reading } from '../database/connect.ts';
import type { Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { opened } from '../vault/opened.ts';
import { openedInstant } from '../vault/times.ts';

/** A case that somebody looks after, and the group that it belongs to. */
export interface Sketched extends Likened {
  readonly groupId: string | null;
}

const OPEN = ['received', 'triaged', 'acknowledged'] as const;

/** As their cases stand now: she may have told the site later. */
export async function sketched(read: Reading, ring: Ring): Promise<Sketched[]> {
  const rows = await read
    .selectFrom('sketch')
    .innerJoin('case_file', 'case_file.id', 'sketch.case_id')
    .leftJoin('filing', 'filing.case_id', 'sketch.case_id')
    .select(['sketch.case_id', 'country', 'day', 'marks', 'site_id', 'category', 'group_id', 'language'])
    .select('filing.organisation_id')
    .where('stage', 'in', OPEN)
    .execute();
  const speakers = await speakersOf(read);
  // Only who did not say what it is about is judged by the hour.
  const hushed = new Set(
    rows.flatMap(({ site_id, category }) => (category === UNCLEAR && site_id !== null ? site_id : [])),
  );
  const times = hushed.size === 0 ? new Map<string, Instant>() : await timesOf(read, ring, hushed);
  const marks = await Promise.all(rows.map((row) => marksOf(ring, row)));
  return rows.map(({ case_id, country, day, site_id, category, group_id, language, organisation_id }, place) => ({
    caseId: case_id,
    country,
    siteId: site_id,
    category,
    day,
    at: times.get(case_id) ?? null,
    marks: marks[place]!,
    language,
    voice: organisation_id ?? speakers.get(case_id) ?? case_id,
    groupId: group_id,
  }));
}

/** One that does not open is like none. */
async function marksOf(ring: Ring, { case_id, marks }: { readonly case_id: string; readonly marks: string }) {
  if (marks === '') return '';
  return (await opened(ring, { table: 'sketch', column: 'marks', row: case_id }, marks)) ?? '';
}

async function speakersOf(read: Reading): Promise<Map<string, string>> {
  const rows = await read
    .selectFrom('reporter')
    .innerJoin('sketch', 'sketch.case_id', 'reporter.case_id')
    .innerJoin('sender', 'sender.id', 'reporter.sender_id')
    .select(['reporter.case_id', 'sender.id', 'sender.same_id', 'sender.channel'])
    .orderBy('sender.id', 'desc')
    .execute();
  return new Map(
    rows.map(({ case_id, id, same_id, channel }) => [case_id, same_id ?? (channel === 'web' ? 'web' : id)]),
  );
}

/** When the cases at these sites began. */
async function timesOf(read: Reading, ring: Ring, sites: ReadonlySet<string>): Promise<Map<string, Instant>> {
  const rows = await read
    .selectFrom('sketch')
    .innerJoin('case_file', 'case_file.id', 'sketch.case_id')
    .innerJoin('case_event', 'case_event.case_id', 'sketch.case_id')
    .select(['case_event.case_id', 'case_event.id', 'case_event.at_sealed'])
    .where('case_event.number', '=', 1)
    .where('case_event.at_sealed', '<>', '')
    .where('case_file.stage', 'in', OPEN)
    .where('case_file.site_id', 'in', [...sites])
    .execute();
  const times = new Map<string, Instant>();
  for (const { case_id, id, at_sealed } of rows) {
    const at = await openedInstant(ring, { table: 'case_event', column: 'at_sealed', row: id }, at_sealed);
    if (at !== null) times.set(case_id, at);
  }
  return times;
}
