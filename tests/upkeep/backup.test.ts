import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepGatewayKey, newGatewayKey, revokeGatewayKey } from '../../server/directory/gateway-key.ts';
import { DAY, dayOf, HOUR, instant, MINUTE } from '../../server/foundation/time.ts';
import { newId } from '../../server/foundation/ids.ts';
import { readCase } from '../../server/http/desk/casework.ts';
import { jobsOf, providersOf } from '../../server/jobs.ts';
import { unite } from '../../server/intake/kin.ts';
import { findSender } from '../../server/intake/sender.ts';
import { backup } from '../../server/upkeep/backup.ts';
import { ERASURES } from '../../server/upkeep/erasure-list.ts';
import { keepErasureList, placeOf } from '../../server/upkeep/list-kept.ts';
import { checkBackup, restore } from '../../server/upkeep/restore.ts';
import { NOT_KEPT, TABLES } from '../../server/upkeep/tables.ts';
import { openLock, unlockDesk } from '../../server/vault/desk.ts';
import { addHandler, replaceHandler } from '../../server/vault/holder.ts';
import { removeHolder } from '../../server/vault/removal.ts';
import { openRing } from '../../server/vault/ring.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';
import { find } from '../promises/canary.ts';
import { openWorld, PASSWORD, type World } from '../world.ts';

const HER = '+8801712345678';
const OTHER = '+8801712345679';

const refusal = (until: string) => ({ code: 'no_newer_list', values: { until } });

const standing = async (from: TestDatabase['database']) => ({
  tokens: await from.read.selectFrom('api_token').select('revoked_day').execute(),
  gatewayKeys: await from.read.selectFrom('gateway_key').select(['id', 'revoked_day']).orderBy('id').execute(),
  roles: await from.read.selectFrom('person_role').selectAll().orderBy('person_id').orderBy('role').execute(),
  senders: await from.read.selectFrom('sender').select(['stopped_day', 'may_write']).orderBy('id').execute(),
});

