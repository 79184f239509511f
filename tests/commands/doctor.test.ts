import { chmodSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATABASES, type TestDatabase } from '../databases.ts';
import { directoryFile, openShell, type Ran, type Shell } from './gehoor.ts';

const PASSWORD = 'seven brown goats';
const KEY = Buffer.alloc(32, 7).toString('base64');

describe.each(DATABASES)('doctor, on $name', (kind) => {
  let open: TestDatabase;
  let shell: Shell;
  let doctor: (args?: readonly string[], env?: Record<string, string>) => Promise<Ran>;
  beforeAll(async () => {
    open = await kind.open();
    shell = openShell();
    const env = { DATABASE_URL: open.url, GEHOOR_KEY: KEY, TWILIO_ACCOUNT_SID: '', TWILIO_AUTH_TOKEN: '' };
    await shell.gehoor(['setup', directoryFile(shell), '--recovery', 'key'], [PASSWORD, PASSWORD], env);
    doctor = (args = [], more = {}) => shell.gehoor(['doctor', ...args], [], { ...env, ...more });
  });
  afterAll(() => open.drop());

  test('warns and ends with 0 while nothing is broken, and keeps every secret', async () => {
    const secrets = { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'new-token,old-token' };
    const [plain, json] = await Promise.all([doctor([], secrets), doctor(['--json'], secrets)]);
    expect(plain).toMatchObject({ code: 0, err: '' });
    for (const line of plain.out.trim().split('\n')) expect(line).toMatch(/^WARNING \S/);
    expect(plain.out).toContain('TWILIO_AUTH_TOKEN holds several tokens');
    const signs = JSON.parse(json.out) as { code: string; level: string }[];
    expect(signs.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['no_backup', 'one_holder', 'key_in_environment', 'old_token']),
    );
    expect(signs.map(({ code }) => code)).not.toContain('key_beside');
    expect(signs).toHaveLength(plain.out.trim().split('\n').length);
    for (const secret of [KEY, PASSWORD, 'new-token', 'old-token', 'postgres:postgres', open.url, shell.folder])
      expect(plain.out + json.out).not.toContain(secret);
  });

  test('tells what is broken first, and ends with 1', async () => {
    const { code, out } = await doctor([], { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toMatch(/^BROKEN {2}NODE_TLS_REJECT_UNAUTHORIZED/);
  });

  test('looks at the files of SQLite alone', async () => {
    const file = path.join(open.folder, 'test.sqlite');
    if (kind.name === 'sqlite') chmodSync(file, 0o644);
    const { code, out } = await doctor(['--json']);
    expect(out.includes('open_database_files')).toBe(kind.name === 'sqlite');
    expect(code).toBe(kind.name === 'sqlite' ? 1 : 0);
    expect(out.includes('postgres_may_lose')).toBe(kind.name === 'postgres');
  });
});

test('a doctor without a database says so', async () => {
  expect(await openShell().gehoor(['doctor'])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('no database'),
  });
});
