import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import type { FakeAfricasTalking } from '../../server/demo/africastalking/fake.ts';
import { revokeGatewayKey } from '../../server/directory/gateway-key.ts';
import { DAY, dayOf, MINUTE, SECOND } from '../../server/foundation/time.ts';
import { answerCase, readCase, triageCase } from '../../server/http/desk/casework.ts';
import { DATABASES } from '../databases.ts';
import type { World } from '../world.ts';
import { makeKey } from './modem.ts';
import { NUMBER, openNairobi, type Nairobi } from './nairobi.ts';

const ANSWER = 'We have read it and ask about the wages.';

let number = 254_711_000_000;
const somebody = () => `+${(number += 1)}`;

describe.each(DATABASES)('a number at Africa’s Talking, on $name', (kind) => {
  let nairobi: Nairobi;
  let world: World;
  let theirs: FakeAfricasTalking;
  let secret: string;
  beforeAll(async () => {
    nairobi = await openNairobi(kind);
    ({ world, theirs, secret } = nairobi);
  });
  afterAll(() => nairobi.close());

  const work = () => nairobi.work();
  const workFor = (milliseconds: number, step?: number) => nairobi.workFor(milliseconds, step);
  const shown = (her: string) => theirs.phone(her).map(({ text }) => text);
  const rowsOf = (state: string) =>
    world.house.database.read
      .selectFrom('outbox')
      .selectAll()
      .where('state', '=', state as 'sent')
      .execute();
  const post = (path: string, form: Record<string, string>) =>
    fetch(`${world.house.publicUrl}/channels/sms/africastalking/${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
    }).then(({ status }) => status);

  test('she writes, is answered through its API, and its report counts', async () => {
    const her = somebody();
    expect(await theirs.text(her, NUMBER, 'Two months no salary')).toBe(200);
    await work();
    expect(shown(her)).toEqual([expect.stringMatching(/^We have it\. Number \d{8}\./)]);
    expect(theirs.phone(her)[0]).toMatchObject({ from: NUMBER });
    const [file] = await openCases(world.house.database.read);
    const { clocks } = await readCase(world.desk, file!.id, world.now());
    expect(clocks.find(({ stage }) => stage === 'first_answer')).toMatchObject({ verdict: 'met' });
  });

  test('a key that cannot be opened keeps no other line’s texts out; its own come again', async () => {
    const line = await world.house.database.read.selectFrom('line').selectAll().execute();
    const { code } = line.find(({ provider }) => provider === 'africastalking')!;
    const broken = await makeKey(world, code);
    await world.house.database.write(
      (trx) =>
        trx.updateTable('gateway_key').set({ secret_sealed: 'g1.aes.none' }).where('id', '=', broken.keyId).execute(),
      'old',
    );
    const form = { id: 'a text', from: somebody(), to: NUMBER, text: 'Two months no salary' };
    expect(await post(secret, form)).toBe(200);
    expect(await post(broken.secret, { ...form, id: 'another text' })).toBe(500);
    await world.house.database.write((trx) => revokeGatewayKey(trx, broken.keyId, dayOf(world.now())), 'old');
    expect(await post(broken.secret, { ...form, id: 'another text' })).toBe(404);
  });

  test('a text that comes late is taken, and its answer waits for her next one', async () => {
    const [her, other] = [somebody(), somebody()];
    expect(await theirs.text(her, NUMBER, 'Late, the roof leaks', 'ATXid_late', world.now() - 11 * MINUTE)).toBe(200);
    expect(await theirs.text(other, NUMBER, 'The roof leaks', 'ATXid_soon', world.now() - 9 * MINUTE)).toBe(200);
    await work();
    expect(shown(her)).toEqual([]);
    expect(shown(other)).toHaveLength(1);
    world.pass(MINUTE);
    await theirs.text(her, NUMBER, 'Are you there');
    await work();
    expect(shown(her).join()).toContain('We have it. Number');
  });

  test('what she wrote before she wanted all of hers deleted is not taken when it comes after', async () => {
    const her = somebody();
    const casesNow = async () =>
      (await world.house.database.read.selectFrom('case_file').select('id').execute()).length;
    for (const words of ['The door is locked', 'DELETE', 'DELETE']) {
      await theirs.text(her, NUMBER, words);
      await work();
      world.pass(MINUTE);
    }
    const before = await casesNow();
    expect(await theirs.text(her, NUMBER, 'They hit us', 'ATXid_before', world.now() - 10 * MINUTE)).toBe(200);
    expect(await casesNow()).toBe(before);
  });

  test('a human’s answer arrives once, its reports in whatever order', async () => {
    const her = somebody();
    const file = await (async () => {
      const known = new Set((await openCases(world.house.database.read)).map(({ id }) => id));
      for (const words of ['Two months no salary', '1', '1']) {
        await theirs.text(her, NUMBER, words);
        await work();
      }
      return (await openCases(world.house.database.read)).find(({ id }) => !known.has(id))!;
    })();
    await triageCase(world.desk, file.id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, world.now());
    theirs.misbehave({ kind: 'shuffle_reports' });
    await answerCase(world.desk, file.id, ANSWER, world.now());
    await workFor(2 * MINUTE);
    expect(shown(her).filter((text) => text === ANSWER)).toHaveLength(1);
    expect((await readCase(world.desk, file.id, world.now())).file.state.stage).toBe('acknowledged');
  });

  test('what is not taken for now is tried again; what is refused is not', async () => {
    const [one, two] = [somebody(), somebody()];
    theirs.misbehave({ kind: 'refuse', code: 405 });
    await theirs.text(one, NUMBER, 'No pay');
    await workFor(2 * MINUTE, 20 * SECOND);
    expect(shown(one)).toHaveLength(1);
    theirs.misbehave({ kind: 'refuse', code: 406 });
    await theirs.text(two, NUMBER, 'No pay');
    await workFor(5 * MINUTE);
    expect(shown(two)).toEqual([]);
  });

  test('where nobody saw the end of a sending, it is not sent again, and the operator hears of it', async () => {
    const her = somebody();
    theirs.misbehave({ kind: 'lose_reports' });
    theirs.misbehave({ kind: 'accept_then_drop' });
    await theirs.text(her, NUMBER, 'No pay');
    await workFor(10 * MINUTE);
    expect(shown(her)).toHaveLength(1);
    expect(await rowsOf('unknown')).toHaveLength(1);
  });

  test('a report before their answer to our sending is told to come again; one of nobody’s text is let go', async () => {
    expect(await theirs.report('ATXid_nobody', 'Success')).toBe(200);
    expect(await theirs.report('ATXid_nobody', 'Thinking')).toBe(200);
    const { lineId } = await makeKey(world, 'nairobi');
    const { write } = world.house.database;
    const [row] = [...(await rowsOf('delivered')), ...(await rowsOf('sent'))];
    const set = (state: 'sending' | 'delivered') =>
      write((trx) => trx.updateTable('outbox').set({ state }).where('id', '=', row!.id).execute());
    expect(row!.line_id).toBe(lineId);
    await set('sending');
    expect(await theirs.report('ATXid_early', 'Success')).toBe(503);
    await set('delivered');
  });

  test('a wrong secret is an address that is not there, and is looked at so many times a minute', async () => {
    world.pass(DAY);
    const text = { id: 'x', from: somebody(), to: NUMBER, text: 'No pay' };
    const { secret: modems } = await makeKey(world, 'modem');
    const wrong = ['guess', `${secret}x`, secret.slice(1), modems, '%2e%2e', '__proto__'];
    for (const guess of wrong) expect(await post(guess, text)).toBe(404);
    expect(await post('guess/status', { id: 'x', status: 'Success' })).toBe(404);
    const statuses: number[] = [];
    for (let time = 0; time < 70; time += 1) statuses.push(await post(`guess${time}`, text));
    expect(statuses.at(-1)).toBe(429);
    // Who was right before is let in all the while.
    expect(await theirs.text(somebody(), NUMBER, 'hello')).toBe(200);
    world.pass(MINUTE);
    expect(await post('guess', text)).toBe(404);
  });

  test('a text for another line of ours is not taken here; one for a number that nobody listed is', async () => {
    expect(await theirs.text(somebody(), '22385', 'No pay')).toBe(403);
    const her = somebody();
    expect(await theirs.text(her, '22399', 'No pay')).toBe(200);
    await work();
    expect(shown(her)).toHaveLength(1);
    expect(world.log.join('')).toContain('line_unknown');
  });

  test('a key that is revoked opens nothing', async () => {
    const second = await makeKey(world, 'nairobi');
    const text = { id: 'second', from: somebody(), to: NUMBER, text: 'hello' };
    expect(await post(second.secret, text)).toBe(200);
    await world.house.database.write((trx) => revokeGatewayKey(trx, second.keyId, dayOf(world.now())));
    expect(await post(second.secret, text)).toBe(404);
  });

  test('what is malformed is refused, and no secret, number or word is in the log', async () => {
    const her = somebody();
    expect(await post(secret, { id: '', from: her, to: NUMBER, text: 'Mr Jamal Uddin' })).toBe(400);
    expect(await theirs.text(her, NUMBER, 'Mr Jamal Uddin keeps my passport')).toBe(200);
    await work();
    const log = world.log.join('');
    for (const word of [secret, her.slice(1), 'Jamal', 'an-api-key']) expect(log).not.toContain(word);
  });
});
