import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { connect } from '../../server/database/connect.ts';
import { SQLITE } from '../databases.ts';

test('while somebody reads, the write-ahead log waits; nobody waits for it, and soon it is empty', async () => {
  const { database, url, drop } = await SQLITE.open();
  const log = () => statSync(`${url.slice('sqlite:'.length)}-wal`).size;
  const row = { id: 'one', code: 'one', kind: 'ngo', name: 'canary' } as const;
  await database.write((trx) => trx.insertInto('organisation').values(row).execute());
  const other = connect(url);
  await other.snapshot(async (read) => {
    await read.selectFrom('organisation').selectAll().execute();
    await database.write((trx) => trx.deleteFrom('organisation').execute());
    const before = performance.now();
    await database.tidy();
    expect(performance.now() - before).toBeLessThan(500);
    expect(log()).toBeGreaterThan(0);
  });
  await expect.poll(log, { timeout: 10_000 }).toBe(0);
  await database.write((trx) => trx.insertInto('organisation').values(row).execute());
  await other.close();
  await drop();
});
