import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { recordAct } from '../audit/record.ts';
import type { Database } from '../database/connect.ts';
import { lastStep } from '../database/migrate.ts';
import { addDays, dayOf, type Day, type Instant } from '../foundation/time.ts';
import { encryptTo, recoveryLock } from '../vault/backup-key.ts';
import type { Ring } from '../vault/ring.ts';
import { dump } from './dump.ts';
import { nameOf, prune } from './backup-file.ts';
import { keepAs } from './file-kept.ts';
import { placeOf, writeErasureList } from './list-kept.ts';

/** The first line of a backup, inside the encryption. */
export interface Head {
  readonly format: 'gehoor-backup-1';
  readonly day: Day;
  /** After this day nobody restores it: what it holds should be forgotten by then. */
  readonly untilDay: Day;
  /** The form of the database. */
  readonly step: string;
  /** The number of the last list of erasures that was written before. */
  readonly list: number;
}

/**
 * Writes the whole database to a new file in `folder`, encrypted to the recovery key, and beside it the newest list of
 * erasures, which is kept up to date there from now on; deletes the folder's backups whose time is over. Nothing lies there in the open, not even for a moment.
 * Returns the file's name.
 */
export async function backup(
  database: Database,
  ring: Ring,
  folder: string,
  keepDays: number,
  now: Instant,
): Promise<{ file: string; rows: number; pruned: number }> {
  const lock = await recoveryLock(database.read, ring);
  const day = dayOf(now);
  const days = { day, untilDay: addDays(day, keepDays) };
  const step = await lastStep(database);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, nameOf(days));
  const draft = `${file}.draft`;
  // Before, so that the backup itself knows where its list is kept; and after, with what was erased meanwhile.
  await writeErasureList(database, ring, path.resolve(folder), now);
  let rows = 0;
  try {
    rows = await database.snapshot(async (read) => {
      let count = 0;
      const head: Head = { format: 'gehoor-backup-1', ...days, step, list: (await placeOf(read))?.number ?? 0 };
      const lines = Readable.from(dump(read, head, (rowsSoFar) => (count = rowsSoFar)));
      const zipped = Readable.toWeb(lines.compose(createGzip())) as ReadableStream<Uint8Array>;
      const sealed = Readable.fromWeb((await encryptTo(lock, zipped)) as Parameters<typeof Readable.fromWeb>[0]);
      await pipeline(sealed, createWriteStream(draft, { mode: 0o600, flush: true }));
      return count;
    });
    await keepAs(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  await writeErasureList(database, ring, path.resolve(folder), now);
  await database.write((trx) =>
    recordAct(trx, {
      day,
      actorId: 'operator',
      act: 'backup_made',
      subject: 'backup',
      subjectId: '',
      reason: '',
      noteSealed: null,
    }),
  );
  return { file, rows, pruned: await prune(folder, day) };
}
