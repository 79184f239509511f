import { describe, expect, test } from 'vitest';
import type { Day } from '../../server/foundation/time.ts';
import { FIRST_DAY, History } from './history.ts';
import { roster } from './roster.ts';

const since = (day: string) => ({ sinceDay: day as Day, untilDay: null });
const link = (buyerId: string, siteId: string) => ({ buyerId, siteId, ...since('2025-01-01') });

function world(options: ConstructorParameters<typeof History>[0] = {}): History {
  const history = new History(options);
  history.rosters = [
    roster('big', 400, { women: 300 }),
    roster('s1', 40, { women: 30 }),
    roster('s2', 40, { women: 30 }),
    roster('lone', 40, { supplier: 'B', country: 'IN', region: 'Kochi', women: 40 }),
  ];
  history.links = [link('b1', 'big'), link('b1', 's1'), link('b2', 's2'), link('b3', 'lone'), link('b2', 'big')];
  return history;
}
const seen = (history: History, buyer: string) =>
  history.seenBy(buyer).map((row) => `${row.place_kind} ${row.place}: ${row.code} ${row.level} ${row.state}`);

describe('what comes in', () => {
  test('a case goes to exactly the buyers of its cell', () => {
    const history = world();
    history.open('big', 'WAG.DED');
    history.open('s1', 'WAG.DED');
    history.open('lone', 'WAG.DED');
    history.tick();
    expect(seen(history, 'b1')).toEqual(['site Site big: WAG.DED L3 open', 'supplier Supplier A: WAG.DED L3 open']);
    expect(seen(history, 'b2')).toEqual(['site Site big: WAG.DED L3 open', 'supplier Supplier A: WAG.DED L3 open']);
    expect(history.rows.filter((row) => row.several === 1)).toHaveLength(2);
    expect(seen(history, 'b3')).toEqual([]);
  });

  test('the code is as coarse as the cell asks', () => {
    const history = world();
    history.open('big', 'GBV', { level: 'L2' });
    history.open('s1', 'GBV', { level: 'L2' });
    history.open('big', 'RCR');
    history.tick();
    expect(seen(history, 'b1')).toEqual([
      'site Site big: GBV L2 open',
      'supplier Supplier A: GBV L2 open',
      'site Site big: ANY L3 open',
    ]);
  });

  test('silence, a no and a case without a place stay outside', () => {
    const history = world();
    history.open('big', 'WAG', { telling: { may: false, sinceDay: null } });
    history.open('nowhere', 'WAG');
    history.tick();
    expect(history.rows).toEqual([]);
  });

  test('its delay is drawn once, and it enters at the first tick after it', () => {
    const history = world({ delays: [7, 0] });
    const one = history.open('lone', 'WAG');
    history.change(one.id, { siteId: 'big' });
    history.tick();
    expect(seen(history, 'b1')).toEqual([]);
    expect(seen(history, 'b2')).toHaveLength(1);
    const waiting = history.entries.values().find((entry) => entry.enteredTick === null);
    history.tick();
    expect(seen(history, 'b1')).toHaveLength(1);
    expect(history.entries.get(waiting!.id)!.entersDay).toBe(waiting!.entersDay);
  });

  test.each([
    ['in the month of arrival', { sinceDay: '2026-05-31', untilDay: null }, 1],
    ['a month too late', { sinceDay: '2026-06-01', untilDay: null }, 0],
    ['ended within the twelve months before', { sinceDay: '2024-01-01', untilDay: '2025-05-01' }, 1],
    ['ended before', { sinceDay: '2024-01-01', untilDay: '2025-04-30' }, 0],
  ])('a sourcing link %s', (_, days, rows) => {
    const history = world();
    history.links = [{ buyerId: 'b1', siteId: 'big', ...(days as { sinceDay: Day; untilDay: Day | null }) }];
    history.open('big', 'WAG', { openedDay: '2026-05-30' as Day });
    history.tick();
    expect(history.seenBy('b1')).toHaveLength(rows);
  });

  test('a row waits while more than half of its group has reported', () => {
    const history = world();
    for (let index = 0; index < 41; index += 1) history.open('s1', 'WAG');
    history.tick();
    expect(history.rows).toEqual([]);
    history.rosters = history.rosters.map((site) => (site.site.id === 's2' ? roster('s2', 48) : site));
    history.tick();
    expect(history.seenBy('b1')).toHaveLength(41);
  });
});

