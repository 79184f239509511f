import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATABASES } from '../databases.ts';
import { jpegWithPlace } from '../stripping/media-made.ts';
import { openWorld, type World } from '../world.ts';

const root = path.join(import.meta.dirname, '../..');

/** Every file that is reached by imports of something that runs. */
function reachedFrom(files: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const text = readFileSync(path.join(root, file), 'utf8').replaceAll(/import type [^;]*;/g, '');
    for (const [, target] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.ts)'/g))
      waiting.push(path.join(path.dirname(file), target!));
  }
  return reached;
}

test('nothing that runs behind a buyer’s door knows of attachments', () => {
  const doors = globSync('server/http/{buyer,api}/*.ts', { cwd: root });
  const reached = [...reachedFrom([...doors, 'server/release/view.ts'])];
  expect(reached.length).toBeGreaterThan(15);
  const knowing = reached.filter((file) => /attachment/i.test(readFileSync(path.join(root, file), 'utf8')));
  expect(knowing).toEqual([]);
});

describe.each(DATABASES)('a buyer, on $name', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
    await world.text('+8801712345678', 'Look at the wall', {
      media: [world.twilio.upload({ bytes: await jpegWithPlace() })],
    });
    await world.work();
  });
  afterAll(() => world.close());

  test('gets no attachment by any address or id', async () => {
    const token = await world.token('north');
    const { read } = world.house.database;
    const ids = [
      ...(await read.selectFrom('attachment').selectAll().where('state', '=', 'kept').execute()),
      ...(await read.selectFrom('attachment_part').selectAll().execute()),
      ...(await read.selectFrom('message').select('id').execute()),
    ].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    for (const before of [
      '/buyer',
      '/buyer/cases',
      '/api/v1',
      '/api/v1/cases',
      '/api/v1/attachments',
      '/desk/attachments',
    ])
      for (const id of ids)
        for (const behind of ['', '/attachments', '/attachments/1', '/original']) {
          const { status, body } = await world.get(`${before}/${id}${behind}`, token);
          expect([404, 400, 303, 401]).toContain(status);
          expect(body).not.toMatch(/g1\.hpke|RIFF|JFIF|image\//);
        }
    for (const page of ['/buyer', '/api/v1/cases', '/api/v1/openapi.json'])
      expect((await world.get(page, token)).body).not.toMatch(/attachment|picture/i);
  });
});
