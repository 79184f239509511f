/** Who rings and is called back: what the provider says of a call, and what the desk does to make one. */
import { makeTwilioDialler } from '../../channels/voice/dial.ts';
import { ownCode } from '../../server/foundation/errors.ts';
import { MINUTE } from '../../server/foundation/time.ts';
import { personByLogin } from '../../server/directory/people.ts';
import { listCalls, noteCall } from '../../server/http/desk/calls.ts';
import { dialBoth } from '../../server/http/desk/dial.ts';
import { askNumber, openNumber } from '../../server/http/desk/numbers.ts';
import { ACCOUNT, LINE, TOKEN } from '../world.ts';
import { bring, moment, type Life } from './life.ts';
import { REMOVED } from './staff.ts';
import { headersOf } from './strangers.ts';
import { phone } from './workers.ts';

const VOICE = '/channels/voice/twilio';

/** `more`: what else stands in it. */
const called = ({ secrets }: Life, where: string, from: string, more: Record<string, string> = {}) => ({
  CallSid: secrets.draw('sid', `CallSid of ${where}`).replace('SM', 'CA'),
  AccountSid: ACCOUNT,
  From: from,
  To: LINE,
  Caller: from,
  CallStatus: 'ringing',
  CallerName: secrets.draw('name', `CallerName of ${where}`),
  FromCity: secrets.draw('name', `FromCity of ${where}`),
  StirVerstat: secrets.draw('word', `StirVerstat of ${where}`),
  RecordingUrl: secrets.draw('link', `RecordingUrl of ${where}`),
  [secrets.draw('word', `the name of a parameter of ${where}`)]: '1',
  ...more,
});

/** Missed calls, one whose number is withheld, and one that the provider recorded all the same. */
export async function ring(life: Life): Promise<void> {
  const { secrets, world } = life;
  const rung = (where: string, from: string, more: Record<string, string> = {}, address = VOICE) =>
    bring(life, where, called(life, where, from, more), { address, headers: headersOf(life, where), kept: life.told });
  moment(life);
  await rung('a missed call', phone(life, 'a missed call'));
  await rung('a withheld number', '+266696687');
  await rung('a call from a name', secrets.draw('name', 'From of a call'));
  await rung('a wrong call', phone(life, 'a wrong call'), { CallSid: secrets.draw('word', 'CallSid') });
  for (const step of ['first', 'join', 'her', 'met', 'end', 'leg', 'over']) {
    const where = `a call that is none at ${step}`;
    const query = `?c=${secrets.draw('token', `query of ${where}`)}&name=${encodeURIComponent(secrets.draw('name', `query of ${where}`))}`;
    const digits = {
      Digits: secrets.draw('number', `Digits of ${where}`),
      DialCallSid: secrets.draw('word', `DialCallSid of ${where}`),
    };
    await rung(where, secrets.draw('phone', `From of ${where}`), digits, `${VOICE}/${step}${query}`);
  }
  world.twilio.call({ from: phone(life, 'a recorded call'), to: LINE, recordings: 1 });
}

/** The desk calls back: where the provider dials both nobody sees a number, elsewhere two handlers open it together. */
export async function callBack(life: Life): Promise<void> {
  const { secrets, world, desk } = life;
  const handler = secrets.draw('phone', 'the phone of a handler');
  world.pass(21 * MINUTE);
  const account = { accountSid: ACCOUNT, authToken: TOKEN, baseUrl: world.twilio.url, timeout: 1_000 };
  const { publicUrl } = world.house;
  world.twilio.taken(handler, { presses: '1' });
  const calls = await listCalls(desk, world.now());
  const [masked, two] = ['masked', 'two'].map((way) => calls.find((call) => call.way === way && call.now));
  if (!masked || !two) throw new Error('nobody waits for a call');
  // Nobody tells how it ended: it is under way still.
  world.twilio.misbehave({ kind: 'lose_statuses', times: 9 });
  await dialBoth(desk, makeTwilioDialler(account), { number: masked.task, phone: handler, publicUrl }, world.now());
  await world.twilio.settled();
  const wrong = { number: secrets.draw('name', 'a call'), phone: secrets.draw('name', 'a phone'), publicUrl };
  const refused = await dialBoth(desk, makeTwilioDialler(account), wrong, world.now()).catch(ownCode);
  if (refused !== 'no_such_call') throw new Error('a call was made that is none');
  await askNumber(desk, two.task, 'call_back', world.now());
  const second = await personByLogin(world.house.database.read, REMOVED.login);
  await openNumber({ ...desk, personId: second!.id }, two.task, world.now());
  await noteCall(desk, two.task, 'not_reached', world.now());
}
