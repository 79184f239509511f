import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readReceipt } from '../../server/intake/receipt.ts';
import { SQLITE } from '../databases.ts';
import { openWorld } from '../world.ts';

test('the README’s example of a filing is a case, once', async () => {
  const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, script] = /```sh\n(# filing-example[^]*?)```/.exec(readme)!;
  const world = await openWorld(SQLITE);
  try {
    const settings = { GEHOOR_URL: world.house.publicUrl, GEHOOR_TOKEN: await world.token('shapla') };
    const file = async () => {
      const { stdout } = await promisify(execFile)('sh', ['-c', script!], {
        env: { PATH: process.env.PATH, ...settings },
      });
      return JSON.parse(stdout);
    };
    const filed = await file();
    expect(filed).toMatchObject({ reference: expect.stringMatching(/^\d{8}$/), repeated: false });
    expect(readReceipt(filed.receipt)).not.toBeNull();
    expect(await file()).toEqual({ ...filed, receipt: null, repeated: true });
    const { json } = await world.get('/api/v1/filings', settings.GEHOOR_TOKEN);
    expect(json).toMatchObject({
      filings: [{ own_number: '2026/19', affected: 12, received: '2026-03-01' }],
      next: null,
    });
  } finally {
    await world.close();
  }
});
