import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../server/foundation/i18n.ts';
import { HOUR } from '../../server/foundation/time.ts';
import { readReceipt } from '../../server/intake/receipt.ts';
import { SQLITE } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { follow, openBrowser, visit, type Visit } from './browser.ts';
import { faultsOf, headersOf, SAFE } from './look.ts';

let world: World;
let browser: Browser;
let site: string;
let token: string;
let visitor: Visit;
let page: Page;

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld(SQLITE), openBrowser()]);
  site = world.house.publicUrl;
  token = await world.token('shapla');
  visitor = await visit(browser);
  page = visitor.page;
});
afterAll(async () => {
  await visitor.close();
  await browser.close();
  await world.close();
});

const WORDS = 'They have not paid us for two months. The guard locks the door at night.';

describe('somebody of an NGO', () => {
  test('logs in to an empty list that says what comes', async () => {
    expect(headersOf(await page.goto(`${site}/filing`))).toEqual(SAFE);
    await enter('gehoor_mistyped');
    expect(await page.getByRole('alert').innerText()).toContain('does not open filings');
    expect(await faultsOf(page)).toEqual([]);
    await enter(token);
    expect(await page.locator('main').innerText()).toContain('Nothing is filed yet');
    expect(await faultsOf(page)).toEqual([]);
  });

  test('files one case: faults stand at their fields, nothing is lost, the receipt is shown once', async () => {
    await follow(page.getByRole('link', { name: 'One case', exact: true }));
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('In her own words').fill(WORDS);
    await page.getByLabel('Your own number').fill('2026/19');
    await page.getByLabel('How many people').fill('0');
    const tell = page.getByRole('group', { name: 'Tell the companies' });
    await tell.getByLabel('Yes').check();
    await follow(page.getByRole('button', { name: 'File this case' }));
    expect(await page.locator('#faults li').allInnerTexts()).toEqual([
      expect.stringContaining('language'),
      expect.stringContaining('How many'),
    ]);
    expect(await page.getByLabel('In her own words').inputValue()).toBe(WORDS);
    expect(await tell.getByLabel('Yes').isChecked()).toBe(true);
    expect(await page.getByLabel('How many people').getAttribute('aria-invalid')).toBe('true');
    expect(await faultsOf(page)).toEqual([]);

    await page.locator('#language').selectOption('bn');
    await page.getByLabel('How many people').fill('12');
    await page.getByLabel('Workplace').fill('MK47');
    await follow(page.getByRole('button', { name: 'File this case' }));
    expect(new URL(page.url()).pathname).toMatch(/^\/filing\/[\w-]{22}\/receipt$/);
    expect(await page.title()).toBe('It is filed · Gehoor');
    const digits = await page.locator('.digits').innerText();
    expect(digits).toMatch(/^(\d{3} ){5}\d{3}$/);
    expect(readReceipt(digits)).not.toBeNull();
    expect(await page.locator('.slip').getAttribute('lang')).toBe('bn');
    expect(await page.locator('.slip').innerText()).toContain(site);
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.slip').isVisible()).toBe(true);
    for (const other of ['h1', '.top', '.own']) expect(await page.locator(other).first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.reload();
    expect(await page.locator('main').innerText()).toContain('nobody can show it again');
    expect(await page.content()).not.toContain(digits);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('finds it in the list, reads its dates and writes to the desk', async () => {
    await page.goto(`${site}/filing`);
    expect(await page.locator('tbody tr').innerText()).toContain('2026/19');
    expect(await faultsOf(page)).toEqual([]);
    await follow(page.getByRole('link', { name: '2026/19' }));
    expect(await page.title()).toBe('A filing · Gehoor');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Your words').fill('They paid one month now.');
    await follow(page.getByRole('button', { name: 'Send to the desk' }));
    expect(await page.getByRole('status').innerText()).toContain('The desk has it');
    expect(await page.content()).not.toContain('one month now');
    expect(await page.locator('.dialogue .filer').count()).toBe(2);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('keeps what she typed when her session ends, and logs in to it', async () => {
    await page.goto(`${site}/filing/new`);
    await page.getByLabel('In her own words').fill('The roof leaks over the machines.');
    await page.locator('#language').selectOption('en');
    world.pass(9 * HOUR);
    await follow(page.getByRole('button', { name: 'File this case' }));
    expect(await page.locator('main').innerText()).toContain('Your session has ended');
    expect(await page.content()).not.toContain('roof');
    await enter('gehoor_mistyped');
    await enter(token);
    expect(await page.getByRole('status').innerText()).toContain('Nothing was lost');
    expect(await page.getByLabel('In her own words').inputValue()).toBe('The roof leaks over the machines.');
    expect(await faultsOf(page)).toEqual([]);
    await follow(page.getByRole('button', { name: 'File this case' }));
    expect(await page.locator('.digits').count()).toBe(1);
  });

  test('files for a caller with the keyboard, and reads to her in her language', async () => {
    await page.goto(`${site}/filing/call`);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.locator('.aloud[lang=en]').first().isVisible()).toBe(true);
    await page.locator('input[name=language][value=bn]').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.aloud[lang=en]').first().isVisible()).toBe(false);
    expect(await page.locator('.aloud[lang=bn]').first().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('They beat a boy yesterday.');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByLabel('Your own number').focus();
    const loaded = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await loaded;
    expect(await page.locator('.digits').count()).toBe(1);
  });

  test('uploads a list: sees what is wrong, mends it, files it whole, takes the receipts once', async () => {
    await page.goto(`${site}/filing/upload`);
    expect(await faultsOf(page)).toEqual([]);
    const rows = ['own_number,language,words,received', 'A-1,en,=They do not pay,2026-03-01', 'A-2,xx,No water,'];
    await upload(rows.join('\n'));
    expect(await page.locator('tbody').first().innerText()).toContain('language');
    expect(await page.getByRole('button', { name: /^File/ }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${site}/filing/upload`);
    await upload('name,words\nRahima,No water');
    expect(await page.getByRole('alert').innerText()).toContain('looks like names');
    expect(await faultsOf(page)).toEqual([]);
    await upload([...rows.slice(0, 2), 'A-2,bn,কাজের জায়গায় পানি নেই,'].join('\n'));
    expect(await faultsOf(page)).toEqual([]);
    await follow(page.getByRole('button', { name: 'File 2 cases' }));
    expect(await page.locator('tbody tr').count()).toBe(2);
    expect(await faultsOf(page)).toEqual([]);
    const receipts = await page.locator('.code').allInnerTexts();
    expect(receipts.every((receipt) => readReceipt(receipt) !== null)).toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '(CSV)' }).click(),
    ]);
    const sheet = await readFile(await download.path(), 'utf8');
    for (const receipt of receipts) expect(sheet).toContain(`"${receipt}"`);
    await page.goto(`${site}/filing/upload`);
    await upload([...rows.slice(0, 2), 'A-3,en,No light,'].join('\n'));
    expect(await page.locator('main').innerText()).toContain('1 known by your number');
    await follow(page.getByRole('button', { name: 'File 1 case' }));
    expect(await page.locator('.code').count()).toBe(1);
    expect(await page.locator('main').innerText()).toContain('Shown before');
  });
});

describe('without a script', () => {
  let plain: Visit;
  beforeAll(async () => {
    plain = await visit(browser, { javaScriptEnabled: false });
    await plain.page.goto(`${site}/filing`);
    await enter(token, plain.page);
  });
  afterAll(() => plain.close());

  test('with the keyboard alone she files one case', async () => {
    const { page: hers } = plain;
    await hers.goto(`${site}/filing/new`);
    await reach(hers, 'textarea[name=words]');
    await hers.keyboard.type('The stairs are blocked with boxes.');
    await hers.keyboard.press('Tab');
    await hers.keyboard.type('Eng');
    await reach(hers, 'input[name=own_number]');
    await hers.keyboard.type('K/1');
    await reach(hers, 'main button');
    await pressed(hers, 'Enter');
    expect(await hers.locator('.digits').innerText()).toMatch(/^(\d{3} ){5}\d{3}$/);
  });

  test('with the keyboard alone she files while somebody calls', async () => {
    const { page: hers } = plain;
    await hers.goto(`${site}/filing/call`);
    // It begins at the language: what is read out loud stands in it from then on.
    expect(await focused(hers)).toBe('language');
    await hers.keyboard.press('ArrowDown');
    await hers.keyboard.press('Tab');
    expect(await focused(hers)).toBe('danger');
    await hers.keyboard.press('Tab');
    expect(await focused(hers)).toBe('words');
    await hers.keyboard.type('They shout at us all day.');
    await reach(hers, 'input[name=tell_buyers]:checked');
    await hers.keyboard.press('ArrowUp');
    expect(await hers.locator('input[name=tell_buyers][value=no]').isChecked()).toBe(true);
    await reach(hers, 'main button');
    await pressed(hers, 'Space');
    expect(await hers.locator('.slip').getAttribute('lang')).toBe('bn');
    expect(await hers.locator('#hand').innerText()).toBe('Read this to her');
  });

  test('with the keyboard alone she uploads a list and files it', async () => {
    const { page: hers } = plain;
    await hers.goto(`${site}/filing/upload`);
    await reach(hers, 'input[type=file]');
    const chooser = hers.waitForEvent('filechooser');
    await hers.keyboard.press('Space');
    const file = { name: 'l.csv', mimeType: 'text/csv', buffer: Buffer.from('language,words\nen,No fan\nen,No light') };
    await (await chooser).setFiles(file);
    await reach(hers, 'main button');
    await pressed(hers, 'Enter');
    await reach(hers, 'main button[value=file]');
    await pressed(hers, 'Enter');
    expect(await hers.locator('.code').count()).toBe(2);
  });

  test('a double click files once, and the receipt is there', async () => {
    const { page: hers } = plain;
    const before = await filings();
    for (const name of ['new', 'call']) {
      await hers.goto(`${site}/filing/${name}`);
      await hers.locator('textarea[name=words]').fill('Twice pressed');
      if (name === 'new') await hers.locator('#language').selectOption('en');
      else await hers.locator('input[name=language][value=en]').check();
      await hers.locator('main button').dblclick();
      await hers.waitForURL('**/receipt');
      await hers.locator('.digits').waitFor();
    }
    await hers.goto(`${site}/filing/upload`);
    const list = Buffer.from('language,words\nen,Twice\nen,Pressed');
    await hers.locator('input[type=file]').setInputFiles({ name: 'l.csv', mimeType: 'text/csv', buffer: list });
    await follow(hers.locator('main button'));
    await hers.locator('button[value=file]').dblclick();
    await hers.locator('h1', { hasText: 'The list is filed' }).waitFor();
    expect(await hers.locator('.code').count()).toBe(2);
    expect(await filings()).toBe(before + 4);
  });

  test('the way back after the receipt shows neither it nor what was typed', async () => {
    const { page: hers } = plain;
    await hers.goto(`${site}/filing/new`);
    await hers.locator('textarea[name=words]').fill('A quiet word about the lift');
    await hers.locator('#language').selectOption('en');
    await follow(hers.locator('main button'));
    const digits = await hers.locator('.digits').innerText();
    await follow(hers.getByRole('link', { name: 'Open the filing' }));
    await hers.goBack();
    expect(await hers.locator('main').innerText()).toContain('nobody can show it again');
    expect(await hers.content()).not.toContain(digits.slice(0, 11));
    await hers.goBack();
    expect(await hers.locator('textarea[name=words]').inputValue()).toBe('');
  });

  test('what is not hers, or not there, looks the same', async () => {
    const { page: hers } = plain;
    const other = await visit(browser);
    await other.page.goto(`${site}/filing`);
    await enter(await world.token('kormi'), other.page);
    const theirs = await other.page.goto(`${site}/filing/new`).then(async () => {
      await other.page.locator('textarea[name=words]').fill('Ours alone');
      await other.page.locator('#language').selectOption('en');
      await follow(other.page.locator('main button'));
      return other.page.url().replace('/receipt', '');
    });
    const seen: string[] = [];
    for (const address of [theirs, `${site}/filing/unknown`]) {
      expect((await hers.goto(address))!.status()).toBe(404);
      seen.push(await hers.content());
    }
    expect(seen[0]).toBe(seen[1]);
    await other.close();
    await page.goto(`${site}/filing/unknown`);
    expect(await faultsOf(page)).toEqual([]);
  });
});

test.each(LANGUAGES)('the pad in %s is one sheet of paper that holds on a screen too', async (language) => {
  await page.goto(`${site}/filing/pad/${language}`);
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 900, height: 1200 });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

async function enter(secret: string, on = page): Promise<void> {
  await on.getByLabel('Access token').fill(secret);
  await follow(on.getByRole('button', { name: 'Go on' }));
}

const filings = async () => (await world.house.database.read.selectFrom('filing').select('id').execute()).length;

const focused = (on: Page) => on.locator(':focus').getAttribute('name');

/** Tab by tab, as she comes to it. */
async function reach(on: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if ((await on.locator(`${selector}:focus`).count()) > 0) return;
    await on.keyboard.press('Tab');
  }
  throw new Error(`no way to ${selector}`);
}

async function pressed(on: Page, key: string): Promise<void> {
  const loaded = on.waitForEvent('load');
  await on.keyboard.press(key);
  await loaded;
}

async function upload(text: string): Promise<void> {
  const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.getByLabel('Your list').setInputFiles(file);
  await follow(page.getByRole('button', { name: 'Look at the rows' }));
}
