/** All that a thief or a reader could lay hands on. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../../server/database/connect.ts';
import { filesBelow, openIndex, openShapesOf, type Finding, type Place } from './canary.ts';
import { shapesOfMoment, type Life, type Shown } from './life.ts';

/** Every row of every table, as text. */
export async function tablesOf({ owner }: Database, of: string): Promise<Place[]> {
  const tables = await owner.introspection.getTables();
  return Promise.all(
    tables.map(async ({ name }): Promise<Place> => {
      const rows = await owner
        .selectFrom(name as 'message')
        .selectAll()
        .execute();
      return [`${of}: table ${name}`, Buffer.from(rows.map((row) => Object.values(row).join('\n')).join('\n\n'))];
    }),
  );
}

/** The server's own folder, write-ahead log and all; nothing for SQLite, whose files lie in the service's folder. */
export async function serverFiles(database: Database, folder = '.'): Promise<Place[]> {
  if (database.kind === 'sqlite') return [];
  await sql`checkpoint`.execute(database.owner);
  const { rows } = await sql<{ data_directory: string }>`show data_directory`.execute(database.owner);
  return named('PostgreSQL', filesBelow(path.join(rows[0]!.data_directory, folder)));
}

/**
 * Every file below a folder in which a database may be open. Another process copies them: whoever closes a file of SQLite
 * gives up the locks of his own process on it.
 */
export function filesOf(folder: string): Place[] {
  const copy = `${folder}-copy`;
  execFileSync('cp', ['-R', folder, copy]);
  const files = filesBelow(copy);
  rmSync(copy, { recursive: true });
  return files;
}

export const named = (of: string, places: readonly Place[]): Place[] =>
  places.map(([where, bytes]) => [`${of}: ${where}`, bytes]);

export interface Search {
  /** Knows what was drawn meanwhile. */
  learn(): Promise<void>;
  /** Whatever nobody may find anywhere. */
  everywhere(places: Iterable<Place>): Finding[];
  /** The same without answers, which stand where her phone gets them. */
  carried(places: Iterable<Place>): Finding[];
  /** The same on somebody's own page, and what tells of cases that are not hers. */
  shown(pages: Iterable<Shown>): Finding[];
  /** What the desk and the rows know a case by: for whoever is told nothing of it. */
  inside(places: Iterable<Place>): Finding[];
}

export function openSearch(life: Life): Search {
  const secrets = openIndex();
  const ids = openIndex();
  return {
    learn: async () => {
      secrets.add(life.secrets.drawn);
      secrets.add(life.keys, openShapesOf);
      secrets.add(Object.fromEntries(life.moments.map((at) => [`moment ${at}`, String(at)])), shapesOfMoment);
      ids.add(await idsOf(life), openShapesOf);
    },
    everywhere: secrets.find,
    carried: (places) => secrets.find(places).filter(({ secret }) => !secret.includes(' in answer: ')),
    shown: (pages) =>
      [...pages].flatMap(({ place, may, knows }) => [
        ...secrets.find([place]).filter(({ secret }) => !may.test(secret)),
        ...ids.find([place]).filter(({ secret }) => knows !== 'carried' && !knows.includes(secret)),
      ]),
    inside: ids.find,
  };
}

async function idsOf({ world }: Life): Promise<Record<string, string>> {
  const { read } = world.house.database;
  const ids: Record<string, string> = {};
  for (const table of ['case_file', 'message', 'sender', 'reporter', 'case_event', 'audit'] as const)
    for (const { id } of await read.selectFrom(table).select('id').execute()) ids[`id of ${table} ${id}`] = id;
  const files = await read.selectFrom('case_file').select('reference').execute();
  for (const { reference } of files) ids[`reference ${reference}`] = reference;
  return ids;
}
