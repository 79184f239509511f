/** Texts through those who bring them from where Twilio does not go: a gateway on a desk, Africa's Talking. */
import type { OutgoingHttpHeaders } from 'node:http';
import { ask, moment, type Answered, type Life } from './life.ts';
import { headersOf } from './strangers.ts';
import { signedByGateway } from './ways.ts';
import { phone, words } from './workers.ts';

const GATEWAY = '/channels/sms/gateway';

/** What a gateway sends, signed as it signs. */
export function bringByGateway(
  life: Life,
  where: string,
  body: object | string,
  headers: OutgoingHttpHeaders = {},
): Promise<Answered> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const signed = { 'content-type': 'application/json', ...signedByGateway(life.ways, text, life.world.now()) };
  return tell(life, where, GATEWAY, text, { ...signed, ...headers });
}

async function tell(
  life: Life,
  where: string,
  address: string,
  body: string,
  headers: OutgoingHttpHeaders,
): Promise<Answered> {
  const kept: [string, Buffer][] = [];
  const asked = { method: 'POST', address, body, headers: { ...headersOf(life, where), ...headers } };
  const answer = await ask(life, where, asked, kept);
  // It gets back the ids that it brought, and what it is to send to whom.
  for (const place of kept)
    life.shown.push({ place, may: /^phone in From of |^(sid|word) in id of | in answer: /, knows: 'carried' });
  return answer;
}

/** Whole texts and parts of one, calls, and what became of ours; entries that cannot be read. */
export async function byGateway(life: Life): Promise<void> {
  const { secrets, world } = life;
  const where = 'a gateway';
  const draw: typeof secrets.draw = (kind, field) => secrets.draw(kind, `${field} of ${where}`);
  const at = () => Math.floor(moment(life) / 1_000);
  const one = () => ({
    id: draw('sid', 'id'),
    from: phone(life, where),
    at: at(),
    name: draw('name', 'an unknown field'),
  });
  const long = words(life, `${where} in parts`);
  const middle = Math.floor(long.length / 2);
  const parted = { from: phone(life, `${where} in parts`), at: at() };
  const part = (number: number, text: string) => ({
    ...parted,
    id: draw('sid', 'id'),
    text,
    part: { ref: 7, number, of: 2, name: draw('name', 'a field of a part') },
  });
  const messages = [
    { ...one(), text: words(life, where) },
    part(1, long.slice(0, middle)),
    part(2, long.slice(middle)),
  ];
  const calls = [
    { id: draw('sid', 'id'), from: phone(life, `a call of ${where}`) },
    { id: draw('sid', 'id'), from: '' },
  ];
  const { body } = await bringByGateway(life, where, {
    messages,
    calls,
    [draw('word', 'the name of a field')]: draw('name', 'a field'),
  });
  const { send = [] } = JSON.parse(body) as { send?: { id: string }[] };
  const statuses = [
    ...send.map(({ id }, index) => ({
      id,
      state: index % 2 === 0 ? 'failed' : 'delivered',
      code: draw('word', 'code'),
      why: draw('name', 'why'),
    })),
    { id: draw('word', 'id'), state: 'failed', code: draw('word', 'code') },
    { id: draw('word', 'id'), state: draw('word', 'state') },
  ];
  moment(life);
  await bringByGateway(life, `${where} with statuses`, { statuses });
  const broken = [
    { ...one(), text: draw('name', 'a text without a number'), from: draw('name', 'from') },
    { ...one(), text: { name: draw('name', 'a text that is none') } },
    { ...one(), text: draw('name', 'a text'), part: { ref: draw('name', 'ref'), number: 1, of: 2 } },
    { ...one(), text: draw('name', 'a text'), at: draw('date', 'at') },
    draw('name', 'an entry that is none'),
  ];
  await bringByGateway(life, `${where} with broken entries`, { messages: broken, calls: broken, statuses: broken });
  await bringByGateway(life, `${where} that is cut off`, JSON.stringify({ messages: broken }).slice(0, -9));
  // A part whose others never come.
  await bringByGateway(life, `${where} with half a text`, {
    messages: [{ ...part(1, words(life, `half a text of ${where}`)), part: { ref: 8, number: 1, of: 3 } }],
  });
  await world.work();
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** A text and a report, with whatever else their form may hold. */
export async function byAfricasTalking(life: Life): Promise<void> {
  const { secrets, world, ways } = life;
  const where = 'Africa’s Talking';
  const draw: typeof secrets.draw = (kind, field) => secrets.draw(kind, `${field} of ${where}`);
  const bring = (name: string, fields: Record<string, string>, below = '') => {
    const all = { ...fields, mystery: draw('name', 'an unknown field'), [draw('word', 'the name of a field')]: '1' };
    const body = new URLSearchParams(all).toString();
    const headers = { ...headersOf(life, name), ...FORM };
    return ask(life, name, { method: 'POST', address: `${ways.africasTalkingPath}${below}`, body, headers });
  };
  const text = () => ({
    id: draw('token', 'id'),
    from: phone(life, where),
    to: '22384',
    text: words(life, where),
    linkId: draw('token', 'linkId'),
    date: draw('date', 'date'),
    networkCode: draw('word', 'networkCode'),
    cost: draw('word', 'cost'),
  });
  moment(life);
  await bring(where, text());
  moment(life);
  await bring(`${where} to another line`, { ...text(), to: draw('phone', 'to') });
  await bring(`${where} without a number`, { ...text(), from: '' });
  await bring(`${where} with a long number`, { ...text(), from: draw('name', 'from').repeat(9) });
  await world.work();
  await ways.africasTalking.settled();
  for (const status of ['Success', 'Failed', draw('name', 'status')])
    await bring(
      `a report of ${where}`,
      {
        id: draw('token', 'id'),
        status,
        phoneNumber: draw('phone', 'phoneNumber'),
        failureReason: draw('name', 'failureReason'),
      },
      '/status',
    );
}
