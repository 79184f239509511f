import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../server/foundation/time.ts';
import { newReceipt } from '../../server/intake/receipt.ts';
import { isSolved, WORK_BITS } from '../../server/http/worker/work.ts';
import { SQLITE } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { makeWoman, type Fields, type Woman } from './woman.ts';

const ANSWERS = { lang: 'en', danger: 'no', words: 'no pay for two months', tell: 'no', supplier: 'no', step: 'send' };

let world: World;
beforeEach(async () => {
  world = await openWorld(SQLITE);
});
afterEach(() => world.close());

async function atCode(from: string): Promise<Woman> {
  const her = makeWoman(world.app, from);
  await her.post({ lang: 'en', step: 'language' });
  await her.press({ go: 'code' });
  return her;
}

async function atSend(from: string): Promise<{ her: Woman; fields: Fields }> {
  const her = makeWoman(world.app, from);
  await her.post({ lang: 'en', step: 'language' });
  return { her, fields: { ...her.hidden(), ...ANSWERS } };
}

/** What `page.js` looks for. */
function solve(sealed: string): string {
  for (let number = 0; ; number += 1) if (isSolved(sealed, String(number))) return String(number);
}

describe('codes that are guessed', () => {
  test('are slowed down after ten wrong ones from one place; another place is not', async () => {
    const thief = await atCode('203.0.113.9');
    for (let tries = 0; tries < 10; tries += 1)
      expect(await thief.press({ go: 'on' }, { code: newReceipt() })).toContain('We do not know this code');
    const held = await thief.press({ go: 'on' }, { code: newReceipt() });
    expect(held).toMatch(/Please wait \d+ seconds/);
    expect(held).toContain(`data-bits="${WORK_BITS}"`);
    const other = await atCode('203.0.113.10');
    expect(await other.press({ go: 'on' }, { code: newReceipt() })).toContain('We do not know this code');
  });

  test('the code itself opens the page still, after half a minute, or at once with a proof of work', async () => {
    const { her: sender, fields } = await atSend('203.0.113.9');
    const page = await sender.post(fields);
    const receipt = [.../<p class="digits"[\s\S]*?<\/p>/.exec(page)![0].matchAll(/\d{3}/g)].join('');
    const woman = await atCode('203.0.113.9');
    for (let tries = 0; tries < 10; tries += 1) await woman.press({ go: 'on' }, { code: newReceipt() });
    expect(await woman.press({ go: 'on' }, { code: receipt })).toMatch(/Please wait (29|30) seconds/);
    world.pass(31 * SECOND);
    expect(await woman.press({ go: 'on' }, { code: receipt })).toContain('Hello again');

    const quick = await atCode('203.0.113.9');
    const { visit } = quick.hidden();
    expect(await quick.press({ go: 'on' }, { code: receipt, work: solve(visit!) })).toContain('Hello again');
  });

  test('each page that was waited for is good for one try', async () => {
    const thief = await atCode('203.0.113.9');
    for (let tries = 0; tries < 10; tries += 1) await thief.press({ go: 'on' }, { code: newReceipt() });
    const waited = thief.hidden();
    world.pass(MINUTE);
    expect(await thief.post({ ...waited, go: 'on', code: newReceipt() })).toContain('We do not know this code');
    expect(await thief.post({ ...waited, go: 'on', code: newReceipt() })).toContain('Please wait 30 seconds');
    const { visit } = waited;
    expect(await thief.post({ ...waited, go: 'on', code: newReceipt(), work: solve(visit!) })).toContain('Please wait');
  });

  test('from everywhere at once are slowed down for everybody', async () => {
    const one = await atCode('203.0.113.1');
    for (let tries = 0; tries <= 100; tries += 1) {
      const thief = makeWoman(world.app, `198.51.100.${tries}`);
      await thief.post({ ...one.hidden(), code: newReceipt(), go: 'on' });
    }
    const late = await atCode('203.0.113.2');
    expect(await late.press({ go: 'on' }, { code: newReceipt() })).toContain('Please wait 30 seconds');
    world.pass(11 * MINUTE);
    expect(await late.press({ go: 'on' }, { code: newReceipt() })).toContain('We do not know this code');
  });

  test('at once are no more than one after the other', async () => {
    const thief = await atCode('203.0.113.9');
    const fields = { ...thief.hidden(), go: 'on' };
    const tries = Array.from({ length: 40 }, () =>
      makeWoman(world.app, '203.0.113.9').post({ ...fields, code: newReceipt() }),
    );
    const pages = await Promise.all(tries);
    expect(pages.filter((page) => page.includes('We do not know this code')).length).toBeLessThanOrEqual(10);
    expect(pages.filter((page) => page.includes('Please wait')).length).toBeGreaterThanOrEqual(30);
    // Whoever was right is none of them.
    const other = await atCode('203.0.113.10');
    expect(await other.press({ go: 'on' }, { code: newReceipt() })).toContain('We do not know this code');
  });

  test('on pages that were all waited for before are slowed down too', async () => {
    const thief = await atCode('203.0.113.9');
    for (let tries = 0; tries < 10; tries += 1) await thief.press({ go: 'on' }, { code: newReceipt() });
    const ready: Fields[] = [];
    for (let page = 0; page < 40; page += 1) ready.push((await atCode('203.0.113.9')).hidden());
    world.pass(MINUTE);
    let looked = 0;
    for (const fields of ready) {
      const page = await thief.post({ ...fields, go: 'on', code: newReceipt() });
      if (page.includes('We do not know this code')) looked += 1;
    }
    expect(looked).toBe(20);
  });

  test('a mistyped one is no guess', async () => {
    const woman = await atCode('203.0.113.9');
    for (let tries = 0; tries < 15; tries += 1)
      expect(await woman.press({ go: 'on' }, { code: '123456789012345678' })).toContain('A number is not right');
    expect(await woman.press({ go: 'on' }, { code: newReceipt() })).toContain('We do not know this code');
  });
});

