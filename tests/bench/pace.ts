/** Requests at even intervals, whether or not the earlier ones are answered: a burst at each full second would measure its own queue. */
import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends `requests` at `perSecond`; returns the latencies in milliseconds, counted from when each was due. */
export async function pace(url: string, requests: readonly Asked[], perSecond: number): Promise<number[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 100 });
  const latencies: number[] = [];
  const underway: Promise<void>[] = [];
  const begin = performance.now();
  let next = 0;
  while (next < requests.length) {
    // A turn of the loop for the answers, then whatever is due by now.
    await pause(1);
    const dueNow = Math.min(requests.length, Math.floor(((performance.now() - begin) / 1_000) * perSecond) + 1);
    for (; next < dueNow; next += 1) {
      const due = begin + (1_000 * next) / perSecond;
      underway.push(ask(agent, url, requests[next]!).then(() => void latencies.push(performance.now() - due)));
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

/** Sends `requests`, so many at a time; returns the milliseconds that all took together. */
export async function rush(url: string, requests: readonly Asked[], atOnce: number): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce });
  const begin = performance.now();
  let next = 0;
  const follow = async () => {
    while (next < requests.length) await ask(agent, url, requests[next++]!);
  };
  await Promise.all(Array.from({ length: atOnce }, follow));
  agent.destroy();
  return performance.now() - begin;
}

function ask(agent: http.Agent, url: string, { method, body = '', headers = {} }: Asked): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, agent, headers }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${response.statusCode}`)),
      );
    });
    request.once('error', reject);
    request.end(body);
  });
}
