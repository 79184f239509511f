/** The first three at each run; all of them with MUTANTS=all. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Mutant } from './mutant.ts';
import { MUTANTS } from './mutants.ts';
import { start } from './started.ts';

const root = path.join(import.meta.dirname, '../..');
const PARTS = ['server', 'channels', 'locales', 'migrations', 'package.json', 'tests/promises'];
const SUPPORT = [
  'tests/world.ts',
  'tests/world.yaml',
  'tests/databases.ts',
  'tests/postgres.ts',
  'tests/http/modem.ts',
  'tests/http/woman.ts',
  'tests/stripping/papers-made.ts',
];

/** Plays a brief life with a copy of the code in which one line is another. */
async function play(mutant: Pick<Mutant, 'file' | 'from' | 'to'> | null) {
  const copy = mkdtempSync(path.join(tmpdir(), 'gehoor-mutant-'));
  try {
    for (const part of [...PARTS, ...SUPPORT])
      cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    if (mutant) {
      const file = path.join(copy, mutant.file);
      const code = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        code.replace(mutant.from, () => mutant.to),
      );
    }
    return await start(copy, 'sqlite', 'brief');
  } finally {
    rmSync(copy, { recursive: true });
  }
}

describe('a careless line is seen', () => {
  test('and none in the code as it is', async () => {
    const { failed, found, missed } = await play(null);
    expect({ failed, found, missed }).toEqual({ failed: [], found: [], missed: [] });
  });

  test.each(MUTANTS)('there is still such a line for $name', ({ file, from, to }) => {
    expect(readFileSync(path.join(root, file), 'utf8').split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
  });

  const tried = process.env.MUTANTS === 'all' ? MUTANTS : MUTANTS.slice(0, 3);
  test.each(tried)('$name', async (mutant) => {
    const { found, failed, output } = await play(mutant);
    const seen = found.filter(({ where, secret }) => mutant.where.test(where) && mutant.secret.test(secret));
    const others = [...new Set(found.map(({ where, secret }) => `${where}: ${secret}`))].slice(0, 20);
    expect(seen.length, `${others.join('\n')}\n${failed.join('\n')}\n${output}`).toBeGreaterThan(0);
  });
});
