/** Requests at even intervals, whether or not the earlier ones are answered: a burst at each full second would measure its own queue. */
import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Webhook } from './texts.ts';

/** Sends `texts` at `perSecond`; returns the latencies in milliseconds, counted from when each was due. */
export async function pace(url: string, texts: readonly Webhook[], perSecond: number): Promise<number[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 100 });
  const latencies: number[] = [];
  const underway: Promise<void>[] = [];
  const begin = performance.now();
  let next = 0;
  while (next < texts.length) {
    // A turn of the loop for the answers, then whatever is due by now.
    await pause(1);
    const dueNow = Math.min(texts.length, Math.floor(((performance.now() - begin) / 1_000) * perSecond) + 1);
    for (; next < dueNow; next += 1) {
      const due = begin + (1_000 * next) / perSecond;
      underway.push(post(agent, url, texts[next]!).then(() => void latencies.push(performance.now() - due)));
    }
  }
  await Promise.all(underway);
  agent.destroy();
  return latencies;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

function post(agent: http.Agent, url: string, { body, signature }: Webhook): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature };
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${response.statusCode}`)),
      );
    });
    request.once('error', reject);
    request.end(body);
  });
}
