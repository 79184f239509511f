import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/**
 * What was made of the word lists, kept for the next process, who reads it in a hundredth of the time. It lies beside the
 * packages, where only somebody can write who can change the code, by a hash of all that it is made from. Where nothing can
 * be written every process makes it for itself.
 */
export function kept<Made>(name: string, make: () => Made, folder = FOLDER): Made {
  const file = new URL(`${name}-${sources()}`, folder);
  const before = read(file);
  if (before !== null) return before.made as Made;
  const made = make();
  write(file, serialize(made));
  return made;
}

const ROOM = new URL('./', import.meta.url);
const FOLDER = new URL('../../node_modules/.cache/gehoor-lists/', import.meta.url);
const WEEK = 7 * 24 * 3600_000;

let hashed: string | null = null;

/** Of this room's code and lists; of Node, too, as it knows what letters are. */
function sources(): string {
  if (hashed !== null) return hashed;
  const hash = createHash('sha256').update(process.version);
  for (const folder of ['./', 'tongues/'].map((name) => new URL(name, ROOM)))
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .sort())
      hash.update(`\0${file}\0`).update(readFileSync(new URL(file, folder)));
  return (hashed = hash.digest('hex'));
}

function read(file: URL): { made: unknown } | null {
  try {
    return { made: deserialize(readFileSync(file)) };
  } catch {
    return null;
  }
}

/** Whole or not at all; and what nobody made anew for a week is not needed any more. */
function write(file: URL, bytes: Buffer): void {
  const half = new URL(randomUUID(), file);
  attempt(() => {
    mkdirSync(new URL('./', file), { recursive: true });
    writeFileSync(half, bytes);
    renameSync(half, file);
    for (const name of readdirSync(new URL('./', file))) {
      const old = new URL(name, file);
      if (statSync(file).mtimeMs - statSync(old).mtimeMs > WEEK) rmSync(old);
    }
  });
  attempt(() => rmSync(half, { force: true }));
}

/** Where it fails, another process was first or none may write here: what was made is as good. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {}
}