describe('what stays', () => {
  test('a row that did not change is not written again; state, level and lateness follow at a tick', () => {
    const history = world();
    const one = history.open('big', 'WAG');
    history.tick();
    expect(history.tick().begun).toEqual([]);
    history.change(one.id, { state: 'answered', level: 'L2', timely: 'late' });
    history.tick();
    const versions = history.rows.filter((row) => row.buyer_id === 'b1');
    expect(versions.map((row) => [row.from_tick, row.until_tick, row.state, row.level, row.timely])).toEqual([
      [1, 3, 'open', 'L3', 'on_time'],
      [3, null, 'answered', 'L2', 'late'],
    ]);
  });

  test('ending a link removes no case', () => {
    const history = world();
    history.open('big', 'WAG');
    history.tick();
    history.links = [];
    history.tick();
    expect(history.seenBy('b1')).toHaveLength(1);
  });

  test('a code becomes coarser in place, and never finer again, whoever begins to look', () => {
    const history = world();
    history.open('big', 'GBV');
    history.tick();
    const women = (count: number) => {
      history.rosters = history.rosters.map((site) =>
        site.site.id === 'big' ? roster('big', 400, { women: count }) : site,
      );
      history.tick();
    };
    women(49);
    expect(seen(history, 'b1')).toEqual(['site Site big: ANY L3 open']);
    expect(history.entries.size).toBe(2);
    history.links.push(link('b9', 'big'));
    women(300);
    expect(seen(history, 'b1')).toEqual(['site Site big: ANY L3 open']);
    expect(seen(history, 'b9')).toEqual(['site Site big: ANY L3 open']);
  });

  test('a place never becomes finer when its site grows', () => {
    const history = world();
    history.open('s1', 'WAG');
    history.tick();
    history.rosters = history.rosters.map((site) => (site.site.id === 's1' ? roster('s1', 90) : site));
    history.links.push(link('b9', 's1'));
    history.tick();
    history.tick();
    expect(seen(history, 'b2')).toEqual(['supplier Supplier A: WAG L3 open']);
    expect(seen(history, 'b9')).toEqual(['supplier Supplier A: WAG L3 open']);
    expect(history.rows).toHaveLength(3);
  });
});

describe('what goes', () => {
  test('consent taken back: out after a delay of its own, counted from her word', () => {
    const history = world({ delays: [0] });
    const one = history.open('big', 'WAG');
    history.tick();
    history.change(one.id, { telling: { may: false, sinceDay: FIRST_DAY }, state: 'resolved' });
    history.tick();
    expect(history.seenBy('b1')).toEqual([]);
    expect([...history.entries.values()].map((entry) => entry.leftTick)).toEqual([2, 2]);
  });

  test('until then the row says nothing new, and a yes again keeps it', () => {
    const history = world({ delays: [0, 0, 7, 7] });
    const one = history.open('big', 'WAG');
    history.tick();
    history.change(one.id, { telling: { may: false, sinceDay: null }, state: 'resolved' });
    history.tick();
    expect(seen(history, 'b1')).toEqual(['site Site big: WAG L3 open']);
    history.change(one.id, { telling: { may: true, sinceDay: null } });
    history.tick();
    expect(seen(history, 'b1')).toEqual(['site Site big: WAG L3 resolved']);
  });

  test('a case that became a contact, or lost its cell, leaves', () => {
    const history = world({ delays: [0] });
    const one = history.open('big', 'WAG');
    history.open('s1', 'WAG');
    history.tick();
    history.cases = history.cases.filter(({ id }) => id !== one.id);
    history.rosters = history.rosters.map((site) => (site.site.id === 's2' ? roster('s2', 5) : site));
    history.tick();
    expect(history.rows.filter((row) => row.until_tick === null)).toEqual([]);
  });

  test('a corrected category leaves and comes in anew under other ids', () => {
    const history = world({ delays: [0] });
    const one = history.open('big', 'WAG');
    history.tick();
    const before = history.rows.map((row) => row.id);
    history.change(one.id, { code: 'HAR.PHY' });
    history.tick();
    expect(seen(history, 'b1')).toEqual(['site Site big: HAR.PHY L3 open']);
    expect(before).not.toContain(history.seenBy('b1')[0]!.id);
  });

  test('a finer category keeps the row as it is', () => {
    const history = world({ delays: [0] });
    const one = history.open('big', 'WAG');
    history.tick();
    history.change(one.id, { code: 'WAG.DED' });
    expect(history.tick().begun).toEqual([]);
    expect(seen(history, 'b1')).toEqual(['site Site big: WAG L3 open']);
  });

  test('a site that shrinks goes over to a pool, each way after its own delay', () => {
    const history = world({ delays: [0, 0, 7, 7, 7, 7] });
    history.open('big', 'WAG');
    history.tick();
    history.rosters = history.rosters.map((site) => (site.site.id === 'big' ? roster('big', 30) : site));
    history.tick();
    expect(seen(history, 'b1')).toEqual(['site Site big: WAG L3 open']);
    history.tick();
    expect(seen(history, 'b1')).toEqual([]);
    history.tick();
    expect(seen(history, 'b1')).toEqual(['supplier Supplier A: WAG L3 open']);
  });
});
