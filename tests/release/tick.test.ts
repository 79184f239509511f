import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../server/database/connect.ts';
import { newId } from '../../server/foundation/ids.ts';
import type { Day } from '../../server/foundation/time.ts';
import { runDueTicks } from '../../server/release/tick.ts';
import { openBuyerView } from '../../server/release/view.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';
import { atOnce, change, furnish, openCase, say, SECOND_TUESDAY, THIRD_TUESDAY, TUESDAY } from './stage.ts';

describe.each(DATABASES)('the tick on $name', (kind) => {
  let open: TestDatabase;
  beforeEach(async () => {
    open = await kind.open();
    await furnish(open.database);
  });
  afterEach(() => open.drop());

  const seen = async (buyer: string) => {
    const { rows } = await openBuyerView(open.database.read).queue(buyer, { limit: 50 });
    return rows.map((row) => [row.place.kind, row.place.name, row.code, row.state, row.timely].join(' | '));
  };

  test('brings a triaged case to exactly the buyers of its cell', async () => {
    await openCase(open.database);
    await openCase(open.database, { site_id: 'little1', category: 'GBV', level: 'L2' });
    await openCase(open.database, { site_id: 'lone' });
    await openCase(open.database, { stage: 'received', triaged_day: null });
    await openCase(open.database, { stage: 'contact' });
    await openCase(open.database, {}, []);
    await openCase(open.database, {}, [
      { answer: 'yes', means: 'answered' },
      { answer: 'no', means: 'answered' },
      { answer: 'yes', means: 'delivered' },
    ]);
    await openCase(open.database, { site_id: null });
    await runDueTicks(open.database, TUESDAY, atOnce);
    const both = ['supplier | Meghna Knit | ANY | open | on_time', 'site | Hall large | WAG.UNP | open | on_time'];
    expect(await seen('b1')).toEqual(both);
    expect(await seen('b2')).toEqual(both);
    expect(await seen('b3')).toEqual([]);
  });

  test('publishes nothing before the first one, and nothing between two', async () => {
    const view = openBuyerView(open.database.read);
    expect(await view.queue('b1', { limit: 5 })).toEqual({ tick: null, rows: [], next: null });
    const one = await openCase(open.database);
    await runDueTicks(open.database, TUESDAY, atOnce);
    const before = await view.queue('b1', { limit: 5 });
    expect(before.tick).toEqual({ number: 1, day: '2026-11-17' });
    await change(open.database, one, { stage: 'resolved', level: 'L1' });
    await openCase(open.database);
    await say(open.database, one, { answer: 'no', means: 'answered' });
    expect((await runDueTicks(open.database, TUESDAY, atOnce)).ticks).toEqual([]);
    expect(await view.queue('b1', { limit: 5 })).toEqual(before);
  });

  test('carries state, level and lateness, and takes out what must go', async () => {
    const one = await openCase(open.database);
    const other = await openCase(open.database);
    await runDueTicks(open.database, TUESDAY, atOnce);
    await change(open.database, one, { stage: 'acknowledged' });
    await open.database.write((trx) =>
      trx
        .insertInto('clock')
        .values({
          id: newId(),
          case_id: one,
          stage: 'feedback',
          cycle: 1,
          policy: '1',
          started_day: '2026-11-12' as Day,
          started_sealed: '-',
          due_day: '2026-11-13' as Day,
          due_sealed: '-',
          told_sealed: null,
          breached_day: '2026-11-13' as Day,
          ended_day: null,
          verdict: null,
          tenths: null,
        })
        .execute(),
    );
    await say(open.database, other, { answer: 'no', means: 'answered' }, '2026-11-20');
    await runDueTicks(open.database, SECOND_TUESDAY, atOnce);
    expect(await seen('b1')).toEqual(['site | Hall large | WAG.UNP | answered | late']);
    const quiet = await runDueTicks(open.database, THIRD_TUESDAY, atOnce);
    expect(quiet.ticks).toEqual([{ number: 3, day: '2026-12-01', begun: 0, ended: 0 }]);
  });

  test('a roster that changes dates its cells', async () => {
    await runDueTicks(open.database, TUESDAY, atOnce);
    await open.database.write((trx) =>
      trx
        .insertInto('head_count')
        .values({ site_id: 'little1', group_name: 'all', since_day: '2026-11-20' as Day, workers: 60 })
        .execute(),
    );
    await runDueTicks(open.database, SECOND_TUESDAY, atOnce);
    await runDueTicks(open.database, THIRD_TUESDAY, atOnce);
    const cells = await open.database.read.selectFrom('cell').selectAll().orderBy('anchor').execute();
    expect(cells.map((cell) => [cell.anchor, cell.since_tick, cell.until_tick])).toEqual([
      ['site:large', 1, null],
      ['site:little1', 2, null],
      ['supplier:A/BD', 1, 2],
    ]);
  });

  test('all that are due run in order, each once, however many servers run them', async () => {
    await openCase(open.database);
    await runDueTicks(open.database, TUESDAY);
    const second = connect(open.url);
    const reports = await Promise.all(
      [open.database, second, open.database, second].map((database) => runDueTicks(database, THIRD_TUESDAY)),
    );
    await second.close();
    const ran = reports.flatMap((report) => report.ticks.map((tick) => `${tick.number} ${tick.day}`)).sort();
    expect(ran).toEqual(['2 2026-11-24', '3 2026-12-01']);
    const ticks = await open.database.read.selectFrom('tick').select(['number', 'day']).orderBy('number').execute();
    expect(ticks.map((tick) => tick.day)).toEqual(['2026-11-17', '2026-11-24', '2026-12-01']);
    expect(await open.database.read.selectFrom('tick_pointer').selectAll().execute()).toEqual([
      { name: 'buyers', tick: 3 },
    ]);
    const entries = await open.database.read.selectFrom('release_entry').selectAll().execute();
    expect(entries.map((entry) => entry.buyer_id).sort()).toEqual(['b1', 'b2']);
    expect(await seen('b1')).toHaveLength(1);
  });

  test('the very first may be run by many at once', async () => {
    await openCase(open.database);
    const second = connect(open.url);
    const reports = await Promise.all([open.database, second].map((database) => runDueTicks(database, TUESDAY)));
    await second.close();
    expect(reports.flatMap((report) => report.ticks)).toHaveLength(1);
  });
});
