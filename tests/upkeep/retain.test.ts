import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY, dayOf, HOUR, SECOND, type Instant } from '../../server/foundation/time.ts';
import { answerCase, resolveCase, triageCase } from '../../server/http/desk/casework.ts';
import { keepRunning } from '../../server/jobs.ts';
import { eraseCaseWords } from '../../server/upkeep/erase-case.ts';
import { eraseDue } from '../../server/upkeep/erase.ts';
import { remainsOf } from '../../server/upkeep/remains.ts';
import { retain } from '../../server/upkeep/retain.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HER = '+8801712345678';

describe.each(DATABASES)('what is kept, and how long, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  const days = async (count: number) => {
    for (let day = 0; day < count; day += 1) {
      world.pass(DAY);
      await world.work();
    }
  };
  const rows = {
    senders: () => world.house.database.read.selectFrom('sender').selectAll().execute(),
    cases: () => world.house.database.read.selectFrom('case_file').selectAll().execute(),
    texts: () => world.house.database.read.selectFrom('outbox').selectAll().execute(),
    messages: () => world.house.database.read.selectFrom('message').selectAll().execute(),
    guards: () => world.house.database.read.selectFrom('replay_guard').selectAll().execute(),
    clocks: () => world.house.database.read.selectFrom('clock').selectAll().execute(),
    events: () => world.house.database.read.selectFrom('case_event').selectAll().execute(),
    erasures: () => world.house.database.read.selectFrom('erasure').selectAll().execute(),
  };

  async function resolved(): Promise<string> {
    await world.text(HER, 'They cut our overtime pay every month');
    await world.text(HER, '1');
    const [file] = await rows.cases();
    const now = () => world.now();
    await triageCase(world.desk, file!.id, { category: 'WAG.DED', level: 'L3', siteId: null }, null, now());
    await answerCase(world.desk, file!.id, 'We look into it', now());
    await world.work();
    await resolveCase(world.desk, file!.id, 'remedied', 'The pay slip was corrected', now());
    await world.work();
    return file!.id;
  }

  test('outgoing texts go eight days after they arrived; the desk keeps its copy', async () => {
    await resolved();
    await days(7);
    expect((await rows.texts()).every((row) => row.text_sealed !== null)).toBe(true);
    await days(2);
    expect((await rows.texts()).every((row) => row.text_sealed === null)).toBe(true);
    expect((await rows.texts()).every((row) => row.desk_sealed !== null)).toBe(true);
  });

  test('exact times go a week after the last clock; days, verdicts and tenths stay', async () => {
    const caseId = await resolved();
    await days(6);
    expect((await rows.clocks()).every((row) => row.due_sealed !== '')).toBe(true);
    await days(3);
    for (const row of await rows.clocks()) expect(row).toMatchObject({ due_sealed: '', started_sealed: '' });
    for (const row of await rows.events()) expect(row.at_sealed).toBe('');
    for (const row of await rows.clocks()) expect([row.verdict !== null, row.tenths !== null]).toEqual([true, true]);
    expect(caseId).toBeTruthy();
  });

  test('the address goes at most sixty days after the last promise to her, the words a year after it', async () => {
    await resolved();
    await days(79);
    expect((await rows.senders())[0]!.erased_day).toBeNull();
    await days(11);
    expect((await rows.senders())[0]).toMatchObject({ address_sealed: '', lookup_even: null });
    expect((await rows.messages())[0]!.erased_day).toBeNull();
    await days(360 - 90 + 25);
    expect((await rows.messages())[0]!.erased_day).toBeNull();
    await days(12);
    expect((await rows.messages())[0]).toMatchObject({ statement_sealed: '', original_sealed: '' });
    expect(await remainsOf(world.house.database.read)).toEqual([]);
  }, 120_000);

  test('the address goes as soon where the words go first', async () => {
    const since_day = '2026-03-01' as never;
    await world.house.database.write((trx) =>
      trx.insertInto('retention').values({ kind: 'words', since_day, days: 30 }).execute(),
    );
    await resolved();
    await days(91);
    expect((await rows.senders())[0]!.erased_day).not.toBeNull();
  }, 120_000);

  test('an outcome that she did not get yet keeps the address for a time; its exact times go all the same', async () => {
    await world.text(HER, 'They cut our overtime pay every month');
    const [file] = await rows.cases();
    await triageCase(world.desk, file!.id, { category: 'WAG.DED', level: 'L3', siteId: null }, null, world.now());
    await resolveCase(world.desk, file!.id, 'remedied', 'The pay slip was corrected', world.now());
    await days(100);
    expect((await rows.senders())[0]!.erased_day).toBeNull();
    expect((await rows.texts()).filter((row) => row.human === 1)).toMatchObject([{ state: 'held' }]);
    for (const row of await rows.clocks()) expect(row).toMatchObject({ due_sealed: '', started_sealed: '' });
    await days(85);
    expect((await rows.senders())[0]!.erased_day).not.toBeNull();
    expect((await rows.texts()).filter((row) => row.human === 1)).toMatchObject([{ state: 'dropped' }]);
  }, 240_000);

  test.each([
    { state: 'sent', sent_sealed: 'g1.aes.none' },
    { state: 'queued', due_sealed: 'g1.aes.none' },
  ] as const)(
    'a text that cannot be opened keeps no address longer: %o',
    async (broken) => {
      await resolved();
      await world.house.database.write(
        (trx) => trx.updateTable('outbox').set(broken).where('kind', '=', 'outcome').execute(),
        'old',
      );
      // It went out a few days later, and was told then.
      await days(95);
      expect((await rows.senders())[0]!.erased_day).not.toBeNull();
      expect(world.log.some((line) => /text_not_settled|delivery_broken/.test(line))).toBe(true);
    },
    120_000,
  );

  test('once the address is gone, what the desk keeps is no remainder', async () => {
    await resolved();
    await days(91);
    expect((await rows.senders())[0]!.erased_day).not.toBeNull();
    expect((await rows.messages())[0]!.statement_sealed).not.toBe('');
    expect(await remainsOf(world.house.database.read)).toEqual([]);
  }, 120_000);

  test('what the provider called a text is forgotten with the guards', async () => {
    await resolved();
    await days(1);
    expect((await rows.texts()).some((row) => row.provider_lookup !== null)).toBe(true);
    await world.house.database.write((trx) =>
      trx
        .insertInto('retention')
        .values({ kind: 'repeats', since_day: dayOf(world.now()), days: 2 })
        .execute(),
    );
    await days(18);
    expect((await rows.texts()).filter((row) => row.provider_lookup !== null)).toEqual([]);
  });

  test('news keeps the address that was about to go, also on the very day', async () => {
    await resolved();
    await days(1);
    const [sender] = await rows.senders();
    const row = {
      subject: 'sender',
      subject_id: sender!.id,
      cause: 'retention',
      due_sealed: null,
      done_day: null,
    } as const;
    const day = dayOf(world.now());
    await world.house.database.write((trx) =>
      trx
        .insertInto('erasure')
        .values({ ...row, id: 'noted', asked_day: day, due_day: day })
        .execute(),
    );
    await world.text(HER, 'It happens again since this month');
    expect(await eraseDue(world.house.database, world.house.ring, world.now())).toBe(1);
    expect((await rows.senders())[0]!.erased_day).toBeNull();
    expect(await rows.erasures()).toEqual([]);
    await days(100);
    expect((await rows.senders())[0]!.erased_day).toBeNull();
  }, 120_000);

  test('what is just being carried out stays noted: a restored backup is to forget it again', async () => {
    const caseId = await resolved();
    const { database, ring } = world.house;
    const day = dayOf(world.now());
    const none = { due_sealed: null, done_day: null } as const;
    const row = { id: 'noted', subject: 'case', subject_id: caseId, cause: 'retention', ...none } as const;
    await database.write((trx) =>
      trx
        .insertInto('erasure')
        .values({ ...row, asked_day: day, due_day: day })
        .execute(),
    );
    await eraseCaseWords(database, ring, { caseId, of: null, cause: 'retention' }, world.now());
    await retain(database, world.now());
    expect((await rows.erasures()).map(({ id }) => id)).toEqual(['noted']);
  });

  test('the set-up file says how long', async () => {
    const day = '2026-03-01' as never;
    await world.house.database.write((trx) =>
      trx.insertInto('retention').values({ kind: 'address', since_day: day, days: 4 }).execute(),
    );
    await resolved();
    await days(35);
    expect((await rows.senders())[0]!.erased_day).not.toBeNull();
  });
});

test('each job runs soon after the start, and from then on at its pace', async () => {
  vi.useFakeTimers();
  try {
    const runs: string[] = [];
    const job = (name: string, every: number) => ({ name, every, run: async () => runs.push(name) });
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const stop = keepRunning([job('hourly', HOUR), job('often', SECOND)], { now: () => 0 as Instant, log });
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    expect(runs.filter((name) => name === 'hourly')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(runs.filter((name) => name === 'hourly')).toHaveLength(2);
    expect(runs.filter((name) => name === 'often').length).toBeGreaterThan(3_500);
    await stop();
    await vi.advanceTimersByTimeAsync(2 * HOUR);
    expect(runs.filter((name) => name === 'hourly')).toHaveLength(2);
  } finally {
    vi.useRealTimers();
  }
});