describe.each(DATABASES)('a backup, on $name', (kind) => {
  let world: World;
  let folder: string;
  let empty: TestDatabase;
  beforeEach(async () => {
    world = await openWorld(kind);
    folder = mkdtempSync(path.join(tmpdir(), 'gehoor-backup-'));
    empty = await kind.open({ migrated: false });
    await world.text(HER, 'They cut our overtime pay every month, says Rokeya Khatun');
    await world.text(HER, '1');
    await world.text(OTHER, 'no water on the third floor');
    await world.work();
  });
  afterEach(async () => {
    await world.close();
    await empty.drop();
    rmSync(folder, { recursive: true });
  });

  const make = async (days = 35) => {
    const { database, ring } = world.house;
    const { file } = await backup(database, ring, folder, days, world.now());
    return file;
  };
  const list = () => readFileSync(path.join(folder, ERASURES), 'utf8');
  const keep = () => keepErasureList(world.house.database, world.house.ring, world.now());
  const check = (file: string, more: Partial<Parameters<typeof checkBackup>[0]> = {}) => {
    const keys = { recoveryKey: world.recoveryKey, masterKey: world.house.config.key! };
    return checkBackup({ file, ...keys, erasures: list(), withoutNewerList: true, ...more }, world.now());
  };
  const bring = async (file: string, more: Parameters<typeof check>[1] = {}) =>
    restore(empty.database, await check(file, more), world.now());
  const nothingThere = async () =>
    (await empty.database.owner.introspection.getTables()).every((table) => !table.name.includes('ring_key')) ||
    (await empty.database.read.selectFrom('ring_key').select('id').execute()).length === 0;

  test('brings everything back: addresses are found, handlers open their words', async () => {
    const { rows } = await bring(await make());
    expect(rows).toBeGreaterThan(80);
    // The making of the backup and its return stand in the audit log of one side each.
    for (const table of (Object.keys(TABLES) as (keyof typeof TABLES)[]).filter((name) => name !== 'audit')) {
      const count = async (from: TestDatabase['database']) =>
        (await from.read.selectFrom(table).selectAll().execute()).length;
      expect([table, await count(empty.database)]).toEqual([table, await count(world.house.database)]);
    }
    const ring = await openRing(empty.database, world.house.config.key!, dayOf(world.now()));
    expect(await findSender(empty.database.read, ring, 'sms', HER)).not.toBeNull();
    const { login } = await world.house.database.read
      .selectFrom('person')
      .select('login')
      .where('id', '=', world.desk.personId)
      .executeTakeFirstOrThrow();
    const { personId, key } = await unlockDesk(empty.database.read, login, PASSWORD);
    const desk = { database: empty.database, ring, key, personId, lock: await openLock(empty.database.read, ring) };
    const [file] = await empty.database.read.selectFrom('case_file').select('id').execute();
    expect((await readCase(desk, file!.id, world.now())).statements[0]!.text).toMatch(/overtime|water/);
  });

  test('knows every table', async () => {
    const tables = await world.house.database.owner.introspection.getTables();
    const own = tables.map(({ name }) => name).filter((name) => !name.startsWith('kysely'));
    expect([...Object.keys(TABLES), ...NOT_KEPT].toSorted()).toEqual(own.toSorted());
  });

  test('tells a thief nothing, and is for its owner alone', async () => {
    const file = await make();
    const bytes = readFileSync(file);
    const secrets = { number: HER, name: 'Rokeya Khatun', words: 'overtime pay', wording: 'first_answer' };
    expect(find(secrets, [['backup', bytes]])).toEqual([]);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(folder).filter((name) => name.endsWith('.draft'))).toEqual([]);
  });

  test('what was erased after it was made is erased again', async () => {
    const file = await make();
    await world.text(HER, 'DELETE');
    await world.text(HER, 'DELETE');
    world.pass(MINUTE);
    await world.work();
    world.pass(DAY);
    await make();
    expect(await bring(file)).toMatchObject({ forgotten: 1 });
    const ring = await openRing(empty.database, world.house.config.key!, dayOf(world.now()));
    expect(await findSender(empty.database.read, ring, 'sms', HER)).toBeNull();
    expect(await findSender(empty.database.read, ring, 'sms', OTHER)).not.toBeNull();
    const left = await empty.database.read.selectFrom('message').select('statement_sealed').execute();
    expect(left.filter((row) => row.statement_sealed === '')).toHaveLength(1);
  });

  test('what was erased since the newest backup is erased again, without a further one', async () => {
    const file = await make();
    expect(await keep()).toBe('kept');
    await world.text(HER, 'DELETE');
    await world.text(HER, 'DELETE');
    world.pass(MINUTE);
    await world.work();
    expect(await keep()).toBe('kept');
    expect(await bring(file, { withoutNewerList: false })).toMatchObject({ forgotten: 1 });
    const ring = await openRing(empty.database, world.house.config.key!, dayOf(world.now()));
    expect(await findSender(empty.database.read, ring, 'sms', HER)).toBeNull();
    // The next list there is newer than all before.
    const { number } = (await placeOf(empty.database.read))!;
    expect(number).toBe((await placeOf(world.house.database.read))!.number);
  });

  test('what was asked for and not done yet is done after the return, what was withdrawn is not', async () => {
    const asked = async (from: string) => {
      await world.text(from, 'DELETE');
      await world.text(from, 'DELETE');
    };
    await world.text(OTHER, 'the building is on fire now, the doors are locked');
    await asked(OTHER);
    const before = await world.house.database.read.selectFrom('erasure').selectAll().execute();
    expect(before).toMatchObject([{ subject: 'sender', done_day: null }]);
    const file = await make();
    await world.house.database.write((trx) => trx.deleteFrom('erasure').execute());
    await asked(HER);
    expect(await keep()).toBe('written');
    expect(await bring(file, { withoutNewerList: false })).toMatchObject({ forgotten: 1 });
    const found = await findSender(world.house.database.read, world.house.ring, 'sms', OTHER);
    const rows = await empty.database.read.selectFrom('erasure').selectAll().execute();
    expect(rows.map((row) => [row.subject, row.subject_id === found!.id, row.done_day])).toEqual([
      ['sender', false, dayOf(world.now())],
    ]);
  });

  test('what came and went after it is no erasure that waits for ever', async () => {
    const file = await make();
    const erased = { subject: 'case', cause: 'operator', due_sealed: null } as const;
    const days = { asked_day: dayOf(world.now()), due_day: dayOf(world.now()), done_day: dayOf(world.now()) };
    const row = { id: 'later', subject_id: 'a case of later', ...erased, ...days };
    await world.house.database.write((trx) => trx.insertInto('erasure').values(row).execute());
    expect(await keep()).toBe('written');
    expect(await bring(file)).toMatchObject({ forgotten: 0 });
    const back = await empty.database.read.selectFrom('erasure').selectAll().execute();
    expect(back).toMatchObject([{ subject_id: 'a case of later', done_day: dayOf(world.now()) }]);
  });

  test('is refused with a list that nobody kept, unless the operator says that there is none', async () => {
    const file = await make();
    world.pass(3 * MINUTE);
    await expect(bring(file, { withoutNewerList: false })).rejects.toMatchObject(refusal('2026-03-04 08:00 UTC'));
    expect(await nothingThere()).toBe(true);
    await bring(file);
    const acts = empty.database.read.selectFrom('audit').select('reason').where('act', '=', 'restored');
    expect(await acts.execute()).toEqual([{ reason: 'no_newer_list' }]);
  });

  test('with a list that was kept is brought back on the same day, though nothing was erased', async () => {
    const file = await make();
    world.pass(HOUR);
    expect(await keep()).toBe('kept');
    world.pass(MINUTE);
    await bring(file, { withoutNewerList: false });
    const acts = empty.database.read.selectFrom('audit').select('reason').where('act', '=', 'restored');
    expect(await acts.execute()).toEqual([{ reason: '' }]);
  });

  test('is refused with a list that was kept for a while, unless the database was lost then', async () => {
    const file = await make();
    world.pass(DAY);
    expect(await keep()).toBe('written');
    world.pass(5 * DAY);
    const strict = { withoutNewerList: false };
    await expect(check(file, strict)).rejects.toMatchObject(refusal('2026-03-05 08:00 UTC'));
    const later = { ...strict, lostAt: instant('2026-03-05T08:10:00Z') };
    await expect(check(file, later)).rejects.toMatchObject(refusal('2026-03-05 08:00 UTC'));
    await bring(file, { ...strict, lostAt: instant('2026-03-05T08:01:00Z') });
    const acts = empty.database.read.selectFrom('audit').select('reason').where('act', '=', 'restored');
    expect(await acts.execute()).toEqual([{ reason: 'loss_stated' }]);
  });

  test('that its list cannot be reached is told at once, and each hour', async () => {
    await make();
    const said = () => world.log.filter((line) => line.includes('erasure_list_away')).length;
    await world.work();
    expect(said()).toBe(0);
    rmSync(path.join(folder, ERASURES));
    const job = jobsOf(world.house, providersOf(world.house)).find(({ name }) => name === 'erasure_list')!;
    for (let minute = 0; minute < 61; minute += 1) {
      world.pass(MINUTE);
      await job.run(world.now());
    }
    expect(said()).toBe(2);
  });

  test('its list is kept where it is, whole, and made nowhere else', async () => {
    await make();
    writeFileSync(path.join(folder, ERASURES), 'torn');
    expect(await keep()).toBe('written');
    world.pass(DAY);
    expect(await keep()).toBe('written');
    const { ino } = statSync(path.join(folder, ERASURES));
    expect(await keep()).toBe('kept');
    // Its time says that the service runs, not that somebody took her words back.
    expect(statSync(path.join(folder, ERASURES)).ino).not.toBe(ino);
    expect(readdirSync(folder).filter((name) => name.endsWith('.draft'))).toEqual([]);
    rmSync(path.join(folder, ERASURES));
    expect(await keep()).toBe('away');
    expect(readdirSync(folder)).not.toContain(ERASURES);
    await make();
    expect(await keep()).toBe('kept');
  });

  test('what was taken from somebody since is taken again, and told', async () => {
    const { database, ring } = world.house;
    const day = dayOf(world.now());
    const people = ['bina', 'chitra'];
    await database.write(async (trx) => {
      const { organisation_id } = await trx.selectFrom('person').selectAll().limit(1).executeTakeFirstOrThrow();
      const rows = people.map((id) => ({ id, login: id, organisation_id, name: id }));
      await trx.insertInto('person').values(rows).execute();
      const roles = people.map((id) => ({ person_id: id, role: 'handler', since_day: day }) as const);
      await trx.insertInto('person_role').values(roles).execute();
    });
    for (const personId of people) await addHandler(database, world.desk.key, { personId, password: PASSWORD }, day);
    const organisation = await database.read
      .selectFrom('organisation')
      .select('code')
      .where('kind', '=', 'buyer')
      .executeTakeFirstOrThrow();
    await world.token(organisation.code);
    const line = await database.read.selectFrom('line').select('id').executeTakeFirstOrThrow();
    const keys = [1, 2].map(() => newGatewayKey(ring, line.id, day).row);
    await database.write(async (trx) => {
      for (const key of keys) await keepGatewayKey(trx, key);
    });
    const file = await make();
    await database.write((trx) => revokeGatewayKey(trx, keys[0]!.id, day));
    await world.text(HER, 'STOP');
    await world.text(OTHER, '2');
    await replaceHandler(database, world.desk.key, { personId: 'chitra', password: 'another password' }, day);
    await removeHolder(database, ring, world.desk.key, 'bina', { personId: world.desk.personId, day });
    await database.write(async (trx) => {
      await trx.deleteFrom('person_role').where('person_id', '=', 'bina').execute();
      await trx.updateTable('api_token').set({ revoked_day: day }).execute();
    });
    await keep();
    const { again } = await bring(file, { withoutNewerList: false });
    expect(await standing(empty.database)).toEqual(await standing(database));
    const unlocked = unlockDesk(empty.database.read, 'bina', PASSWORD);
    await expect(unlocked).rejects.toMatchObject({ code: 'wrong_password' });
    const told = {
      removed: ['bina'],
      passwords: ['chitra'],
      olderDesk: true,
      roles: 1,
      tokens: 1,
      gatewayKeys: 1,
      shares: 0,
    };
    expect(again).toMatchObject(told);
    expect(again.silent).toBeGreaterThan(0);
    const acts = empty.database.read.selectFrom('audit').select('subject_id').where('act', '=', 'handler_removed');
    expect(await acts.where('reason', '=', 'restored').execute()).toEqual([{ subject_id: 'bina' }]);
  });

  test('brought back it writes to the other phone of somebody who stopped one of hers', async () => {
    const { database, ring } = world.house;
    const [one, other] = await Promise.all([HER, OTHER].map((from) => findSender(database.read, ring, 'sms', from)));
    await database.write((trx) => unite(trx, database.kind, [one!.id, other!.id]));
    const file = await make();
    await world.text(HER, 'STOP');
    await keep();
    await bring(file, { withoutNewerList: false });
    const { senders } = await standing(empty.database);
    expect(senders).toEqual((await standing(database)).senders);
    expect(senders.filter(({ stopped_day }) => stopped_day !== null)).toHaveLength(1);
  });

  test('brought back it sends nothing again', async () => {
    const { database } = world.house;
    const [one] = await database.read.selectFrom('outbox').selectAll().limit(1).execute();
    const rows = ([0, 1] as const).flatMap((human) =>
      (['queued', 'sending', 'delivered'] as const).map((state) => ({ ...one!, id: newId(), human, state })),
    );
    await database.write((trx) => trx.deleteFrom('outbox').execute());
    await database.write((trx) => trx.insertInto('outbox').values(rows).execute());
    await bring(await make());
    const back = await empty.database.read.selectFrom('outbox').select(['human', 'state']).execute();
    expect(back.map(({ human, state }) => `${human} ${state}`).toSorted()).toEqual([
      '0 delivered',
      '0 unknown',
      '0 unknown',
      '1 delivered',
      '1 held',
      '1 held',
    ]);
  });

  test('is refused without the newest list of erasures, and nothing is written', async () => {
    const file = await make();
    const old = readFileSync(path.join(folder, ERASURES), 'utf8');
    world.pass(2 * DAY);
    const newer = await make();
    await expect(bring(newer, { erasures: old })).rejects.toMatchObject({ code: 'old_erasures' });
    const forged = old.replace('"mac":"', '"mac":"A');
    for (const erasures of [forged, '{}', '', '[]', 'null'])
      await expect(bring(file, { erasures })).rejects.toMatchObject({ code: 'forged_erasures' });
    expect(await nothingThere()).toBe(true);
  });

  test('is refused with another key, cut off, changed, over, or into a database that holds something', async () => {
    const file = await make(3);
    const bytes = readFileSync(file);
    const other = path.join(folder, 'other.age');
    writeFileSync(other, bytes.subarray(0, bytes.length - 100));
    await expect(bring(other)).rejects.toMatchObject({ code: 'broken_backup' });
    const changed = Buffer.from(bytes);
    changed[bytes.length - 2_000]! ^= 1;
    writeFileSync(other, changed);
    await expect(bring(other)).rejects.toMatchObject({ code: 'broken_backup' });
    writeFileSync(other, 'something else');
    await expect(bring(other)).rejects.toMatchObject({ code: 'broken_backup' });
    await expect(bring(file, { masterKey: randomBytes(32) })).rejects.toMatchObject({ code: 'wrong_key' });
    const wrong = world.recoveryKey.replace(/^./, (first) => (first === '7' ? '8' : '7'));
    await expect(bring(file, { recoveryKey: wrong })).rejects.toMatchObject({ code: 'mistyped_recovery_key' });
    expect(await nothingThere()).toBe(true);
    await bring(file);
    await expect(bring(file)).rejects.toMatchObject({ code: 'not_empty' });
    world.pass(4 * DAY);
    await expect(check(file)).rejects.toMatchObject({ code: 'backup_over' });
  });

  test('old ones are deleted, and nothing else in the folder', async () => {
    writeFileSync(path.join(folder, 'notes.txt'), 'mine');
    const first = await make(2);
    world.pass(3 * DAY);
    const second = await make(2);
    expect(readdirSync(folder).toSorted()).toEqual([ERASURES, path.basename(second), 'notes.txt'].toSorted());
    expect(first).not.toBe(second);
  });
});
