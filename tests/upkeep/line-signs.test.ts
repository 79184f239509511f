import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { newId } from '../../server/foundation/ids.ts';
import { readConfig } from '../../server/foundation/config.ts';
import { lineSigns } from '../../server/upkeep/line-signs.ts';
import { settingSigns } from '../../server/upkeep/setting-signs.ts';
import { DATABASES } from '../databases.ts';

const SET = {
  WHATSAPP_APP_SECRET: 'a,b',
  WHATSAPP_VERIFY_TOKEN: 'c',
  WHATSAPP_ACCESS_TOKEN: 'd',
  WHATSAPP_BASE_URL: 'https://graph.example.org/v23.0',
  PUBLIC_URL: 'https://line.example.org',
  GEHOOR_KEY: randomBytes(32).toString('base64'),
};

describe.each(DATABASES)('lines on WhatsApp, on $name', (kind) => {
  test('one at Meta without its settings is broken, one without an approved text a warning', async () => {
    const { database, drop } = await kind.open();
    const rest = { address: '+8801', account: '1', country: 'BD', time_zone: 'Asia/Dhaka', languages: 'en' } as const;
    const line = { id: newId(), channel: 'whatsapp', provider: 'cloud', template: 'news', ...rest } as const;
    await database.write((trx) =>
      trx
        .insertInto('line')
        .values({ ...line, code: 'meta' })
        .execute(),
    );
    expect(await lineSigns(database.read, readConfig({}))).toEqual([
      { code: 'no_meta', level: 'bad', values: { lines: 'meta' } },
    ]);
    await database.write((trx) => trx.updateTable('line').set({ template: null }).execute());
    expect(await lineSigns(database.read, readConfig(SET))).toEqual([
      { code: 'no_template', level: 'warn', values: { lines: 'meta' } },
    ]);
    await drop();
  });
});

test('two secrets, and another Meta, are told', () => {
  const host = { read: () => '', env: {}, options: [], user: 1 } as unknown as Parameters<typeof settingSigns>[1];
  const codes = settingSigns(readConfig(SET), host).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['old_secret', 'other_meta']));
  const usual = settingSigns(readConfig({ ...SET, WHATSAPP_APP_SECRET: 'a', WHATSAPP_BASE_URL: '' }), host);
  expect(usual.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['old_secret']));
  expect(usual.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['other_meta']));
});
