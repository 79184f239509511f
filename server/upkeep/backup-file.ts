import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '../foundation/ids.ts';
import type { Day } from '../foundation/time.ts';

/** The name says how long it may be kept, so that whoever tidies up need not open it. */
export const nameOf = ({ day, untilDay }: { readonly day: Day; readonly untilDay: Day }): string =>
  `gehoor-${day}-until-${untilDay}-${newId().slice(0, 6)}.age`;

const NAME = /^gehoor-\d{4}-\d\d-\d\d-until-(\d{4}-\d\d-\d\d)-[\w-]{6}\.age(\.draft)?$/;

/** Deletes what is over, and nothing that is no backup. Returns how many. */
export async function prune(folder: string, day: Day): Promise<number> {
  const over = (await readdir(folder)).filter((name) => (NAME.exec(name)?.[1] ?? day) < day);
  for (const name of over) await rm(path.join(folder, name), { force: true });
  return over.length;
}
