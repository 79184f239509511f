import { timingSafeEqual } from 'node:crypto';
import type { Reading } from '../database/connect.ts';
import type { ErasureRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import { addDays, startOf, type Day, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { standingNow, type Standing } from './standing.ts';

/** The file beside the backups. */
export const ERASURES = 'erasures.json';

type Subject = Pick<ErasureRow, 'subject' | 'subject_id' | 'cause'>;

/** Random ids that say nothing, so that a restored backup forgets again what was erased, and what was asked. */
export interface ErasureList {
  /** Grows with each list that is written. */
  readonly number: number;
  readonly untilDay: Day;
  /** All that was erased before this moment is in it; sealed by the ring. Lists were made that did not say. */
  readonly until_sealed?: string;
  readonly erased: readonly Subject[];
  /** Asked for and not done yet: what is in neither was withdrawn. */
  readonly asked: readonly (Subject & Pick<ErasureRow, 'due_day'>)[];
  /** Lists were made that did not say who may do what. */
  readonly standing?: Standing;
}

/** What there is to list now. */
export async function listed(read: Reading, today: Day): Promise<Pick<ErasureList, 'erased' | 'asked' | 'standing'>> {
  const rows = await read.selectFrom('erasure').selectAll().orderBy('subject').orderBy('subject_id').execute();
  return {
    erased: rows.filter((row) => row.done_day !== null).map(subjectOf),
    // What its time alone brings about is noted anew by `retain`.
    asked: rows
      .filter((row) => row.done_day === null && row.cause !== 'retention')
      .map((row) => ({ ...subjectOf(row), due_day: lastDay(row) })),
    standing: await standingNow(read, today),
  };
}

const subjectOf = ({ subject, subject_id, cause }: ErasureRow): Subject => ({ subject, subject_id, cause });

/** The list says no hours: until the next day she can take it back, as she was told. */
const lastDay = ({ asked_day, due_day, due_sealed }: ErasureRow): Day =>
  due_sealed !== null && due_day > asked_day ? addDays(due_day, 1) : due_day;

/** Signed by the ring, so that nobody can leave something out. */
export function signList(ring: Ring, content: ErasureList, until: Instant): string {
  // By a key that never rotates: a backup of before opens it too.
  const until_sealed = ring.seal('audit', placeOf(content), String(until));
  const list = JSON.stringify({ ...content, until_sealed });
  return JSON.stringify({ list, mac: macOf(ring, list) });
}

/** Throws Problem('forged_erasures') where this ring did not sign it. */
export function readErasureList(ring: Ring, text: string): ErasureList {
  try {
    const { list, mac } = JSON.parse(text) as { list: string; mac: string };
    if (timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(ring, list)))) return JSON.parse(list) as ErasureList;
  } catch {
    // Whatever it is, it is no list of ours.
  }
  throw new Problem('forged_erasures', 422);
}

/** What was erased after this moment is not in the list. */
export const knownUntil = (ring: Ring, list: ErasureList): Instant =>
  list.until_sealed === undefined
    ? startOf(list.untilDay)
    : (Number(ring.open(placeOf(list), list.until_sealed)) as Instant);

const placeOf = ({ number }: ErasureList) => ({ table: 'erasures', column: 'until_sealed', row: String(number) });

const macOf = (ring: Ring, list: string): string => ring.mac('audit', `erasures 2\n${list}`);
