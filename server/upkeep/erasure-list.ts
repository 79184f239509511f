import { timingSafeEqual } from 'node:crypto';
import type { Reading } from '../database/connect.ts';
import type { ErasureRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import { addDays, type Day } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';

/** The file beside the backups. */
export const ERASURES = 'erasures.json';

type Subject = Pick<ErasureRow, 'subject' | 'subject_id' | 'cause'>;

/** Random ids that say nothing, so that a restored backup forgets again what was erased, and what was asked. */
export interface ErasureList {
  /** Grows with each list that is written. */
  readonly number: number;
  readonly untilDay: Day;
  readonly erased: readonly Subject[];
  /** Asked for and not done yet: what is in neither was withdrawn. */
  readonly asked: readonly (Subject & Pick<ErasureRow, 'due_day'>)[];
}

/** What there is to list now. */
export async function listed(read: Reading): Promise<Pick<ErasureList, 'erased' | 'asked'>> {
  const rows = await read.selectFrom('erasure').selectAll().orderBy('subject').orderBy('subject_id').execute();
  return {
    erased: rows.filter((row) => row.done_day !== null).map(subjectOf),
    // What its time alone brings about is noted anew by `retain`.
    asked: rows
      .filter((row) => row.done_day === null && row.cause !== 'retention')
      .map((row) => ({ ...subjectOf(row), due_day: lastDay(row) })),
  };
}

const subjectOf = ({ subject, subject_id, cause }: ErasureRow): Subject => ({ subject, subject_id, cause });

/** The list says no hours: until the next day she can take it back, as she was told. */
const lastDay = ({ asked_day, due_day, due_sealed }: ErasureRow): Day =>
  due_sealed !== null && due_day > asked_day ? addDays(due_day, 1) : due_day;

/** Signed by the ring, so that nobody can leave something out. */
export function signList(ring: Ring, content: ErasureList): string {
  const list = JSON.stringify(content);
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

const macOf = (ring: Ring, list: string): string => ring.mac('audit', `erasures 2\n${list}`);
