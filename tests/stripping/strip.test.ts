import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Statement, strip } from '../../server/stripping/strip.ts';
import { CLEAN } from './clean.ts';
import { NAMED } from './named.ts';

// @ts-expect-error the constructor is private
const forged = (): Statement => new Statement('my name is Karim');

describe('a statement', () => {
  test('is made by strip() alone', () => {
    const { statement } = strip('hello');
    expect(statement).toBeInstanceOf(Statement);
    // @ts-expect-error a text is no statement
    const text: Statement = 'my name is Karim';
    // @ts-expect-error nor is something of the same shape
    const shape: Statement = { text: 'my name is Karim' };
    expect([typeof forged, typeof text, typeof shape]).toEqual(['function', 'string', 'object']);
  });

  test('shows its words only when asked', () => {
    expect(JSON.stringify(strip('no salary').statement)).toBe('{}');
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    'my name is ',
    'supervisor ',
    'Karim ',
    'Bappi ',
    'bhai ',
    'Mr. ',
    'and ',
    'id no ',
    'tk ',
    ' taka',
    '01712',
    '345678',
    ' at ',
    ' dot ',
    'gmail',
    '.com',
    '@',
    'www.',
    'http://',
    '[name]',
    '[number]',
    '[',
    ']',
    'আমার নাম ',
    'সুপারভাইজার ',
    'বাপ্পি ',
    'স্যার ',
    '০১৭',
    'শূন্য ',
    'one ',
    'double ',
    'facebook ',
    'id ',
    'is ',
    '\n',
    '. ',
    ', ',
    ' ',
    '\u200b',
    '\u0301',
    '\ud800',
    '\u0000',
    '\ufffc',
    'a ',
    'K ',
    '12',
    ' our ',
    'hit ',
    'by ',
    'beaten ',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(...CLEAN, ...NAMED.map((line) => line.replaceAll('*', ''))),
);
const message = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

describe('stripping', () => {
  test('twice changes nothing more', () => {
    fc.assert(
      fc.property(message, (text) => {
        const once = strip(text).statement.text;
        expect(strip(once).statement.text).toBe(once);
      }),
      { numRuns: 5_000 },
    );
  });

  test('takes any string, and adds no more than its placeholders', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          message,
          fc.string({ unit: 'binary' }),
          fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
        ),
        (text) => {
          const { statement, masked, withheld } = strip(text);
          const placeholders =
            statement.text.match(/\[(?:name|number|mail|link|handle|date|age|place|role|withheld)\]/g) ?? [];
          expect(statement.text.length).toBeLessThanOrEqual(text.length + placeholders.join('').length);
          if (masked.length === 0 && !withheld) expect(statement.text).toBe(text);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  test('tells each kind once', () => {
    expect(strip('Karim and Rahima: 01712345678, salma@gmail.com, www.abc.com, @abc_1, 01812345678').masked).toEqual([
      'name',
      'number',
      'mail',
      'link',
      'handle',
    ]);
    expect(strip('no salary').masked).toEqual([]);
    expect(strip('')).toMatchObject({ statement: { text: '' }, signals: [], masked: [] });
  });

  test('keeps what stands between', () => {
    expect(strip('Sir, Кarim (01712-345678) hit me; see www.abc.com!').statement.text).toBe(
      'Sir, [name] ([number]) hit me; see [link]',
    );
    expect(strip('আমার নাম সালমা, ০১৭১২৩৪৫৬৭৮। বেতন ৪৫০০ টাকা').statement.text).toBe('আমার নাম [name], [number]। বেতন ৪৫০০ টাকা');
  });
});

const HOSTILE = [
  'my name is ',
  '1',
  'a@',
  'a.',
  'www.',
  'tk 1,',
  'a ',
  '@',
  '\u0301',
  '[name]',
  'a dot ',
  'imo ',
  '1 ',
  'id no is ',
  ' ',
  'a',
  'atat',
  'one ',
  'karim ',
  'md ',
  'Zq bhai ',
  'Zq Xw and ',
  'সহকর্মী',
  'fire ',
  'co-worker ',
  'pay not ',
  'বেতন মাস ',
  '\n',
  '-',
  '1-',
  'http://',
  'ক্',
  '\ufdfa',
  '\ud800',
  'a at ',
  '( at ) ',
  '২ ',
  'salma @ gmail . ',
  'passport ',
  'tk 1 - ',
  '8:00-',
  'Ab. ',
  'facebook id is ',
  'Zqa Zqb x ',
];

/** Milliseconds of processor time, the better of two. */
const spent = (text: string): number => {
  let best = Infinity;
  for (let i = 0; i < 2; i++) {
    const { user, system } = process.cpuUsage();
    strip(text);
    const now = process.cpuUsage();
    best = Math.min(best, now.user - user + now.system - system);
  }
  return best / 1_000;
};

test('work grows with the length, not with its square', () => {
  for (const unit of HOSTILE) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    // Four times the text may take ten times the work and a pause for the collector; its square would take sixteen.
    expect.soft(spent(text), JSON.stringify(unit)).toBeLessThan(10 * spent(text.slice(0, 25_000)) + 100);
  }
});

test('speed, for the record', () => {
  const texts = [...CLEAN, ...NAMED];
  const start = performance.now();
  for (let i = 0; i < 5; i++) for (const text of texts) strip(text);
  const each = (performance.now() - start) / 5 / texts.length;
  process.stdout.write(`stripping: ${Math.round(1_000 / each)} messages a second\n`);
  expect(each).toBeGreaterThan(0);
});
