import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUpdates } from '../../../channels/whatsapp/read.ts';
import { changeOf, messageOf, webhookOf } from '../../../server/demo/cloud/webhook.ts';
import { instant } from '../../../server/foundation/time.ts';
import { LINE } from './meta.ts';

const AT = instant('2026-03-04T08:00:00Z');
const updatesIn = (body: unknown) => readUpdates(Buffer.from(JSON.stringify(body)));
const read = (person: { phone?: string; userId?: string }, content: object) => {
  const whole = { ...person, name: 'Rokeya Khatun' };
  const value = { messages: [messageOf(whole, 'wamid.a', AT, content)] };
  return updatesIn(webhookOf([changeOf(LINE, value, [whole])]))![0]!;
};
const WORDS = { type: 'text', text: { body: 'no pay' } };
const NUMBER = '+8801712345678';
const ID = 'BD.13491208655302741918';

describe('whom a message is from', () => {
  test.each([
    ['a number alone', { phone: NUMBER }, { from: NUMBER }],
    ['a number and an id', { phone: NUMBER, userId: ID }, { from: ID, formerly: [NUMBER] }],
    ['an id alone', { userId: ID }, { from: ID }],
    ['the id of a parent business', { userId: 'US.ENT.11815799212886844830' }, { from: 'US.ENT.11815799212886844830' }],
  ])('%s', (_what, person, expected) => {
    const inbound = { providerId: 'wamid.a', to: LINE, provider: 'cloud', text: 'no pay', media: [], ...expected };
    expect(read(person, WORDS)).toEqual({ kind: 'message', inbound, at: AT });
  });

  test('an id that only the contact tells', () => {
    const message = { from: '8801712345678', id: 'wamid.a', ...WORDS };
    const contacts = [
      { wa_id: '15550001111', user_id: 'US.1' },
      { wa_id: '8801712345678', user_id: ID },
    ];
    const value = { metadata: { phone_number_id: LINE }, contacts, messages: [message] };
    expect(updatesIn(webhookOf([{ field: 'messages', value }]))).toMatchObject([
      { inbound: { from: ID, formerly: [NUMBER] }, at: null },
    ]);
  });
});

describe('what is in it', () => {
  test.each<[string, object, object]>([
    [
      'a tapped button',
      {
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id: '2', title: 'No' } },
        context: { id: 'wamid.ours' },
      },
      { text: '2', answering: 'wamid.ours' },
    ],
    [
      'a row of a list',
      { type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: 'MK47', title: 'Meghna' } } },
      { text: 'MK47' },
    ],
    [
      'a button of an approved text',
      { type: 'button', button: { payload: 'STATUS', text: 'Show' } },
      { text: 'STATUS' },
    ],
    [
      'a voice note',
      { type: 'audio', audio: { id: '77', mime_type: 'audio/ogg; codecs=opus', voice: true } },
      { text: '', media: [{ address: '77', type: 'audio/ogg; codecs=opus' }] },
    ],
    [
      'a document, but not its name',
      {
        type: 'document',
        document: { id: '78', mime_type: 'application/pdf', filename: 'Rokeya.pdf', caption: 'my slip' },
      },
      { text: 'my slip', media: [{ address: '78', type: 'application/pdf' }] },
    ],
    [
      'a picture whose id leads elsewhere',
      { type: 'image', image: { id: '../../x' } },
      { text: '', media: [], other: true },
    ],
    ['half a letter', { type: 'text', text: { body: 'no \ud83d pay' } }, { text: 'no \ufffd pay' }],
    ['the first look at the talk', { type: 'request_welcome' }, { text: '', media: [] }],
    ['something new', { type: 'hologram', hologram: { body: 'x' } }, { text: '', media: [], other: true }],
  ])('%s', (_what, content, expected) => {
    expect(read({ userId: ID }, content)).toMatchObject({ kind: 'message', inbound: expected });
  });

  test.each([
    { id: 'wamid.s', status: 'read' },
    { id: 'wamid.s', status: 'played' },
  ])('$status is delivered', (status) => {
    const expected = { providerId: 'wamid.s', state: 'delivered', code: null };
    expect(updatesIn(webhookOf([changeOf(LINE, { statuses: [status] })]))).toEqual([
      { kind: 'status', status: expected, rowId: null },
    ]);
  });

  test('a closed window is told apart, and our own row comes back', () => {
    const rowId = 'A'.repeat(22);
    const status = { id: 'wamid.s', status: 'failed', errors: [{ code: 131_047 }], biz_opaque_callback_data: rowId };
    expect(updatesIn(webhookOf([changeOf(LINE, { statuses: [status] })]))).toEqual([
      { kind: 'status', status: { providerId: 'wamid.s', state: 'failed', code: '131047', window: true }, rowId },
    ]);
  });
});

test('whatever stands there, it is read without a fault, and nothing beside the message comes out', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.json(), (entry, message) => {
      const value = {
        metadata: { phone_number_id: LINE },
        messages: [JSON.parse(message), messageOf({ userId: ID, name: '' }, 'wamid.a', AT, WORDS)],
      };
      const body = {
        object: 'whatsapp_business_account',
        entry: [JSON.parse(entry), { changes: [JSON.parse(entry), { field: 'messages', value }] }],
      };
      expect(updatesIn(body)!.filter(({ kind }) => kind === 'message')).toMatchObject([
        { inbound: { text: 'no pay' } },
      ]);
    }),
  );
  fc.assert(fc.property(fc.string(), (raw) => void readUpdates(Buffer.from(raw))));
});
