/** The key that wraps all others: wrong, missing or in sight, it stops the start, and is never told. */
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { directoryFile, openShell } from './gehoor.ts';

const shell = openShell();
const PASSWORD = 'seven brown goats';
const KEY = Buffer.alloc(32, 7).toString('base64');
const OTHER = Buffer.alloc(32, 8).toString('base64');
const PUBLIC = { PUBLIC_URL: 'https://line.example.org' };
const file = (name: string, content: string, mode = 0o600): string => {
  writeFileSync(shell.at(name), content, { mode });
  chmodSync(shell.at(name), mode);
  return `file:${shell.at(name)}`;
};

beforeAll(async () => {
  await shell.gehoor(['migrate']);
  await shell.gehoor(['setup', directoryFile(shell), '--recovery', 'recovery'], [PASSWORD, PASSWORD], {
    GEHOOR_KEY: KEY,
  });
});

test.each<[string, () => Record<string, string>, number, string]>([
  ['another key', () => ({ GEHOOR_KEY: OTHER }), 1, 'does not open this database'],
  ['another key in a file', () => ({ GEHOOR_KEY: file('other', OTHER) }), 1, 'does not open this database'],
  ['no key, where others reach the service', () => PUBLIC, 2, 'GEHOOR_KEY: is required'],
  ['an empty key', () => ({ ...PUBLIC, GEHOOR_KEY: '' }), 2, 'GEHOOR_KEY: is required'],
  ['half a key', () => ({ GEHOOR_KEY: KEY.slice(0, 20) }), 2, 'GEHOOR_KEY: is 32 bytes in base64'],
  ['a file that is no key', () => ({ GEHOOR_KEY: file('letter', `Dear ${KEY}`) }), 2, 'GEHOOR_KEY: is 32 bytes'],
  ['a file that is not there', () => ({ GEHOOR_KEY: `file:${shell.at('none')}` }), 2, 'cannot be read'],
  ['a file that the group reads', () => ({ GEHOOR_KEY: file('group', KEY, 0o640) }), 2, 'chmod 600'],
  ['a file that everybody reads', () => ({ GEHOOR_KEY: file('all', KEY, 0o604) }), 2, 'chmod 600'],
  ['a file beside the data', () => ({ ...PUBLIC, GEHOOR_KEY: file('data/key', KEY) }), 2, 'beside the data'],
])('%s', async (_what, env, code, said) => {
  const ran = await shell.gehoor(['serve'], [], env());
  expect(ran).toEqual({ code, out: '', err: expect.stringContaining(said) });
  expect(ran.err).not.toContain(KEY.slice(0, 12));
  expect(ran.err).not.toContain(OTHER.slice(0, 12));
  expect(ran.err.trim().split('\n')).toHaveLength(1);
});

test('the right key, from its file, still opens', async () => {
  expect(await shell.gehoor(['doctor'], [], { GEHOOR_KEY: file('right', `${KEY}\n`) })).toMatchObject({ code: 0 });
});

const refused = (sentence: string) => ({ code: 1, out: '', err: expect.stringContaining(sentence) as string });

test('is replaced: the new one lies in a file away from the data, and the old one opens nothing more', async () => {
  const [old, next] = [{ GEHOOR_KEY: KEY }, shell.at('next')];
  const ran = (to: string, env: Record<string, string> = old) => shell.gehoor(['rewrap', to], [], env);
  expect(await ran(shell.at('data/next'))).toEqual(refused('data folder'));
  expect(await ran(file('same', KEY).slice('file:'.length))).toEqual(refused('in use already'));
  expect(await ran(next, { GEHOOR_KEY: OTHER })).toEqual(refused('does not open this database'));
  const done = await ran(next);
  expect(done).toEqual({ code: 0, out: expect.stringContaining('7 keys of the ring'), err: '' });
  expect(done.out).not.toContain(shell.folder);
  expect(await shell.gehoor(['doctor'], [], { GEHOOR_KEY: `file:${next}` })).toMatchObject({ code: 0 });
  expect(await shell.gehoor(['doctor'], [], old)).toEqual(refused('the newest that rewrap put in its place'));
  // Interrupted, it may be run again.
  expect(await ran(next)).toMatchObject({ code: 0, out: expect.stringContaining('0 keys') });
});

test('the key file of a first try: open to others, or no key', async () => {
  const fresh = openShell();
  const key = fresh.at('data', 'gehoor.key');
  await fresh.gehoor(['migrate']);
  const missing = { code: 1, out: '', err: expect.stringContaining('no gehoor.key') };
  // Looking makes none.
  expect(await fresh.gehoor(['doctor'])).toEqual(missing);
  expect(readdirSync(fresh.at('data'))).not.toContain('gehoor.key');
  expect(await fresh.gehoor(['tick'])).toMatchObject({ code: 0 });
  expect(readdirSync(fresh.at('data'))).toContain('gehoor.key');
  chmodSync(key, 0o644);
  expect(await fresh.gehoor(['tick'])).toEqual({ code: 1, out: '', err: expect.stringContaining('chmod 600') });
  chmodSync(key, 0o600);
  writeFileSync(key, 'Dear Rina');
  expect(await fresh.gehoor(['tick'])).toEqual({ code: 1, out: '', err: expect.stringContaining('no 32 bytes') });
  writeFileSync(key, OTHER);
  expect(await fresh.gehoor(['tick'])).toEqual({ code: 1, out: '', err: expect.stringContaining('does not open') });
  // Another one would open nothing that is there.
  rmSync(key);
  expect(await fresh.gehoor(['tick'])).toEqual(missing);
  expect(readdirSync(fresh.at('data'))).not.toContain('gehoor.key');
});
