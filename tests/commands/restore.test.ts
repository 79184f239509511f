import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShell, type Shell } from './gehoor.ts';

let shell: Shell;
beforeAll(() => {
  shell = openShell();
  writeFileSync(shell.at('backup.age'), 'no backup');
  writeFileSync(shell.at('erasures.json'), '{}');
});
afterAll(() => rmSync(shell.folder, { recursive: true }));

const restore = (env: Record<string, string> = {}) =>
  shell.gehoor(['restore', shell.at('backup.age')], ['7777-7777'], env);

test('a restore that is refused makes no database and no key', async () => {
  const withoutKey = await restore();
  expect(withoutKey).toMatchObject({ code: 1, out: '' });
  expect(withoutKey.err).toContain('gehoor.key');
  const mistyped = await restore({ GEHOOR_KEY: randomBytes(32).toString('base64') });
  expect(mistyped).toMatchObject({ code: 1, out: '' });
  expect(mistyped.err).toContain('recovery key');
  expect(existsSync(shell.at('data'))).toBe(false);
});
