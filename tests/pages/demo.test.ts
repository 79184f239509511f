import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemo, type Demo } from '../../server/demo/demo.ts';
import { follow, openBrowser, visit } from './browser.ts';
import { faultsOf, headersOf, SAFE } from './look.ts';

const SECRETS = 'My name is Rahima Begum, call me on 01000000297. They lock the fire exit at night';
const BENGALI = 'আমার নাম রহিমা বেগম, নম্বর ০১০০০০০০২৯৭। দুই মাসের বেতন বাকি।';
/** Forty-six workers: shown only together with the other workshop of its supplier. */
const SMALL_SITE = 'K573';

let demo: Demo;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gehoor-pages-'));
  const settings = { folder, port: 0, print: () => undefined, log: () => undefined };
  [demo, browser] = await Promise.all([startDemo(settings), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await demo.close();
  rmSync(folder, { recursive: true });
});

describe('a visitor of the demo', () => {
  test('texts, answers, lets the desk work and time pass, and reads the row as a buyer: without a script', async () => {
    const { page, close } = await visit(browser, { javaScriptEnabled: false });
    expect(headersOf(await page.goto(`${demo.url}/demo/phone`))).toEqual(SAFE);
    await send(page, SECRETS);
    const happened = page.locator('.note').first();
    expect(await happened.innerText()).toContain('My name is [name], call me on [number]. They lock the fire exit');
    expect(await happened.innerText()).toContain('Masked: a name, a number');
    expect(await page.locator('.talk .ours').first().innerText()).toContain('1 yes 2 no');

    await follow(page.getByRole('button', { name: '1', exact: true }));
    await follow(page.getByRole('button', { name: '1', exact: true }));
    await send(page, SMALL_SITE);
    expect(await happened.innerText()).toContain('Placed by the code on the poster: Kashful Washing');
    const card = page.locator('.case');
    expect(await card.innerText()).toContain('not yet: no handler has looked at it');

    await follow(page.getByRole('button', { name: 'Let the desk work' }));
    expect(await happened.innerText()).toContain('A handler read the case, triaged it and answered');
    expect(await page.locator('.talk .ours').first().innerText()).toContain('I have read it');
    for (let weeks = 0; weeks < 2; weeks += 1) await follow(page.getByRole('button', { name: 'A week' }));
    const row = 'other sites of Kashful Apparel, Building, fire or electrical safety';
    expect(await card.innerText()).toContain(`Maison Auvray sees it: Perhaps at one of yours: ${row}`);

    await follow(page.getByRole('button', { name: 'Open the queue of Maison Auvray' }));
    expect(new URL(page.url()).pathname).toBe('/buyer/queue');
    const hers = page.locator('tr', { hasText: 'Answered' }).filter({ hasText: 'Building, fire or electrical safety' });
    expect(await hers.innerText()).toContain('Perhaps at one of yours: other sites of Kashful Apparel');
    expect(await page.content()).not.toMatch(/Rahima|01000000297|K573/);
    await close();
  });

  test('works it with the keyboard alone', async () => {
    const { page, close } = await visit(browser);
    await page.goto(`${demo.url}/demo/phone?phone=%2B254300000901&line=nairobi`);
    await tabTo(page, '#body');
    await page.keyboard.type('They cut our pay');
    await tabTo(page, '.phone .primary');
    await page.keyboard.press('Enter');
    await page.locator('.case').waitFor();
    await tabTo(page, 'button[value="hour"]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'An hour passed' }).waitFor();
    expect(await page.locator('.talk .hers').innerText()).toContain('They cut our pay');
    await close();
  });
});

test('the phone’s page has no fault: at the start, after a text in Bengali, after the desk worked, and in error', async () => {
  const { page, close } = await visit(browser);
  await page.goto(`${demo.url}/demo/phone?phone=%2B8801000000902&line=dhaka`);
  expect(await faultsOf(page)).toEqual([]);
  await send(page, BENGALI);
  expect(await page.locator('.talk .ours').count()).toBe(1);
  await send(page, `https://example.org/${'endless'.repeat(60)}`);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('She works at').selectOption('Dighir Par Unit 1');
  await follow(page.getByRole('button', { name: 'Let the desk work' }));
  await page.getByText('Before that').click();
  expect(await faultsOf(page)).toEqual([]);
  const response = await page.goto(`${demo.url}/demo/phone?line=nowhere`);
  expect([response!.status(), headersOf(response)]).toEqual([404, SAFE]);
  expect(await faultsOf(page)).toEqual([]);
  await close();
});

async function send(page: Page, text: string): Promise<void> {
  await page.getByLabel('Her text').fill(text);
  await follow(page.getByRole('button', { name: 'Send', exact: true }));
}

async function tabTo(page: Page, selector: string): Promise<void> {
  const there = page.locator(`${selector}:focus`);
  for (let steps = 0; steps < 40 && (await there.count()) === 0; steps += 1) await page.keyboard.press('Tab');
  expect(await there.count()).toBe(1);
}
