import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, wording } from '../../server/foundation/i18n.ts';
import { SCRIPT, SHEET } from '../../server/http/worker/sheet.ts';
import { triageCase, answerCase } from '../../server/http/desk/casework.ts';
import { SQLITE } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { follow, openBrowser, visit, type Visit } from './browser.ts';
import { faultsOf, headersOf, SAFE } from './look.ts';

const WORDS: Readonly<Record<string, string>> = {
  en: 'They have not paid us for two months. My name is Rahima Begum. The guard shouts at us and locks the door at night, nobody may leave before ten.',
  bn: 'দুই মাস ধরে বেতন দেয় না। আমার নাম রহিমা বেগম। গার্ড আমাদের গালি দেয় আর রাতে দরজা বন্ধ করে রাখে, দশটার আগে কেউ বের হতে পারে না।',
  ar: 'لم يدفعوا لنا منذ شهرين. اسمي رحيمة. الحارس يصرخ علينا ويقفل الباب في الليل، ولا أحد يستطيع الخروج قبل العاشرة.',
};

/** A page with its style and script, as they cross the air. */
const MOST_BYTES = 8 * 1024;
const besides = gzipSync(SHEET).length + gzipSync(SCRIPT).length;

/** What the frame says to the browser: as every page of ours, and a script of its own. */
const WORKERS_SAFE = {
  ...SAFE,
  'content-security-policy': SAFE['content-security-policy']!.replace(
    "style-src 'self'",
    "style-src 'self';script-src 'self';connect-src 'self'",
  ),
};

let world: World;
let browser: Browser;
let looking: Visit;
beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld(SQLITE), openBrowser()]);
  looking = await visit(browser);
});
afterAll(async () => {
  await looking.close();
  await browser.close();
  await world.close();
});

interface Weighed {
  readonly step: string;
  readonly bytes: number;
}

