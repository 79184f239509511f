/** The whole service with every way in, in a process of its own: `node ways-server.ts PORT FOLDER`. It times what no request can. */
import { argon2, randomBytes } from 'node:crypto';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import SqliteFile from 'better-sqlite3';
import { xlsxOf } from '../../channels/filing/write-sheet.ts';
import { organisationByCode } from '../../server/directory/organisations.ts';
import { newId } from '../../server/foundation/ids.ts';
import { systemNow } from '../../server/foundation/time.ts';
import { viewIn } from '../../server/http/worker/frame.ts';
import { answersIn } from '../../server/http/worker/answers.ts';
import { newVisit, sealVisit } from '../../server/http/worker/visit.ts';
import { wherePage } from '../../server/http/worker/where-page.ts';
import { checkMany, fileMany, prepareMany, type CheckedList } from '../../server/intake/filing-many.ts';
import { openFilings } from '../../server/intake/filings.ts';
import { COST } from '../../server/intake/receipt.ts';
import { MOST_RUNNING } from '../../server/vault/memory-hard.ts';
import { startGehoor } from './gehoor.ts';
import { CLOUD } from './updates.ts';

const [port, folder] = process.argv.slice(2) as [string, string];
const { app, house } = await startGehoor(Number(port), folder, CLOUD.env);
const filer = { id: 'bench', organisationId: (await organisationByCode(house.database.read, 'shapla'))!.id };

const HEAD = ['own_number', 'received', 'language', 'country', 'site', 'words', 'tell_buyers'];
let lists = 0;

/** A list that was looked at: as many rows of one day, each with a number of the filer's. */
async function looked(count: number): Promise<CheckedList> {
  const list = (lists += 1);
  const rows = Array.from({ length: count }, (_, row) => [
    `${list}-${row}`,
    '2026-02-11',
    'en',
    'BD',
    'MK47',
    `Number ${row}: they did not pay our salary for two months, supervisor Karim shouts. Call me 01712345678`,
    'yes',
  ]);
  const checked = await checkMany(house, filer, await xlsxOf([HEAD, ...rows]), systemNow());
  if ('fault' in checked) throw new Error(checked.fault.code);
  return checked;
}

async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

const measures = {
  /** A visit to begin from. */
  visit: () => sealVisit(house.ring, newVisit(systemNow())),
  /** Milliseconds for the rendering of one page, the form's longest. */
  rendering: async ({ fields }: { fields: Record<string, string> }) => {
    const view = viewIn('bn', sealVisit(house.ring, newVisit(systemNow())));
    const render = () => wherePage(view, answersIn(fields), ['BD'], null);
    for (let time = 0; time < 50; time += 1) render();
    return (await timed(() => Array.from({ length: 200 }, render))) / 200;
  },
  /** Milliseconds for one bare Argon2id at the cost of a receipt, one after the other; and how many may run at once. */
  derivation: async () => {
    const parameters = { message: '1', nonce: randomBytes(16), secret: randomBytes(32), ...COST };
    const each = await timed(async () => {
      for (let time = 0; time < 20; time += 1) await promisify(argon2)('argon2id', parameters);
    });
    return { each: each / 20, atOnce: MOST_RUNNING, megabytes: COST.memory / 1_024 };
  },
  /** Milliseconds for as many rows to be looked at; to be filed at once; and their receipts, for the other measures. */
  upload: async ({ count, ahead }: { count: number; ahead: boolean }) => {
    let list: CheckedList = { encoding: null, rows: [] };
    const key = newId();
    const look = await timed(async () => (list = await looked(count)));
    const minting = ahead ? await timed(() => prepareMany(house, filer, list, key)) : 0;
    let filed: Awaited<ReturnType<typeof fileMany>> = [];
    const file = await timed(async () => (filed = await fileMany(house, filer, list.rows, systemNow(), key)));
    return { look, minting, file, receipts: filed.map(({ receipt }) => receipt) };
  },
  /** Milliseconds for as many filings through the interface for machines, one after the other. */
  filings: ({ count }: { count: number }) =>
    timed(async () => {
      const door = openFilings(house, systemNow);
      const fields = { words: 'They did not pay our salary for two months', language: 'en', country: 'BD' };
      for (let one = 0; one < count; one += 1) await door.file(filer, fields, `bench ${one}`);
    }),
  /** Milliseconds for as many bare durable inserts, one after the other. */
  inserts: ({ count }: { count: number }) => {
    const file = new SqliteFile(path.join(folder, 'each.sqlite'));
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = FULL');
    file.exec('create table message (id integer primary key, body text)');
    const insert = file.prepare('insert into message (body) values (?)');
    const body = 'x'.repeat(1_000);
    return timed(() => {
      for (let one = 0; one < count; one += 1) insert.run(body);
      file.close();
    });
  },
  memory: () => ({ now: process.memoryUsage().rss / 2 ** 20, peak: process.resourceUsage().maxRSS / 2 ** 10 }),
} as const;

await app.listen({ port: Number(port), host: '127.0.0.1' });
process.on('message', ({ measure, given }: { measure: keyof typeof measures; given: never }) => {
  void Promise.resolve(measures[measure](given)).then((result) => process.send!({ result }));
});
process.send!('ready');
