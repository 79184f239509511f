import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import { startDemo, type Demo } from '../../server/demo/demo.ts';
import { LINES } from '../../server/demo/lines.ts';
import { tellersPhone } from '../../server/demo/play.ts';
import { printed } from '../../server/demo/printed.ts';
import { TALES } from '../../server/demo/tales.ts';
import { loadRosters } from '../../server/directory/rosters.ts';
import { dayOf } from '../../server/foundation/time.ts';
import { openBuyerView, type QueueRow } from '../../server/release/view.ts';
import { unlockDesk } from '../../server/vault/desk.ts';
import { filesBelow, find } from '../promises/canary.ts';

const PHONE = '+8801000000901';

let demo: Demo;
let folder: string;
const log: string[] = [];
const said: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gehoor-demo-'));
  demo = await startDemo({ folder, port: 0, print: (line) => said.push(line), log: (line) => log.push(line) });
});
afterAll(async () => {
  await demo.close();
  rmSync(folder, { recursive: true });
});

describe('the world that was played', () => {
  test('has some thirty cases or more, in every stage and both languages', async () => {
    const { read } = demo.stage.house.database;
    const files = await read.selectFrom('case_file').selectAll().execute();
    expect(files.length).toBeGreaterThanOrEqual(30);
    expect(files.length).toBeLessThanOrEqual(50);
    expect(demo.cases).toBe(files.length);
    expect(new Set(files.map(({ stage }) => stage))).toEqual(
      new Set(['received', 'triaged', 'acknowledged', 'resolved', 'contact']),
    );
    expect(new Set(files.map(({ language }) => language))).toEqual(new Set(['bn', 'en']));
    expect(new Set(files.map(({ level }) => level))).toEqual(new Set(['L1', 'L2', 'L3', 'L4']));
    expect(files.some(({ site_id, triaged_day }) => site_id === null && triaged_day !== null)).toBe(true);
    expect(log).toEqual([]);
  });

  test('with promises kept and broken, yes and no, one who stopped us, and words that wait for her', async () => {
    const { read } = demo.stage.house.database;
    const clocks = await read.selectFrom('clock').selectAll().where('stage', '=', 'acknowledgement').execute();
    expect(clocks.filter(({ verdict }) => verdict === 'met').length).toBeGreaterThan(20);
    expect(clocks.filter(({ breached_day }) => breached_day !== null).length).toBeGreaterThan(2);
    const consents = await read.selectFrom('consent').selectAll().where('means', '=', 'answered').execute();
    expect(new Set(consents.map(({ answer }) => answer))).toEqual(new Set(['yes', 'no']));
    const senders = await read.selectFrom('sender').selectAll().execute();
    expect(senders).toHaveLength(TALES.length);
    expect(senders.filter(({ stopped_day }) => stopped_day !== null)).toHaveLength(1);
    expect(senders.some(({ step, case_id }) => step === 'start' && case_id === null)).toBe(true);
    const texts = await read.selectFrom('outbox').selectAll().execute();
    expect(texts.some(({ state, human }) => state === 'held' && human === 1)).toBe(true);
    // What waited for somebody who stayed silent too long was dropped with her number.
    const gone = new Set(senders.filter(({ erased_day }) => erased_day !== null).map(({ id }) => id));
    // What a filer has not read yet lies ready on her page.
    const filers = new Set(senders.filter(({ channel }) => channel === 'filing').map(({ id }) => id));
    expect(texts.some(({ state, sender_id }) => state === 'posted' && filers.has(sender_id))).toBe(true);
    const odd = texts.filter(
      ({ state, sender_id }) =>
        state !== 'held' && state !== 'delivered' && !(state === 'posted' && filers.has(sender_id)),
    );
    expect(odd.filter(({ state, sender_id }) => state !== 'dropped' || !gone.has(sender_id))).toEqual([]);
  });

  test('each buyer sees rows, and only of cells that it bought from', async () => {
    const { read } = demo.stage.house.database;
    const rosters = await loadRosters(read, dayOf(demo.stage.clock.now()));
    const links = await read.selectFrom('sourcing_link').selectAll().execute();
    for (const buyer of demo.buyers) {
      const mine = new Set(links.filter((link) => link.buyer_id === buyer.id).map((link) => link.site_id));
      const bought = rosters.filter(({ site }) => mine.has(site.id));
      const places = new Set(
        bought.flatMap(({ site, supplier }) => [`site ${site.name}`, `supplier ${supplier.name}`]),
      );
      const { rows } = await openBuyerView(read).queue(buyer.id, { limit: 500 });
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.filter(({ place }) => !places.has(`${place.kind} ${place.name}`))).toEqual([]);
    }
  });

  test('no number of a phone, and none that somebody wrote, lies in any file in any shape', () => {
    const phones = TALES.map((tale, teller) => tellersPhone(LINES[tale.line]!.address, teller));
    const words = TALES.flatMap(({ steps }) => steps.flatMap((step) => ('words' in step ? [step.words] : [])));
    const written = words.flatMap((text) => text.match(/[\d০-৯]{7,}/g) ?? []);
    expect(written.length).toBeGreaterThan(3);
    const numbers = Object.fromEntries([...phones, ...written].map((number, index) => [`number ${index}`, number]));
    const files = filesBelow(folder);
    expect(files.length).toBeGreaterThan(1);
    expect(find(numbers, files)).toEqual([]);
  });

  test('it prints where to go, and passwords and tokens that work', async () => {
    const lines = printed(demo, folder).join('\n');
    for (const { login, password } of demo.logins) {
      expect(lines).toContain(password);
      await expect(unlockDesk(demo.stage.house.database.read, login, password)).resolves.toMatchObject({});
    }
    expect(demo.buyers.every(({ token }) => lines.includes(token))).toBe(true);
    expect(lines).toContain(`${demo.url}/demo/phone`);
    expect(lines).toContain(`${demo.url}/filing`);
    expect(demo.filers.every(({ token }) => lines.includes(token))).toBe(true);
  });

  test('each that files has a list to look at, with something new in it', async () => {
    for (const { token } of demo.filers) {
      const answer = await fetch(`${demo.url}/api/v1/filings`, { headers: { authorization: `Bearer ${token}` } });
      const { filings } = (await answer.json()) as { filings: { state: string; news: number; next: string | null }[] };
      expect(filings.length).toBeGreaterThan(1);
      expect(new Set(filings.map(({ state }) => state)).size).toBeGreaterThan(1);
      expect(filings.some(({ news }) => news > 0)).toBe(true);
    }
  });

  test('the worker’s form knows the number to call there', async () => {
    const { atlas } = demo.stage.house;
    expect(atlas().lineAt('web', '/')).toMatchObject({ country: 'BD' });
  });
});

