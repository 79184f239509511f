import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../server/database/connect.ts';
import { startFakeTwilio, type FakeTwilio } from '../../server/demo/twilio/fake.ts';
import { addDays, DAY, dayOf, later, systemNow } from '../../server/foundation/time.ts';
import { ACCOUNT, LINE, TOKEN } from '../world.ts';
import { directoryFile, openShell } from './gehoor.ts';

const shell = openShell();
const GOATS = 'seven brown goats';
const lostAt = later(systemNow(), -5 * DAY);
let twilio: FakeTwilio;
let settings: Record<string, string>;

beforeAll(async () => {
  await shell.gehoor(['migrate']);
  await shell.gehoor(['setup', directoryFile(shell), '--recovery', 'key'], [GOATS, GOATS]);
  twilio = await startFakeTwilio({ accountSid: ACCOUNT, authToken: TOKEN, now: () => lostAt });
  settings = { TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: TOKEN, TWILIO_BASE_URL: twilio.url };
});
afterAll(() => twilio.close());

const fetchSince = (day: string, env = settings) => shell.gehoor(['reconcile', '--since', day], [], env);

const told = async (day: string) => JSON.parse((await fetchSince(day)).out) as object;

test('what came in while the service was away for long is fetched once, and its answer waits', async () => {
  twilio.misbehave({ kind: 'lose_webhook' });
  await twilio.text({ from: '+8801712345678', to: LINE, body: 'They cut our pay', webhookUrl: 'http://127.0.0.1:1/' });
  const day = dayOf(lostAt);
  expect(await told(addDays(day, 1))).toEqual({ taken: 0, refused: 0, unsure: 0 });
  expect(await told(day)).toEqual({ taken: 1, refused: 0, unsure: 0 });
  expect(await told(day)).toEqual({ taken: 0, refused: 0, unsure: 0 });
  const database = connect(`sqlite:${shell.at('data/gehoor.sqlite')}`);
  const rows = await database.read.selectFrom('outbox').select('state').execute();
  await database.close();
  expect(rows).toEqual([{ state: 'held' }]);
});

test('what somebody forgotten since may have written is left where it is, unless the operator says so', async () => {
  twilio.misbehave({ kind: 'lose_webhook' });
  await twilio.text({ from: '+8801712345679', to: LINE, body: 'They shout at us', webhookUrl: 'http://127.0.0.1:1/' });
  const day = dayOf(lostAt);
  const database = connect(`sqlite:${shell.at('data/gehoor.sqlite')}`);
  const { id } = await database.read.selectFrom('sender').select('id').executeTakeFirstOrThrow();
  const none = { due_sealed: null, lookup: null, asked_sealed: null };
  const asked = {
    subject: 'sender',
    subject_id: id,
    cause: 'asked',
    asked_day: day,
    due_day: day,
    done_day: day,
  } as const;
  await database.write(async (trx) => {
    await trx
      .insertInto('erasure')
      .values({ id: 'gone', ...asked, ...none })
      .execute();
    await trx.updateTable('sender').set({ erased_day: day }).execute();
  });
  const left = await fetchSince(day);
  expect(JSON.parse(left.out)).toEqual({ taken: 0, refused: 0, unsure: 1 });
  expect(left.err).toContain('run this again with --all');
  const { out } = await shell.gehoor(['reconcile', '--since', day, '--all'], [], settings);
  expect(JSON.parse(out)).toEqual({ taken: 1, refused: 0, unsure: 0 });
  const acts = database.read.selectFrom('audit').select(['actor_id', 'reason']).where('act', '=', 'reconciled');
  expect(await acts.execute()).toEqual([{ actor_id: 'operator', reason: 'perhaps_forgotten_too' }]);
  await database.close();
});

test.each([
  ['yesterday', 'calendar'],
  ['2026-02-30', 'calendar'],
  ['2020-01-01', 'too long ago'],
])('the day %s is refused', async (day, sentence) => {
  expect(await fetchSince(day)).toMatchObject({ code: 1, err: expect.stringContaining(sentence) });
});

test('without an account there is nobody to ask', async () => {
  const { code, err } = await fetchSince(dayOf(lostAt), {});
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('TWILIO_ACCOUNT_SID') });
  expect(await shell.gehoor(['reconcile'])).toMatchObject({ code: 2 });
});