describe.each(LANGUAGES)('the form in %s, without a script, 240 px wide', (language) => {
  const say = wording(language, 'web');

  test('is gone through from the first page to her own', async () => {
    const context = { javaScriptEnabled: false, viewport: { width: 240, height: 320 }, locale: language };
    const { page, close } = await visit(browser, context);
    const weights: Weighed[] = [];
    const before = await ids(world);
    /** Everything that is asked of each page. */
    const look = async (step: string, title = say(`${step}.title`)) => {
      expect(await page.locator('h1').innerText()).toBe(title);
      expect(await page.title()).toBe(say('title'));
      expect(page.url()).toBe(`${world.house.publicUrl}/`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      weights.push({ step, bytes: gzipSync(await page.content()).length + besides });
      expect([step, await smallTargets(page)]).toEqual([step, []]);
      expect([step, await faultsIn(await page.content())]).toEqual([step, []]);
      await keep(page, `${language}-${step}`);
    };
    const press = async (name: string) => follow(page.locator('main').getByRole('button', { name, exact: true }));

    const first = await page.goto(`${world.house.publicUrl}/`);
    expect(headersOf(first)).toEqual(WORKERS_SAFE);
    expect(first!.headers()['set-cookie']).toBeUndefined();
    await look('language', say('title'));
    await follow(page.locator(`button[lang=${language}]`));
    await look('hello');
    await press(say('hello.tell'));
    await look('danger');
    await press(say('danger.yes'));
    await look('help');
    await press(say('help.on'));
    await look('words');
    await press(say('on'));
    expect(await page.getByRole('alert').innerText()).toContain(say('words.missing'));
    await page.locator('textarea').fill(WORDS[language]!);
    await press(say('on'));
    await page.locator('input[name=place]').fill('MK48');
    await press(say('on'));
    await look('where');
    await page.locator('input[name=place]').fill('MK47');
    await press(say('on'));
    await look('tell');
    await press(say('back'));
    expect(await page.locator('input[name=place]').inputValue()).toBe('MK47');
    await press(say('on'));
    await press(say('tell.yes'));
    await look('supplier');
    await press(say('unknown'));
    await look('send');
    const picture = { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not really a picture') };
    await page.locator('input[type=file]').setInputFiles(picture);
    await press(say('send.send'));
    await look('receipt');
    const receipt = (await page.locator('.digits').innerText()).replaceAll(/\D/g, '');
    expect(receipt).toMatch(/^\d{18}$/);
    await press(say('receipt.written'));
    await look('last');
    await page.locator('input[name=last]').fill('1');
    await press(say('on'));
    expect(await page.getByRole('alert').innerText()).toContain(say('last.wrong'));
    await page.locator('input[name=last]').fill(receipt.slice(-4));
    await press(say('on'));
    await look('done');
    await press(say('done.open'));
    await look('hers');

    const caseId = (await ids(world)).find((id) => !before.includes(id))!;
    await triageCase(world.desk, caseId, { category: 'WAG.UNP', level: 'L1', siteId: null }, null, world.now());
    await answerCase(world.desk, caseId, WORDS[language]!, world.now());
    await page.goto(world.house.publicUrl);
    await follow(page.locator(`button[lang=${language}]`));
    await press(say('hello.code'));
    await look('code');
    await page.locator('input[name=code]').fill(receipt);
    await press(say('code.open'));
    expect(await page.locator('.said').first().innerText()).toContain(WORDS[language]);
    await page.locator('textarea').fill(WORDS[language]!);
    await press(say('send.send'));
    expect(await page.getByRole('status').innerText()).toContain(say('hers.added'));
    await look('hers answered', say('hers.title'));
    await press(say('hers.withdraw'));
    await look('withdraw');
    await press(say('keep'));
    await press(say('hers.delete'));
    await look('delete');
    await press(say('delete.do'));
    await look('deleted', say('done.title'));
    expect(await page.locator('main').innerText()).toContain(say('delete.done'));

    // Perhaps it was not her: her page shows the day, and keeps it all.
    await page.goto(world.house.publicUrl);
    await follow(page.locator(`button[lang=${language}]`));
    await press(say('hello.code'));
    await page.locator('input[name=code]').fill(receipt);
    await press(say('code.open'));
    expect(await page.locator('main').innerText()).toContain(say('delete.done'));
    expect(await page.getByRole('button', { name: say('hers.delete'), exact: true }).count()).toBe(0);
    await look('hers pending', say('hers.title'));
    await press(say('hers.keep'));
    expect(await page.getByRole('status').innerText()).toContain(say('hers.kept'));
    expect(await page.locator('main').innerText()).not.toContain(say('delete.done'));
    expect(await page.getByRole('button', { name: say('hers.delete'), exact: true }).count()).toBe(1);

    for (const { step, bytes } of weights) print(`${language} ${step.padEnd(14)} ${bytes} bytes`);
    expect(weights.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
    await close();
  }, 240_000);
});

test('the longest words still leave each step below eight kilobytes, style and script aside', async () => {
  const { page, close } = await visit(browser, { javaScriptEnabled: false });
  for (const language of LANGUAGES) {
    const say = wording(language, 'web');
    // Words of a story are not all the same: a thousand numbers are among them.
    const long = Array.from({ length: 900 }, (_, index) => `${WORDS[language]!.split(' ')[index % 20]}${index}`);
    await page.goto(world.house.publicUrl);
    await follow(page.locator(`button[lang=${language}]`));
    await follow(page.getByRole('button', { name: say('hello.tell') }));
    await follow(page.locator('button[name=danger]').last());
    await page.locator('textarea').fill(long.join(' ').slice(0, 5_000));
    await follow(page.getByRole('button', { name: say('on'), exact: true }));
    const bytes = gzipSync(await page.content()).length;
    print(`${language} where, 5000 letters before: ${bytes} bytes`);
    expect(bytes).toBeLessThan(MOST_BYTES);
  }
  await close();
});

test('numbers and code stand from left to right in Arabic; the code is printed, and no button', async () => {
  const { page, close } = await visit(browser, { javaScriptEnabled: false });
  const say = wording('ar', 'web');
  await toSend(page, 'ar');
  await follow(page.getByRole('button', { name: say('send.send') }));
  const groups = page.locator('.digits span');
  const lefts = await groups.evaluateAll((spans) =>
    spans.map((span) => span.getBoundingClientRect()).map(({ left, top }) => [top, left]),
  );
  expect(lefts).toHaveLength(6);
  for (const [index, [top, left]] of lefts.slice(1).entries()) {
    const [before, beforeLeft] = lefts[index]!;
    expect(top! > before! || left! > beforeLeft!).toBe(true);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('button:visible').count()).toBe(0);
  expect(await page.locator('.digits').isVisible()).toBe(true);
  await close();
});

test('who presses twice has one case', async () => {
  const { page, close } = await visit(browser, { javaScriptEnabled: false });
  await toSend(page, 'en');
  const before = (await ids(world)).length;
  await page.getByRole('button', { name: 'Send' }).dblclick();
  await page.locator('.digits').waitFor();
  expect(await ids(world)).toHaveLength(before + 1);
  await close();
});

/** Up to the last question. */
async function toSend(page: Page, language: string): Promise<void> {
  const say = wording(language, 'web');
  const press = (name: string) => follow(page.locator('main').getByRole('button', { name, exact: true }));
  await page.goto(world.house.publicUrl);
  await follow(page.locator(`button[lang=${language}]`));
  for (const name of [say('hello.tell'), say('danger.no')]) await press(name);
  await page.locator('textarea').fill(WORDS[language]!);
  for (const name of [say('on'), say('unknown'), say('tell.no'), say('no')]) await press(name);
}

/** Of the same page where scripts run: the tool that looks for barriers is one. */
async function faultsIn(content: string): Promise<string[]> {
  const { page } = looking;
  const address = `${world.house.publicUrl}/looked-at`;
  await page.unroute(address);
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: content }));
  await page.goto(address);
  return faultsOf(page);
}

/** What a thumb has to hit. */
const smallTargets = (page: Page): Promise<string[]> =>
  page
    .locator('button:visible, input:visible, select:visible, textarea:visible, a:visible')
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 48).map((one) => one.outerHTML.slice(0, 80)),
    );

const ids = async ({ house }: World) =>
  (await house.database.read.selectFrom('case_file').select('id').execute()).map(({ id }) => id);

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Set GEHOOR_PICTURES to a folder to see them. */
async function keep(page: Page, name: string): Promise<void> {
  const folder = process.env.GEHOOR_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
