import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import { isoOf, systemNow } from '../../server/foundation/time.ts';
import { SQLITE } from '../databases.ts';
import { openWorld } from '../world.ts';
import { makeKey } from './modem.ts';

test('the README’s example of a gateway brings a message and fetches its answer', async () => {
  const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, script] = /```sh\n(# gateway-example[^]*?)```/.exec(readme)!;
  const world = await openWorld(SQLITE, { start: isoOf(systemNow()), directory: 'http/gateways.yaml' });
  try {
    const { keyId, secret } = await makeKey(world, 'modem');
    const settings = { GEHOOR_URL: world.house.publicUrl, GEHOOR_GATEWAY_KEY: keyId, GEHOOR_GATEWAY_SECRET: secret };
    const env = { PATH: process.env.PATH, ...settings };
    const { stdout } = await promisify(execFile)('sh', ['-c', script!], { env });
    expect(JSON.parse(stdout)).toMatchObject({
      accepted: ['modem-1'],
      send: [{ to: '+8801712345678', text: expect.stringContaining('We have it.') }],
    });
    expect(await openCases(world.house.database.read)).toHaveLength(1);
  } finally {
    await world.close();
  }
});
