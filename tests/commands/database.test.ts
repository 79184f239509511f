import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { connect } from '../../server/database/connect.ts';
import { migrate } from '../../server/database/migrate.ts';
import { Problem } from '../../server/foundation/errors.ts';
import { sentence } from '../../server/commands/sentence.ts';
import { directoryFile, openShell } from './gehoor.ts';

const shell = openShell();

test('a mistyped path makes nothing, but for migrate', async () => {
  const commands = ['serve', 'tick', 'setup x.yaml'];
  for (const { code, err } of await Promise.all(commands.map((command) => shell.gehoor(command.split(' ')))))
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('no database at the path in DATABASE_URL') });
  expect(readdirSync(shell.folder)).toEqual([]);
});

test('the files of a new database are for its owner alone', async () => {
  const url = `sqlite:${shell.at('new/gehoor.sqlite')}`;
  const before = process.umask(0);
  const database = connect(url);
  await migrate(database);
  process.umask(before);
  const modes = readdirSync(shell.at('new')).map((name) => [name, statSync(shell.at('new', name)).mode & 0o777]);
  expect(modes).toEqual([
    ['gehoor.sqlite', 0o600],
    ['gehoor.sqlite-shm', 0o600],
    ['gehoor.sqlite-wal', 0o600],
  ]);
  expect(statSync(shell.at('new')).mode & 0o777).toBe(0o700);
  await database.close();
});

test('what SQLite sorts or undoes goes to no file', async () => {
  const database = connect(`sqlite:${shell.at('new/gehoor.sqlite')}`);
  const kept = async (connection: unknown) =>
    (await sql<{ temp_store: number }>`pragma temp_store`.execute(connection as typeof database.owner)).rows;
  const memory = [{ temp_store: 2 }];
  expect(await kept(database.owner)).toEqual(memory);
  expect(await kept(database.read)).toEqual(memory);
  expect(await database.snapshot(kept)).toEqual(memory);
  await database.close();
});

test('what is no database stays as it was', async () => {
  const file = shell.at('letter.txt');
  writeFileSync(file, 'Dear Rina, this is a letter. '.repeat(99));
  const before = readFileSync(file);
  const env = { DATABASE_URL: `sqlite:${file}` };
  expect(await shell.gehoor(['migrate'], [], env)).toMatchObject({
    code: 1,
    err: expect.stringContaining('no SQLite database'),
  });
  expect(readFileSync(file)).toEqual(before);
});

test('a place that cannot be written, and a PostgreSQL that is not there', async () => {
  mkdirSync(shell.at('folder'));
  const tries = [
    ['tick', `sqlite:${shell.at('folder')}`, 'cannot be opened or written'],
    ['migrate', `sqlite:${shell.at('letter.txt', 'gehoor.sqlite')}`, 'cannot be opened or written'],
    ['migrate', 'postgres://gehoor@127.0.0.1:1/gehoor', 'PostgreSQL cannot be reached'],
  ] as const;
  for (const [command, DATABASE_URL, said] of tries)
    expect(await shell.gehoor([command], [], { DATABASE_URL })).toMatchObject({
      code: 1,
      err: expect.stringContaining(said),
    });
});

test('a port that another program has', async () => {
  const password = 'seven brown goats';
  await shell.gehoor(['migrate']);
  await shell.gehoor(['setup', directoryFile(shell), '--recovery', 'key'], [password, password]);
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  expect(await shell.gehoor(['serve'], [], { PORT: String(port) })).toMatchObject({
    code: 1,
    err: expect.stringContaining('listens on this port already'),
  });
  other.close();
});

test.each([
  [{ code: 'EACCES', syscall: 'listen' }, 'PORT to 1024'],
  [{ code: 'EACCES', syscall: 'open' }, 'cannot be opened'],
  [{ code: 'SQLITE_READONLY_DIRECTORY' }, 'cannot be opened'],
  [{ code: '28P01' }, 'user, password'],
])('%j is told with what to do, also as the cause of another', (facts, said) => {
  const failure = Object.assign(new Error('somebody’s words'), facts);
  for (const each of [failure, new Problem('migration_failed', 500, { cause: failure })])
    expect(sentence(each)).toContain(said);
});
