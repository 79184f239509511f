import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { after, UNOPENED, type CaseState } from '../../server/cases/case.ts';
import type { CaseEvent, Happening } from '../../server/cases/event.ts';
import { eventsOf, insertCase } from '../../server/cases/store.ts';
import { append, columnsOf, newFolder, openFolder, prepare, record } from '../../server/clocks/record.ts';
import { sweep } from '../../server/clocks/sweep.ts';
import { Stale } from '../../server/foundation/errors.ts';
import { makeLog } from '../../server/foundation/log.ts';
import { newId, newReference } from '../../server/foundation/ids.ts';
import { DAY, dayOf, HOUR, instant, later } from '../../server/foundation/time.ts';
import { openRing, type Ring } from '../../server/vault/ring.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';
import { TERMS } from './standard.ts';

const START = instant('2026-03-02T08:00:00Z');
const happened = (happening: Happening, hours = 0): CaseEvent => ({
  ...happening,
  at: later(START, hours * HOUR),
  personId: null,
});
const OPENED: Happening = { kind: 'opened', facts: { category: 'WAG', level: 'L3', language: 'bn', answered: true } };
const ANSWERED: Happening = { kind: 'told', facts: { what: 'answer', human: true, outbox: 'o' } };

describe.each(DATABASES)('recording on $name', ({ open }) => {
  let fixture: TestDatabase;
  let ring: Ring;
  beforeEach(async () => {
    fixture = await open();
    ring = await openRing(fixture.database, randomBytes(32), dayOf(START));
  });
  afterEach(() => fixture.drop());

  async function openCase(): Promise<string> {
    const id = newId();
    const entry = prepare(ring, newFolder(id, TERMS), [happened(OPENED)]);
    const row = {
      id,
      reference: newReference(),
      kind: 'single',
      opened_day: dayOf(START),
      line_id: null,
      group_id: null,
      language: 'bn',
    } as const;
    await fixture.database.write(async (trx) => {
      await insertCase(trx, { ...row, ...columnsOf(entry.state) });
      await append(trx, entry);
    });
    return id;
  }

  const sweepAt = (hours: number) =>
    sweep(
      {
        database: fixture.database,
        ring,
        log: makeLog(
          () => START,
          'silent',
          () => undefined,
        ),
      },
      later(START, hours * HOUR),
    );

  test('the file’s columns are what its events add up to', async () => {
    const { read } = fixture.database;
    const id = await openCase();
    const steps: Happening[] = [
      { kind: 'placed', facts: { site: 'site-1', by: 'poster' } },
      { kind: 'consented', facts: { item: 'tell_buyers', answer: 'yes', means: 'answered', text: 'notice.x.bn' } },
      { kind: 'triaged', facts: { category: 'WAG.UNP', level: 'L2' } },
      ANSWERED,
    ];
    for (const [hours, step] of steps.entries())
      await record(fixture.database, ring, id, () => [happened(step, hours + 1)]);
    const { file } = await openFolder(read, ring, id);
    const events = await eventsOf(read, id);
    const state = events.reduce<CaseState>(
      (so_far, { day, ...event }) => after(so_far, { ...event, at: instant(`${day}T00:00:00Z`), personId: null }),
      UNOPENED,
    );
    expect(file.state).toEqual(state);
    expect(file.state).toMatchObject({
      stage: 'acknowledged',
      level: 'L2',
      category: 'WAG.UNP',
      siteId: 'site-1',
      version: 5,
    });
    expect(await read.selectFrom('consent').select(['answer', 'means', 'number']).execute()).toEqual([
      { answer: 'yes', means: 'answered', number: 3 },
    ]);
  });

  test('who decided on an old file is told so, and nothing of hers is stored', async () => {
    const id = await openCase();
    const folder = await openFolder(fixture.database.read, ring, id);
    const mine = prepare(ring, folder, [happened({ kind: 'danger', facts: {} })]);
    await record(fixture.database, ring, id, () => [happened(ANSWERED, 1)]);
    await expect(fixture.database.write((trx) => append(trx, mine))).rejects.toBeInstanceOf(Stale);
    expect((await eventsOf(fixture.database.read, id)).map(({ kind }) => kind)).toEqual(['opened', 'told']);
  });

  test('four who record at once all get through, in some order, with no number twice', async () => {
    const id = await openCase();
    const settled = await Promise.allSettled(
      Array.from({ length: 4 }, () =>
        record(fixture.database, ring, id, () => [happened({ kind: 'danger', facts: {} })]),
      ),
    );
    expect(settled.map(({ status }) => status)).toEqual(Array.from({ length: 4 }, () => 'fulfilled'));
    expect(await eventsOf(fixture.database.read, id)).toHaveLength(5);
  });

  test('a breach is recorded once, however many look', async () => {
    const id = await openCase();
    const counts = await Promise.all([sweepAt(4 * 24), sweepAt(4 * 24), sweepAt(4 * 24), sweepAt(4 * 24)]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(await sweepAt(5 * 24)).toBe(0);
    const breaches = (await eventsOf(fixture.database.read, id)).filter(({ kind }) => kind === 'breached');
    expect(breaches.map(({ facts }) => (facts as { stage: string }).stage).toSorted()).toEqual([
      'acknowledgement',
      'first_answer',
    ]);
  });

  test('late stays late when the answer comes after all', async () => {
    const id = await openCase();
    await sweepAt(4 * 24);
    await record(fixture.database, ring, id, () => [happened(ANSWERED, 5 * 24)]);
    const { clocks } = await openFolder(fixture.database.read, ring, id);
    const late = clocks.find(({ stage }) => stage === 'acknowledgement')!;
    expect(late).toMatchObject({ verdict: 'breached', breachedDay: '2026-03-05', endedDay: '2026-03-07', tenths: 17 });
  });

  test('no plain column tells when something happened more exactly than its day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: DAY - 1 }), async (ofDay) => {
        const id = newId();
        const at = later(instant('2026-05-01T00:00:00Z'), ofDay);
        const entry = prepare(ring, newFolder(id, TERMS), [{ ...happened(OPENED), at }]);
        for (const row of [...entry.events, ...entry.started])
          for (const [column, value] of Object.entries(row))
            if (typeof value === 'string' && !column.endsWith('_sealed')) expect(value).not.toMatch(/\d\d:\d\d|\d{13}/);
      }),
      { numRuns: 50 },
    );
  });
});
