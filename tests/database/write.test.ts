import SqliteFile from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Writing } from '../../server/database/write.ts';
import { Problem, Unavailable } from '../../server/foundation/errors.ts';
import type { Day } from '../../server/foundation/time.ts';
import { DATABASES, SQLITE, type TestDatabase } from '../databases.ts';

const guard = (key: string) => (trx: Writing) =>
  trx
    .insertInto('replay_guard')
    .values({ key, day: '2026-01-01' as Day, answers: '', provider_id_sealed: null })
    .execute()
    .then(() => key);

const keysIn = async ({ database }: TestDatabase) =>
  (await database.read.selectFrom('replay_guard').select('key').orderBy('key').execute()).map(({ key }) => key);

describe.each(DATABASES)('write() on $name', ({ open }) => {
  let fixture: TestDatabase;
  beforeEach(async () => {
    fixture = await open();
  });
  afterEach(() => fixture.drop());

  test('what resolved is there; what threw left nothing and took nobody along', async () => {
    const { write } = fixture.database;
    const results = await Promise.allSettled([
      write(guard('a')),
      write(async (trx) => {
        await guard('b')(trx);
        throw new Problem('second_thoughts', 409);
      }),
      write(guard('c')),
      write(guard('a')),
    ]);
    const [first, second, third, fourth] = results.map(({ status }) => status);
    // Of two that want the same key one is first: on PostgreSQL either.
    expect(new Set([first, fourth])).toEqual(new Set(['fulfilled', 'rejected']));
    expect([second, third]).toEqual(['rejected', 'fulfilled']);
    expect((results[1] as PromiseRejectedResult).reason).toMatchObject({ code: 'second_thoughts' });
    expect(await keysIn(fixture)).toEqual(['a', 'c']);
  });

  test('two hundred at once are all kept', async () => {
    const keys = Array.from({ length: 200 }, (_, index) => String(index).padStart(3, '0'));
    await Promise.all(keys.map((key) => fixture.database.write(guard(key))));
    expect(await keysIn(fixture)).toEqual(keys);
  });

  test('a commit reaches the disk before anybody hears of it', async () => {
    const { kind, owner } = fixture.database;
    const setting =
      kind === 'sqlite'
        ? sql<{ value: number }>`select synchronous as value from pragma_synchronous`
        : sql<{ value: string }>`select current_setting('synchronous_commit') as value`;
    const { rows } = await setting.execute(owner);
    expect(rows[0]!.value).toBe(kind === 'sqlite' ? 2 : 'on');
  });
});

describe('SQLite that cannot take a write', () => {
  let fixture: TestDatabase;
  let file: string;
  beforeEach(async () => {
    fixture = await SQLITE.open();
    file = fixture.url.slice('sqlite:'.length);
  });
  afterEach(() => fixture.drop());

  test('locked by another process: Unavailable, and taken once the lock is gone', async () => {
    const other = new SqliteFile(file);
    other.exec('begin immediate');
    await expect(fixture.database.write(guard('a'))).rejects.toBeInstanceOf(Unavailable);
    other.exec('rollback');
    other.close();
    await expect(fixture.database.write(guard('a'))).resolves.toBe('a');
    expect(await keysIn(fixture)).toEqual(['a']);
  });

  test('full: Unavailable for everybody in the same commit, and nothing of them is there', async () => {
    const { rows } = await sql<{ pages: number }>`select page_count as pages from pragma_page_count`.execute(
      fixture.database.owner,
    );
    await sql.raw(`pragma max_page_count = ${rows[0]!.pages}`).execute(fixture.database.owner);
    const long = 'x'.repeat(400_000);
    const results = await Promise.allSettled([fixture.database.write(guard('a')), fixture.database.write(guard(long))]);
    expect(results[1]).toMatchObject({ status: 'rejected', reason: expect.any(Unavailable) });
    const kept = results[0].status === 'fulfilled' ? ['a'] : [];
    expect(await keysIn(fixture)).toEqual(kept);
  });
});
