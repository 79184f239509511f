import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptied } from '../../server/demo/folder.ts';
import { openShell } from './gehoor.ts';

const OURS = ['gehoor.key', 'gehoor.sqlite', 'gehoor.sqlite-shm', 'gehoor.sqlite-wal'];

test('a demo touches no folder that it did not make', async () => {
  const shell = openShell();
  // The default folder of a demo lies in the data folder, and has the marker's name.
  mkdirSync(shell.at('demo'));
  for (const name of OURS) writeFileSync(shell.at(name), 'in earnest');
  const before = readdirSync(shell.folder);
  const { code, err } = await shell.gehoor(['demo', '--folder', shell.folder]);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('files that no demo made') });
  expect(readdirSync(shell.folder)).toEqual(before);
});

test('its own folder is emptied of its own files, and of nothing else', () => {
  const shell = openShell();
  const folder = shell.at('new', 'demo');
  emptied(folder);
  for (const name of [...OURS, 'notes.txt']) writeFileSync(shell.at('new', 'demo', name), 'x');
  emptied(folder);
  expect(readdirSync(folder).toSorted()).toEqual(['demo', 'notes.txt']);
});
