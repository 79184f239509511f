import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, dayOf, MINUTE } from '../../server/foundation/time.ts';
import { readCase } from '../../server/http/desk/casework.ts';
import { findSender } from '../../server/intake/sender.ts';
import { backup } from '../../server/upkeep/backup.ts';
import { ERASURES } from '../../server/upkeep/erasure-list.ts';
import { restore } from '../../server/upkeep/restore.ts';
import { NOT_KEPT, TABLES } from '../../server/upkeep/tables.ts';
import { openLock, unlockDesk } from '../../server/vault/desk.ts';
import { openRing } from '../../server/vault/ring.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';
import { find } from '../promises/canary.ts';
import { openWorld, PASSWORD, type World } from '../world.ts';

const HER = '+8801712345678';
const OTHER = '+8801712345679';

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
  const bring = (file: string, more: Partial<Parameters<typeof restore>[1]> = {}) =>
    restore(
      empty.database,
      {
        file,
        recoveryKey: world.recoveryKey,
        masterKey: world.house.config.key!,
        erasures: readFileSync(path.join(folder, ERASURES), 'utf8'),
        ...more,
      },
      world.now(),
    );
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
    const late = await kind.open({ migrated: false });
    const again = { recoveryKey: world.recoveryKey, masterKey: world.house.config.key! };
    const erasures = readFileSync(path.join(folder, ERASURES), 'utf8');
    await expect(restore(late.database, { file, erasures, ...again }, world.now())).rejects.toMatchObject({
      code: 'backup_over',
    });
    await late.drop();
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
