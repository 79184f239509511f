import { spawn, type ChildProcess } from 'node:child_process';
import { connect as dial } from 'node:net';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../postgres.ts';
import { directoryFile, openShell } from './gehoor.ts';

const SECRET = 'Rokeya 01712345678';
const shell = openShell();
const START = path.join(import.meta.dirname, '../../server/start.mjs');

/** Code that runs inside the command's process, as whatever it loads could. */
const within = (name: string, code: string): Record<string, string> => {
  writeFileSync(shell.at(name), code);
  return { NODE_OPTIONS: `--import=${shell.at(name)}` };
};

const crash = `Object.assign(new Error('failed for ${SECRET}'), { detail: '${SECRET}', cause: { from: '${SECRET}' } })`;
const LATE = `const late = setInterval(() => {
  if (process.listenerCount('uncaughtException') === 0) return;
  clearInterval(late);`;

beforeAll(async () => {
  const password = 'seven brown goats';
  await shell.gehoor(['migrate']);
  await shell.gehoor(['setup', directoryFile(shell), '--recovery', 'key'], [password, password]);
});

const services: ChildProcess[] = [];
afterAll(() => {
  for (const service of services) service.kill('SIGKILL');
});

/** A service that listens, and what it says on its error stream. */
async function serve(env: Record<string, string> = {}) {
  const port = await freePort();
  const service = spawn(process.execPath, [START, 'serve'], {
    cwd: shell.folder,
    env: {
      NODE_COMPILE_CACHE: process.env.TEST_COMPILED ?? '',
      DATABASE_URL: `sqlite:${shell.at('data', 'gehoor.sqlite')}`,
      PORT: String(port),
      ...env,
    },
  });
  services.push(service);
  const said: string[] = [];
  service.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = new Promise<number | null>((resolve) => service.once('close', resolve));
  const ready = new Promise<void>((resolve) => service.stdout.once('data', () => resolve()));
  if ((await Promise.race([ready, ended])) !== undefined) throw new Error(`it did not start: ${said.join('')}`);
  return { port, ended, kill: (signal: NodeJS.Signals) => service.kill(signal), said: () => said.join('') };
}

test.each([
  ['a fault that nobody caught', `${LATE} throw ${crash}; }, 1).unref();`],
  ['a promise that nobody waited for', `${LATE} void Promise.reject(${crash}); }, 1).unref();`],
  ['a promise that was refused with words', `${LATE} void Promise.reject('${SECRET}'); }, 1).unref();`],
])('%s ends a command with its code alone', async (_what, code) => {
  const { code: ended, out, err } = await shell.gehoor(['demo'], [], within('crash.mjs', code));
  expect(ended).toBe(1);
  expect(out + err).not.toMatch(/Rokeya|01712345678/);
  expect(err).toContain('"event":"crashed"');
});

test('a warning of Node is told by its code alone', async () => {
  const warned = `process.nextTick(() => process.emitWarning('about ${SECRET}', { code: 'DEP0170', detail: '${SECRET}' }));`;
  const late = `const each = setInterval(() => { if (process.listenerCount('uncaughtException')) { clearInterval(each); ${warned} } }, 1).unref();`;
  const { out, err } = await shell.gehoor(['migrate'], [], within('warning.mjs', late));
  expect(out + err).not.toMatch(/Rokeya|01712345678/);
  expect(err).toContain('"dep0170"');
});

test('a service that crashes tells the code and the day alone', async () => {
  const code = `const late = setInterval(() => {
    if (process.listenerCount('uncaughtException') < 2) return;
    clearInterval(late);
    throw ${crash};
  }, 1).unref();`;
  const service = await serve(within('late.mjs', code));
  expect(await service.ended).toBe(1);
  expect(service.said()).not.toMatch(/Rokeya|01712345678|\d\d:\d\d/);
  expect(JSON.parse(service.said())).toMatchObject({ level: 'error', event: 'crashed', cause: 'Error' });
});

