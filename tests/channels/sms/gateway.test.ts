import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGateway, type Brought } from '../../../channels/sms/gateway.ts';
import { joined, textsIn } from '../../../channels/sms/gateway-parts.ts';
import { verifyGateway } from '../../../channels/sms/gateway-verify.ts';

const NOW = Date.parse('2026-03-04T08:00:00Z');
const AT = NOW / 1_000;
const HER = '+8801712345678';
const good = { id: 'a', from: HER, text: 'Two months no salary', at: AT };

const read = (body: unknown) => readGateway(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)));

describe('what a gateway tells', () => {
  test('messages, parts and statuses are read, and times are milliseconds', () => {
    const part = { ref: 7, number: 1, of: 2 };
    const statuses = [{ id: 's', state: 'failed', code: '38' }];
    expect(read({ messages: [good, { ...good, id: 'b', part }], statuses })).toEqual({
      kind: 'told',
      messages: [
        { ...good, at: NOW, part: null },
        { ...good, id: 'b', at: NOW, part },
      ],
      calls: [],
      statuses: [{ id: 's', state: 'failed', code: '38' }],
      refused: [],
    });
    expect(read({})).toEqual({ kind: 'told', messages: [], calls: [], statuses: [], refused: [] });
    expect(read(`\uFEFF${JSON.stringify({ messages: [good] })}`)).toMatchObject({ messages: [{ id: 'a' }] });
  });

  test.each([
    ['no id', { ...good, id: undefined }, null, 'malformed_id'],
    ['an id of 1,000 letters', { ...good, id: 'x'.repeat(1_000) }, 'x'.repeat(1_000), 'malformed_id'],
    ['an id with a line break', { ...good, id: 'a\nb' }, 'a\nb', 'malformed_id'],
    ['half a letter as id', { ...good, id: '\ud83d' }, '\ud83d', 'malformed_id'],
    ['a number as id', { ...good, id: 7 }, null, 'malformed_id'],
    ['a national number', { ...good, from: '01712345678' }, 'a', 'malformed_from'],
    ['a name as sender', { ...good, from: 'GP-INFO' }, 'a', 'malformed_from'],
    ['a list as sender', { ...good, from: [HER] }, 'a', 'malformed_from'],
    ['no text', { ...good, text: null }, 'a', 'malformed_text'],
    ['a text without end', { ...good, text: 'x'.repeat(10_001) }, 'a', 'text_too_long'],
    ['milliseconds', { ...good, at: NOW }, 'a', 'malformed_at'],
    ['a time in words', { ...good, at: '2026-03-04' }, 'a', 'malformed_at'],
    ['half a second', { ...good, at: AT + 0.5 }, 'a', 'malformed_at'],
    ['part nought', { ...good, part: { ref: 1, number: 0, of: 2 } }, 'a', 'malformed_part'],
    ['part three of two', { ...good, part: { ref: 1, number: 3, of: 2 } }, 'a', 'malformed_part'],
    ['300 parts', { ...good, part: { ref: 1, number: 1, of: 300 } }, 'a', 'malformed_part'],
    ['a word as part', { ...good, part: 'first' }, 'a', 'malformed_part'],
    ['a list', [good], null, 'malformed_id'],
    ['nothing', null, null, 'malformed_id'],
  ])('%s is refused alone', (_name, entry, id, code) => {
    const other = { ...good, id: 'z' };
    expect(read({ messages: [entry, other] })).toMatchObject({ messages: [{ id: 'z' }], refused: [{ id, code }] });
  });

  test('numbers beyond all bounds and fields of every object are no values', () => {
    expect(read('{"messages":[{"id":"a","from":"+8801712345678","text":"x","at":1e400}]}')).toMatchObject({
      refused: [{ code: 'malformed_at' }],
    });
    const named = '{"__proto__":{"id":"a","from":"+8801712345678","text":"x","at":1},"constructor":{}}';
    expect(read(`{"messages":[${named}]}`)).toMatchObject({
      messages: [],
      refused: [{ id: null, code: 'malformed_id' }],
    });
    expect(read('{"__proto__":{"messages":[]}}')).toMatchObject({ kind: 'told', messages: [] });
    expect(({} as Record<string, unknown>).messages).toBeUndefined();
  });

  test('a call and a status that is no state are refused alone', () => {
    const statuses = [
      { id: 's', state: 'read' },
      { id: 't', state: 'toString' },
      7,
      { id: 'u', state: 'sent', code: 'a b' },
    ];
    const calls = [{ id: 'c', from: HER, at: AT }, { id: 'w' }, { id: 'v', from: null }, { id: 'x', from: 'HER' }, {}];
    expect(read({ calls, statuses })).toMatchObject({
      calls: [
        { id: 'c', from: HER },
        { id: 'w', from: '' },
        { id: 'v', from: '' },
      ],
      statuses: [{ id: 'u', state: 'sent', code: null }],
      refused: [
        { id: 'x', code: 'malformed_from' },
        { id: null, code: 'malformed_id' },
        { id: 's', code: 'malformed_state' },
        { id: 't', code: 'malformed_state' },
        { id: null, code: 'malformed_id' },
      ],
    });
  });

  test.each([
    ['no JSON', 'messages', 'malformed_body'],
    ['nothing', '', 'malformed_body'],
    ['a list', '[]', 'malformed_body'],
    ['a word', '"messages"', 'malformed_body'],
    ['messages that are no list', '{"messages":{"length":3}}', 'malformed_body'],
    ['lists within lists', '['.repeat(120_000) + ']'.repeat(120_000), 'malformed_body'],
    ['objects within objects, cut', '{"messages":'.repeat(20_000), 'malformed_body'],
    ['501 messages', JSON.stringify({ messages: Array.from({ length: 501 }, () => 0) }), 'too_many'],
  ])('%s is refused whole', (_name, body, code) => {
    expect(read(body)).toMatchObject({ kind: 'refused', code });
  });

  test('depth within a message hurts nobody', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(read(`{"messages":[{"id":"a","text":${deep}},${JSON.stringify(good)}]}`)).toMatchObject({
      messages: [{ id: 'a' }],
      refused: [{ code: 'malformed_from' }],
    });
  });

  test('bytes in another encoding spoil their letters alone', () => {
    const latin = Buffer.from(
      JSON.stringify({ messages: [{ ...good, text: 'sueldo de a?o' }] }).replace('?', 'ñ'),
      'latin1',
    );
    expect(readGateway(latin)).toMatchObject({ messages: [{ text: 'sueldo de a\ufffdo' }] });
  });
});

