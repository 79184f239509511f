import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SQLITE } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { follow, openBrowser } from './browser.ts';

const SECRET = 'They have not paid us for two months';

let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld(SQLITE), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** To the page after her words. */
async function write(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(world.house.publicUrl);
  for (const name of ['English', 'Say what is wrong at work', 'No'])
    await follow(page.locator('main').getByRole('button', { name, exact: true }));
  await page.getByLabel('What happened?').fill(SECRET);
  await follow(page.getByRole('button', { name: 'Go on' }));
  expect(await page.content()).toContain(SECRET);
}

const leave = async (page: Page, which: 'first' | 'last') => {
  await page.getByRole('button', { name: 'Leave this page' })[which]().click();
  await page.waitForURL('**/calendar');
  expect(await page.locator('h1').innerText()).toBe('March 2026');
  expect(await page.title()).toBe('Calendar');
};

/** What somebody sees who takes the phone and goes back, trying each page again. */
async function goneBack(page: Page): Promise<string[]> {
  const seen: string[] = [];
  for (let steps = 0; steps < 12; steps += 1) {
    const before = page.url();
    await page.goBack({ timeout: 3_000 }).catch(() => null);
    seen.push(await settled(page));
    await page.reload({ timeout: 3_000 }).catch(() => null);
    seen.push(await settled(page));
    if (page.url() === 'about:blank' && before === 'about:blank') break;
  }
  return seen;
}

/** A browser's own page about an error comes after the navigation has failed. */
async function settled(page: Page): Promise<string> {
  for (;;) {
    await page.waitForTimeout(300);
    const content = await page.content().catch(() => null);
    if (content !== null) return `${page.url()} ${content}`;
  }
}

const SETTINGS: readonly [string, BrowserContextOptions][] = [
  ['without a script', { javaScriptEnabled: false }],
  ['with a script', { javaScriptEnabled: true }],
];

/** Each in a browser of its own, and mostly waiting. */
describe.each(SETTINGS)('the quick way out, %s', { concurrent: true }, (_, options) => {
  test.each(['first', 'last'] as const)('the %s on the page: nothing of the form can be had again', async (which) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await write(page);
    await leave(page, which);
    const seen = await goneBack(page);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.filter((content) => /not paid|What happened|Where do you work|danger/.test(content))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test('after it was sent neither the code nor her page', async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await write(page);
    for (const name of [
      'I do not know',
      'No, do not tell them',
      'No',
      'Send',
      'I have written it down',
      'I cannot write it down now',
      'Open my page',
    ])
      await follow(page.locator('main').getByRole('button', { name, exact: true }));
    await page.getByText('You hear from us by').waitFor();
    await leave(page, 'first');
    const seen = await goneBack(page);
    expect(seen.filter((content) => /digits|hear from us|not paid|\d{3} \d{3}/.test(content))).toEqual([]);
    await context.close();
  });
});

test('the first thing that the keyboard reaches is the way out, and the last', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await write(page);
  const order = await page.locator('a, button, input:not([type=hidden]), select, textarea').allInnerTexts();
  expect([order[0]!.trim(), order.at(-1)!.trim()]).toEqual(['Leave this page', 'Leave this page']);
  await context.close();
});
