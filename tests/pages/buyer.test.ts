import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Day } from '../../server/foundation/time.ts';
import { runDueTicks } from '../../server/release/tick.ts';
import { SQLITE } from '../databases.ts';
import { atOnce, openCase } from '../release/stage.ts';
import { openWorld, type World } from '../world.ts';
import { follow, openBrowser, visit, type Visit } from './browser.ts';
import { faultsOf, headersOf, SAFE } from './look.ts';

/** More than one page of the queue. */
const AT_BENGALI = 55;
const ARABIC_SUPPLIER = '3 مصنع النسيج 12';
const ARABIC_SITE = '7 وحدة الصباغة 21';

let world: World;
let browser: Browser;
let site: string;
let token: string;
let quiet: string;
let visitor: Visit;
let page: Page;

beforeAll(async () => {
  [world, browser] = await Promise.all([
    openWorld(SQLITE, { start: '2026-11-17T05:00:00Z', directory: 'pages/world.yaml' }),
    openBrowser(),
  ]);
  site = world.house.publicUrl;
  await fillQueue();
  [token, quiet] = [await world.token('north'), await world.token('quiet')];
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

beforeEach(async () => {
  visitor = await visit(browser);
  page = visitor.page;
});
afterEach(() => visitor.close());

describe('a buyer', () => {
  test('pastes a wrong token and is told; pastes hers, reads the worst first, filters, pages and logs out', async () => {
    const plain = await visit(browser, { javaScriptEnabled: false });
    const her = plain.page;
    await her.goto(`${site}/buyer`);
    await her.getByLabel('Access token').fill('gehoor_mistyped');
    await follow(her.getByRole('button', { name: 'Open the queue' }));
    await shows(her.getByRole('alert'), 'This token does not open a queue');
    expect(await her.getByLabel('Access token').getAttribute('aria-invalid')).toBe('true');
    expect(await her.content()).not.toContain('gehoor_mistyped');

    await enter(her, token);
    expect(new URL(her.url()).pathname).toBe('/buyer/queue');
    const levels = await her.locator('tbody .level').allInnerTexts();
    expect(levels).toHaveLength(50);
    expect(levels).toEqual(levels.toSorted());
    expect(levels[0]).toContain('L1');
    await follow(her.getByRole('link', { name: 'Next page' }));
    expect(await her.locator('tbody tr').count()).toBe(AT_BENGALI + 4 - 50);
    expect(await her.getByRole('link', { name: 'Next page' }).count()).toBe(0);
    await follow(her.getByRole('link', { name: 'First page' }));
    expect(await her.locator('tbody tr').count()).toBe(50);

    await her.getByLabel('Country').selectOption('Jordan');
    await follow(her.getByRole('button', { name: 'Show' }));
    expect(await her.locator('tbody tr').count()).toBe(2);
    expect(await her.getByLabel('Country').inputValue()).toBe('JO');
    await her.getByLabel('Level').selectOption('L4 Standard');
    await follow(her.getByRole('button', { name: 'Show' }));
    await shows(her.locator('main'), 'No case fits these filters');
    await follow(her.getByRole('link', { name: 'Show all cases' }));
    expect(await her.locator('tbody tr').count()).toBe(50);

    await follow(her.getByRole('button', { name: 'Log out' }));
    await shows(her.locator('h1'), 'Your company');
    await her.goto(`${site}/buyer/queue`);
    expect(new URL(her.url()).pathname).toBe('/buyer');
    await plain.close();
  });

  test('does the same with the keyboard alone, and always sees where she is', async () => {
    await page.goto(`${site}/buyer`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await tabTo(page, 'token');
    await page.keyboard.type(token);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}/buyer/queue`);
    await tabTo(page, 'level');
    await page.keyboard.type('L3');
    await tabTo(page, 'Show');
    await page.keyboard.press('Enter');
    await page.waitForURL(/level=L3/);
    expect(await page.locator('tbody tr').count()).toBe(3);
    await tabTo(page, 'Show all cases');
    await tabTo(page, 'Log out', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}/buyer`);
  });

  test('with a queue that is empty reads what silence may mean', async () => {
    await page.goto(`${site}/buyer`);
    await enter(page, quiet);
    await shows(page.locator('main'), 'That does not mean that all is well');
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('each page', () => {
  test('of the log-in holds, before and after a wrong token', async () => {
    expect(headersOf(await page.goto(`${site}/buyer`))).toEqual(SAFE);
    expect(await faultsOf(page)).toEqual([]);
    await enter(page, 'gehoor_mistyped');
    await page.locator('#token:focus').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('of the queue holds: full, the second page of it, filtered, with nothing left', async () => {
    await page.goto(`${site}/buyer`);
    await enter(page, token);
    const second = await page.getByRole('link', { name: 'Next page' }).getAttribute('href');
    for (const address of [
      '/buyer/queue',
      second!,
      '/buyer/queue?country=JO&state=',
      '/buyer/queue?level=L4&country=JO',
    ]) {
      expect(headersOf(await page.goto(site + address))).toEqual(SAFE);
      expect(await faultsOf(page)).toEqual([]);
    }
  });

  test('of an error holds', async () => {
    await page.goto(`${site}/buyer`);
    await enter(page, token);
    const response = await page.goto(`${site}/buyer/queue?level=L9`);
    expect([response!.status(), headersOf(response)]).toEqual([400, SAFE]);
    await shows(page.getByRole('alert'), 'Begin again at the first page');
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('the queue', () => {
  beforeEach(async () => {
    await page.goto(`${site}/buyer`);
    await enter(page, token);
  });

  test.each([360, 1280])('keeps names from right to left in their cells, digits in order, at %i px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site}/buyer/queue?country=JO`);
    const alone = page.locator('td', { hasText: ARABIC_SITE });
    const pooled = page.locator('td', { hasText: 'Perhaps at one of yours' });
    // Read from the right: the first digits of the name are the rightmost.
    expect(await inOrder(alone, ['21', '7'])).toBe(true);
    expect(await inOrder(alone, ['12', '3', 'Jordan'])).toBe(true);
    expect(await inOrder(pooled, ['sites of', '12', '3'])).toBe(true);
    expect(await pooled.innerText()).toContain(ARABIC_SUPPLIER);
  });

  test('is printed as a table, with its filters named and nothing to press', async () => {
    await page.goto(`${site}/buyer/queue?country=JO`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 500, height: 700 });
    expect(await page.locator('thead').isVisible()).toBe(true);
    expect(await page.getByLabel('Country').isVisible()).toBe(true);
    expect(await page.locator('button:visible, summary:visible').count()).toBe(0);
    expect(await inkOf(page.locator('h1'))).toBe('rgb(28, 32, 36)');
    await page.goto(`${site}/buyer/queue`);
    expect(await page.getByLabel('Country').isVisible()).toBe(false);
  });
});

async function fillQueue(): Promise<void> {
  const { database } = world.house;
  const sites = await database.read.selectFrom('site').select(['id', 'code']).execute();
  const at = (code: string) => ({ site_id: sites.find((one) => one.code === code)!.id });
  for (let number = 0; number < AT_BENGALI; number += 1)
    await openCase(database, { ...at('bengali'), level: number < 3 ? 'L1' : 'L4', category: 'DIS.PRG' });
  await openCase(database, { ...at('endless'), level: 'L2', category: 'DIS.PRG', opened_day: '2026-09-12' as Day });
  for (const code of ['endless', 'arabic', 'arabic-small']) await openCase(database, at(code));
  await runDueTicks(database, world.now(), atOnce);
}

async function enter(her: Page, secret: string): Promise<void> {
  await her.getByLabel('Access token').fill(secret);
  await follow(her.getByRole('button', { name: 'Open the queue' }));
}

async function shows(where: Locator, text: string): Promise<void> {
  expect(await where.innerText()).toContain(text);
}

/** The id of what has the focus, else its text; it must be seen that it has. */
async function focused(her: Page): Promise<string> {
  const [name, style, width] = await her.locator(':focus').evaluate((element) => {
    const { outlineStyle, outlineWidth } = element.ownerDocument.defaultView!.getComputedStyle(element);
    return [element.id || element.textContent, outlineStyle, outlineWidth];
  });
  expect([style, width]).toEqual(['solid', '3px']);
  return name;
}

async function tabTo(her: Page, name: string, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 12; steps += 1) {
    await her.keyboard.press(key);
    if ((await focused(her)) === name) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

const inkOf = (where: Locator): Promise<string> =>
  where.evaluate((element) => element.ownerDocument.defaultView!.getComputedStyle(element).color);

/** Whether these parts of one text stand from left to right in this order, as far as they share a line, within the cell. */
const inOrder = (cell: Locator, parts: readonly string[]): Promise<boolean> =>
  cell.evaluate((box, wanted) => {
    const document = box.ownerDocument;
    const texts = document.createTreeWalker(box, 4);
    do texts.nextNode();
    while (!wanted.every((part) => texts.currentNode.textContent.includes(part)));
    const text = texts.currentNode;
    const places = wanted.map((part) => {
      const range = document.createRange();
      range.setStart(text, text.textContent.indexOf(part));
      range.setEnd(text, text.textContent.indexOf(part) + part.length);
      return range.getBoundingClientRect();
    });
    const { left, right } = box.getBoundingClientRect();
    return (
      places.every((place) => place.left >= left && place.right <= right) &&
      places.slice(1).every((place, index) => {
        const before = places[index]!;
        return before.right <= place.left + 1 || before.bottom <= place.top || place.bottom <= before.top;
      })
    );
  }, parts);
