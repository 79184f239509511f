import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../server/database/connect.ts';
import type { Day, Instant } from '../../server/foundation/time.ts';
import { makeRingKey, RING_NAMES } from '../../server/vault/ring-key.ts';
import { openRing, type Ring } from '../../server/vault/ring.ts';
import { openInstant, sealInstant } from '../../server/vault/times.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';
import { anyText, ELSEWHERE, PLACE, tampered } from './anything.ts';

const DAY = '2026-03-02' as Day;
const masterKey = randomBytes(32);

describe.each(DATABASES)('the key ring on $name', ({ open }) => {
  let world: TestDatabase;
  let ring: Ring;
  beforeAll(async () => {
    world = await open();
    ring = await openRing(world.database, masterKey, DAY);
  });
  afterAll(() => world.drop());

  const keys = () => world.database.read.selectFrom('ring_key').selectAll().execute();

  test('is made once, however many servers start at the same time', async () => {
    const fresh = await open();
    const second = connect(fresh.url);
    const starts = [fresh.database, second, fresh.database, second].map((server) => openRing(server, masterKey, DAY));
    const rings = await Promise.all(starts);
    for (const name of RING_NAMES) expect(new Set(rings.map((one) => one.current(name))).size).toBe(1);
    expect(await fresh.database.read.selectFrom('ring_key').select('id').execute()).toHaveLength(RING_NAMES.length);
    await second.close();
    await fresh.drop();
  });

  test('opens again after a restart, and not with another key', async () => {
    const again = await openRing(world.database, masterKey, DAY);
    expect(again.open(PLACE, ring.seal('address', PLACE, '+880'))).toBe('+880');
    const before = await keys();
    await expect(openRing(world.database, randomBytes(32), DAY)).rejects.toMatchObject({ code: 'wrong_key' });
    expect(await keys()).toEqual(before);
  });

  test('adds no key under a wrong GEHOOR_KEY, even where some are missing', async () => {
    const fresh = await open();
    const only = makeRingKey(masterKey, 'replay', 1, DAY);
    await fresh.database.write((trx) => trx.insertInto('ring_key').values(only).execute());
    await expect(openRing(fresh.database, randomBytes(32), DAY)).rejects.toMatchObject({ code: 'wrong_key' });
    expect(await fresh.database.read.selectFrom('ring_key').select('id').execute()).toEqual([{ id: only.id }]);
    expect((await openRing(fresh.database, masterKey, DAY)).current('replay')).toBe(only.id);
    await fresh.drop();
  });

  test('does not take a wrapped key under another name', async () => {
    const fresh = await open();
    const moved = { ...makeRingKey(masterKey, 'replay', 1, DAY), name: 'desk' };
    await fresh.database.write((trx) => trx.insertInto('ring_key').values(moved).execute());
    await expect(openRing(fresh.database, masterKey, DAY)).rejects.toMatchObject({ code: 'wrong_key' });
    await fresh.drop();
  });

  test('reads every version, and writes with the newest', async () => {
    const fresh = await open();
    const before = await openRing(fresh.database, masterKey, DAY);
    const sealed = before.seal('address', PLACE, 'old');
    const second = makeRingKey(masterKey, 'address', 2, DAY);
    await fresh.database.write((trx) => trx.insertInto('ring_key').values(second).execute());
    const after = await openRing(fresh.database, masterKey, DAY);
    expect(after.open(PLACE, sealed)).toBe('old');
    expect(after.current('address')).toBe(second.id);
    expect(after.seal('address', PLACE, 'new')).toContain(`.${second.id}.`);
    const macs = after.macs('address', '+880');
    expect(macs.map(({ keyId, version }) => [keyId, version])).toEqual([
      [second.id, 2],
      [before.current('address'), 1],
    ]);
    expect(macs.map(({ mac }) => mac)).toEqual([after.mac('address', '+880'), before.mac('address', '+880')]);
    expect(new Set(macs.map(({ mac }) => mac)).size).toBe(2);
    await fresh.drop();
  });

  test('gives back any text, and hashes different texts differently', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        expect(ring.open(PLACE, ring.seal('outbox', PLACE, one))).toBe(one);
        expect(ring.mac('replay', one) === ring.mac('replay', two)).toBe(one === two);
      }),
    );
    expect(ring.mac('replay', '\ud800')).not.toBe(ring.mac('replay', '\ufffd'));
  });

  test('hashes under each name differently, and nothing of it stands in the value', () => {
    expect(new Set(RING_NAMES.map((name) => ring.mac(name, '+8801712345678'))).size).toBe(RING_NAMES.length);
    expect(ring.mac('replay', 'SM1')).toMatch(/^[\w-]{43}$/);
  });

  test('seals nothing twice alike, and equally long within a bucket', () => {
    const values = ['', 'yes', '1', '1', 'x'.repeat(62)].map((text) => ring.seal('outbox', PLACE, text));
    expect(new Set(values).size).toBe(values.length);
    expect(new Set(values.map((value) => value.length)).size).toBe(1);
  });

  test('opens nothing that was changed or moved', () => {
    const value = ring.seal('address', PLACE, '+8801712345678');
    for (let index = 0; index < value.length; index += 1)
      expect(() => ring.open(PLACE, tampered(value, index))).toThrow('unsealable');
    for (const place of ELSEWHERE) expect(() => ring.open(place, value)).toThrow('unsealable');
    const asOther = value.replace(ring.current('address'), ring.current('outbox'));
    for (const bad of ['', 'g1.aes', asOther, value.replace('.aes.', '.hpke.')])
      expect(() => ring.open(PLACE, bad)).toThrow('unsealable');
  });

  test('says nothing of the value where it fails', () => {
    const value = tampered(ring.seal('address', PLACE, '+8801712345678'), 60);
    const silent = expect.objectContaining({ message: 'unsealable', cause: undefined });
    expect(() => ring.open(PLACE, value)).toThrow(silent);
  });

  test('keeps instants, all equally long', () => {
    const at = { ...PLACE, column: 'at_sealed' };
    const lengths = new Set<number>();
    for (const moment of [0, 1, 999, 1_772_409_600_123, 99_999_999_999_999] as Instant[]) {
      const sealed = sealInstant(ring, at, moment);
      expect(openInstant(ring, at, sealed)).toBe(moment);
      expect(() => openInstant(ring, PLACE, sealed)).toThrow('unsealable');
      lengths.add(sealed.length);
    }
    expect(lengths.size).toBe(1);
    for (const none of [-1, 1.5, Number.NaN, 1e14])
      expect(() => sealInstant(ring, at, none as Instant)).toThrow(RangeError);
    expect(() => openInstant(ring, at, ring.seal('times', at, 'soon'))).toThrow('unsealable');
  });

  test('keeps no key unwrapped', async () => {
    const rows = JSON.stringify(await keys());
    expect(rows).not.toContain(masterKey.toString('base64url'));
    for (const { wrapped } of await keys()) expect(wrapped).toMatch(/^g1\.aes\.master\.[\w-]{80}$/);
  });
});
