import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import { inspectPromises } from '../../server/clocks/promise-check.ts';
import { clocksOf } from '../../server/clocks/store.ts';
import { EDITION } from '../../server/clocks/policy.ts';
import { STAGES } from '../../server/clocks/stages.ts';
import { applySetup } from '../../server/directory/apply.ts';
import { readSetup, SetupError } from '../../server/directory/setup.ts';
import { NOTHING_STANDING } from '../../server/directory/standing.ts';
import { dayOf, instant, isoOf } from '../../server/foundation/time.ts';
import { wording } from '../../server/foundation/i18n.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const DIRECTORY = readFileSync(path.join(import.meta.dirname, '..', 'world.yaml'), 'utf8');
const read = (more: string) => readSetup(`${DIRECTORY}\n${more}`, NOTHING_STANDING, [inspectPromises]);

function faults(more: string): string[] {
  try {
    read(more);
    return [];
  } catch (failure) {
    if (!(failure instanceof SetupError)) throw failure;
    return failure.places.map(({ path: place, code }) => `${place} ${code}`);
  }
}

const CALENDAR = `
calendars:
  - code: dhaka
    time_zone: Asia/Dhaka
    week: { sun: ["09:00-13:00", "14:00-18:00"], mon: ["09:00-18:00"], tue: ["09:00-18:00"], wed: ["09:00-18:00"], thu: ["09:00-16:00"] }
    holidays: BD
    closed: [2026-03-09]
    open: [2026-03-17]
  - { code: athi, time_zone: Africa/Nairobi, week: { fri: ["00:00-24:00"] } }
`;

describe('a set-up file that promises', () => {
  test.each([
    ['hours that end before they begin', 'week: { mon: ["18:00-09:00"] }', 'shift_backwards'],
    ['hours over each other', 'week: { mon: ["09:00-13:00", "12:00-18:00"] }', 'shifts_overlap'],
    ['a week without work', 'week: { mon: [] }', 'never_open'],
    ['holidays that nobody knows', 'week: { mon: ["09:00-13:00"] }, holidays: KH', 'holidays_unknown'],
    ['a state that is none', 'week: { mon: ["09:00-13:00"] }, holidays: DE-XX', 'holidays_unknown'],
    [
      'a day open and closed',
      'week: { mon: ["09:00-13:00"] }, closed: [2026-05-01], open: [2026-05-01]',
      'open_and_closed',
    ],
    ['an hour that is none', 'week: { mon: ["25:00-26:00"] }', 'wrong'],
  ])('%s is told its place', (_what, words, code) => {
    const all = faults(`calendars: [{ code: x, time_zone: Asia/Dhaka, ${words} }]`);
    expect(all.map((one) => one.replace(/^calendars\[0\]\.\S+ /, ''))).toEqual([code]);
  });

  test.each([
    ['a stage that is none', '{ stage: tea, level: L1, within: 2 hours }', 'unknown_stage'],
    ['more than the law lets', '{ stage: acknowledgement, level: L4, within: 8 days }', 'past_the_law'],
    ['the grave to wait longer', '{ stage: update, level: L1, within: 9 days }', 'graver_waits_longer'],
    ['a time where there is none', '{ stage: consent_decision, level: L1, within: 2 hours }', 'no_time'],
    [
      'stages that do not fit into the outcome',
      '{ stage: feedback, level: L2, within: 38 days }',
      'stages_past_outcome',
    ],
  ])('%s is refused', (_what, words, code) => {
    expect(faults(`clocks: [${words}]`).map((one) => one.split(' ')[1])).toEqual([code]);
  });

  test('that names each stage in its hint', () => {
    const hint = wording('en', 'setup')('hints.clocks.stage');
    expect(STAGES.filter((stage) => !hint.includes(stage))).toEqual([]);
  });

  test('that gives a line a calendar which is not there', () => {
    const line = DIRECTORY.replace('channel: sms,', 'channel: sms, calendar: nowhere,');
    expect(line).not.toBe(DIRECTORY);
    expect(() => readSetup(line)).toThrow(SetupError);
  });
});

describe.each(DATABASES)('a promise, on $name', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind, { start: '2026-03-05T08:30:00Z' });
  });
  afterAll(() => world.close());

  const setUp = (more: string) => world.house.database.write((trx) => applySetup(trx, read(more), dayOf(world.now())));
  async function promised(from: string) {
    await world.text(from, 'They cut our overtime pay every month');
    const { read: from_ } = world.house.database;
    const files = await openCases(from_);
    const all = await Promise.all(files.map(({ id }) => clocksOf(from_, world.house.ring, id)));
    const clocks = all.flat().filter(({ stage }) => stage === 'acknowledgement');
    return clocks.map(({ dueAt, policy, calendar, level }) => ({ due: isoOf(dueAt), policy, calendar, level }));
  }

  test('is the standard until the file says otherwise; then working time, holidays apart; and stands when that changes', async () => {
    const [first] = await promised('+8801711000001');
    expect(first).toEqual({ due: '2026-03-08T08:30:00.000Z', policy: EDITION, calendar: 'plain', level: 'L3' });

    // A Thursday, 14:30: an hour and a half left; Sunday has eight hours, Monday is closed, Tuesday has nine.
    await setUp(`${CALENDAR}clocks: [{ stage: acknowledgement, level: L3, within: 12 working hours }]`);
    const second = (await promised('+8801711000002')).find(({ policy }) => policy !== EDITION)!;
    expect(second).toMatchObject({ due: isoOf(instant('2026-03-10T05:30:00Z')), level: 'L3' });
    expect(second.calendar).toMatch(/^dhaka@[0-9a-f]{8}$/);

    await setUp(CALENDAR.replace('holidays: BD', ''));
    const third = await promised('+8801711000003');
    expect(third.filter(({ due }) => due === second.due)).toEqual([second]);
    expect(third.filter(({ policy }) => policy === EDITION)).toHaveLength(2);
    expect(new Set(third.map(({ calendar }) => calendar)).size).toBe(3);
  });
});
