import { describe, expect, test } from 'vitest';
import { applyRetention, retentionOf } from '../../server/directory/retention.ts';
import { readSetup, SetupError } from '../../server/directory/setup.ts';
import type { Day } from '../../server/foundation/time.ts';
import { DATABASES } from '../databases.ts';

const file = (retention: string) => `
organisations: [{ code: d, kind: mechanism, name: Desk }]
people: [{ login: mina, name: Mina, organisation: d, roles: [handler], languages: [bn] }]
retention: ${retention}
`;

test('the set-up file says how long, within bounds and once', () => {
  expect(readSetup(file('[{ data: words, days: 90 }]')).retention).toEqual([{ data: 'words', days: 90 }]);
  const faults = (retention: string) => {
    try {
      readSetup(file(retention));
      return [];
    } catch (failure) {
      return (failure as SetupError).faults;
    }
  };
  expect(faults('[{ data: address, days: 61 }]')).toEqual([expect.stringContaining('1 to 60 days')]);
  expect(faults('[{ data: texts, days: 0 }]')).toHaveLength(1);
  expect(faults('[{ data: secrets, days: 3 }]')).toEqual([expect.stringContaining('address, words, texts')]);
  expect(faults('[{ data: words, days: 90 }, { data: words, days: 91 }]')).toHaveLength(1);
});

describe.each(DATABASES)('retention on $name', ({ open }) => {
  test('is what was said last; what was never said has a default', async () => {
    const world = await open();
    const apply = (days: number, day: string) =>
      world.database.write((trx) => applyRetention(trx, [{ data: 'words', days }], day as Day));
    expect(await apply(90, '2026-03-01')).toMatchObject({ added: 1 });
    expect(await apply(90, '2026-03-02')).toMatchObject({ unchanged: 1 });
    expect(await apply(120, '2026-03-03')).toMatchObject({ changed: 1 });
    expect(await retentionOf(world.database.read)).toEqual({
      address: 60,
      words: 120,
      texts: 8,
      repeats: 90,
      times: 7,
    });
    await world.drop();
  });
});