test('a running service has no debugger and writes no report, whatever signal comes and whatever the environment asks for', async () => {
  const before = readdirSync(shell.folder);
  const service = await serve({
    NODE_OPTIONS: '--report-on-signal --report-uncaught-exception --report-on-fatalerror',
  });
  service.kill('SIGUSR1');
  service.kill('SIGUSR2');
  await service.ended;
  expect(service.said()).toBe('');
  expect(readdirSync(shell.folder)).toEqual(before);
});

test('a request that is none is not told again', async () => {
  const service = await serve();
  const asked = [
    `GET /%E0%A4%A?${SECRET.replace(' ', '+')}&rokeya%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    `GET /Rokeya%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    `GET /Rokeya/01712345678 HTTP/1.1\r\nHost: x\r\nX-Request-Id: Rokeya\r\nOrigin: https://rokeya.example\r\nConnection: close\r\n\r\n`,
    `${SECRET}\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: x\r\n${SECRET}\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: x\r\nA: ${'Rokeya'.repeat(5_000)}\r\n\r\n`,
    `POST /api/v1/cases HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\nConnection: close\r\n\r\n{"Rokeya"`,
    `POST /buyer HTTP/1.1\r\nHost: x\r\nContent-Type: application/rokeya\r\nContent-Length: 6\r\nConnection: close\r\n\r\nRokeya`,
    `GET /api/v1/cases?limit=Rokeya&Rokeya=1 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer Rokeya\r\nConnection: close\r\n\r\n`,
    `GET /buyer/queue?level=Rokeya HTTP/1.1\r\nHost: x\r\nCookie: gehoor=Rokeya\r\nConnection: close\r\n\r\n`,
  ];
  const good = ['/', '/healthz', '/buyer'].map(
    (address) => `GET ${address} HTTP/1.1\r\nHost: Rokeya\r\nConnection: close\r\n\r\n`,
  );
  const answers = await Promise.all([...asked, ...good].map((bytes) => answerTo(service.port, bytes)));
  service.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  for (const answer of answers) {
    expect(answer).toMatch(/^HTTP\/1\.1 (2|3|4)\d\d /);
    expect(answer).not.toMatch(/rokeya|01712345678/i);
    expect(answer).not.toMatch(/^(etag|last-modified|server|x-powered-by|access-control-[\w-]+|x-request-id):/im);
  }
  expect(service.said()).toBe('');
});

/** Whatever comes back until the other side closes. */
function answerTo(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = dial(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => undefined).on('close', () => resolve(answer));
  });
}

test.each([
  [['desk', 'answer', '12345674', '--as', 'rina', `--words=${SECRET}`], 'unknown option'],
  [['desk', 'answer', '12345674', `They don't pay ${SECRET}`, '--as', 'rina'], 'too many arguments'],
  [[`They don't pay ${SECRET}`], 'unknown command'],
  [['desk', SECRET], 'unknown command'],
  [['rotate', SECRET], 'Allowed choices'],
  [['-Rokeya01712345678'], 'unknown option'],
])('%j: a wrong usage is told without what was typed', async (args, said) => {
  const { code, out, err } = await shell.gehoor(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).not.toMatch(/Rokeya|01712345678/);
  expect(err).toContain(said);
});

test('a mistyped option is still told by its name', async () => {
  const { err } = await shell.gehoor(['doctor', '--jsn']);
  expect(err).toContain("unknown option '--jsn'");
  expect(err).toContain('--json');
});

test('npm keeps no log of its own, which would hold each command with its time', async () => {
  const home = shell.at('home');
  const ran = spawn('npm', ['run', 'gehoor', '--', '--version'], {
    cwd: path.join(import.meta.dirname, '../..'),
    env: { PATH: process.env.PATH ?? '', HOME: home, npm_config_cache: home, npm_config_update_notifier: 'false' },
    stdio: 'ignore',
  });
  expect(await new Promise((resolve) => ran.once('close', resolve))).toBe(0);
  expect(existsSync(path.join(home, '_logs')) ? readdirSync(path.join(home, '_logs')) : []).toEqual([]);
});
