import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOf, LARGEST_BODY, readForm, readInbound, readStatus } from '../../../channels/sms/read.ts';

const FORM = 'application/x-www-form-urlencoded';
const SID = `SM${'0a'.repeat(16)}`;
const ACCOUNT = `AC${'1b'.repeat(16)}`;
const BASE = { MessageSid: SID, AccountSid: ACCOUNT, From: '+8801711000001', To: '+8801500000001', Body: 'hello' };
const encoded = (params: Record<string, string>) => new URLSearchParams(params).toString();
const read = (body: string, type: string | undefined = FORM) => readForm(Buffer.from(body), type);

function paramsOf(body: string) {
  const form = read(body);
  if (form.kind !== 'form') throw new Error(form.code);
  return form.params;
}
const textOf = (body: string) => readInbound(paramsOf(`${encoded(BASE).replace('&Body=hello', '')}&Body=${body}`)).text;

const upTo = (size: number) => `${encoded(BASE)}&Pad=`.padEnd(size, 'a');
const status = (changes: Record<string, string>) => readStatus(paramsOf(encoded({ ...BASE, ...changes })));

describe('a webhook', () => {
  test('becomes a message, its words untouched', () => {
    const params = paramsOf(encoded({ ...BASE, From: ' +8801711000001 ', Body: ' two  spaces\n', NumMedia: '0' }));
    expect(params.From).toBe(' +8801711000001 ');
    expect(readInbound(params)).toEqual({
      providerId: SID,
      from: '+8801711000001',
      to: '+8801500000001',
      text: ' two  spaces\n',
      media: [],
    });
    expect(accountOf(params)).toBe(ACCOUNT);
  });

  test('loses no words where it tells of a place, as none of a telephone does', () => {
    const params = paramsOf(encoded({ ...BASE, Latitude: '23.99', Longitude: '90.41' }));
    expect(readInbound(params)).toMatchObject({ text: 'hello' });
    expect(readInbound(params)).not.toHaveProperty('other');
  });

  test('keeps blank parameters, which are signed, and those that we do not know', () => {
    expect(paramsOf(`${encoded(BASE)}&ToCity=&Novel=1&Flag`)).toMatchObject({ ToCity: '', Novel: '1', Flag: '' });
  });

  test('keeps a repeated parameter that we do not use, with all its values', () => {
    expect(paramsOf(`${encoded(BASE)}&Novel=1&Novel=2`).Novel).toEqual(['1', '2']);
  });

  test('has no powers through its names', () => {
    const params = paramsOf(`${encoded(BASE)}&__proto__=x&constructor=y&toString=z`);
    expect(Object.keys(params)).toEqual([...Object.keys(BASE), '__proto__', 'constructor', 'toString']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('may carry pictures, with or without words', () => {
    const media = { MediaUrl0: 'https://api/0', MediaContentType0: 'image/jpeg', MediaUrl1: 'https://api/1' };
    expect(readInbound(paramsOf(encoded({ ...BASE, Body: '', NumMedia: '2', ...media })))).toMatchObject({
      text: '',
      media: [
        { address: 'https://api/0', type: 'image/jpeg' },
        { address: 'https://api/1', type: '' },
      ],
    });
  });

  test.each([
    ['NUL', 'a%00b', 'a\0b'],
    ['a surrogate without its half', '%ED%A0%80x', '\uFFFD\uFFFD\uFFFDx'],
    ['markup', '%3Cscript%3E%26amp%3B', '<script>&amp;'],
    ['a formula', '%3DHYPERLINK%28%22x%22%29', '=HYPERLINK("x")'],
    ['Bengali', '%E0%A6%AC%E0%A7%87%E0%A6%A4%E0%A6%A8', 'বেতন'],
    ['a broken escape', '100%+sure%zz', '100% sure%zz'],
    ['plus and space', 'a%2Bb+c', 'a+b c'],
    ['nothing', '', ''],
    ['sixteen hundred emoji', encodeURIComponent('😀'.repeat(1_600)), '😀'.repeat(1_600)],
  ])('%s is ordinary words', (_, wire, text) => expect(textOf(wire)).toBe(text));
});

describe('a webhook is refused', () => {
  const { Body: _, ...addressed } = BASE;
  const without = (name: keyof typeof BASE) =>
    encoded(Object.fromEntries(Object.entries(BASE).filter(([key]) => key !== name)));

  test.each([
    ['a hundred kilobytes', `${encoded(BASE)}${'a'.repeat(100_000)}`, FORM, 'too_large', 413],
    ['no content type', encoded(BASE), '', 'wrong_type', 415],
    ['JSON', JSON.stringify(BASE), 'application/json', 'wrong_type', 415],
    ['another charset', encoded(BASE), `${FORM}; charset=utf-16`, 'wrong_type', 415],
    ['two bodies', `${encoded(BASE)}&Body=again`, FORM, 'repeated_parameter', 400],
    [
      'the same sender twice',
      `${encoded(addressed)}&From=${encodeURIComponent(BASE.From)}`,
      FORM,
      'repeated_parameter',
      400,
    ],
    ['two pictures in one place', `${encoded(BASE)}&MediaUrl3=a&MediaUrl3=b`, FORM, 'repeated_parameter', 400],
    ['no id', without('MessageSid'), FORM, 'missing_parameter', 400],
    ['no sender', without('From'), FORM, 'missing_parameter', 400],
    ['no line', without('To'), FORM, 'missing_parameter', 400],
    ['no account', without('AccountSid'), FORM, 'missing_parameter', 400],
    ['a blank sender', encoded({ ...BASE, From: ' ' }), FORM, 'missing_parameter', 400],
    ['nothing', '', FORM, 'missing_parameter', 400],
    ['an id with more in it', encoded({ ...BASE, MessageSid: `${SID}To+1` }), FORM, 'malformed_parameter', 400],
    [
      'an account with more in it',
      encoded({ ...BASE, AccountSid: `${ACCOUNT}ApiVersion` }),
      FORM,
      'malformed_parameter',
      400,
    ],
    ['a line break in an address', encoded({ ...BASE, From: '+880171\n1000001' }), FORM, 'malformed_parameter', 400],
    ['an endless address', encoded({ ...BASE, To: '1'.repeat(65) }), FORM, 'malformed_parameter', 400],
  ])('for %s', (_name, body, type, code, status) => {
    expect(read(body, type)).toEqual({ kind: 'refused', code, status });
  });

  test('one byte over the limit, and not at it', () => {
    expect(read(upTo(LARGEST_BODY)).kind).toBe('form');
    expect(read(upTo(LARGEST_BODY + 1)).kind).toBe('refused');
  });

  test('in no way that its type is usually written', () => {
    for (const type of [FORM, `${FORM}; charset=UTF-8`, `${FORM};charset="utf-8"`, FORM.toUpperCase()])
      expect(read(encoded(BASE), type).kind).toBe('form');
  });
});

describe('a status', () => {
  test.each([
    ['accepted', null],
    ['scheduled', null],
    ['queued', null],
    ['sending', null],
    ['received', null],
    ['novel', null],
    ['', null],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'delivered'],
    ['undelivered', 'failed'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
  ])('%s is %s', (word, state) => {
    expect(status({ MessageStatus: word })).toEqual(state && { providerId: SID, state, code: null });
  });

  test('carries the provider’s code, if it is one', () => {
    expect(status({ MessageStatus: 'undelivered', ErrorCode: '30003' })?.code).toBe('30003');
    expect(status({ MessageStatus: 'failed', ErrorCode: '+8801711000001' })?.code).toBeNull();
    expect(status({ MessageStatus: 'sent', ErrorCode: '0' })?.code).toBeNull();
  });

  test('is read by its older name too', () => {
    expect(status({ SmsStatus: 'delivered' })?.state).toBe('delivered');
    expect(status({ SmsStatus: 'delivered', MessageStatus: 'sent' })?.state).toBe('sent');
  });
});

test('no bytes make reading throw', () => {
  const pieces = fc.oneof(
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    fc
      .constantFrom(
        '&',
        '=',
        '%',
        '%E0%A6',
        '%00',
        '+',
        '__proto__=1',
        'Body=',
        ...Object.entries(BASE).map((pair) => `&${pair.join('=')}`),
      )
      .map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.option(fc.string(), { nil: undefined }), (parts, type) => {
      const raw = Buffer.concat(parts);
      for (const kind of [type, FORM]) {
        const form = readForm(raw, kind);
        if (form.kind === 'refused') continue;
        expect(readInbound(form.params).providerId).toBe(SID);
        readStatus(form.params);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('any words come back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(textOf(new URLSearchParams({ Body: text }).toString().slice('Body='.length))).toBe(text.toWellFormed());
    }),
    { numRuns: 300 },
  );
});
