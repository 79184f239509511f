import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect, type Database } from '../../server/database/connect.ts';
import { newId } from '../../server/foundation/ids.ts';
import type { Instant } from '../../server/foundation/time.ts';
import { findSender, newSender, saveSender } from '../../server/intake/sender.ts';
import { openRing, type Ring } from '../../server/vault/ring.ts';
import { beginRotation, ROTATABLE, rotationOf, switchOver } from '../../server/vault/rotation.ts';
import { lostValues } from '../../server/upkeep/lost-values.ts';
import { finishLookups } from '../../server/upkeep/lookups.ts';
import { rotate } from '../../server/upkeep/rotate.ts';
import { SEALED_COLUMNS } from '../../server/upkeep/sealed-columns.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';

const NOW = Date.parse('2026-03-02T10:00:00Z') as Instant;
const DAY = '2026-03-02' as never;
const master = randomBytes(32);
const numbers = Array.from({ length: 30 }, (_, index) => `+88017123456${String(index).padStart(2, '0')}`);

describe.each(DATABASES)('rotating the ring on $name', ({ open }) => {
  let world: TestDatabase;
  let ring: Ring;
  beforeEach(async () => {
    world = await open();
    ring = await openRing(world.database, master, DAY);
    for (const number of numbers) await add(world.database, ring, number);
  });
  afterEach(() => world.drop());

  const senders = () => world.database.read.selectFrom('sender').selectAll().execute();
  const room = (database = world.database, keys = ring) => ({
    database,
    ring: keys,
    now: () => NOW,
    wait: async () => undefined,
    progress: () => undefined,
  });
  const eachFound = async (keys: Ring) => {
    for (const number of numbers) {
      const found = await findSender(world.database.read, keys, 'sms', number);
      const place = { table: 'sender', column: 'address_sealed', row: found!.id };
      expect(keys.open(place, found!.address_sealed)).toBe(number);
    }
  };

  test('every address is sealed and looked up by the new key, and the old one is gone', async () => {
    const old = ring.current('address');
    expect(await rotate(room(), 'address')).toEqual({ ended: true, resealed: numbers.length, broken: [] });
    expect(ring.current('address')).not.toBe(old);
    expect(JSON.stringify(await senders())).not.toContain(old);
    await eachFound(await openRing(world.database, master, DAY));
    for (const row of await senders()) expect(row.lookup).toBe(`none:${row.id}`);
    // And once more: the columns change places.
    expect((await rotate(room(), 'address')).ended).toBe(true);
    await eachFound(await openRing(world.database, master, DAY));
    for (const row of await senders()) expect(row.lookup_even).toBeNull();
  });

  test('interrupted after any write it goes on, and loses no look-up on the way', async () => {
    for (let writes = 0; ; writes += 1) {
      let left = writes;
      const failing: Database = {
        ...world.database,
        write: (work, values) =>
          left-- > 0 ? world.database.write(work, values) : Promise.reject(new Error('killed')),
      };
      const ended = await rotate(room(failing), 'address').then(
        () => true,
        () => false,
      );
      // Another server, which reads the ring as it stands now.
      const elsewhere = await openRing(world.database, master, DAY);
      await eachFound(elsewhere);
      if (ended) break;
      await add(world.database, elsewhere, `+9477000${String(writes).padStart(4, '0')}`);
      expect(await findSender(world.database.read, ring, 'sms', `+9477000${String(writes).padStart(4, '0')}`)).not.toBe(
        null,
      );
    }
    expect(await rotationOf(world.database.read, 'address')).toBeNull();
    await eachFound(ring);
  });

  test('interrupted after the old key is gone, its hashes go with the next turn of the service', async () => {
    for (const column of ['lookup', 'lookup_even'] as const) {
      const killed: Database = {
        ...world.database,
        write: async (work, values) => {
          const { length } = await world.database.read
            .selectFrom('ring_key')
            .select('id')
            .where('name', '=', 'address')
            .execute();
          const isOver = length === 1 && begun;
          if (length === 2) begun = true;
          return isOver ? Promise.reject(new Error('killed')) : world.database.write(work, values);
        },
      };
      let begun = false;
      await expect(rotate(room(killed), 'address')).rejects.toThrow('killed');
      const old = async () =>
        (await senders()).filter((row) => row[column] !== null && !row[column].startsWith('none:')).length;
      expect(await rotationOf(world.database.read, 'address')).toBeNull();
      expect(await old()).toBe(numbers.length);
      await finishLookups(world.database, ring);
      expect(await old()).toBe(0);
      await eachFound(await openRing(world.database, master, DAY));
    }
  });

  test('two servers that know different versions make one sender of one address', async () => {
    const stale = await openRing(world.database, master, DAY);
    const rotation = await beginRotation(world.database, ring, 'address', DAY);
    const fresh = '+94770000001';
    await add(world.database, stale, fresh);
    await expect(add(world.database, ring, fresh)).rejects.toThrow(/unique/i);
    const both = await openRing(world.database, master, DAY);
    await switchOver(world.database, ring, rotation);
    await add(world.database, both, '+94770000002');
    await expect(add(world.database, ring, '+94770000002')).rejects.toThrow(/unique/i);
    await rotate(room(), 'address');
    await expect(add(world.database, both, '+94770000003')).rejects.toMatchObject({ code: 'stale' });
  });

  test('two that rotate at once make one further version', async () => {
    const other = connect(world.url);
    const [one, two] = await Promise.all([
      beginRotation(world.database, ring, 'outbox', DAY),
      beginRotation(other, await openRing(other, master, DAY), 'outbox', DAY),
    ]);
    expect(one).toEqual(two);
    await other.close();
  });

  test('two that rotate at once, all the way: one new version, told once', async () => {
    const other = connect(world.url);
    const elsewhere = await openRing(other, master, DAY);
    const slowly = { wait: () => pause(30) };
    for (const name of ROTATABLE) {
      const both = [room(), room(other, elsewhere)].map((one) => rotate({ ...one, ...slowly }, name));
      for (const one of await Promise.all(both)) expect(one).toMatchObject({ ended: true, broken: [] });
      const rows = await world.database.read.selectFrom('ring_key').selectAll().where('name', '=', name).execute();
      expect(rows.map(({ version, state }) => [version, state])).toEqual([[2, 'current']]);
      const told = world.database.read.selectFrom('audit').select('id').where('act', '=', 'ring_rotated');
      expect(await told.where('reason', '=', name).execute()).toHaveLength(1);
    }
    await eachFound(await openRing(world.database, master, DAY));
    await other.close();
  });

  test('a server that slept through it stores nothing that nobody opens again', async () => {
    const slept = await openRing(world.database, master, DAY);
    await rotate(room(), 'address');
    await expect(add(world.database, slept, '+94770000001')).rejects.toMatchObject({ code: 'stale' });
    await slept.refresh();
    await add(world.database, slept, '+94770000001');
    expect(await findSender(world.database.read, ring, 'sms', '+94770000001')).not.toBeNull();
  });

  test('what is stored while it ends is refused, or opens', async () => {
    const other = connect(world.url);
    const slept = await openRing(other, master, DAY);
    const fresh = Array.from({ length: 60 }, (_, index) => `+947711${String(index).padStart(4, '0')}`);
    const adding = (async () => {
      const stored: string[] = [];
      for (const number of fresh)
        await add(other, slept, number).then(
          () => stored.push(number),
          (failure: unknown) => expect(failure).toMatchObject({ code: 'stale' }),
        );
      return stored;
    })();
    await rotate(room(), 'address');
    for (const number of await adding) {
      const found = await findSender(world.database.read, ring, 'sms', number);
      const place = { table: 'sender', column: 'address_sealed', row: found!.id };
      expect(ring.open(place, found!.address_sealed)).toBe(number);
    }
    expect(await lostValues(world.database.read, ring)).toBe(0);
    await other.close();
  });

  test('values of a key that is nowhere are counted', async () => {
    const { id, address_sealed } = (await senders())[0]!;
    const lost = address_sealed.replace(ring.current('address'), newId());
    await world.database.write(
      (trx) => trx.updateTable('sender').set({ address_sealed: lost }).where('id', '=', id).execute(),
      'old',
    );
    expect(await lostValues(world.database.read, ring)).toBe(1);
  });

  test('what does not open stays, is counted, and keeps the old key', async () => {
    const [first] = await senders();
    const broken = `${first!.address_sealed.slice(0, -6)}AAAAAA`;
    await world.database.write((trx) =>
      trx.updateTable('sender').set({ address_sealed: broken }).where('id', '=', first!.id).execute(),
    );
    const place = { table: 'sender', column: 'address_sealed', row: first!.id };
    expect(await rotate(room(), 'address')).toEqual({ ended: false, resealed: numbers.length - 1, broken: [place] });
    expect(await rotationOf(world.database.read, 'address')).toMatchObject({ step: 'leaving' });
    expect((await senders()).find(({ id }) => id === first!.id)!.address_sealed).toBe(broken);
  });

  test('every sealed column is known to the ring or to the desk', async () => {
    const tables = await world.database.owner.introspection.getTables();
    const sealed = tables
      .flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`))
      .filter((name) => /[._]sealed$/.test(name));
    const ofTheRing = new Set(
      ROTATABLE.flatMap((name) => SEALED_COLUMNS[name].map((one) => `${one.table}.${one.column}`)),
    );
    expect(sealed.filter((name) => !ofTheRing.has(name)).toSorted()).toEqual(OF_THE_DESK);
  });
});

const add = (database: Database, ring: Ring, number: string) =>
  database.write((trx) => saveSender(trx, null, newSender(ring, 'sms', number, 'bn', DAY)));

const OF_THE_DESK = [
  'attachment_part.sealed',
  'audit.note_sealed',
  'case_event.note_sealed',
  'desk_grant.sealed',
  'message.names_sealed',
  'message.original_sealed',
  'message.statement_sealed',
  'message_mask.sealed',
  'message_share.sealed',
  'outbox.desk_sealed',
];
