import { open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '../foundation/ids.ts';

/** Old or new, never half of it, also after a power cut. For its owner alone. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const draft = `${file}.${newId()}.draft`;
  try {
    await writeFile(draft, text, { mode: 0o600, flag: 'wx', flush: true });
    await keepAs(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Its name lasts as surely as what stands in it. */
export async function keepAs(draft: string, file: string): Promise<void> {
  await rename(draft, file);
  const folder = await open(path.dirname(file), 'r');
  await folder.sync().finally(() => folder.close());
}
