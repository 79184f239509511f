import { isOpen, type Stage } from '../cases/case.ts';
import { consentsOf, type Consents } from '../cases/consent.ts';
import { casesOf } from '../cases/store.ts';
import { openFolder } from '../clocks/record.ts';
import { fetched } from '../clocks/told.ts';
import type { Database, Reading } from '../database/connect.ts';
import type { FilingRow, OutboxRow } from '../database/schema.ts';
import type { Atlas } from '../directory/atlas.ts';
import type { Day, Instant } from '../foundation/time.ts';
import { inTime } from '../replies/in-time.ts';
import { textIfOpen } from '../replies/outbox.ts';
import type { Ring } from '../vault/ring.ts';
import { claim } from './claim.ts';
import { deletionDay } from './deletion-day.ts';
import { pendingErasures } from './erasure.ts';
import { pageLine } from './page.ts';
import { kinOf } from './kin.ts';
import { promise } from './promise.ts';
import { otherWays } from './ways.ts';

/** What she finds on her page. Her own words are sealed to the desk: they cannot be shown again. */
export interface Hers {
  readonly cases: readonly HerCase[];
  readonly texts: readonly HerText[];
  /** On which day everything is deleted, where somebody asked for that; null where nobody did. */
  readonly deletion: Day | null;
}

interface HerCase {
  readonly caseId: string;
  readonly reference: string;
  /** By when she hears more; null where nothing is owed. */
  readonly nextDate: Day | null;
  readonly stage: Stage;
  readonly consents: Consents;
  /** Organisations that filed it for her. */
  readonly filed: readonly { filingId: string; organisation: string; speaks: FilingRow['speaks'] }[];
}

interface HerText {
  readonly day: Day;
  readonly text: string;
  /** She reads it for the first time. */
  readonly isNew: boolean;
  readonly from: 'desk' | 'service';
}

interface Room {
  readonly database: Database;
  readonly ring: Ring;
  atlas(): Atlas;
}

/** What she finds on her page, whose id her receipt proved; what lay ready there counts as fetched. */
export async function readHers(room: Room, senderId: string, now: Instant): Promise<Hers> {
  await claim(room, senderId, now);
  const ids = await casesOf(room.database.read, senderId);
  const cases = await Promise.all(ids.map((caseId) => caseIn(room, caseId, now)));
  return { cases, texts: await textsOf(room, senderId, ids, now), deletion: await deletionOf(room, senderId) };
}

async function deletionOf(room: Room, senderId: string): Promise<Day | null> {
  const { read } = room.database;
  const [row] = await pendingErasures(read, senderId, await otherWays(read, senderId));
  return row ? deletionDay(room, row) : null;
}

async function caseIn(room: Room, caseId: string, now: Instant): Promise<HerCase> {
  const { read } = room.database;
  const { file, state, clocks, terms } = await openFolder(read, room.ring, caseId);
  const group = state.groupId ? await openFolder(read, room.ring, state.groupId) : null;
  return {
    caseId,
    reference: file.reference,
    nextDate: isOpen(state.stage) ? promise(pageLine(room), terms, now, group)(clocks, state) : null,
    stage: state.stage,
    consents: await consentsOf(read, caseId),
    filed: await filedFor(read, caseId),
  };
}

async function filedFor(read: Reading, caseId: string): Promise<HerCase['filed']> {
  const rows = await read
    .selectFrom('filing')
    .innerJoin('organisation', 'organisation.id', 'filing.organisation_id')
    .select(['filing.id', 'organisation.name', 'filing.speaks'])
    .where('filing.case_id', '=', caseId)
    .orderBy('organisation.name')
    .execute();
  return rows.map(({ id, name, speaks }) => ({ filingId: id, organisation: name, speaks }));
}

/** What was posted for her, and what a human sent to a phone of hers about the same cases. */
async function textsOf(room: Room, senderId: string, caseIds: readonly string[], now: Instant): Promise<HerText[]> {
  const { database, ring } = room;
  const rows = await rowsFor(database.read, ring, senderId, caseIds);
  const texts: HerText[] = [];
  const known = new Set<string>();
  for (const row of rows) {
    const text = await textIfOpen(ring, row);
    if (text === null || (row.sender_id !== senderId && known.has(text))) continue;
    known.add(text);
    const isNew = row.state === 'posted' && row.sender_id === senderId;
    if (isNew) await fetched(room, row, now);
    texts.push({ day: row.made_day, text, isNew, from: row.human === 1 ? 'desk' : 'service' });
  }
  return texts.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Her page's own first, so that the same words to a phone are left out. */
async function rowsFor(read: Reading, ring: Ring, senderId: string, caseIds: readonly string[]): Promise<OutboxRow[]> {
  const own = await read
    .selectFrom('outbox')
    .selectAll()
    .where('sender_id', '=', senderId)
    .where('state', 'in', ['posted', 'delivered'])
    .execute();
  const kin = (await kinOf(read, senderId)).filter((id) => id !== senderId);
  if (kin.length === 0 || caseIds.length === 0) return inTime(ring, own);
  const others = await read
    .selectFrom('outbox')
    .selectAll()
    .where('sender_id', 'in', kin)
    .where('case_id', 'in', [...caseIds])
    .where('human', '=', 1)
    .where('state', '<>', 'dropped')
    .execute();
  return [...(await inTime(ring, own)), ...(await inTime(ring, others))];
}
