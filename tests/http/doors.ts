/** The buyers' doors as the service opens them, over a furnished database with a clock that the test sets. */
import { randomBytes } from 'node:crypto';
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { findToken, makeToken } from '../../server/directory/token.ts';
import { makeLog } from '../../server/foundation/log.ts';
import { dayOf, later, type Day, type Instant } from '../../server/foundation/time.ts';
import { buyerApi } from '../../server/http/api/plugin.ts';
import { buyerPages } from '../../server/http/buyer/plugin.ts';
import { openSessions } from '../../server/http/session.ts';
import { styles } from '../../server/http/styles.ts';
import { openBuyerView, type BuyerView } from '../../server/release/view.ts';
import { openRing } from '../../server/vault/ring.ts';
import type { DatabaseKind, TestDatabase } from '../databases.ts';
import { furnish, TUESDAY } from '../release/stage.ts';

export interface Doors {
  readonly app: FastifyInstance;
  readonly test: TestDatabase;
  readonly log: string[];
  pass(milliseconds: number): void;
  now(): Instant;
  token(organisationId: string, scopes?: readonly 'cases:read'[]): Promise<string>;
  /** The queue as JSON. */
  ask(token: string, query?: string): Promise<LightMyRequestResponse>;
  /** Pastes the token; returns the cookie. */
  enter(token: string): Promise<string>;
  close(): Promise<void>;
}

export async function openDoors(
  kind: DatabaseKind,
  { publicUrl = 'https://line.example.org', wrap = (view: BuyerView) => view } = {},
): Promise<Doors> {
  const test = await kind.open();
  const { database } = test;
  await furnish(database);
  let time = TUESDAY;
  const now = () => time;
  const log: string[] = [];
  const ring = await openRing(database, randomBytes(32), dayOf(now()));
  const shared = {
    view: wrap(openBuyerView(database.read)),
    authenticate: (secret: string) => findToken(database.read, secret, dayOf(now())),
    publicUrl,
    log: makeLog(now, 'info', (line) => log.push(line)),
  };
  const sessions = openSessions({ database, ring, now, publicUrl });
  const app = Fastify({ logger: false });
  await app.register(styles);
  await app.register(buyerPages, { prefix: '/buyer', ...shared, sessions });
  await app.register(buyerApi, { prefix: '/api/v1', ...shared });
  return {
    app,
    test,
    log,
    now,
    pass: (milliseconds) => {
      time = later(time, milliseconds);
    },
    token: (organisationId, scopes = ['cases:read']) =>
      database.write((trx) =>
        makeToken(trx, {
          organisationId,
          scopes,
          label: 'test',
          day: dayOf(now()),
          expiresDay: '2027-06-01' as Day,
        }),
      ),
    ask: (token, query = '') =>
      app.inject({ url: `/api/v1/cases${query}`, headers: { authorization: `Bearer ${token}` } }),
    enter: async (token) => {
      const response = await app.inject({ method: 'POST', url: '/buyer', payload: form({ token }), headers: FORM });
      const [cookie] = response.cookies;
      return cookie ? `${cookie.name}=${cookie.value}` : '';
    },
    close: async () => {
      await app.close();
      await test.drop();
    },
  };
}

export const FORM = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
export const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();
