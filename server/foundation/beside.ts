import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Whether `file`, there already or not, lies in the folder of an SQLite database or below it: a thief of the disk has both. */
export function liesBeside(file: string, databaseUrl: string): boolean {
  if (!databaseUrl.startsWith('sqlite:')) return false;
  const folder = path.dirname(realPath(databaseUrl.slice('sqlite:'.length)));
  const [first] = path.relative(folder, realPath(file)).split(path.sep);
  return first !== '..';
}

/** Absolute and without symbolic links, as far as it is there. */
function realPath(file: string): string {
  const absolute = path.resolve(file);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = path.dirname(absolute);
    return parent === absolute ? absolute : path.join(realPath(parent), path.basename(absolute));
  }
}
