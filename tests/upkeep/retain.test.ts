import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, dayOf } from '../../server/foundation/time.ts';
import { answerCase, resolveCase, triageCase } from '../../server/http/desk/casework.ts';
import { eraseDue } from '../../server/upkeep/erase.ts';
import { remainsOf } from '../../server/upkeep/remains.ts';
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
