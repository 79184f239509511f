import {
  chmodSync,
  copyFileSync,
  globSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recordAct, type Act } from '../../server/audit/record.ts';
import { connect, type Reading } from '../../server/database/connect.ts';
import type { PersonRoleRow, ProviderTraceRow } from '../../server/database/schema.ts';
import type { Writing } from '../../server/database/write.ts';
import { personByLogin } from '../../server/directory/people.ts';
import { readConfig } from '../../server/foundation/config.ts';
import { tableOf, wording } from '../../server/foundation/i18n.ts';
import { newId } from '../../server/foundation/ids.ts';
import { auditLink } from '../../server/house.ts';
import { addDays, DAY, dayOf, later, MINUTE, systemNow, type Day } from '../../server/foundation/time.ts';
import { diskSigns } from '../../server/upkeep/disk-signs.ts';
import { thisHost, type Host } from '../../server/upkeep/host.ts';
import { hostSigns } from '../../server/upkeep/host-signs.ts';
import { writeErasureList } from '../../server/upkeep/list-kept.ts';
import { listSigns } from '../../server/upkeep/list-signs.ts';
import { postgresSigns, serverSigns } from '../../server/upkeep/postgres-signs.ts';
import { settingSigns } from '../../server/upkeep/setting-signs.ts';
import type { Sign } from '../../server/upkeep/sign.ts';
import { fileSigns, storeSigns } from '../../server/upkeep/store-signs.ts';
import { addHandler } from '../../server/vault/desk.ts';
import { DATABASES, SQLITE, type TestDatabase } from '../databases.ts';
import { openWorld, PASSWORD, type World } from '../world.ts';

const codes = (signs: readonly Sign[]) => signs.map(({ code }) => code);

const QUIET: Record<string, string> = {
  '/proc/self/limits':
    'Limit  Soft Limit  Hard Limit  Units\nMax core file size        0                    unlimited            bytes\n',
  '/proc/swaps': 'Filename Type Size Used Priority\n/dev/zram0 partition 1 0 100\n/dev/dm-1 partition 1 0 -2\n',
  '/proc/sys/kernel/core_pattern': '|/usr/lib/systemd/systemd-coredump %P %u',
};
const machine = (said: Partial<Host> & { files?: Record<string, string> } = {}): Host => ({
  env: {},
  options: [],
  user: 1_000,
  read: (file) => ({ ...QUIET, ...said.files })[file] ?? '',
  space: () => ({ free: 2 ** 40, type: 0xef53 }),
  ...said,
});

const MACHINES: [string, Parameters<typeof machine>[0], string[]][] = [
  ['quiet', {}, []],
  ['of another kind, which tells nothing', { read: () => '', user: null, space: () => null }, []],
  [
    'dumping',
    { files: { '/proc/self/limits': 'Max core file size        unlimited   unlimited bytes' } },
    ['core_dumps'],
  ],
  ['dumping into a program', { files: { '/proc/sys/kernel/core_pattern': '|/opt/crash %p' } }, ['core_dumps_piped']],
  ['swapping', { files: { '/proc/swaps': 'Filename\n/dev/sda2 partition 1\n/swap.img file 1\n' } }, ['swap']],
  ['with an open debugger', { options: ['--inspect=0.0.0.0:9229'] }, ['node_options']],
  ['with reports', { env: { NODE_OPTIONS: '--report_uncaught_exception' } }, ['node_options']],
  ['with the keys of its connections', { env: { NODE_OPTIONS: '--tls-keylog=/tmp/x' } }, ['node_options']],
  ['with harmless options', { env: { NODE_OPTIONS: '--max-old-space-size=512 --disable-sigusr1' } }, []],
  ['with talkative libraries', { env: { DEBUG: '*', NODE_DEBUG: 'http' } }, ['debug_output', 'debug_output']],
  ['that believes anybody', { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }, ['tls_unchecked']],
  ['behind a proxy', { env: { https_proxy: 'http://user:Rokeya@proxy' } }, ['proxy']],
  ['of root', { user: 0 }, ['root']],
];

test.each(MACHINES)('a machine %s', (_what, said, expected) => {
  const signs = hostSigns(machine(said));
  expect(codes(signs)).toEqual(expected);
  expect(JSON.stringify(signs)).not.toMatch(/Rokeya|9229|\/tmp/);
});

test('this machine is read too', () => {
  const host = thisHost();
  expect(host.read('/no/such/file')).toBe('');
  expect(host.space(tmpdir())!.free).toBeGreaterThan(0);
  expect(host.space('/no/such/folder')).toBeNull();
});

