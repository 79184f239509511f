/** The web form, receipts, a filer's list and Meta's batches: each beside what it is made of, in the same run. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../postgres.ts';
import { pace, percentile, rush, type Asked } from './pace.ts';
import { CLOUD, singles, together } from './updates.ts';

/** One line of the table: what was measured, and beside what. */
export interface Finding {
  readonly what: string;
  readonly figure: string;
  readonly baseline: string;
  /** Figure to baseline. */
  readonly ratio: number;
  /** Null where nothing is promised. */
  readonly held: boolean | null;
}

const ROWS = 1_000;
const STEPS_PER_SECOND = 100;
const READERS = 10;
/** Samples of what would take too long in full. */
const SAMPLE = 50;
/** What may come to memory beside the derivations: a batch, a list, what the collector has not taken yet. */
const OTHER_MEGABYTES = 250;

/** `seconds`: for each rate that is kept up. */
export async function measureWays(seconds: number): Promise<Finding[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gehoor-bench-'));
  const [port, barePort] = [await freePort(), await freePort()];
  const server = fork(path.join(import.meta.dirname, 'ways-server.ts'), [String(port), folder]);
  await once(server, 'message');
  const bare = fork(path.join(import.meta.dirname, 'server.ts'), ['bare', String(barePort), folder]);
  await once(bare, 'message');
  const room: Room = {
    seconds,
    url: `http://127.0.0.1:${port}`,
    bareUrl: `http://127.0.0.1:${barePort}/bare`,
    tell: (measure, given = {}) => tell(server, measure, given),
  };
  try {
    const { now: before } = await room.tell<Memory>('memory');
    const batch = await batches(room);
    const { findings, receipts } = await uploads(room);
    return [
      ...(await formSteps(room)),
      ...(await checks(room, receipts)),
      ...findings,
      ...batch,
      await memory(room, before),
    ];
  } finally {
    server.kill();
    bare.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Room {
  readonly seconds: number;
  readonly url: string;
  readonly bareUrl: string;
  tell<Result>(measure: string, given?: object): Promise<Result>;
}

async function tell<Result>(server: ChildProcess, measure: string, given: object): Promise<Result> {
  server.send({ measure, given });
  const [{ result }] = (await once(server, 'message')) as [{ result: Result }];
  return result;
}

const LANGUAGE = 'bn';
const ANSWERS = { danger: 'no', words: 'দুই মাস বেতন পাই নাই', place: '', country: '', tell: '', supplier: '' };

const form = (fields: Record<string, string>): Asked => ({
  method: 'POST',
  body: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-encoding': 'gzip' },
});

const repeated = (request: Asked, times: number): Asked[] => Array.from({ length: times }, () => request);

/** From her words to the place where she works: the longest page. */
async function formSteps({ url, bareUrl, seconds, tell: measure }: Room): Promise<Finding[]> {
  const visit = await measure<string>('visit');
  const step = form({ lang: LANGUAGE, visit, step: 'words', go: 'on', ...ANSWERS });
  await pace(`${url}/`, repeated(step, STEPS_PER_SECOND), STEPS_PER_SECOND);
  const count = STEPS_PER_SECOND * seconds;
  const p99 = percentile(await pace(`${url}/`, repeated(step, count), STEPS_PER_SECOND), 0.99);
  const least = percentile(await pace(bareUrl, repeated({ method: 'GET' }, count), STEPS_PER_SECOND), 0.99);
  const one = (await rush(`${url}/`, repeated(step, count), 1)) / count;
  const rendering = await measure<number>('rendering', { fields: ANSWERS });
  return [
    {
      what: `form step, p99 at ${STEPS_PER_SECOND} a second, beside a bare GET`,
      figure: ms(p99),
      baseline: ms(least),
      ratio: p99 / least,
      held: p99 < 50,
    },
    {
      what: 'form step, one by one, beside its rendering alone',
      figure: ms(one),
      baseline: ms(rendering),
      ratio: one / rendering,
      held: null,
    },
  ];
}

/** Codes that are right, typed by several at once: each is derived, looked up and answered with her page. */
async function checks({ url, seconds, tell: measure }: Room, receipts: readonly string[]): Promise<Finding[]> {
  const { each, atOnce } = await measure<{ each: number; atOnce: number }>('derivation');
  const visit = await measure<string>('visit');
  const most = Math.min(receipts.length, Math.ceil((seconds * 1_000 * atOnce) / each));
  const codes = receipts.slice(0, most).map((code) => form({ lang: LANGUAGE, visit, step: 'code', code }));
  const took = await rush(`${url}/`, codes, READERS);
  const perSecond = (codes.length * 1_000) / took;
  const bound = (1_000 * atOnce) / each;
  return [
    {
      what: `receipts checked a second, beside ${atOnce} bare derivations side by side`,
      figure: perSecond.toFixed(0),
      baseline: `${bound.toFixed(0)} (${ms(each)} each)`,
      ratio: perSecond / bound,
      held: null,
    },
  ];
}

interface Upload {
  readonly look: number;
  readonly minting: number;
  readonly file: number;
  readonly receipts: string[];
}

async function uploads({ tell: measure }: Room): Promise<{ findings: Finding[]; receipts: string[] }> {
  const inserts = await measure<number>('inserts', { count: ROWS });
  const single = ((await measure<number>('filings', { count: SAMPLE })) * ROWS) / SAMPLE;
  const atOnce = await measure<Upload>('upload', { count: SAMPLE, ahead: false });
  const ready = await measure<Upload>('upload', { count: ROWS, ahead: true });
  return {
    receipts: ready.receipts,
    findings: [
      beside(`list of ${ROWS} looked at, beside as many bare inserts`, ready.look, inserts, null),
      beside('filed, its receipts ready, beside as many bare inserts', ready.file, inserts, null),
      beside('the same, beside as many filings one by one', ready.file, single, ready.file < single / 3),
      beside('filed at once, its receipts too, beside the same', (atOnce.file * ROWS) / SAMPLE, single, null),
      beside('its receipts made while she reads, beside the same', ready.minting, single, null),
    ],
  };
}

const beside = (what: string, figure: number, baseline: number, held: boolean | null): Finding => ({
  what,
  figure: ms(figure),
  baseline: ms(baseline),
  ratio: figure / baseline,
  held,
});

async function batches({ url }: Room): Promise<Finding[]> {
  const address = `${url}${CLOUD.path}`;
  await rush(address, singles(1, 300), 50);
  const single = await rush(address, singles(2, ROWS), 50);
  const times: number[] = [];
  for (const run of [3, 4, 5]) times.push(await rush(address, [together(run, ROWS)], 1));
  const took = percentile(times, 0.5);
  const again = await rush(address, [together(5, ROWS)], 1);
  const waits = healths(url);
  await rush(address, [together(6, ROWS)], 1);
  const others = percentile(await waits(), 0.99);
  return [
    {
      what: `batch of ${ROWS} updates, beside as many webhooks`,
      figure: ms(took),
      baseline: ms(single),
      ratio: took / single,
      held: took < single,
    },
    {
      what: 'the same again, beside the first time',
      figure: ms(again),
      baseline: ms(took),
      ratio: again / took,
      held: again < took / 3,
    },
    {
      what: 'p99 of others meanwhile, beside the batch',
      figure: ms(others),
      baseline: ms(took),
      ratio: others / took,
      held: others < took / 2,
    },
  ];
}

/** Asks again and again until it is told to stop; then gives the latencies. */
function healths(url: string): () => Promise<number[]> {
  const latencies: number[] = [];
  const end = new AbortController();
  const asking = (async () => {
    while (!end.signal.aborted) latencies.push(await rush(`${url}/healthz`, [{ method: 'GET' }], 1));
  })();
  return async () => {
    end.abort();
    await asking;
    return latencies;
  };
}

async function memory({ tell: measure }: Room, before: number): Promise<Finding> {
  const { peak } = await measure<Memory>('memory');
  const { atOnce, megabytes } = await measure<{ atOnce: number; megabytes: number }>('derivation');
  return {
    what: 'peak memory, beside that at the start',
    figure: `${peak.toFixed(0)} MB`,
    baseline: `${before.toFixed(0)} MB`,
    ratio: peak / before,
    held: peak < before + atOnce * megabytes + OTHER_MEGABYTES,
  };
}

interface Memory {
  readonly now: number;
  readonly peak: number;
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
