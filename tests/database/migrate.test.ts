import { describe, expect, test } from 'vitest';
import { migrate, pending } from '../../server/database/migrate.ts';
import { DATABASES } from '../databases.ts';

describe.each(DATABASES)('migrations on $name', ({ open }) => {
  test('bring an empty database to the newest form, and a second time do nothing', async () => {
    const { database, drop } = await open({ migrated: false });
    expect((await pending(database)).length).toBeGreaterThan(5);
    expect((await migrate(database))[0]).toBe('0001_directory');
    expect(await pending(database)).toEqual([]);
    expect(await migrate(database)).toEqual([]);
    await drop();
  });
});
