import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applySetup } from '../../server/directory/apply.ts';
import { loadAtlas, type Atlas } from '../../server/directory/atlas.ts';
import type { Day } from '../../server/foundation/time.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';
import { example } from './example.ts';

describe.each(DATABASES)('the atlas from $name', ({ open }) => {
  let store: TestDatabase;
  let atlas: Atlas;
  beforeAll(async () => {
    store = await open();
    const setup = example();
    const twin = { ...setup.sites[1]!, code: 'PADMA-4', poster_code: 'PD4', name: 'PADMA  DYEING.' };
    const abroad = { ...setup.sites[3]!, code: 'PADMA-5', poster_code: 'PD5', name: 'Padma Knit Unit 1' };
    await store.database.write((trx) =>
      applySetup(trx, { ...setup, sites: [...setup.sites, twin, abroad] }, '2026-03-02' as Day),
    );
    atlas = await loadAtlas(store.database.read);
  });
  afterAll(() => store.drop());

  test('finds a line by its number', () => {
    expect(atlas.lineAt('sms', '+8801000000001')).toMatchObject({
      code: 'BD-SMS',
      country: 'BD',
      timeZone: 'Asia/Dhaka',
      languages: ['bn', 'en'],
    });
    expect(atlas.lineAt('sms', '8801000000001')).toBeNull();
    expect(atlas.lineAt('sms', '')).toBeNull();
  });

  test.each([
    ['PK-101', 'PADMA-1'],
    ['pk101', 'PADMA-1'],
    [' Pk ১০১ ', 'PADMA-1'],
    ['৪৭১২', 'PADMA-2'],
    ['4 7 1 2', 'PADMA-2'],
    ['পদ্মা ৩', 'PADMA-3'],
    ['পদ্মা\u200C3', 'PADMA-3'],
    ['PK-10', undefined],
    ['PK-1011', undefined],
    ['', undefined],
    ['...', undefined],
    ['our place is PK-101', undefined],
  ])('poster code %j is that of %s', (code, site) => {
    expect(atlas.siteByPoster(code)?.code).toBe(site);
  });

  test.each([
    ['Padma Knit, Unit 1', 'BD', 'PADMA-1'],
    ['padma knit unit ১', 'BD', 'PADMA-1'],
    ['Padma Knit Unit 1', 'LK', 'PADMA-5'],
    ['Padma Knit Unit 1', 'IN', undefined],
    ['Padma Knit', 'BD', undefined],
    ['পদ্মা  সেলাই ঘর', 'BD', 'PADMA-3'],
    ['পদ্মা সেলাই', 'BD', undefined],
    // Two sites of the country have it.
    ['Padma Dyeing', 'BD', undefined],
    ['', 'BD', undefined],
  ])('name %j in %s is that of %s', (name, country, site) => {
    expect(atlas.siteByName(name, country)?.code).toBe(site);
  });
});