describe('a visitor', () => {
  test('sees her own text reach exactly the buyers of its cell', async () => {
    expect((await page()).status).toBe(200);
    await post('/demo/phone', {
      body: 'My name is Rahima Begum, 01000000297. They lock the <b>fire exit</b> at night',
    });
    const taken = (await page()).text;
    expect(taken).toContain('My name is [name], [number]. They lock the &lt;b&gt;fire exit&lt;/b&gt; at night');
    expect(taken).toContain('no handler has looked at it');
    for (const body of ['1', '1', 'K573']) await post('/demo/phone', { body });
    expect((await page()).text).toContain('Placed by the code on the poster: Kashful Washing.');

    const before = await queues();
    const [case_] = await casesOfVisitor();
    await post('/demo/desk', { case: case_!, site: '' });
    expect((await page()).text).toContain('take it up, without your name');
    expect(await queues()).toEqual(before);
    for (let week = 0; week < 2; week += 1) await post('/demo/clock', { by: 'week' });

    const after = await queues();
    const gained = demo.buyers.filter(
      ({ code }) => after[code]!.filter(isHers).length > before[code]!.filter(isHers).length,
    );
    expect(gained.map(({ code }) => code).sort()).toEqual(['auvray', 'harrow']);
    const shown = (await page()).text;
    expect(shown).toContain('<strong>Maison Auvray</strong> sees it');
    expect(shown).toContain('<strong>Lindgaard Outdoor</strong> never');
  });

  test('who clicks twice sends once; who asks for what is not there is told so', async () => {
    const texts = () => demo.stage.twilio.phone(PHONE).length;
    const once = 'the-same-page';
    await post('/demo/phone', { body: 'STATUS', once });
    const count = texts();
    await post('/demo/phone', { body: 'STATUS', once });
    expect(texts()).toBe(count);
    expect((await send('/demo/phone', { body: 'x', phone: '+15550100', once: 'other' })).status).toBe(404);
    expect((await send('/demo/clock', { by: 'year', phone: PHONE, once: 'another' })).status).toBe(404);
    expect((await send('/demo/desk', { case: 'nobody', phone: PHONE, once: 'one more' })).status).toBe(404);
  });

  test('a form from another site is not taken', async () => {
    const form = new URLSearchParams({ phone: PHONE, line: 'dhaka', body: 'hello', once: 'foreign' });
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await fetch(`${demo.url}/demo/phone`, { method: 'POST', body: form, headers })).status).toBe(403);
  });
});

/** A row of the pool of two workshops: one buyer buys from the one, another from the other, the third from neither. */
const isHers = ({ place, code, state }: QueueRow) =>
  place.kind === 'supplier' &&
  place.name === 'Kashful Apparel' &&
  place.perhaps &&
  code === 'OSH.BLD' &&
  state === 'answered';

async function page() {
  const response = await fetch(`${demo.url}/demo/phone?${new URLSearchParams({ phone: PHONE, line: 'dhaka' })}`);
  return { status: response.status, text: await response.text() };
}

let forms = 0;
async function post(address: string, fields: Record<string, string>): Promise<void> {
  forms += 1;
  const response = await send(address, { phone: PHONE, line: 'dhaka', once: `form-${forms}`, ...fields });
  expect(response.status).toBe(303);
}

const send = (address: string, fields: Record<string, string>) =>
  fetch(demo.url + address, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

async function casesOfVisitor(): Promise<string[]> {
  const html = (await page()).text;
  const ids = [...html.matchAll(/name="case" value="([^"]+)"/g)].map(([, id]) => id!);
  const open = await openCases(demo.stage.house.database.read);
  return ids.filter((id) => open.some((file) => file.id === id));
}

/** What each buyer reads with her token, by the buyer's code. */
async function queues(): Promise<Record<string, QueueRow[]>> {
  const all = await Promise.all(
    demo.buyers.map(async ({ code, token }) => {
      const response = await fetch(`${demo.url}/api/v1/cases?limit=100`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(response.status).toBe(200);
      return [code, ((await response.json()) as { cases: QueueRow[] }).cases] as const;
    }),
  );
  return Object.fromEntries(all);
}