describe('a dormitory behind one address', () => {
  test('sends what it has to send: who took a minute for the form waits for nothing, however many there are', async () => {
    const sent: string[] = [];
    for (let count = 0; count < 125; count += 1) {
      const { her, fields } = await atSend('203.0.113.50');
      world.pass((61 * SECOND) / 125);
      sent.push(await her.post(fields));
    }
    expect(sent.slice(0, 120).every((page) => page.includes('This is your code'))).toBe(true);
    // A machine that fills the form in at once waits, or works.
    expect(sent[124]).toMatch(/Please wait \d+ seconds[\s\S]*choose them again/);
    const { her, fields } = await atSend('203.0.113.50');
    world.pass(61 * SECOND);
    expect(await her.post(fields)).toContain('This is your code');
    const robot = await atSend('203.0.113.50');
    const work = solve(robot.fields.visit!);
    expect(await robot.her.post({ ...robot.fields, work })).toContain('This is your code');
  });
});

test('what one woman writes on, flood or not: each page brings one text, and she is told how long to wait', async () => {
  for (let count = 0; count <= 300; count += 1) {
    const { her, fields } = await atSend(`198.51.100.${count % 250}`);
    await her.post(fields);
  }
  const { her, fields } = await atSend('203.0.113.60');
  world.pass(61 * SECOND);
  await her.post(fields);
  await her.press({ go: 'page' }, { step: 'done' });
  const held = await her.press({ do: 'write' }, { words: 'And the door is locked' });
  expect(held).toContain('Please wait');
  expect(held).toContain('And the door is locked');
  world.pass(61 * SECOND);
  const page = her.hidden();
  expect(await her.post({ ...page, do: 'write', words: 'And the door is locked' })).toContain('We have it');
  expect(await her.post({ ...page, key: 'x'.repeat(22), do: 'write', words: 'Again' })).toContain('Please wait');
});

test('files are not chosen before they can be taken, also without a script, and not on her own page', async () => {
  const FIELD = 'type="file"';
  const note = { type: 'text/plain', bytes: Buffer.from('The list of our hours') };
  const attached = async () => (await world.house.database.read.selectFrom('attachment').select('id').execute()).length;
  const place = '203.0.113.61';
  for (let count = 0; count <= 120; count += 1) {
    const { her, fields } = await atSend(place);
    await her.post(fields);
  }
  /** Comes from the question before. */
  const atFiles = async () => {
    const { her, fields } = await atSend(place);
    await her.post({ ...fields, step: 'supplier' });
    return her;
  };

  const her = await atFiles();
  expect(her.page()).toContain('Please wait 60 seconds before you choose files');
  expect(her.page()).not.toContain(FIELD);
  world.pass(20 * SECOND);
  const early = await her.press({ go: 'files' });
  expect(early).toContain('Please wait 40 seconds');
  expect(early).not.toContain(FIELD);
  world.pass(41 * SECOND);
  const ready = await her.press({ go: 'files' });
  expect(ready).toContain(FIELD);
  expect(ready).not.toContain('Please wait');
  expect(await her.press({ go: 'on' }, {}, [note])).toContain('This is your code');
  expect(await attached()).toBe(1);

  const scripted = await atFiles();
  expect(await scripted.press({ go: 'files' }, { work: solve(scripted.hidden().visit!) })).toContain(FIELD);
  expect(await scripted.press({ go: 'on' }, {}, [note])).toContain('This is your code');
  expect(await attached()).toBe(2);

  world.pass(SECOND);
  const own = await scripted.press({ go: 'page' }, { step: 'done' });
  expect(own).toContain('Please wait 60 seconds before you choose files');
  expect(own).not.toContain(FIELD);
  world.pass(61 * SECOND);
  const later = await scripted.press({ do: 'look' }, { words: 'And the door is locked' });
  expect(later).toContain(FIELD);
  expect(later).toContain('And the door is locked</textarea>');
  expect(await scripted.press({ do: 'write' }, {}, [note])).toContain('Added. We have it.');
  expect(await attached()).toBe(3);
});

test('of an address nothing is left: not in the database, not in the log, and after an hour not in memory', async () => {
  const address = '203.0.113.77';
  const thief = await atCode(address);
  for (let tries = 0; tries < 11; tries += 1) await thief.press({ go: 'on' }, { code: newReceipt() });
  expect(thief.page()).toContain('Please wait');
  expect(world.log.join()).not.toContain(address);
  world.pass(HOUR);
  const again = await atCode(address);
  expect(await again.press({ go: 'on' }, { code: newReceipt() })).toContain('We do not know this code');
});

test.each(['', '-1', '1e3', '99999999999999', 'NaN'])('%j proves nothing', (work) => {
  expect(isSolved('x'.repeat(60), work)).toBe(false);
});

test('a proof is for one visit, and cannot be had for nothing', () => {
  const [one, other] = ['a'.repeat(60), 'b'.repeat(60)];
  const work = solve(one);
  expect(isSolved(one, work)).toBe(true);
  expect(isSolved(other, work)).toBe(false);
  const hash = createHash('sha256')
    .update(`${one.slice(-40)}.${work}`)
    .digest('hex');
  expect(hash.startsWith('0000')).toBe(true);
});
