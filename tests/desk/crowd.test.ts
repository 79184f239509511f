import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../server/foundation/time.ts';
import { answerCase, triageCase } from '../../server/http/desk/casework.ts';
import { linkGroup } from '../../server/http/desk/links.ts';
import { matterOf, openProposals } from '../../server/http/desk/proposals.ts';
import { enter } from '../../server/intake/enter.ts';
import { propose } from '../../server/intake/propose.ts';
import { ALONE, overtime, water } from '../cases/matters.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

/** `GEHOOR_LONG=1`: as many as may come in an hour, beside as many others; else fewer. */
const LONG = Boolean(process.env.GEHOOR_LONG);
const [MANY, OTHERS, STRANGERS, SPAM] = LONG ? [400, 300, 40, 300] : [40, 24, 10, 20];
/** Of few texts fewer have words in common. */
const SHARE = LONG ? 0.95 : 0.75;
/** In a small crowd the category decides: who has it too stands in it. */
const alone = LONG ? ALONE : ALONE.filter((text) => !/^(?:WAG|HRS|LIV)/.test(propose(text, []).category));
/** Of ten, one does not say where. */
const isPlaced = (index: number) => index % 10 !== 9;

const phone = (many: number, index: number) => `+88017${String(many * 1_000_000 + 10_000_000 + index)}`;

describe.each(DATABASES)('a crowd at a site where another stands, and spam, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  const read = () => world.house.database.read;
  /** Each her words within an hour, then her answers. Returns their senders. */
  async function tell(many: number, texts: readonly string[]): Promise<Set<string>> {
    const before = new Set((await senders()).map(({ id }) => id));
    for (const [index, text] of texts.entries()) {
      await world.text(phone(many, index), text);
      world.pass(Math.floor(HOUR / texts.length));
      // Servers look while they come.
      if (index === Math.floor(texts.length / 3)) await world.work();
    }
    for (const answer of ['1', '1', 'MK47']) {
      world.pass(2 * MINUTE);
      for (const index of texts.keys())
        if (answer !== 'MK47' || isPlaced(index)) await world.text(phone(many, index), answer);
    }
    return new Set((await senders()).flatMap(({ id }) => (before.has(id) ? [] : id)));
  }
  const senders = () => read().selectFrom('sender').select(['id', 'channel']).execute();
  const sendersOf = async (caseIds: readonly string[]) =>
    (await read().selectFrom('reporter').select(['case_id', 'sender_id']).execute()).flatMap(
      ({ case_id, sender_id }) => (caseIds.includes(case_id) ? sender_id! : []),
    );

  async function spam(): Promise<void> {
    const site = await read().selectFrom('site').select('id').where('code', '=', 'meghna-1').executeTakeFirstOrThrow();
    for (let index = 0; index < SPAM; index += 1)
      await enter(
        world.house,
        {
          channel: 'web',
          key: `spam ${index}`,
          words: `Fire in the boiler room come and help us now ${index}`,
          media: [],
          language: 'en',
          siteId: site.id,
          country: 'BD',
          consents: [],
          danger: false,
          receiptHash: null,
        },
        world.now(),
      );
  }

  test('is proposed as one without strangers, and one answer reaches each of hers once', async () => {
    await tell(2, alone.slice(0, STRANGERS));
    const thirsty = await tell(1, water(OTHERS));
    await spam();
    world.pass(HOUR);
    const unpaid = await tell(0, overtime(MANY));
    await world.work();

    const proposals = await openProposals(read());
    const known = await Promise.all(
      proposals.map(async (proposal) => ({ proposal, who: await sendersOf(proposal.caseIds) })),
    );
    const [crowd] = known.toSorted((a, b) => countIn(b.who, unpaid) - countIn(a.who, unpaid));
    expect(crowd!.who.filter((id) => !unpaid.has(id))).toEqual([]);
    expect(crowd!.who.length / MANY).toBeGreaterThanOrEqual(SHARE);
    expect(crowd!.proposal.why).toBe('crowd');
    const ids = proposals.flatMap(({ caseIds }) => caseIds);
    expect(new Set(ids).size).toBe(ids.length);
    const web = new Set((await senders()).flatMap(({ id, channel }) => (channel === 'web' ? id : [])));
    const spammed = known.filter(({ who }) => countIn(who, web) > 0);
    expect(spammed.map(({ who }) => [who.length, countIn(who, web)])).toEqual([[SPAM, SPAM]]);
    for (const { who } of known) expect(countIn(who, thirsty) * countIn(who, unpaid)).toBe(0);
    const unclear = proposals.find(({ why }) => why === 'unclear');
    if (unclear) await expect(matterOf(read(), unclear.firstId)).rejects.toMatchObject({ code: 'all_unclear' });

    const { caseIds } = await matterOf(read(), crowd!.proposal.firstId);
    const { groupId, joined } = await linkGroup(world.desk, caseIds, {}, world.now());
    expect(joined).toBe(caseIds.length);
    const { level } = await read()
      .selectFrom('case_file')
      .select('level')
      .where('id', '=', groupId)
      .executeTakeFirstOrThrow();
    await triageCase(world.desk, groupId, { category: 'WAG', level, siteId: null }, null, world.now());
    await answerCase(world.desk, groupId, 'We asked the owner for the overtime of October', world.now());
    const answers = await read().selectFrom('outbox').select('sender_id').where('human', '=', 1).execute();
    expect(answers.map(({ sender_id }) => sender_id).toSorted()).toEqual(crowd!.who.toSorted());
  }, 900_000);

  test('who comes later stands in the same proposal, and in no other', async () => {
    await tell(0, overtime(24));
    await world.work();
    const [before] = await openProposals(read());
    world.pass(10 * MINUTE);
    await tell(3, overtime(24).slice(0, 5));
    await world.work();
    const after = await openProposals(read());
    expect(after[0]!.firstId).toBe(before!.firstId);
    expect(after[0]!.caseIds.length).toBeGreaterThan(before!.caseIds.length);
    const ids = after.flatMap(({ caseIds }) => caseIds);
    expect(new Set(ids).size).toBe(ids.length);
  }, 120_000);
});

const countIn = (who: readonly string[], those: ReadonlySet<string>): number =>
  who.filter((id) => those.has(id)).length;
