import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { connect } from '../../server/database/connect.ts';
import { dayOf, systemNow } from '../../server/foundation/time.ts';
import { openRing } from '../../server/vault/ring.ts';
import { signedTexts, type Webhook } from '../bench/texts.ts';
import { freePort } from '../postgres.ts';

const KILLS = Number(process.env.CHAOS_KILLS ?? 20);
const CLIENTS = 8;

test(
  `killed ${KILLS} times under load: every message answered 2xx is there, none twice`,
  { timeout: 20_000 + KILLS * 5_000 },
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gehoor-chaos-'));
    const key = randomBytes(32).toString('base64');
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/channels/sms/twilio`;
    const answered = new Set<string>();
    const sent = new Set<string>();
    try {
      let lost: Webhook[] = [];
      for (let round = 1; round <= KILLS; round += 1) {
        const server = await start(port, folder, key);
        // The provider tries again what was not answered.
        const texts = [...lost, ...signedTexts(url, round, 400)];
        lost = await pourUntilKilled(server, url, texts, sent, answered);
      }
      const server = await start(port, folder, key);
      for (const text of lost) await post(url, text, sent, answered);
      server.kill('SIGKILL');
      await once(server, 'exit');

      const database = connect(`sqlite:${path.join(folder, 'gehoor.sqlite')}`);
      const ring = await openRing(database, Buffer.from(key, 'base64'), dayOf(systemNow()));
      const taken = new Set(
        (await database.read.selectFrom('replay_guard').select('key').execute()).map((row) => row.key),
      );
      const messages = await database.read.selectFrom('message').select(['id', 'sender_id', 'case_id']).execute();
      const receipts = await database.read
        .selectFrom('outbox')
        .select(['id', 'case_id'])
        .where('kind', '=', 'receipt')
        .execute();
      await database.close();

      expect(answered.size).toBeGreaterThan(KILLS);
      expect([...answered].filter((id) => !taken.has(ring.mac('replay', `sms:${id}`)))).toEqual([]);
      expect(taken.size).toBeLessThanOrEqual(sent.size);
      // Everybody wrote once: one message, one case and one receipt for each that was taken.
      for (const of of [
        messages.map((row) => row.sender_id),
        messages.map((row) => row.case_id),
        receipts.map((row) => row.case_id),
      ]) {
        expect(of.length).toBe(taken.size);
        expect(new Set(of).size).toBe(taken.size);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

async function start(port: number, folder: string, key: string): Promise<ChildProcess> {
  const server = fork(path.join(import.meta.dirname, 'server.ts'), [String(port), folder, key], {
    env: { ...process.env, NODE_COMPILE_CACHE: process.env.TEST_COMPILED ?? '' },
  });
  await once(server, 'message');
  return server;
}

/** Eight clients pour texts until the process dies at a random moment; returns what nobody answered. */
async function pourUntilKilled(
  server: ChildProcess,
  url: string,
  texts: Webhook[],
  sent: Set<string>,
  answered: Set<string>,
): Promise<Webhook[]> {
  const lost: Webhook[] = [];
  let next = 0;
  const client = async () => {
    while (server.exitCode === null && server.signalCode === null && next < texts.length) {
      const text = texts[next++]!;
      if (!(await post(url, text, sent, answered))) lost.push(text);
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  await pause(randomInt(5, 250));
  server.kill('SIGKILL');
  await once(server, 'exit');
  await Promise.all(clients);
  return lost;
}

async function post(
  url: string,
  { body, signature }: Webhook,
  sent: Set<string>,
  answered: Set<string>,
): Promise<boolean> {
  const id = new URLSearchParams(body).get('MessageSid')!;
  sent.add(id);
  try {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature };
    const response = await fetch(url, { method: 'POST', headers, body });
    await response.text();
    if (response.ok) answered.add(id);
    return response.ok;
  } catch {
    return false;
  }
}
