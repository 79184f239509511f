import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applySetup } from '../../server/directory/apply.ts';
import { organisationByCode } from '../../server/directory/organisations.ts';
import { findToken, listTokens, makeToken, revokeToken, tokenById } from '../../server/directory/token.ts';
import { addDays, type Day } from '../../server/foundation/time.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';
import { example } from './example.ts';

const DAY = '2026-03-02' as Day;
const LAST = addDays(DAY, 90);

describe.each(DATABASES)('tokens on $name', ({ open }) => {
  let store: TestDatabase;
  let organisationId: string;
  beforeAll(async () => {
    store = await open();
    await store.database.write((trx) => applySetup(trx, example(), DAY));
    organisationId = (await organisationByCode(store.database.read, 'NORDWEAR'))!.id;
  });
  afterAll(() => store.drop());

  const make = (label: string) =>
    store.database.write((trx) =>
      makeToken(trx, { organisationId, scopes: ['cases:read'], label, day: DAY, expiresDay: LAST }),
    );

  test('open the door until their last day', async () => {
    const { read } = store.database;
    const secret = await make('reporting');
    expect(secret).toMatch(/^gehoor_[\w-]{43}$/);
    const bearer = await findToken(read, secret, DAY);
    expect(bearer).toEqual({ id: expect.any(String), organisationId, scopes: ['cases:read'] });
    expect(await tokenById(read, bearer!.id, LAST)).toEqual(bearer);
    expect(await findToken(read, secret, LAST)).toEqual(bearer);
    expect(await findToken(read, secret, addDays(LAST, 1))).toBeNull();
    expect(await tokenById(read, bearer!.id, addDays(LAST, 1))).toBeNull();
  });

  test('open nothing when unknown, mistyped or revoked', async () => {
    const { read, write } = store.database;
    const secret = await make('leaked');
    const { id } = (await findToken(read, secret, DAY))!;
    const unknown = [
      `gehoor_${'A'.repeat(43)}`,
      secret.slice('gehoor_'.length),
      `${secret} `,
      secret.toLowerCase(),
      '',
    ];
    for (const other of unknown) expect(await findToken(read, other, DAY)).toBeNull();
    expect(await tokenById(read, 'unknown', DAY)).toBeNull();
    expect(await write((trx) => revokeToken(trx, id, DAY))).toBe(true);
    expect(await write((trx) => revokeToken(trx, id, LAST))).toBe(false);
    expect(await write((trx) => revokeToken(trx, 'unknown', DAY))).toBe(false);
    expect(await findToken(read, secret, DAY)).toBeNull();
    expect(await tokenById(read, id, DAY)).toBeNull();
    expect(await listTokens(read)).toContainEqual({
      id,
      organisationId,
      scopes: ['cases:read'],
      label: 'leaked',
      madeDay: DAY,
      expiresDay: LAST,
      revokedDay: DAY,
    });
  });

  test('leave no secret in the database', async () => {
    const secret = await make('quiet');
    const rows = JSON.stringify(await store.database.read.selectFrom('api_token').selectAll().execute());
    expect(rows).toContain('quiet');
    expect(rows).not.toContain(secret.slice('gehoor_'.length));
  });
});
