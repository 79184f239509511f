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
    expect(await page.locator('h1').isVisible()).toBe(false);
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

test.each(LANGUAGES)('the pad in %s is one sheet of paper that holds on a screen too', async (language) => {
  await page.goto(`${site}/filing/pad/${language}`);
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 900, height: 1200 });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

async function enter(secret: string): Promise<void> {
  await page.getByLabel('Access token').fill(secret);
  await follow(page.getByRole('button', { name: 'Go on' }));
}

async function upload(text: string): Promise<void> {
  const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.getByLabel('Your list').setInputFiles(file);
  await follow(page.getByRole('button', { name: 'Look at the rows' }));
}
