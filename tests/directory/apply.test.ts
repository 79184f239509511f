import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applySetup } from '../../server/directory/apply.ts';
import { nothingChanged } from '../../server/directory/changes.ts';
import { loadAtlas } from '../../server/directory/atlas.ts';
import { loadOrganisations, organisationByCode } from '../../server/directory/organisations.ts';
import { loadHandlers, personByLogin } from '../../server/directory/people.ts';
import { loadRosters } from '../../server/directory/rosters.ts';
import { readSetup } from '../../server/directory/setup.ts';
import { siteByCode } from '../../server/directory/sites.ts';
import { loadLinks } from '../../server/directory/sourcing.ts';
import { loadStanding } from '../../server/directory/standing.ts';
import type { Setup } from '../../server/directory/shape.ts';
import { tiesOf } from '../../server/directory/tie.ts';
import { isVetted } from '../../server/directory/vetting.ts';
import { addDays, type Day } from '../../server/foundation/time.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';
import { changed, example, EXAMPLE, faultsIn } from './example.ts';

const MONDAY = '2026-03-02' as Day;
const TUESDAY = '2026-03-03' as Day;
const JUNE = '2026-06-01' as Day;

const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });

describe.each(DATABASES)('the set-up file applied on $name', ({ open }) => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.drop());
  beforeEach(async () => {
    const { owner } = store.database;
    for (const table of ['api_token', 'person_role', 'person_language', 'person', 'line'] as const)
      await owner.deleteFrom(table).execute();
    for (const table of ['organisation_vetting', 'organisation_tie'] as const) await owner.deleteFrom(table).execute();
    for (const table of ['sourcing_link', 'head_count', 'site_language', 'site', 'organisation'] as const)
      await owner.deleteFrom(table).execute();
  });

  const apply = (setup: Setup, day: Day) => store.database.write((trx) => applySetup(trx, setup, day));
  const applyText = (text: string, day: Day) => apply(readSetup(text), day);

  const countsOn = async (day: Day) => (await loadRosters(store.database.read, day))[2]!.counts;

  const tidewaterAtPadma = async () => {
    const buyer = await organisationByCode(store.database.read, 'TIDEWATER');
    const site = await siteByCode(store.database.read, 'PADMA-1');
    const links = await loadLinks(store.database.read);
    return links.filter(({ buyerId, siteId }) => buyerId === buyer!.id && siteId === site!.id);
  };

  async function everything() {
    const { read } = store.database;
    return {
      organisations: await loadOrganisations(read),
      rosters: await loadRosters(read, JUNE),
      counts: await read
        .selectFrom('head_count')
        .selectAll()
        .orderBy('site_id')
        .orderBy('group_name')
        .orderBy('since_day')
        .execute(),
      links: await read.selectFrom('sourcing_link').selectAll().orderBy('id').execute(),
      lines: await read.selectFrom('line').selectAll().orderBy('id').execute(),
      people: await read.selectFrom('person').selectAll().orderBy('id').execute(),
      roles: await read.selectFrom('person_role').selectAll().orderBy('person_id').orderBy('role').execute(),
      languages: await read
        .selectFrom('person_language')
        .selectAll()
        .orderBy('person_id')
        .orderBy('language')
        .execute(),
    };
  }

  test('adds what the file names, and a second time changes nothing and says so', async () => {
    const first = await apply(example(), MONDAY);
    expect(first).toEqual({
      organisations: { added: 7, changed: 0, unchanged: 0, kept: 0 },
      vettings: { added: 1, changed: 0, unchanged: 0, kept: 0 },
      ties: { added: 1, changed: 0, unchanged: 0, kept: 0 },
      sites: { added: 4, changed: 0, unchanged: 0, kept: 0 },
      head_counts: { added: 12, changed: 0, unchanged: 0, kept: 0 },
      links: { added: 5, changed: 0, unchanged: 0, kept: 0 },
      lines: { added: 2, changed: 0, unchanged: 0, kept: 0 },
      people: { added: 6, changed: 0, unchanged: 0, kept: 0 },
      retention: { added: 0, changed: 0, unchanged: 0, kept: 0 },
      calendars: { added: 0, changed: 0, unchanged: 0, kept: 0 },
      clocks: { added: 0, changed: 0, unchanged: 0, kept: 0 },
    });
    expect(nothingChanged(first)).toBe(false);
    const before = await everything();
    const second = await apply(example(), TUESDAY);
    expect(second.head_counts).toEqual({ added: 0, changed: 0, unchanged: 12, kept: 0 });
    expect(nothingChanged(second)).toBe(true);
    expect(await everything()).toEqual(before);
    expect(faultsIn(EXAMPLE, await loadStanding(store.database.read))).toEqual([]);
  });

  test('in whatever order the file names it', async () => {
    await apply(example(), MONDAY);
    const before = await everything();
    const setup = example();
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          organisations: shuffled(setup.organisations),
          sites: shuffled(setup.sites),
          links: shuffled(setup.links),
          lines: shuffled(setup.lines),
          people: shuffled(setup.people.map((person) => ({ ...person, roles: person.roles.toReversed() }))),
        }),
        async (permuted) => {
          const file = JSON.stringify(Object.fromEntries(Object.entries(permuted).toReversed()));
          expect(nothingChanged(await applyText(file, TUESDAY))).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
    expect(await everything()).toEqual(before);
  });

  test('is read back as rosters, links, people and organisations', async () => {
    await apply(example(), MONDAY);
    const { read } = store.database;
    const rosters = await loadRosters(read, MONDAY);
    expect(rosters.map(({ site }) => site.code)).toEqual(['CEYLON-KATUNAYAKE', 'PADMA-1', 'PADMA-2', 'PADMA-3']);
    expect(rosters[2]).toMatchObject({
      site: { name: 'Padma Dyeing', timeZone: 'Asia/Dhaka', posterCode: '4712', region: 'Narayanganj' },
      supplier: { name: 'Padma Knitwear Ltd.' },
      counts: { all: 45, women: 9, pregnant: null, leavers: null },
      languages: [{ language: 'bn', percent: 100 }],
    });
    expect(rosters[0]!.languages.map(({ language }) => language)).toEqual(['si', 'ta', 'en']);
    expect(rosters[0]!.counts.migrants).toBe(0);
    const nordwear = await organisationByCode(read, 'NORDWEAR');
    const ceylon = await siteByCode(read, 'CEYLON-KATUNAYAKE');
    expect(await loadLinks(read)).toContainEqual({
      buyerId: nordwear!.id,
      siteId: ceylon!.id,
      sinceDay: '2021-01-01',
      untilDay: '2023-12-31',
    });
    expect(await personByLogin(read, 'salma')).toMatchObject({ roles: ['handler', 'lead'], languages: ['bn', 'en'] });
    expect((await loadHandlers(read)).map(({ login }) => login)).toEqual(['dilani', 'salma']);
    expect([await personByLogin(read, 'x'), await organisationByCode(read, 'x'), await siteByCode(read, 'x')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('dates a head-count that changed, and only that', async () => {
    await apply(example(), MONDAY);
    const grown = changed(['all: 45, women: 9', 'all: 48, women: 9']);
    expect((await applyText(grown, JUNE)).head_counts).toEqual({ added: 0, changed: 1, unchanged: 11, kept: 0 });
    expect(await countsOn('2026-03-01' as Day)).toMatchObject({ all: null });
    expect(await countsOn(TUESDAY)).toMatchObject({ all: 45, women: 9 });
    expect(await countsOn(JUNE)).toMatchObject({ all: 48, women: 9 });
    const corrected = changed(['all: 45, women: 9', 'all: 49']);
    expect((await applyText(corrected, JUNE)).head_counts).toEqual({ added: 0, changed: 1, unchanged: 10, kept: 1 });
    expect(await countsOn(JUNE)).toMatchObject({ all: 49, women: 9 });
    expect(nothingChanged(await applyText(corrected, JUNE))).toBe(true);
  });

  test('ends a link that the file does not name any more, once, and deletes none', async () => {
    await apply(example(), MONDAY);
    const without = changed(['  - { buyer: TIDEWATER, site: PADMA-1, since: 2023-06-15 }\n', '']);
    expect((await applyText(without, TUESDAY)).links).toEqual({ added: 0, changed: 1, unchanged: 4, kept: 0 });
    expect(await tidewaterAtPadma()).toMatchObject([{ sinceDay: '2023-06-15', untilDay: TUESDAY }]);
    const again = await applyText(without, JUNE);
    expect(again.links).toEqual({ added: 0, changed: 0, unchanged: 4, kept: 1 });
    expect(nothingChanged(again)).toBe(true);
    expect(await tidewaterAtPadma()).toMatchObject([{ untilDay: TUESDAY }]);
    expect((await apply(example(), JUNE)).links).toMatchObject({ changed: 1, kept: 0 });
    expect(await tidewaterAtPadma()).toMatchObject([{ untilDay: null }]);
  });

  test('keeps what the file does not name any more, and takes its people’s roles', async () => {
    await apply(example(), MONDAY);
    const setup = example();
    const smaller = {
      organisations: setup.organisations.filter(({ code }) => code !== 'CEYLON-STITCH'),
      sites: setup.sites.slice(0, 3),
      links: setup.links.filter(({ site }) => site !== 'CEYLON-KATUNAYAKE'),
      lines: setup.lines.slice(0, 1),
      people: setup.people.filter(({ login }) => login !== 'dilani'),
      retention: [],
      calendars: [],
      clocks: [],
    };
    expect(await apply(smaller, TUESDAY)).toEqual({
      organisations: { added: 0, changed: 0, unchanged: 6, kept: 1 },
      vettings: { added: 0, changed: 0, unchanged: 1, kept: 0 },
      ties: { added: 0, changed: 0, unchanged: 1, kept: 0 },
      sites: { added: 0, changed: 0, unchanged: 3, kept: 1 },
      head_counts: { added: 0, changed: 0, unchanged: 9, kept: 3 },
      links: { added: 0, changed: 1, unchanged: 3, kept: 1 },
      lines: { added: 0, changed: 0, unchanged: 1, kept: 1 },
      people: { added: 0, changed: 1, unchanged: 5, kept: 0 },
      retention: { added: 0, changed: 0, unchanged: 0, kept: 0 },
      calendars: { added: 0, changed: 0, unchanged: 0, kept: 0 },
      clocks: { added: 0, changed: 0, unchanged: 0, kept: 0 },
    });
    expect(await personByLogin(store.database.read, 'dilani')).toMatchObject({
      roles: [],
      languages: ['en', 'si', 'ta'],
    });
    expect((await loadHandlers(store.database.read)).map(({ login }) => login)).toEqual(['salma']);
    const again = await apply(smaller, JUNE);
    expect(nothingChanged(again)).toBe(true);
    expect(again.people).toMatchObject({ unchanged: 5, kept: 1 });
    await apply(example(), JUNE);
    expect(await personByLogin(store.database.read, 'dilani')).toMatchObject({ roles: ['handler'] });
  });

  test('dates who may file: no longer vetted is vetted until today, and a tie that is gone from the file is gone', async () => {
    await apply(example(), MONDAY);
    const shapla = (await organisationByCode(store.database.read, 'SHAPLA'))!.id;
    const padma = (await organisationByCode(store.database.read, 'PADMA'))!.id;
    const { read } = store.database;
    expect(await isVetted(read, shapla, '2025-01-31' as Day)).toBe(false);
    expect(await isVetted(read, shapla, '2025-02-01' as Day)).toBe(true);
    expect([...(await tiesOf(read, shapla))]).toEqual([padma]);
    const without = changed([', vetted: { since: 2025-02-01 }, ties: [PADMA]', '']);
    expect(await applyText(without, TUESDAY)).toMatchObject({ vettings: { changed: 1 }, ties: { changed: 1 } });
    expect(await isVetted(read, shapla, TUESDAY)).toBe(true);
    expect(await isVetted(read, shapla, addDays(TUESDAY, 1))).toBe(false);
    expect((await tiesOf(read, shapla)).size).toBe(0);
    expect(nothingChanged(await applyText(without, JUNE))).toBe(true);
    expect(await applyText(EXAMPLE, JUNE)).toMatchObject({ vettings: { changed: 1 }, ties: { added: 1 } });
    expect(await isVetted(read, shapla, addDays(JUNE, 400))).toBe(true);
  });

  test('updates names, languages, roles, numbers and poster codes in place, even when two swap theirs', async () => {
    await apply(example(), MONDAY);
    const before = await loadAtlas(store.database.read);
    const file = changed(
      ['name: Nordwear AB', 'name: Nordwear Group AB'],
      ["poster_code: '4712'", 'poster_code: CS7'],
      ['poster_code: CS7\n    workers: { all: 620', "poster_code: '4712'\n    workers: { all: 620"],
      ['bn: 98, en: 2', 'bn: 97, en: 1, hi: 2'],
      ["'+8801000000001'", "'+94100000003'"],
      ["'+94100000002'", "'+8801000000001'"],
      ["'+94100000003'", "'+94100000002'"],
      ['[handler, lead]', '[handler, overseer]'],
    );
    const changes = await applyText(file, TUESDAY);
    expect(changes).toMatchObject({
      organisations: { changed: 1 },
      sites: { changed: 3, unchanged: 1 },
      lines: { changed: 2 },
      people: { changed: 1 },
    });
    const after = await loadAtlas(store.database.read);
    expect(after.siteByPoster('4712')!.id).toBe(before.siteByPoster('CS7')!.id);
    expect(after.siteByPoster('CS7')!.id).toBe(before.siteByPoster('4712')!.id);
    expect(after.lineAt('sms', '+94100000002')!.id).toBe(before.lineAt('sms', '+8801000000001')!.id);
    const salma = await personByLogin(store.database.read, 'salma');
    const roles = await store.database.read
      .selectFrom('person_role')
      .selectAll()
      .where('person_id', '=', salma!.id)
      .orderBy('role')
      .execute();
    expect(roles.map(({ role, since_day }) => [role, since_day])).toEqual([
      ['handler', MONDAY],
      ['overseer', TUESDAY],
    ]);
    expect(nothingChanged(await applyText(file, TUESDAY))).toBe(true);
  });

  test('a new site may take the code that another gave up', async () => {
    await apply(example(), MONDAY);
    const setup = example();
    const [first, ...others] = setup.sites;
    const moved = [{ ...first!, code: 'PADMA-NEW' }, { ...first!, poster_code: 'PK-102' }, ...others];
    expect((await apply({ ...setup, sites: moved }, TUESDAY)).sites).toMatchObject({
      added: 1,
      changed: 1,
      unchanged: 3,
    });
    const atlas = await loadAtlas(store.database.read);
    expect([atlas.siteByPoster('PK101')?.code, atlas.siteByPoster('PK102')?.code]).toEqual(['PADMA-NEW', 'PADMA-1']);
  });
});
