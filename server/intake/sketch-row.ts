import type { MessageRow, SketchRow } from '../database/schema.ts';
import { insertRows } from '../database/insert.ts';
import type { Writing } from '../database/write.ts';
import type { Stripped } from '../stripping/strip.ts';
import type { Ring } from '../vault/ring.ts';
import { sketchOf } from './sketch.ts';

/** Of her words as stripped, so that it tells nothing about her name. Under a key that never rotates: sketches are compared. */
export const sketchRow = (
  ring: Ring,
  country: string,
  { case_id, day }: MessageRow,
  { statement }: Stripped,
): SketchRow => ({
  case_id,
  country,
  day,
  marks: sealed(
    ring,
    case_id,
    sketchOf((shingle) => ring.mac('replay', `sketch:${shingle}`), statement.text),
  ),
  body: null,
});

/** Else whoever texts us a word, and has the disk some day, could look whether others used it too. */
const sealed = (ring: Ring, caseId: string, marks: string): string =>
  marks === '' ? '' : ring.seal('outbox', { table: 'sketch', column: 'marks', row: caseId }, marks);

/** Of a case's first message, or, where that was a greeting, of the first that has words. */
export async function keepSketch(trx: Writing, row: SketchRow, opens: boolean): Promise<void> {
  if (opens) return insertRows(trx, 'sketch', [row]);
  if (row.marks === '') return;
  await trx
    .updateTable('sketch')
    .set({ marks: row.marks })
    .where('case_id', '=', row.case_id)
    .where('marks', '=', '')
    .execute();
}
