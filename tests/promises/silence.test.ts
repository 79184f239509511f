import path from 'node:path';
import { expect, test } from 'vitest';
import { DATABASES } from '../databases.ts';
import { start } from './started.ts';

const root = path.join(import.meta.dirname, '../..');

const CROWDED = { timeout: 200_000 };

test.concurrent.each(DATABASES)(
  'a whole life full of secrets leaves none of them anywhere, on $name',
  CROWDED,
  async (kind) => {
    const { failed, found, missed, looked } = await start(root, kind.name, 'whole');
    expect(failed).toEqual([]);
    expect(missed).toEqual([]);
    expect(looked.secrets).toBeGreaterThan(1_000);
    expect(looked.places).toBeGreaterThan(200);
    expect(looked.released).toBeGreaterThan(0);
    expect(found).toEqual([]);
  },
);