const KEY = Buffer.alloc(32, 7).toString('base64');
const folder = mkdtempSync(path.join(tmpdir(), 'gehoor-doctor-'));
const keyFile = path.join(folder, 'key');
writeFileSync(keyFile, KEY, { mode: 0o600 });
const ACCOUNT = { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'token' };
const PUBLIC = { PUBLIC_URL: 'https://line.example.org', GEHOOR_KEY: `file:${keyFile}`, ...ACCOUNT };
afterAll(() => rmSync(folder, { recursive: true }));

test.each<[string, Record<string, string>, string[]]>([
  ['in earnest', PUBLIC, []],
  ['in earnest, in a region', { ...PUBLIC, TWILIO_BASE_URL: 'https://api.dublin.ie1.twilio.com' }, []],
  ['for a first try', {}, ['key_beside']],
  [
    'with a key file beside the data',
    { GEHOOR_KEY: `file:${keyFile}`, DATABASE_URL: `sqlite:${folder}/x` },
    ['key_beside'],
  ],
  ['with the key in the environment', { ...PUBLIC, GEHOOR_KEY: KEY }, ['key_in_environment']],
  ['on an open port', { ...PUBLIC, HOST: '0.0.0.0' }, ['open_port']],
  ['with an old token', { ...PUBLIC, TWILIO_AUTH_TOKEN: 'new,old' }, ['old_token']],
  ['with somebody else’s server', { ...PUBLIC, TWILIO_BASE_URL: 'https://twilio.com.example.org' }, ['other_provider']],
])('settings %s', (_what, env, expected) => {
  const signs = settingSigns(readConfig(env), machine({ env }));
  expect(codes(signs)).toEqual(expected);
  expect(JSON.stringify(signs)).not.toContain(KEY);
});

describe('the data folder', () => {
  let open: TestDatabase;
  beforeEach(async () => {
    open = await SQLITE.open();
  });
  afterEach(() => open.drop());
  const signs = (host = machine()) => codes(diskSigns(open.url, host));

  test('as the service makes it', () => expect(signs()).toEqual([]));
  test('with files that others read', () => {
    chmodSync(path.join(open.folder, 'test.sqlite-wal'), 0o644);
    expect(signs()).toEqual(['open_database_files']);
  });
  test('that others look into', () => {
    chmodSync(open.folder, 0o755);
    expect(signs()).toEqual(['open_data_folder']);
  });
  test('with a copy made by hand', () => {
    copyFileSync(path.join(open.folder, 'test.sqlite'), path.join(open.folder, 'before.sqlite'));
    expect(signs()).toEqual(['other_files']);
  });
  test('nearly full, and over a network', () => {
    expect(signs(machine({ space: () => ({ free: 10_000, type: 0x6969 }) }))).toEqual(['little_space', 'network_disk']);
  });
});

test('a damaged file', async () => {
  const open = await SQLITE.open();
  try {
    expect(await fileSigns(open.database)).toEqual([]);
    await open.database.tidy();
    const file = path.join(open.folder, 'test.sqlite');
    const opened = openSync(file, 'r+');
    writeSync(opened, Buffer.alloc(64, 0xff), 0, 64, statSync(file).size - 4_096);
    closeSync(opened);
    const again = connect(open.url);
    expect(codes(await fileSigns(again))).toEqual(['damaged_file']);
    await again.close();
  } finally {
    await open.drop();
  }
});

const SERVERS: [string, Record<string, string>, string[]][] = [
  ['silent', {}, []],
  ['that logs statements', { log_statement: 'all' }, ['postgres_logs']],
  ['that logs what is slow', { log_min_duration_statement: '250' }, ['postgres_logs']],
  ['that logs values', { log_parameter_max_length_on_error: '-1' }, ['postgres_logs']],
  ['that explains', { 'auto_explain.log_min_duration': '0' }, ['postgres_logs']],
  ['that logs who comes', { log_connections: 'on' }, ['postgres_logs']],
  ['that keeps times', { track_commit_timestamp: 'on' }, ['postgres_keeps_times']],
  ['with an archive', { archive_mode: 'on' }, ['postgres_archives']],
  ['that cleans nothing', { autovacuum: 'off' }, ['postgres_keeps_erased']],
  ['that may lose', { full_page_writes: 'off' }, ['postgres_may_lose']],
];

test.each(SERVERS)('a PostgreSQL %s', (_what, changed, expected) => {
  const usual = { log_statement: 'none', log_min_duration_statement: '-1', log_connections: '', archive_mode: 'off' };
  const safe = { ...usual, fsync: 'on', full_page_writes: 'on', autovacuum: 'on', track_commit_timestamp: 'off' };
  expect(codes(serverSigns(new Map(Object.entries({ ...safe, ...changed }))))).toEqual(expected);
});

