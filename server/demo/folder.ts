import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../foundation/errors.ts';

export const DATABASE = 'gehoor.sqlite';
/** The file that says that a demo made the folder's contents. */
const MARKER = 'demo';

/**
 * A folder for a demo, marked as one. Deletes what a demo before made there, file by file: nothing else that may lie in it.
 * Throws Problem('not_a_demo') where it holds anything and no marker: that may be a mechanism in earnest.
 */
export function emptied(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const marker = path.join(folder, MARKER);
  // A folder of that name is none: the default folder of a demo lies in the data folder.
  if (!lstatSync(marker, { throwIfNoEntry: false })?.isFile()) {
    if (readdirSync(folder).length > 0) throw new Problem('not_a_demo', 409);
    writeFileSync(marker, '', { flag: 'wx' });
  }
  for (const name of [DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`, 'gehoor.key'])
    rmSync(path.join(folder, name), { force: true });
  return folder;
}
