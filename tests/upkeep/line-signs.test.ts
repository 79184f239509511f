import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { LineRow } from '../../server/database/schema.ts';
import { keepGatewayKey, newGatewayKey, revokeGatewayKey } from '../../server/directory/gateway-key.ts';
import { newId } from '../../server/foundation/ids.ts';
import { readConfig } from '../../server/foundation/config.ts';
import { lineSigns, linesWithoutAccount } from '../../server/upkeep/line-signs.ts';
import { settingSigns } from '../../server/upkeep/setting-signs.ts';
import type { Day } from '../../server/foundation/time.ts';
import { openRing } from '../../server/vault/ring.ts';
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

describe.each(DATABASES)('lines that somebody else carries, on $name', (kind) => {
  test('without a key of ours are a warning, and one at Twilio without its account is told at the start', async () => {
    const { database, drop } = await kind.open();
    const ring = await openRing(database, randomBytes(32), '2026-03-04' as Day);
    const rest = {
      account: null,
      template: null,
      calendar: null,
      country: 'BD',
      time_zone: 'Asia/Dhaka',
      languages: 'en',
    } as const;
    const line = (code: string, channel: 'sms' | 'web', provider: LineRow['provider'], address: string): LineRow => ({
      id: newId(),
      code,
      channel,
      provider,
      address,
      ...rest,
    });
    const lines = [
      line('modem', 'sms', 'gateway', '+8801'),
      line('short', 'sms', 'africastalking', '40404'),
      line('page', 'web', 'none', '/'),
    ];
    await database.write((trx) => trx.insertInto('line').values(lines).execute());
    const signs = () => lineSigns(database.read, readConfig({}));
    expect(await signs()).toEqual([{ code: 'no_gateway_key', level: 'warn', values: { lines: 'modem short' } }]);
    const keys = lines.slice(0, 2).map(({ id }) => newGatewayKey(ring, id, '2026-03-04' as Day).row);
    for (const key of keys) await database.write((trx) => keepGatewayKey(trx, key));
    expect(await signs()).toEqual([]);
    await database.write((trx) => revokeGatewayKey(trx, keys[0]!.id, '2026-03-05' as Day));
    expect(await signs()).toMatchObject([{ values: { lines: 'modem' } }]);

    expect(await linesWithoutAccount(database.read, readConfig({}))).toEqual([]);
    const atTwilio = line('dhaka', 'sms', 'twilio', '+8802');
    await database.write((trx) => trx.insertInto('line').values(atTwilio).execute());
    expect(await linesWithoutAccount(database.read, readConfig({}))).toEqual(['dhaka']);
    const account = { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'token' };
    expect(await linesWithoutAccount(database.read, readConfig(account))).toEqual([]);
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
