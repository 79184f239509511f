import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { instant } from '../../../server/foundation/time.ts';
import { startFakeTwilio, type FakeTwilio } from '../../../server/demo/twilio/fake.ts';

export const ACCOUNT = `AC${'1b'.repeat(16)}`;
export const TOKEN = 'c'.repeat(32);
export const LINE = '+8801500000001';
export const HER = '+8801711000001';

/** One call of a webhook or status address. */
export interface Call {
  readonly path: string;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

export async function startFake(): Promise<FakeTwilio & { moveTo(iso: string): void }> {
  let at = instant('2026-03-01T08:00:00Z');
  const fake = await startFakeTwilio({ accountSid: ACCOUNT, authToken: TOKEN, now: () => at });
  open.push(() => fake.close());
  return { ...fake, moveTo: (iso) => void (at = instant(iso)) };
}

/** A service at the other end, which answers each call with what `answer` says. */
export async function startService(answer: (call: Call) => { status?: number; body?: string } = () => ({})) {
  const calls: Call[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const call = { path: request.url!, body: Buffer.concat(chunks).toString(), headers: request.headers };
      calls.push(call);
      const { status = 200, body = '' } = answer(call);
      response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  open.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}
