import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chainAudit } from '../../server/audit/chain.ts';
import { recordAct, type Act } from '../../server/audit/record.ts';
import { verifyAudit } from '../../server/audit/verify.ts';
import { connect } from '../../server/database/connect.ts';
import type { AuditRow } from '../../server/database/schema.ts';
import type { Day } from '../../server/foundation/time.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';

const link = (previous: string, text: string) =>
  createHmac('sha256', 'a key of the test').update(`${previous}\n${text}`).digest('base64url');

const TODAY = '2026-03-03' as Day;

const ACT: Act = {
  day: '2026-03-02' as Day,
  actorId: 'handler',
  act: 'case_triaged',
  subject: 'case',
  subjectId: 'case-1',
  reason: 'second_person',
  noteSealed: null,
};

const CHANGES: readonly Partial<AuditRow>[] = [
  { day: '2026-03-03' as Day },
  { actor_id: 'somebody else' },
  { act: 'case_read' },
  { subject: 'site' },
  { subject_id: 'case-9' },
  { reason: '' },
  { note_sealed: 'another' },
  { note_sealed: null },
  { id: 'another' },
  { link: 'made up' },
  { link: null },
  { number: 99 },
  { number: -1 },
  { number: null },
];

describe.each(DATABASES)('the audit chain on $name', ({ open }) => {
  let opened: TestDatabase;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.drop());

  const record = (count: number, act: Partial<Act> = {}) =>
    opened.database.write(async (trx) => {
      for (let n = 1; n <= count; n += 1) await recordAct(trx, { ...ACT, subjectId: `case-${n}`, ...act });
    });
  const chain = () => chainAudit(opened.database, link, TODAY);
  const verify = () => verifyAudit(opened.database.read, link);
  const rows = () => opened.database.read.selectFrom('audit').selectAll().orderBy('number').execute();
  const tamper = (number: number, changes: Partial<AuditRow>) =>
    opened.database.owner.updateTable('audit').set(changes).where('number', '=', number).execute();
  const remove = (number: number) => opened.database.owner.deleteFrom('audit').where('number', '=', number).execute();

  test('an empty log is whole', async () => {
    expect(await chain()).toBe(0);
    expect(await verify()).toEqual({ rows: 0, broken: null, unchained: 0 });
  });

  test('rows wait unchained, get consecutive numbers by day, and keep them', async () => {
    await record(3, { day: '2026-03-02' as Day });
    await record(3, { day: '2026-03-01' as Day });
    expect(await verify()).toEqual({ rows: 0, broken: null, unchained: 6 });
    expect(await chain()).toBe(6);
    const first = await rows();
    expect(first.map((row) => row.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(first.map((row) => row.day)).toEqual(first.map((row) => row.day).sort());

    await record(2, { day: '2026-02-01' as Day });
    expect(await chain()).toBe(2);
    expect((await rows()).slice(0, 6)).toEqual(first);
    expect(await chain()).toBe(0);
    expect(await verify()).toEqual({ rows: 8, broken: null, unchained: 0 });
  });

  test('what a worker’s message brought about gets its place when the day is over, so that it tells no hour', async () => {
    const brought = { act: 'erased', day: TODAY } as const;
    await record(1, { day: TODAY });
    await record(1, brought);
    expect(await chain()).toBe(1);
    await record(2, { day: TODAY });
    expect(await chain()).toBe(2);
    expect(await verify()).toEqual({ rows: 3, broken: null, unchained: 0 });
    expect(await chainAudit(opened.database, link, '2026-03-04' as Day)).toBe(1);
    expect((await rows()).at(-1)).toMatchObject({ ...brought, number: 4 });
  });

  test('more rows than one batch holds', async () => {
    await record(1_205);
    expect(await chain()).toBe(1_205);
    expect(await verify()).toEqual({ rows: 1_205, broken: null, unchained: 0 });
  });

  test('a change of anything in a row is found', async () => {
    await record(5, { noteSealed: 'sealed' });
    await chain();
    const whole = (await rows())[2]!;
    for (const changes of CHANGES) {
      await tamper(3, changes);
      expect({ changes, ...(await verify()) }).toMatchObject({ changes, broken: { number: 3 } });
      const { owner } = opened.database;
      await owner
        .updateTable('audit')
        .set(whole)
        .where('id', '=', changes.id ?? whole.id)
        .execute();
    }
    expect(await verify()).toEqual({ rows: 5, broken: null, unchained: 0 });
  });

  test('a row taken out of the middle is found', async () => {
    await record(5);
    await chain();
    await remove(2);
    expect((await verify()).broken).toEqual({ number: 2 });
  });

  test('a row taken out is found also when the others are moved up', async () => {
    await record(4);
    await chain();
    await remove(2);
    await tamper(3, { number: 2 });
    await tamper(4, { number: 3 });
    expect((await verify()).broken).toEqual({ number: 2 });
  });

  test('two rows in each other’s place are found', async () => {
    await record(4);
    await chain();
    await tamper(2, { number: 100 });
    await tamper(3, { number: 2 });
    await tamper(100, { number: 3 });
    expect((await verify()).broken).toEqual({ number: 2 });
  });

  test('a newest row that lost its number is found, and the job does not heal it', async () => {
    await record(3);
    await chain();
    await tamper(3, { number: null });
    expect(await chain()).toBe(0);
    expect(await verify()).toEqual({ rows: 2, broken: { number: 3 }, unchained: 0 });
  });

  test('a chain made with another key is found', async () => {
    await record(2);
    await chainAudit(opened.database, (previous, text) => link(`${previous}x`, text), TODAY);
    expect((await verify()).broken).toEqual({ number: 1 });
  });

  test('several servers chain at once: every row once, one whole chain', async () => {
    const others = [connect(opened.url), connect(opened.url)];
    await record(450);
    const writing = record(50);
    const counts = await Promise.all([opened.database, ...others].map((server) => chainAudit(server, link, TODAY)));
    await writing;
    const rest = await Promise.all(others.map((server) => chainAudit(server, link, TODAY)));
    expect([...counts, ...rest].reduce((sum, count) => sum + count, 0)).toBe(500);
    expect(await verify()).toEqual({ rows: 500, broken: null, unchained: 0 });
    await Promise.all(others.map((server) => server.close()));
  });

  test('a reason in words is refused, and nothing is stored', async () => {
    await expect(record(1, { reason: 'She told me so' })).rejects.toThrow(RangeError);
    expect((await verify()).unchained).toBe(0);
  });
});
