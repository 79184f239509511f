import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PASSWORD } from '../world.ts';
import { openShell } from './gehoor.ts';

test('a key of a gateway is made, its secret told once, listed and revoked', async () => {
  const shell = openShell();
  const file = shell.at('directory.yaml');
  copyFileSync(path.join(import.meta.dirname, '../http/gateways.yaml'), file);
  await shell.gehoor(['migrate']);
  const setup = await shell.gehoor(['setup', file, '--recovery', shell.at('recovery-key')], [PASSWORD, PASSWORD]);
  expect(setup.code).toBe(0);

  const made = await shell.gehoor(['gateway', 'make', 'modem']);
  const [, id, secret] = /^Key: ([\w-]{22})\nSecret: ([\w-]{43})\n$/.exec(made.out) ?? [];
  expect(id).toBeDefined();
  const theirs = await shell.gehoor(['gateway', 'make', 'nairobi']);
  expect(theirs.out).toMatch(
    /For texts: http\S+\/channels\/sms\/africastalking\/[\w-]{43}\nFor delivery reports: \S+\/status\n$/,
  );
  expect((await shell.gehoor(['gateway', 'make', 'nobody'])).code).toBe(1);

  expect((await shell.gehoor(['gateway', 'revoke', id!])).code).toBe(0);
  expect((await shell.gehoor(['gateway', 'revoke', id!])).code).toBe(1);
  const list = await shell.gehoor(['gateway', 'list']);
  const keys = JSON.parse(list.out) as { id: string; line: string; revokedDay: string | null }[];
  expect(keys.map(({ line, revokedDay }) => `${line} ${revokedDay !== null}`).toSorted()).toEqual([
    'modem true',
    'nairobi false',
  ]);
  expect(list.out).not.toContain(secret);
}, 60_000);
