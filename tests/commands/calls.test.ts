import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDoors, type OpenHouse } from '../../server/app.ts';
import { insertRows } from '../../server/database/insert.ts';
import { startFakeTwilio, type FakeTwilio } from '../../server/demo/twilio/fake.ts';
import { readConfig } from '../../server/foundation/config.ts';
import { newId } from '../../server/foundation/ids.ts';
import { makeLog } from '../../server/foundation/log.ts';
import { DAY, HOUR, later, systemNow } from '../../server/foundation/time.ts';
import { openHouse } from '../../server/house.ts';
import { rang } from '../../server/intake/call.ts';
import { ACCOUNT, LINE, TOKEN } from '../world.ts';
import { directoryFile, openShell } from './gehoor.ts';

const shell = openShell();
const RINA = 'seven brown goats';
const SARA = 'nine grey herons';
const [HER, OTHER, HANDLER, MODEM] = ['+8801712345678', '+8801712345679', '+8801911111111', '+8801999000111'];
let house: OpenHouse;
let twilio: FakeTwilio;
let byModem: string;
let byTwilio: string;

const asRina = (args: string, ...typed: string[]) =>
  shell.gehoor(['desk', ...args.split(' '), '--as', 'rina'], [RINA, ...typed], {
    TWILIO_ACCOUNT_SID: ACCOUNT,
    TWILIO_AUTH_TOKEN: TOKEN,
    TWILIO_BASE_URL: twilio.url,
  });
const asSara = (args: string) => shell.gehoor(['desk', ...args.split(' '), '--as', 'sara'], [SARA]);
const failure = (sentence: string) => ({ code: 1, out: '', err: expect.stringContaining(sentence) as string });
const silent = makeLog(systemNow, 'silent', () => undefined);

/** Where it is noon now, or an hour before or after. */
function noonZone(): string {
  const ahead = 12 - new Date(systemNow()).getUTCHours();
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

beforeAll(async () => {
  await shell.gehoor(['migrate']);
  await shell.gehoor(['setup', directoryFile(shell), '--recovery', 'key'], [RINA, RINA]);
  await shell.gehoor(['desk', 'admit', 'sara', '--as', 'rina'], [RINA, SARA, SARA]);
  twilio = await startFakeTwilio({ accountSid: ACCOUNT, authToken: TOKEN, now: systemNow });
  const config = readConfig({ DATABASE_URL: `sqlite:${shell.at('data/gehoor.sqlite')}` });
  house = await openDoors(await openHouse(config, systemNow, silent));
  const { database } = house;
  const line = await database.read.selectFrom('line').selectAll().executeTakeFirstOrThrow();
  const modem = {
    ...line,
    id: newId(),
    code: 'modem',
    provider: 'gateway' as const,
    address: MODEM,
    time_zone: noonZone(),
  };
  await database.write(async (trx) => {
    await trx.updateTable('line').set({ time_zone: noonZone() }).execute();
    await insertRows(trx, 'line', [modem]);
  });
  await house.refresh();
  const yesterday = later(systemNow(), -DAY - HOUR);
  await rang(house, 'sms', { from: HER, to: MODEM, id: 'a' }, yesterday);
  await rang(house, 'sms', { from: OTHER, to: LINE, id: `CA${'1'.repeat(32)}` }, yesterday);
  const rows = await database.read.selectFrom('call_task').selectAll().execute();
  byModem = rows.find(({ line_id }) => line_id === modem.id)!.id;
  byTwilio = rows.find(({ line_id }) => line_id === line.id)!.id;
});
afterAll(async () => {
  await house.close();
  await twilio.close();
});

test('who waits for a call is listed, without a number', async () => {
  const { out, code } = await asRina('calls');
  expect(code).toBe(0);
  const list = JSON.parse(out) as { task: string; way: string }[];
  expect(new Map(list.map(({ task, way }) => [task, way]))).toEqual(
    new Map([
      [byModem, 'two'],
      [byTwilio, 'masked'],
    ]),
  );
  expect(out).not.toMatch(/171234567/);
});

test('a call rings the phone of the handler first, which she types in and no argument holds', async () => {
  expect(await asRina(`call ${byModem}`, HANDLER)).toMatchObject(failure('Two handlers'));
  expect(await asRina(`call ${byTwilio}`, '01911')).toMatchObject(failure('no phone number'));
  const { code, out } = await asRina(`call ${byTwilio}`, HANDLER);
  expect([code, out]).toEqual([0, expect.stringContaining('rings now')]);
  await twilio.settled();
  expect(twilio.heard(HANDLER)).toEqual([{ from: LINE, said: [] }]);
  expect(twilio.heard(OTHER)).toEqual([]);
  expect(await asRina(`call ${byTwilio}`, HANDLER)).toMatchObject(failure('being made now'));
});

test('a number is asked for with a reason, and agreed to by another, who sees it on a terminal alone', async () => {
  expect(await asRina(`number ${byModem}`)).toMatchObject(failure('The reason is'));
  expect(await asRina(`number ${byModem} --reason curious`)).toMatchObject(failure('The reason is'));
  expect(await asRina(`number ${byTwilio} --reason call_back`)).toMatchObject(failure('without a number'));
  expect(await asRina(`number ${byModem} --reason call_back`)).toMatchObject({ code: 0 });
  expect(await asSara(`number ${byModem} --agree`)).toMatchObject(failure('on a terminal alone'));
  const { database } = house;
  const asked = await database.read
    .selectFrom('call_task')
    .select('asked_by')
    .where('id', '=', byModem)
    .executeTakeFirst();
  expect(asked?.asked_by).not.toBeNull();
});

test('what became of a call is noted', async () => {
  expect(await asRina(`called ${byModem} perhaps`)).toMatchObject(failure('spoken or not_reached'));
  expect(await asSara(`called ${byModem} spoken`)).toEqual({ code: 0, out: '', err: '' });
  expect(await asSara(`called ${byModem} spoken`)).toMatchObject(failure('Nobody waits'));
});