test('every sign has a sentence, and no sentence is left over', () => {
  const rooms = globSync('server/upkeep/*-signs.ts', { cwd: path.join(import.meta.dirname, '../..') });
  const written = rooms.map((file) => readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8')).join('');
  const found = [...written.matchAll(/\b(?:bad|warn)\('(\w+)'/g)].map(([, code]) => code!);
  expect(found.length).toBeGreaterThan(30);
  expect(Object.keys(tableOf('en', 'doctor')).toSorted()).toEqual(
    [...new Set([...found, 'well', 'bad', 'warn'])].toSorted(),
  );
});

test('what a real PostgreSQL says of itself', async () => {
  const open = await DATABASES[1]!.open({ migrated: false });
  const name = new URL(open.url).pathname.slice(1);
  try {
    // The tests' server runs without fsync.
    expect(codes(await found(open.url))).toEqual(['postgres_may_lose']);
    await sql`alter database ${sql.ref(name)} set log_statement = 'all'`.execute(open.database.owner);
    await sql`alter database ${sql.ref(name)} set log_duration = on`.execute(open.database.owner);
    expect((await found(open.url))[0]).toMatchObject({
      code: 'postgres_logs',
      values: { settings: 'log_statement = none, log_duration = off' },
    });
    expect(codes(await found(open.url, later(systemNow(), DAY)))).toContain('clocks_differ');
    // The same server under a name that is not this machine's own.
    const [onTheNet] = open.url.split('?');
    expect(codes(await found(onTheNet!.replace('127.0.0.1', '127.1')))).toContain('postgres_in_the_open');
    expect(codes(await found(onTheNet!))).not.toContain('postgres_in_the_open');
  } finally {
    await open.drop();
  }
});

test('SQLite has no server to look at', async () => {
  const open = await SQLITE.open();
  expect(await postgresSigns(open.database, open.url, systemNow())).toEqual([]);
  await open.drop();
});

describe.each(DATABASES)('what the database shows, on $name', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
    const { database } = world.house;
    const { id: personId } = (await personByLogin(database.read, 'ada'))!;
    await database.write((trx) => trx.insertInto('person_role').values(role(personId, 'interpreter')).execute());
    await addHandler(database, world.desk.key, { personId, password: PASSWORD, sharedOnly: true }, day(0));
    await world.text('+8801712345678', 'They cut our overtime pay every month, says Rokeya Khatun');
    await world.work();
  });
  afterAll(() => world.close());

  const day = (days: number): Day => addDays(dayOf(world.now()), days);
  const role = (person_id: string, name: PersonRoleRow['role']) => ({ person_id, role: name, since_day: day(0) });
  const act = (what: Act['act'], days: number): Act => ({
    day: day(days),
    actorId: 'operator',
    act: what,
    subject: 'backup',
    subjectId: '',
    reason: '',
    noteSealed: null,
  });

  /** What is shown `days` from now once `change` is made, which is then undone. */
  async function shown(change: (trx: Writing) => Promise<unknown> = async () => null, days = 0): Promise<Sign[]> {
    const { database, ring } = world.house;
    let signs: Sign[] = [];
    const undone = database.write(async (trx) => {
      await change(trx);
      signs = await storeSigns(trx as unknown as Reading, ring, auditLink(ring), later(world.now(), days * DAY));
      throw new Undo();
    });
    await expect(undone).rejects.toBeInstanceOf(Undo);
    return signs;
  }

  test('of a new mechanism: nothing broken; an interpreter is no stranger', async () => {
    expect(codes(await shown())).toEqual(['one_holder', 'no_backup']);
  });

  const erasure = (due: number, done: number | null) => async (trx: Writing) => {
    const sender = await trx.selectFrom('sender').select('id').executeTakeFirstOrThrow();
    const days = {
      asked_day: day(-9),
      due_day: day(due),
      due_sealed: null,
      done_day: done === null ? null : day(done),
    };
    const row = { id: newId(), subject: 'sender', subject_id: sender.id, cause: 'asked', ...days } as const;
    await trx.insertInto('erasure').values(row).execute();
  };
  const trace = (state: ProviderTraceRow['state'], due: number) => (trx: Writing) =>
    trx
      .insertInto('provider_trace')
      .values({
        id: newId(),
        provider: 'twilio',
        kind: 'message',
        provider_id_sealed: null,
        since_day: day(-30),
        due_day: day(due),
        due_sealed: null,
        attempts: 3,
        state,
        state_day: day(-1),
        code: null,
      })
      .execute();

  const CHANGES: [string, (trx: Writing) => Promise<unknown>, string][] = [
    [
      'a changed audit row',
      (trx) => trx.updateTable('audit').set({ reason: 'other' }).where('number', '=', 1).execute(),
      'audit_broken',
    ],
    [
      'a hundred audit rows that nobody chained',
      async (trx) => {
        for (let count = 0; count <= 100; count += 1) await recordAct(trx, act('restored', 0));
      },
      'audit_unchained',
    ],
    ['an erasure that left something', erasure(-1, -1), 'remains'],
    ['an erasure that nobody carried out', erasure(-1, null), 'erasures_late'],
    ['a message that the provider keeps', trace('failed', -3), 'provider_keeps'],
    ['a message that was to be erased there', trace('due', -3), 'provider_late'],
    ['a handler who is none any more', (trx) => roles(trx, 'rina'), 'holder_without_role'],
    ['an interpreter who is none any more', (trx) => roles(trx, 'ada'), 'holder_without_role'],
    [
      'a key of nobody',
      async (trx) => {
        const grant = await trx.selectFrom('desk_grant').selectAll().executeTakeFirstOrThrow();
        await trx
          .insertInto('desk_grant')
          .values({ ...grant, holder: newId() })
          .execute();
      },
      'holder_unknown',
    ],
    [
      'a rotation that was begun',
      (trx) =>
        trx
          .insertInto('ring_key')
          .values(world.house.ring.further('times', day(0)))
          .execute(),
      'rotation_unfinished',
    ],
    [
      'an older key of the desk',
      async (trx) => {
        const key = await trx.selectFrom('desk_key').selectAll().executeTakeFirstOrThrow();
        await trx
          .insertInto('desk_key')
          .values({ ...key, id: newId(), state: 'leaving' })
          .execute();
      },
      'desk_rotation_unfinished',
    ],
    [
      'a desk of before',
      (trx) => trx.updateTable('desk_key').set({ recovery_public_key: null }).execute(),
      'no_backup_possible',
    ],
    [
      'a text that did not leave',
      (trx) =>
        trx
          .updateTable('outbox')
          .set({ state: 'queued', due_day: day(-2) })
          .execute(),
      'texts_late',
    ],
    [
      'a value whose key is gone',
      (trx) =>
        trx
          .updateTable('outbox')
          .set({ text_sealed: `g1.aes.${'x'.repeat(22)}.AAAA` })
          .execute(),
      'lost_values',
    ],
    ['a backup of last week', (trx) => recordAct(trx, act('backup_made', -7)), 'old_backup'],
    ['a day that is still to come', (trx) => recordAct(trx, act('restored', 2)), 'clock_behind'],
  ];
  test.each(CHANGES)('%s', async (_what, change, code) => {
    const found = await shown(change);
    expect(codes(found)).toContain(code);
    expect(codes(await shown())).not.toContain(code);
    const { values } = found.find((sign) => sign.code === code)!;
    const told = wording('en', 'doctor')(code, values);
    expect(told).not.toMatch(/\{\{|Rokeya|8801712345678/);
  });

  test('a list of erasures that is not kept shows within minutes', async () => {
    const { database, ring } = world.house;
    const folder = mkdtempSync(path.join(tmpdir(), 'gehoor-list-'));
    const listed = (minutes: number) => listSigns(database.read, ring, later(world.now(), minutes * MINUTE));
    expect(await listed(0)).toEqual([]);
    await writeErasureList(database, ring, folder, world.now());
    expect(await listed(5)).toEqual([]);
    expect(await listed(11)).toMatchObject([{ code: 'erasure_list_away', values: { until: '2026-03-04 08:00 UTC' } }]);
    rmSync(folder, { recursive: true });
    expect(await listed(0)).toMatchObject([{ code: 'erasure_list_away', values: { until: '2026-03-04' } }]);
    await database.write((trx) => trx.deleteFrom('erasure_list').execute());
  });

  test('a backup of yesterday is one, and two handlers are enough', async () => {
    const found = await shown(async (trx) => {
      await recordAct(trx, act('backup_made', -1));
      const grant = await trx
        .selectFrom('desk_grant')
        .innerJoin('person', 'person.id', 'desk_grant.holder')
        .selectAll('desk_grant')
        .where('person.login', '=', 'rina')
        .executeTakeFirstOrThrow();
      const omar = await trx.selectFrom('person').select('id').where('login', '=', 'omar').executeTakeFirstOrThrow();
      await trx
        .insertInto('desk_grant')
        .values({ ...grant, holder: omar.id })
        .execute();
    });
    expect(found).toEqual([]);
  });
});

class Undo extends Error {}

async function found(url: string, now = systemNow()): Promise<readonly Sign[]> {
  const database = connect(url);
  return postgresSigns(database, url, now).finally(() => database.close());
}

/** She keeps her key and loses her roles. */
const roles = (trx: Writing, login: string) =>
  trx
    .deleteFrom('person_role')
    .where('person_id', 'in', trx.selectFrom('person').select('id').where('login', '=', login))
    .execute();