const partsOf = (pieces: readonly string[], more: Partial<Brought> = {}): Brought[] =>
  pieces.map((text, index) => ({
    id: `p${index}`,
    from: HER,
    text,
    at: NOW,
    part: { ref: 7, number: index + 1, of: pieces.length },
    ...more,
  }));

const NONE: ReadonlySet<Brought> = new Set();

describe('parts', () => {
  test('in any order and however often they are one text, letters that were cut included', () => {
    const pieces = fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 2, maxLength: 9 });
    const shuffled = pieces.chain((cut) => {
      const parts = partsOf(cut);
      return fc.tuple(
        fc.constant(cut.join('')),
        fc.shuffledSubarray([...parts, ...parts.map((part) => ({ ...part, id: `${part.id}again` }))], {
          minLength: parts.length * 2,
        }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([whole, parts]) => {
        const texts = textsIn(parts);
        expect(texts).toHaveLength(1);
        expect(joined(texts[0]!, NONE, NOW)).toBe(whole.trim());
      }),
    );
    expect(joined(partsOf(['fire \ud83d', '\udd25 now']), NONE, NOW)).toBe('fire 🔥 now');
  });

  test('are waited for ten minutes and then taken with a mark for what is missing', () => {
    const parts = partsOf(['one', 'two', 'three', 'four', 'five']);
    const some = [parts[1]!, parts[4]!];
    expect(joined(some, NONE, NOW + 10 * 60_000)).toBeNull();
    expect(joined(some, NONE, NOW + 10 * 60_000 + 1)).toBe('[…] two […] five');
    expect(joined([parts[0]!], NONE, NOW + 11 * 60_000)).toBe('one […]');
  });

  test('that complete what was taken before are waited for no longer', () => {
    const parts = partsOf(['one ', 'two ', 'three']);
    expect(joined(parts, new Set([parts[0]!, parts[2]!]), NOW)).toBe('[…] two […]');
  });

  test('from a clock that is far ahead are not waited for', () => {
    expect(joined(partsOf(['one', 'two'], { at: NOW + 86_400_000 }).slice(0, 1), NONE, NOW)).toBe('one […]');
  });

  test('of another sender, another mark, another hour or with other words are of another text', () => {
    const [first, second] = partsOf(['one', 'two']) as [Brought, Brought];
    for (const other of [
      { ...second, from: '+8801712345679' },
      { ...second, part: { ...second.part!, ref: 8 } },
      { ...second, part: { ...second.part!, of: 3 } },
      { ...second, at: NOW + 3_600_001 },
      { ...first, text: 'other' },
    ])
      expect(textsIn([first, other])).toHaveLength(2);
    expect(textsIn([first, second])).toHaveLength(1);
  });
});

describe('who signs', () => {
  const raw = Buffer.from('{}');
  const timestamp = String(AT);
  const signature = createHmac('sha256', 'secret').update(`${timestamp}.{}`).digest('hex');
  const signed = { secret: 'secret', timestamp, signature, raw };

  test('is believed, five minutes either way', () => {
    expect(verifyGateway(signed, NOW)).toBe('proven');
    expect(verifyGateway({ ...signed, signature: signature.toUpperCase() }, NOW + 300_000)).toBe('proven');
    expect(verifyGateway(signed, NOW + 300_001)).toBe('clock_differs');
    expect(verifyGateway(signed, NOW - 301_000)).toBe('clock_differs');
  });

  test.each([
    ['another secret', { secret: 'other' }],
    ['other bytes', { raw: Buffer.from('{ }') }],
    ['another time', { timestamp: String(AT + 1) }],
    ['no time', { timestamp: '' }],
    ['a time with a dot', { timestamp: `${AT}.` }],
    ['no signature', { signature: '' }],
    ['half a signature', { signature: signature.slice(32) }],
    ['no hexadecimal', { signature: 'g'.repeat(64) }],
  ])('is not with %s', (_name, wrong) => {
    expect(verifyGateway({ ...signed, ...wrong }, NOW)).toBe('bad_signature');
  });
});
