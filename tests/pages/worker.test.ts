import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { openBrowser, visit } from './browser.ts';
import { faultsOf } from './look.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld(DATABASES[0]!), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

test('who asks for news without having said that texts are safe is led to a page that does not say what it is about', async () => {
  await world.text('+8801712000001', 'no salary for two months');
  const { messages } = await world.text('+8801712000001', 'STATUS');
  const address = /https?:\S+/.exec(messages[0]!.text)![0];
  const { page, close } = await visit(browser, { javaScriptEnabled: true });
  const response = await page.goto(address);
  expect(response!.status()).toBe(200);
  expect(await page.title()).toBe('Hello');
  expect(await page.content()).not.toMatch(/complaint|grievance|union|harass|factory|report|case|Gehoor|অভিযোগ|কারখানা/i);
  expect(await faultsOf(page)).toEqual([]);
  await close();
});
