import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newReceipt } from '../../server/intake/receipt.ts';
import { SQLITE } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { follow, openBrowser, visit } from './browser.ts';

let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld(SQLITE), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

test('while codes are guessed a script gets through without waiting; without one the page says how long to wait', async () => {
  const { page, close } = await visit(browser);
  const open = page.getByRole('button', { name: 'Open', exact: true });
  await page.goto(world.house.publicUrl);
  await follow(page.getByRole('button', { name: 'English' }));
  await follow(page.getByRole('button', { name: 'Read an answer, I have a code' }));
  for (let tries = 0; tries < 10; tries += 1) {
    await page.getByLabel('Type the code').fill(newReceipt());
    await follow(open);
  }
  await page.locator('[data-bits]:not([value=""])[value]').waitFor({ state: 'attached' });
  await page.getByLabel('Type the code').fill(newReceipt());
  await follow(open);
  expect(await page.getByRole('alert').innerText()).toContain('We do not know this code');
  await close();

  const plain = await visit(browser, { javaScriptEnabled: false });
  const her = plain.page;
  await her.goto(world.house.publicUrl);
  await follow(her.getByRole('button', { name: 'English' }));
  await follow(her.getByRole('button', { name: 'Read an answer, I have a code' }));
  await her.getByLabel('Type the code').fill(newReceipt());
  await follow(her.getByRole('button', { name: 'Open', exact: true }));
  expect(await her.getByRole('alert').innerText()).toContain('Please wait 30 seconds');
  world.pass(30_000);
  await follow(her.getByRole('button', { name: 'Open', exact: true }));
  expect(await her.getByRole('alert').innerText()).toContain('We do not know this code');
  await plain.close();
});
