import { gzipSync } from 'node:zlib';
import { isoOf } from '../../server/foundation/time.ts';
import type { Finding } from './canary.ts';
import type { Life } from './life.ts';
import { filesOf, serverFiles, tablesOf, type Search } from './remains.ts';

export const PLANTED = 'name in a place by hand';

/** Puts one secret into each kind of place, and returns where the search does not find it: there it proves nothing. */
export async function plant(life: Life, search: Search): Promise<string[]> {
  const { database } = life.world.house;
  const secret = life.secrets.draw('name', 'a place by hand');
  await search.learn();
  const { everywhere, carried, inside } = search;
  const [organisation] = await database.read.selectFrom('organisation').select('id').limit(1).execute();
  await database.write((trx) =>
    trx.updateTable('organisation').set({ name: secret }).where('id', '=', organisation!.id).execute(),
  );
  const files = database.kind === 'sqlite' ? filesOf(life.world.test.folder) : await serverFiles(database, 'pg_wal');
  const plain = Buffer.from(`x ${secret} x`);
  const [file] = await database.read.selectFrom('case_file').select('reference').limit(1).execute();
  const key = life.keys[`the desk’s key ${life.desk.key.id}`]!;
  const hits: Record<string, Finding[]> = {
    'a table': everywhere(await tablesOf(database, 'planted')),
    'a file of the database': everywhere(files),
    'a zipped file': everywhere([['a file', gzipSync(plain)]]),
    'the log': everywhere([['the log', plain]]),
    'an answer': carried([['an answer', plain]]),
    'a moment': everywhere([['a file', Buffer.from(isoOf(life.moments[0]!))]]),
    'a reference': inside([['an answer', Buffer.from(file!.reference)]]),
    'a key': everywhere([['a file', Buffer.from(key)]]),
  };
  return Object.entries(hits).flatMap(([where, { length }]) => (length === 0 ? [where] : []));
}
