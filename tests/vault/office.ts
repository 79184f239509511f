/** A desk with three people in the directory: Amina holds its key, Bina and Chitra may be admitted. */
import { randomBytes } from 'node:crypto';
import type { Database } from '../../server/database/connect.ts';
import { insertRows } from '../../server/database/insert.ts';
import { migrate } from '../../server/database/migrate.ts';
import type { CaseFileRow, MessageRow } from '../../server/database/schema.ts';
import { newId } from '../../server/foundation/ids.ts';
import type { Day } from '../../server/foundation/time.ts';
import { establishDesk, openLock, unlockDesk, unlockOwn } from '../../server/vault/desk.ts';
import { openRing, type Ring } from '../../server/vault/ring.ts';
import { openWords, sealWords, type DeskKey, type DeskLock, type PrivateHalf } from '../../server/vault/words.ts';
import type { DatabaseKind, TestDatabase } from '../databases.ts';

export const DAY = '2026-03-02' as Day;
export const AMINA = { personId: 'amina', password: 'seven brown goats' };
export const BINA = { personId: 'bina', password: 'nine grey herons' };
export const CHITRA = { personId: 'chitra', password: 'eleven red hens' };
export const BY = { personId: 'amina', day: DAY };

export interface Office {
  readonly test: TestDatabase;
  readonly database: Database;
  readonly ring: Ring;
  readonly masterKey: Buffer;
  readonly recoveryKey: string;
  /** Amina's. */
  readonly key: DeskKey;
}

export async function openOffice(kind: DatabaseKind): Promise<Office> {
  const { test, made } = await kind.openFurnished('office', furnish);
  const { database } = test;
  return { ...made, test, database, ring: await openRing(database, made.masterKey, DAY) };
}

async function furnish({ database }: TestDatabase): Promise<Pick<Office, 'masterKey' | 'recoveryKey' | 'key'>> {
  await migrate(database);
  const masterKey = randomBytes(32);
  const ring = await openRing(database, masterKey, DAY);
  await database.write(async (trx) => {
    await trx.insertInto('organisation').values({ id: 'ngo', code: 'ngo', kind: 'mechanism', name: 'Desk' }).execute();
    const people = [AMINA, BINA, CHITRA].map(({ personId: id }) => ({
      id,
      login: id,
      organisation_id: 'ngo',
      name: id,
    }));
    await trx.insertInto('person').values(people).execute();
    const roles = people.map(({ id }) => ({ person_id: id, role: 'handler', since_day: DAY }) as const);
    await trx.insertInto('person_role').values(roles).execute();
    await insertRows(trx, 'case_file', [caseRow('00000000')]);
  });
  const { recoveryKey } = await establishDesk(database, ring, AMINA, DAY);
  const { key } = await unlockDesk(database.read, 'amina', AMINA.password);
  return { masterKey, recoveryKey, key };
}

const halves = new Map<string, Promise<PrivateHalf>>();

/** Her own private half; her password is stretched once for each form in which it is kept, as guessing is made dear. */
export async function ownOf({ read }: Database, { personId, password }: typeof AMINA): Promise<PrivateHalf> {
  const row = await read.selectFrom('person_key').selectAll().where('person_id', '=', personId).executeTakeFirst();
  const form = JSON.stringify([row, password]);
  if (!halves.has(form)) halves.set(form, unlockOwn(read, personId, password));
  return halves.get(form)!;
}

/** The one case of the office. */
export const caseRow = (reference: string): CaseFileRow => ({
  id: 'case',
  reference,
  kind: 'single',
  opened_day: DAY,
  line_id: null,
  language: 'en',
  site_id: null,
  category: 'WAG.UNP',
  level: 'L3',
  stage: 'received',
  triaged_day: null,
  version: 1,
});

const placeOf = (column: string, row: string) => ({ table: 'message', column, row });

/** A message of the case, sealed to `lock`. */
export async function arrive(database: Database, lock: DeskLock, text: string, number: number): Promise<string> {
  const id = newId();
  const sealed = sealWords(lock, [
    { place: placeOf('statement_sealed', id), text },
    { place: placeOf('original_sealed', id), text: `original: ${text}` },
  ]);
  const row: MessageRow = {
    id,
    case_id: 'case',
    number,
    sender_id: null,
    day: DAY,
    language: 'en',
    statement_sealed: sealed[0]!,
    original_sealed: sealed[1]!,
    names_sealed: null,
    signals: '',
    erased_day: null,
  };
  await database.write((trx) => insertRows(trx, 'message', [row]));
  return id;
}

export async function arriveMany({ database, ring }: Office, count: number): Promise<void> {
  const lock = await openLock(database.read, ring);
  for (let number = 1; number <= count; number += 1) await arrive(database, lock, `words ${number}`, number);
}

/** Statements and originals by number, as `key` opens them. */
export async function readAll({ read }: Database, key: DeskKey): Promise<string[]> {
  const rows = await read.selectFrom('message').selectAll().orderBy('number').execute();
  return rows.map((row) =>
    [
      openWords(key, placeOf('statement_sealed', row.id), row.statement_sealed),
      openWords(key, placeOf('original_sealed', row.id), row.original_sealed),
    ].join(' / '),
  );
}

export const expected = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `words ${index + 1} / original: words ${index + 1}`);

/** Every desk key that a stored value of a message names. */
export async function keysInUse({ read }: Database): Promise<string[]> {
  const rows = await read.selectFrom('message').selectAll().execute();
  const values = rows.flatMap((row) => [row.statement_sealed, row.original_sealed]);
  return [...new Set(values.map((value) => value.split('.')[2]!))];
}
