import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Day } from '../../server/foundation/time.ts';
import { rewrapRing } from '../../server/vault/rewrap.ts';
import { openRing, type Ring } from '../../server/vault/ring.ts';
import { beginRotation } from '../../server/vault/rotation.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';

const DAY = '2026-03-04' as Day;
const PLACE = { table: 'outbox', column: 'text_sealed', row: 'one' };
const WRONG = expect.objectContaining({ code: 'wrong_key' }) as Error;
const noAudit = () => Promise.reject(new Error('no audit'));
const nothing = async () => undefined;

describe.each(DATABASES)('another GEHOOR_KEY, on $name', ({ open }) => {
  const [old, next] = [randomBytes(32), randomBytes(32)];
  let made: TestDatabase;
  let ring: Ring;
  let keys: number;
  beforeEach(async () => {
    made = await open();
    ring = await openRing(made.database, old, DAY);
    keys = (await rows()).length;
  });
  afterEach(() => made.drop());

  const rows = () => made.database.read.selectFrom('ring_key').selectAll().orderBy('id').execute();
  const rewrap = (from: Buffer, to: Buffer, beside = nothing) => rewrapRing(made.database, from, to, beside);
  const openWith = (key: Buffer) => openRing(made.database, key, DAY);

  test('opens what the old one opened, which opens nothing more; a server that runs goes on, and is told', async () => {
    const [sealed, mac] = [ring.seal('outbox', PLACE, 'no water'), ring.mac('audit', 'row')];
    expect(await rewrap(old, next)).toBe(keys);
    const anew = await openWith(next);
    expect([anew.open(PLACE, sealed), anew.mac('audit', 'row')]).toEqual(['no water', mac]);
    await expect(openWith(old)).rejects.toThrow(WRONG);
    expect(ring.open(PLACE, sealed)).toBe('no water');
    await expect(ring.refresh()).rejects.toThrow(WRONG);
    expect(anew.open(PLACE, ring.seal('outbox', PLACE, 'no pay'))).toBe('no pay');
  });

  test('takes the place of the old one for all keys or none, and again does nothing', async () => {
    const before = await rows();
    await expect(rewrap(old, next, noAudit)).rejects.toThrow('no audit');
    expect(await rows()).toEqual(before);
    let acts = 0;
    const counted = async () => void (acts += 1);
    await rewrap(old, next, counted);
    expect(await rewrap(old, next, counted)).toBe(0);
    expect(acts).toBe(1);
    const bare = ({ id, name, version, state, made_day }: (typeof before)[number]) => [
      id,
      name,
      version,
      state,
      made_day,
    ];
    expect((await rows()).map(bare)).toEqual(before.map(bare));
  });

  test('ends what was interrupted: a key that the old one wrapped meanwhile', async () => {
    const further = ring.further('times', DAY);
    await rewrap(old, next);
    await made.database.write((trx) => trx.insertInto('ring_key').values(further).execute());
    for (const key of [old, next]) await expect(openWith(key)).rejects.toThrow(WRONG);
    expect(await rewrap(old, next)).toBe(1);
    await openWith(next);
  });

  test('is not to be had without the old one, nor a rotation with it', async () => {
    const before = await rows();
    await expect(rewrap(randomBytes(32), next)).rejects.toThrow(WRONG);
    expect(await rows()).toEqual(before);
    await rewrap(old, next);
    await expect(beginRotation(made.database, ring, 'times', DAY)).rejects.toThrow(WRONG);
    expect(await rows()).toHaveLength(keys);
  });

  test('two at once: one of them stands for all keys', async () => {
    const others = [next, randomBytes(32)];
    const ends = await Promise.allSettled(others.map((other) => rewrap(old, other)));
    const won = ends.findIndex(({ status }) => status === 'fulfilled');
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await openWith(others[won]!);
  });
});
