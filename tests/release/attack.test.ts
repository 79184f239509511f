import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODES, LEVELS, type Code } from '../../server/cases/category.ts';
import type { Day } from '../../server/foundation/time.ts';
import type { Draw } from '../../server/release/draw.ts';
import type { Facts } from '../../server/release/facts.ts';
import { planTick, type Plan } from '../../server/release/plan.ts';
import { examine } from './guarantee.ts';
import { History } from './history.ts';
import { roster } from './roster.ts';

const HOMES = [
  { supplier: 'A' },
  { supplier: 'A' },
  { supplier: 'A', region: 'Gazipur' },
  { supplier: 'B' },
  { supplier: 'B', region: 'Gazipur' },
  { supplier: 'C', region: 'Sylhet' },
] as const;
const site = fc.integer({ min: 0, max: HOMES.length - 1 });
const code = fc.constantFrom(...(Object.keys(CODES) as Code[]));
const people = fc.constantFrom(0, 10, 24, 25, 26, 40, 49, 50, 51, 90, 400);
const nth = fc.nat(11);

const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('opens' as const), site, code }) },
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constant('counts' as const), site, all: people, women: people, migrants: people }),
  },
  fc.record({ what: fc.constant('says' as const), nth, may: fc.boolean() }),
  fc.record({ what: fc.constant('corrects' as const), nth, code }),
  fc.record({ what: fc.constant('moves' as const), nth, site }),
  fc.record({ what: fc.constant('level' as const), nth, level: fc.constantFrom(...LEVELS) }),
  fc.record({ what: fc.constant('drops' as const), nth }),
  fc.record({ what: fc.constant('links' as const), site, buyer: fc.constantFrom('b1', 'b2', 'b3') }),
);
const weeks = fc.array(fc.array(happening, { maxLength: 5 }), { minLength: 2, maxLength: 10 });
const delays = fc.array(fc.nat(7), { minLength: 1, maxLength: 30 });

type Planner = (facts: Facts, draw: Draw) => Plan;

function play(story: typeof weeks extends fc.Arbitrary<infer T> ? T : never, drawn: number[], planner?: Planner): void {
  const history = new History({ delays: drawn, ...(planner && { planner }) });
  history.rosters = HOMES.map((home, index) =>
    roster(`S${index}`, 40 + index * 5, { ...home, women: 40, migrants: 40 }),
  );
  history.links = HOMES.map((_, index) => ({
    buyerId: index % 2 ? 'b1' : 'b2',
    siteId: `S${index}`,
    sinceDay: '2025-01-01' as Day,
    untilDay: null,
  }));
  for (const week of story) {
    for (const event of week) happen(history, event);
    history.tick();
    examine(history);
  }
}

function happen(history: History, event: typeof happening extends fc.Arbitrary<infer T> ? T : never): void {
  const one = 'nth' in event ? history.cases[event.nth] : undefined;
  if (event.what === 'opens') history.open(`S${event.site}`, event.code);
  if (event.what === 'counts')
    history.rosters = history.rosters.map((before, index) =>
      index === event.site ? roster(`S${index}`, event.all, { ...HOMES[index], ...event }) : before,
    );
  if (event.what === 'links')
    history.links.push({
      buyerId: event.buyer,
      siteId: `S${event.site}`,
      sinceDay: '2025-01-01' as Day,
      untilDay: null,
    });
  if (!one) return;
  if (event.what === 'says') history.change(one.id, { telling: { may: event.may, sinceDay: null } });
  if (event.what === 'corrects') history.change(one.id, { code: event.code });
  if (event.what === 'moves') history.change(one.id, { siteId: `S${event.site}` });
  if (event.what === 'level') history.change(one.id, { level: event.level });
  if (event.what === 'drops') history.change(one.id, { siteId: 'nowhere' });
}

const attack = (planner?: Planner, numRuns = 400) =>
  fc.check(
    fc.property(weeks, delays, (story, drawn) => play(story, drawn, planner)),
    { numRuns, seed: 20261124 },
  );

const aloneK: Planner = (facts, draw) => planTick(facts, draw, 49);
const noParents: Planner = (facts, draw) => {
  const crowd = { women: 9_999, migrants: 9_999, night_shift: 9_999, agency: 9_999, pregnant: 9_999, leavers: 9_999 };
  const rosters = facts.rosters.map((one) => ({
    ...one,
    counts: { ...one.counts, ...crowd, representatives: 9_999 },
  }));
  return planTick({ ...facts, rosters }, draw);
};
const sameIds: Planner = (facts, draw) => {
  let next = 0;
  return planTick(facts, { ...draw, id: () => `${facts.number} ${next++ >> 1}` });
};
const noConsent: Planner = (facts, draw) =>
  planTick({ ...facts, cases: facts.cases.map((one) => ({ ...one, telling: { may: true, sinceDay: null } })) }, draw);
const noMemory: Planner = (facts, draw) =>
  planTick(
    {
      ...facts,
      entries: facts.entries.map((entry) => (entry.leftTick === null ? entry : { ...entry, enteredTick: null })),
    },
    draw,
  );
const lateLeave: Planner = (facts, draw) => {
  const plan = planTick(facts, draw);
  const linger = { leavesDay: '2027-01-01' as Day };
  return {
    ...plan,
    entries: plan.entries.map((one) => (one.leavesDay && !one.leftTick ? { ...one, ...linger } : one)),
  };
};

describe('the release guarantee over random histories', () => {
  test('holds', () => {
    const { failed, errorInstance, counterexample } = attack();
    expect(failed, `${String(errorInstance)} ${JSON.stringify(counterexample)}`).toBe(false);
  });

  test.each([
    ['K is one too low', aloneK, /below K/],
    ['a small group does not coarsen the code', noParents, /group below K/],
    ['two buyers get the same id', sameIds, /share/],
    ['consent is not asked', noConsent, /without her consent/],
    ['what was shown before is forgotten', noMemory, /finer/],
    ['a delay is longer than a week', lateLeave, /later than a week/],
  ])('is broken, and seen to be, where %s', (_, planner, why) => {
    const { failed, errorInstance } = attack(planner, 1_500);
    expect(failed).toBe(true);
    expect(String(errorInstance)).toMatch(why);
  });
});
