import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recordAct } from '../audit/record.ts';
import { applySetup } from '../directory/apply.ts';
import { organisationByCode } from '../directory/organisations.ts';
import { personByLogin } from '../directory/people.ts';
import { readSetup } from '../directory/setup.ts';
import type { Setup } from '../directory/shape.ts';
import { makeToken } from '../directory/token.ts';
import { addDays, dayOf, daysBetween, type Day } from '../foundation/time.ts';
import type { House } from '../house.ts';
import type { Desk } from '../http/desk/casework.ts';
import { addHandler, establishDesk, openLock, unlockDesk } from '../vault/desk.ts';

export interface Login {
  readonly login: string;
  readonly name: string;
  readonly password: string;
}

/** Who may do what in the demo, with the secrets that it prints. */
export interface Cast {
  readonly logins: readonly Login[];
  /** The desk at work, by handler; all of them hold the same key. */
  readonly desks: ReadonlyMap<string, Desk>;
}

export interface Buyer {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly token: string;
}

/** The day on which the sourcing links of the file were written down. */
const WRITTEN = '2026-11-23' as Day;

/** The directory, as long ago as the file says on the day `today`. */
export function readWorld(today: Day): Setup {
  const setup = readSetup(readFileSync(path.join(import.meta.dirname, 'directory.yaml')));
  const moved = (day: string) => addDays(day as Day, daysBetween(WRITTEN, today));
  const links = setup.links.map(({ since, until, ...link }) => ({
    ...link,
    since: moved(since),
    ...(until === undefined ? {} : { until: moved(until) }),
  }));
  return { ...setup, links };
}

/** Directory, desk key and handlers, each with a password of her own. */
export async function castWorld({ database, ring, now }: House, setup: Setup): Promise<Cast> {
  const day = dayOf(now());
  await database.write(async (trx) => {
    await applySetup(trx, setup, day);
    await recordAct(trx, { day, actorId: 'operator', act: 'setup_applied', subject: 'directory', ...plain });
  });
  const handlers = setup.people.filter(({ roles }) => roles.includes('handler'));
  const logins = handlers.map(({ login, name }) => ({ login, name, password: newPassword() }));
  const people = await Promise.all(logins.map(async ({ login }) => (await personByLogin(database.read, login))!.id));
  const [first, ...others] = logins;
  await establishDesk(database, ring, { personId: people[0]!, password: first!.password }, day);
  const { key } = await unlockDesk(database.read, first!.login, first!.password);
  for (const [index, { password }] of others.entries())
    await addHandler(database, key, { personId: people[index + 1]!, password }, day);
  const lock = await openLock(database.read, ring);
  const desks = logins.map(({ login }, at) => [login, { database, ring, lock, key, personId: people[at]! }] as const);
  return { logins, desks: new Map(desks) };
}

const VALID_DAYS = 366;

/** A token for each buyer's queue. */
export async function admitBuyers({ database, now }: House, setup: Setup): Promise<Buyer[]> {
  const day = dayOf(now());
  const buyers: Buyer[] = [];
  for (const { code } of setup.organisations.filter(({ kind }) => kind === 'buyer')) {
    const { id, name } = (await organisationByCode(database.read, code))!;
    const order = { organisationId: id, scopes: ['cases:read'], label: 'demo', day } as const;
    const token = await database.write(async (trx) => {
      await recordAct(trx, { day, actorId: 'operator', act: 'token_made', subject: 'token', ...plain, subjectId: id });
      return makeToken(trx, { ...order, expiresDay: addDays(day, VALID_DAYS) });
    });
    buyers.push({ id, code, name, token });
  }
  return buyers;
}

const plain = { subjectId: '', reason: '', noteSealed: null } as const;

/** Three groups of hexadecimal digits, 72 random bits: easy to copy. */
const newPassword = (): string => Array.from({ length: 3 }, () => randomBytes(4).toString('hex').slice(0, 6)).join('-');
