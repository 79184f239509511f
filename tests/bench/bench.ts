/** `npm run bench`: what taking a message costs, beside what its parts cost in the same run. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { freePort } from '../postgres.ts';
import { pace, percentile } from './pace.ts';
import { askedWith, signedTexts, type Webhook } from './texts.ts';
import { measureWays } from './ways.ts';

const VARIANTS = [
  ['bare', 'bare Fastify answers the POST'],
  ['signature', '+ signature'],
  ['insert', '+ one durable insert per request'],
  ['together', '+ one durable insert with group commit'],
  ['sealed', '+ one HPKE seal'],
  ['gehoor', 'Gehoor: the whole intake'],
] as const;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const CONNECTIONS = 50;
/** What the pacing client can send evenly on the core that is left to it; the baselines are paced no faster. */
const MOST_PACED = 500;

interface Figures {
  readonly perSecond: number;
  readonly p99: number;
  readonly p99AtHalf: number;
  readonly megabytes: number;
}

async function measure(variant: string): Promise<Figures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gehoor-bench-'));
  const port = await freePort();
  const server = fork(path.join(import.meta.dirname, 'server.ts'), [variant, String(port), folder]);
  await once(server, 'message');
  const url = `http://127.0.0.1:${port}/channels/sms/twilio`;
  try {
    await load(url, 0, 1);
    const peak = await load(url, 1, SECONDS);
    const half = Math.min(MOST_PACED, Math.max(1, Math.floor(peak.requests.average / 2)));
    const latencies = await pace(url, signedTexts(url, 2, half * SECONDS).map(askedWith), half);
    return {
      perSecond: peak.requests.average,
      p99: peak.latency.p99,
      p99AtHalf: percentile(latencies, 0.99),
      megabytes: await residentMegabytes(server),
    };
  } finally {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function load(url: string, run: number, seconds: number): Promise<autocannon.Result> {
  const texts = signedTexts(url, run, 9_000 * seconds);
  let next = 0;
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path: new URL(url).pathname,
        setupRequest: (request) => signedRequest(request, texts[next++ % texts.length]!),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  return result;
}

const signedRequest = (request: autocannon.Request, { body, signature }: Webhook): autocannon.Request => ({
  ...request,
  body,
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
});

async function residentMegabytes(server: ChildProcess): Promise<number> {
  server.send('rss');
  const [{ rss }] = (await once(server, 'message')) as [{ rss: number }];
  return rss / 2 ** 20;
}

const rows: [string, string, Figures][] = [];
for (const [variant, name] of VARIANTS) rows.push([variant, name, await measure(variant)]);

const of = (wanted: string) => rows.find(([variant]) => variant === wanted)![2];
const line = (cells: readonly string[]) =>
  process.stdout.write(
    `${cells[0]!.padEnd(66)}${cells
      .slice(1)
      .map((cell) => cell.padStart(18))
      .join('')}\n`,
  );
line(['', 'per second', 'of bare', 'p99 ms', 'p99 at half', 'MB']);
for (const [, name, { perSecond, p99, p99AtHalf, megabytes }] of rows)
  line([
    name,
    perSecond.toFixed(0),
    `${((100 * perSecond) / of('bare').perSecond).toFixed(1)} %`,
    p99.toFixed(0),
    p99AtHalf.toFixed(0),
    megabytes.toFixed(0),
  ]);

const ways = await measureWays(SECONDS);
process.stdout.write('\n');
line(['', 'figure', 'baseline', 'ratio']);
for (const { what, figure, baseline, ratio } of ways) line([what, figure, baseline, ratio.toFixed(2)]);

const { perSecond, p99AtHalf } = of('gehoor');
process.stdout.write('\nGoals\n');
for (const [goal, held, figure] of [
  [
    'faster than one durable insert per request',
    perSecond > of('insert').perSecond,
    perSecond / of('insert').perSecond,
  ],
  [
    'at least a third of signature, group commit and seal',
    perSecond >= of('sealed').perSecond / 3,
    perSecond / of('sealed').perSecond,
  ],
  ['p99 under 50 ms at half the peak', p99AtHalf < 50, p99AtHalf],
  ...ways.flatMap(({ what, held, ratio }) => (held === null ? [] : [[what, held, ratio] as const])),
] as const)
  line([`${held ? 'held  ' : 'MISSED'} ${goal}`, figure.toFixed(2)]);
