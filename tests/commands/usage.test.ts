import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { program } from '../../server/cli.ts';
import { openShell } from './gehoor.ts';

const shell = openShell();
const triage = (category: string) => shell.gehoor(['desk', 'triage', '1', category, 'l2', '--as', 'rina']);
const LAST = /Exit codes: 0 done, 1 failure, 2 usage or configuration\.\n$/;

test('help is no failure, and its last line tells the exit codes', async () => {
  const [root, sub] = await Promise.all([shell.gehoor(['--help']), shell.gehoor(['token', 'make', '--help'])]);
  for (const { code, out } of [root, sub]) expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(LAST) });
  expect(await shell.gehoor(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
});

test('each command is in the file that is loaded for it, and few others with it', async () => {
  const all = (await program([])).commands.map((command) => command.name());
  expect(all.length).toBeGreaterThan(12);
  for (const name of all) {
    const loaded = (await program([name, '--help'])).commands.map((command) => command.name());
    expect(loaded).toContain(name);
    expect(loaded.length).toBeLessThan(4);
  }
});

test('a wrong usage and a wrong setting end with 2', async () => {
  const wrong = [[], ['nonsense'], ['desk', 'list']];
  const codes = await Promise.all(wrong.map(async (args) => (await shell.gehoor(args)).code));
  expect(codes).toEqual(wrong.map(() => 2));
  const { code, err } = await shell.gehoor(['tick'], [], { PORT: 'eighty' });
  expect({ code, err }).toEqual({ code: 2, err: 'PORT: is a number from 0 to 65535.\n' });
});

test.each([
  ['triage', ['WAG.UNP', 'OSH.BLD', 'L1, L2, L3, L4']],
  ['contact', ['INQ, TST, ACK, WRG, DUP, ABU, SUG']],
  ['resolve', ['partly_remedied', 'referred']],
])('the help of desk %s lists what it takes', async (command, values) => {
  const { out } = await shell.gehoor(['desk', command, '--help']);
  for (const value of values) expect(out.replaceAll(/\s+/g, ' ')).toContain(value);
  expect(out).not.toContain('ANY');
});

test('a value is taken in any case, and a wrong one is refused before anything is opened', async () => {
  expect(await triage('osh.bld')).toMatchObject({ code: 1, err: expect.stringContaining('no database') });
  expect(await triage('any')).toMatchObject({ code: 1, err: expect.stringContaining('no such category') });
});

test('whoever stops reading gets no noise, and the work is done', () => {
  const start = path.join(import.meta.dirname, '../../server/start.mjs');
  const script = '{ "$0" "$1" migrate; echo "code $?" >&2; } | true';
  const env = { PATH: process.env.PATH, DATABASE_URL: `sqlite:${shell.at('gehoor.sqlite')}` };
  const { stderr } = spawnSync('sh', ['-c', script, process.execPath, start], { encoding: 'utf8', env });
  expect(stderr).toBe('code 0\n');
});
