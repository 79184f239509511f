import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../server/foundation/time.ts';
import { answerCase, readCase, recordConsent, resolveCase, triageCase } from '../../server/http/desk/casework.ts';
import { linkGroup, part } from '../../server/http/desk/links.ts';
import { openProposals, refuse } from '../../server/http/desk/proposals.ts';
import { linkPerson } from '../../server/http/desk/same-person.ts';
import { loadFacts } from '../../server/release/load.ts';
import { proposeLinks } from '../../server/upkeep/likeness.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const COACHED = 'Our manager has not paid the overtime of the whole sewing line and shouts at us every day';
/** `GEHOOR_LONG=1`: as many as may come in an hour; else fewer. */
const MANY = process.env.GEHOOR_LONG ? 400 : 30;
const WAYS = [
  'Fire in the boiler room, smoke on every floor',
  'The exits are locked and there is smoke',
  'Boiler burst, people are hurt on floor three',
  'Please send help, fire, we can not get out',
];

const number = (index: number) => `+88017${String(10_000_000 + index)}`;

describe.each(DATABASES)('cases that tell of one matter, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  const read = () => world.house.database.read;
  const tell = async (from: string, words: string, poster = 'MK47') => {
    for (const text of [words, '1', '1', poster]) await world.text(from, text);
  };
  const singles = () =>
    read().selectFrom('case_file').selectAll().where('kind', '=', 'single').orderBy('reference').execute();
  const facts = () => loadFacts(read(), { number: 1, day: '2026-03-10' as never, previousDay: null });
  const sketches = () => read().selectFrom('sketch').selectAll().execute();
  const groups = () => read().selectFrom('case_file').selectAll().where('kind', '=', 'group').execute();
  const link = async (ids?: readonly string[]) =>
    linkGroup(world.desk, ids ?? (await singles()).map(({ id }) => id), {}, world.now());
  const humanTexts = (from: string) => world.twilio.phone(from).filter(({ body }) => body.includes('We are'));

  test('hundreds in an hour are proposed once, become one group case, and everyone is answered once', async () => {
    for (let index = 0; index < MANY; index += 1) {
      await tell(number(index), `${WAYS[index % WAYS.length]!} ${index}`);
      world.pass(Math.floor(HOUR / MANY));
    }
    const cases = await singles();
    expect(cases).toHaveLength(MANY);
    await world.work();
    const proposals = await openProposals(read());
    expect(proposals.map(({ why, caseIds }) => [why, caseIds.length])).toEqual([['crowd', MANY]]);
    expect(await groups()).toEqual([]);
    const started = performance.now();
    const { groupId, joined } = await linkGroup(world.desk, proposals[0]!.caseIds, {}, world.now());
    expect(joined).toBe(MANY);
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(await openProposals(read())).toEqual([]);
    const [group] = await groups();
    expect(group).toMatchObject({ id: groupId, site_id: cases[0]!.site_id, stage: 'received' });
    expect((await openCases(read())).map(({ id }) => id)).toEqual([groupId]);
    const running = await read().selectFrom('clock').selectAll().where('ended_day', 'is', null).execute();
    expect(running.filter(({ stage }) => stage !== 'first_answer').map(({ case_id }) => case_id)).toEqual([groupId]);

    await triageCase(world.desk, groupId, { category: 'OSH', level: group!.level, siteId: null }, null, world.now());
    await answerCase(world.desk, groupId, 'We are with you. Help is on its way.', world.now());
    for (let turn = 0; turn < MANY / 5; turn += 1) {
      world.pass(MINUTE);
      await world.work();
    }
    const rows = await read().selectFrom('outbox').selectAll().where('human', '=', 1).execute();
    expect(new Set(rows.map(({ sender_id }) => sender_id)).size).toBe(MANY);
    expect(rows).toHaveLength(MANY);
    const { clocks, file, members } = await readCase(world.desk, groupId, world.now());
    expect(members).toHaveLength(MANY);
    // Who did not say yet whether we may write to her gets it with her next text.
    await world.text(number(0), 'thank you');
    await world.work();
    expect(humanTexts(number(0))).toHaveLength(1);
    const after = await readCase(world.desk, groupId, world.now());
    expect([file.state.stage, after.file.state.stage]).toContain('acknowledged');
    expect(
      [...clocks, ...after.clocks].some((clock) => clock.stage === 'acknowledgement' && clock.verdict === 'met'),
    ).toBe(true);
  }, 300_000);

  test('a coached text from twenty is proposed by two servers once, and merged by nobody', async () => {
    for (let index = 0; index < 20; index += 1) await tell(number(index), COACHED + (index % 3 ? '' : ' again'));
    await Promise.all([proposeLinks(world.house, world.now()), proposeLinks(world.house, world.now())]);
    expect((await openProposals(read())).map(({ caseIds }) => caseIds.length)).toEqual([20]);
    world.pass(MINUTE);
    await world.work();
    expect((await openProposals(read())).map(({ caseIds }) => caseIds.length)).toEqual([20]);
    expect((await singles()).every(({ group_id }) => group_id === null)).toBe(true);
    await tell(number(20), COACHED);
    await world.work();
    const [proposal] = await openProposals(read());
    expect(proposal!.caseIds).toHaveLength(21);
    await refuse(world.desk, proposal!.firstId, world.now());
    await world.work();
    expect(await openProposals(read())).toEqual([]);
  }, 60_000);

  test('the same words at two sites are two matters', async () => {
    await tell(number(0), COACHED, 'MK47');
    await tell(number(1), COACHED, 'PK71');
    await world.work();
    expect(await openProposals(read())).toEqual([]);
    await expect(link()).rejects.toMatchObject({ code: 'different_sites' });
  });

  test('what a member writes later is in her own file, and raises the group’s', async () => {
    await tell(number(0), COACHED);
    await tell(number(1), COACHED);
    const { groupId } = await link();
    const before = (await readCase(world.desk, groupId, world.now())).events.length;
    world.pass(MINUTE);
    await world.text(number(1), 'They locked us in, there is a fire, we are in danger now');
    await world.work();
    await world.work();
    const { events, file } = await readCase(world.desk, groupId, world.now());
    expect(events.slice(before).map(({ kind: happened }) => happened)).toContain('words_added');
    expect(file.state.level).toBe('L1');
    await world.work();
    expect((await readCase(world.desk, groupId, world.now())).events).toHaveLength(events.length);
    const words = await read().selectFrom('message').select('case_id').execute();
    expect(words.map(({ case_id }) => case_id)).not.toContain(groupId);
  });

  test('a danger is noted in the group’s file also where a member with an earlier one was taken out again', async () => {
    for (const index of [0, 1, 2]) await tell(number(index), COACHED);
    const { groupId } = await link();
    const dangers = async () =>
      (await readCase(world.desk, groupId, world.now())).events.filter((event) => event.kind === 'danger').length;
    world.pass(MINUTE);
    await world.text(number(0), '9');
    await world.work();
    expect(await dangers()).toBe(1);
    const first = await read()
      .selectFrom('reporter')
      .innerJoin('sender', 'sender.id', 'reporter.sender_id')
      .innerJoin('case_event', 'case_event.case_id', 'reporter.case_id')
      .select('reporter.case_id')
      .where('case_event.kind', '=', 'danger')
      .where('reporter.case_id', '<>', groupId)
      .executeTakeFirstOrThrow();
    await part(world.desk, first.case_id, world.now());
    world.pass(MINUTE);
    await world.text(number(1), '9');
    await world.work();
    expect(await dangers()).toBe(2);
    await world.work();
    expect(await dangers()).toBe(2);
  });

  test('they end as the group ends', async () => {
    await tell(number(0), COACHED);
    await tell(number(1), COACHED);
    const { groupId } = await link();
    await triageCase(world.desk, groupId, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    await resolveCase(world.desk, groupId, 'remedied', 'We are glad: the overtime was paid', world.now());
    await world.work();
    expect((await singles()).map(({ stage }) => stage)).toEqual(['resolved', 'resolved']);
    await expect(part(world.desk, (await singles())[0]!.id, world.now())).rejects.toMatchObject({ status: 409 });
  });

  test('one that was linked by mistake stands by itself again, until the group was answered', async () => {
    for (const index of [0, 1, 2]) await tell(number(index), COACHED);
    const { groupId } = await link();
    const [one, two, three] = await singles();
    await part(world.desk, one!.id, world.now());
    expect((await openCases(read())).map(({ id }) => id).toSorted()).toEqual([groupId, one!.id].toSorted());
    const clocks = await read().selectFrom('clock').selectAll().where('case_id', '=', one!.id).execute();
    expect(clocks.filter(({ verdict }) => verdict === null).map(({ stage }) => stage)).toContain('acknowledgement');
    await answerCase(world.desk, groupId, 'We are looking into it', world.now());
    await expect(part(world.desk, two!.id, world.now())).rejects.toMatchObject({ code: 'answered_already' });
    const told = await read().selectFrom('outbox').selectAll().where('human', '=', 1).execute();
    expect(told).toHaveLength(2);
    expect((await link([one!.id, three!.id])).groupId).toBe(groupId);
  });

  test('a group without members is none', async () => {
    await tell(number(0), COACHED);
    await tell(number(1), COACHED);
    const { groupId } = await link();
    for (const { id } of await singles()) await part(world.desk, id, world.now());
    expect((await groups()).map(({ id, stage }) => [id, stage])).toEqual([[groupId, 'contact']]);
    expect(await openCases(read())).toHaveLength(2);
  });

  test('buyers see the group alone, as long as one of them lets it; each counts once', async () => {
    for (const index of [0, 1, 2]) await tell(number(index), COACHED);
    const cases = await singles();
    for (const { id } of cases)
      await triageCase(world.desk, id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    expect((await facts()).cases).toHaveLength(3);
    await recordConsent(world.desk, cases[0]!.id, 'yes', world.now());
    for (const { id } of cases.slice(1)) await recordConsent(world.desk, id, 'no', world.now());
    const { groupId } = await link();
    await triageCase(world.desk, groupId, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    const grouped = await facts();
    expect(grouped.cases.map(({ id, telling }) => [id, telling.may])).toEqual([[groupId, true]]);
    expect(new Set(grouped.reports.map(({ reporter }) => reporter)).size).toBe(3);
    await linkPerson(world.desk, [cases[1]!.id, cases[2]!.id], world.now());
    expect(new Set((await facts()).reports.map(({ reporter }) => reporter)).size).toBe(2);
    await expect(linkPerson(world.desk, [cases[1]!.id, cases[2]!.id], world.now())).rejects.toMatchObject({
      code: 'one_person_already',
    });
    await recordConsent(world.desk, cases[0]!.id, 'no', world.now());
    expect((await facts()).cases[0]!.telling.may).toBe(false);
  });

  test('two handlers at once who find phones of one person leave her one person', async () => {
    for (const index of [0, 1, 2]) await tell(number(index), COACHED);
    const reporters = await read().selectFrom('reporter').selectAll().orderBy('sender_id').execute();
    const [one, two, three] = reporters.map(({ case_id }) => case_id) as [string, string, string];
    const pairs = [
      [one, two],
      [two, three],
    ];
    await Promise.allSettled(pairs.map((pair) => linkPerson(world.desk, pair, world.now())));
    const senders = await read().selectFrom('sender').select(['id', 'same_id']).execute();
    const others = new Set(senders.filter(({ same_id }) => same_id !== null).map(({ id }) => id));
    expect(others.size).toBeGreaterThan(0);
    expect(senders.filter(({ same_id }) => same_id !== null && others.has(same_id))).toEqual([]);
  });

  test('what words are like is gone after two weeks, and with the words', async () => {
    await tell(number(0), COACHED);
    await tell(number(1), COACHED);
    expect(await sketches()).toHaveLength(2);
    const lengths = (await sketches()).map(({ marks }) => marks.length);
    expect(lengths).toEqual([lengths[0], lengths[0]]);
    expect(lengths[0]).toBeGreaterThan(576);
    await world.text(number(0), 'DELETE');
    await world.text(number(0), 'DELETE');
    for (let turn = 0; turn < 4 * 24; turn += 1) {
      world.pass(HOUR);
      if (turn % 24 === 0) await world.work();
    }
    world.pass(SECOND);
    await world.work();
    expect(await sketches()).toHaveLength(1);
    for (let day = 0; day < 11; day += 1) {
      world.pass(DAY);
      await world.work();
    }
    expect(await sketches()).toEqual([]);
  }, 60_000);
});
