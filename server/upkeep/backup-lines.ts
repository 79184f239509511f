import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Schema } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import { decryptWith } from '../vault/backup-key.ts';
import type { Head } from './backup.ts';
import { TABLES } from './tables.ts';

/** Rows of one table that stand together in a backup. */
export type Part = readonly [table: keyof Schema, rows: Schema[keyof Schema][]];

/** A backup, decrypted as it is read. */
export interface Backup {
  readonly head: Head;
  /** All rows, in parts, in the order of the tables. Throws Problem('broken_backup') where it was cut off or changed. */
  parts(): AsyncGenerator<Part>;
}

const MOST_ROWS = 200;

/** Throws Problem('mistyped_recovery_key'), 'wrong_recovery_key', 'broken_backup'. */
export async function openBackup(file: string, recoveryKey: string): Promise<Backup> {
  const sealed = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  const zipped = Readable.fromWeb((await decryptWith(recoveryKey, sealed)) as Parameters<typeof Readable.fromWeb>[0]);
  const lines = readLines(zipped.compose(createGunzip()));
  const head = JSON.parse((await lines.next()).value ?? 'null') as Head | null;
  if (head?.format !== 'gehoor-backup-1') throw new Problem('broken_backup', 422);
  return { head, parts: () => partsOf(lines) };
}

async function* readLines(input: Readable): AsyncGenerator<string> {
  try {
    yield* createInterface({ input, crlfDelay: Infinity });
  } catch (cause) {
    throw new Problem('broken_backup', 422, { cause });
  }
}

async function* partsOf(lines: AsyncGenerator<string>): AsyncGenerator<Part> {
  let table: keyof Schema | null = null;
  let rows: Part[1] = [];
  let count = 0;
  for await (const line of lines) {
    const [name, row] = JSON.parse(line) as [string, Part[1][number] | number];
    if (name !== table || rows.length === MOST_ROWS) {
      if (table !== null && rows.length > 0) yield [table, rows];
      rows = [];
    }
    if (name === 'end') {
      if (row !== count) break;
      return;
    }
    if (!Object.hasOwn(TABLES, name)) break;
    table = name as keyof Schema;
    rows.push(row as Part[1][number]);
    count += 1;
  }
  throw new Problem('broken_backup', 422);
}
