import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strip } from '../../server/stripping/strip.ts';

const SCRIPTS = {
  latin: 0x30,
  bengali: 0x9e6,
  devanagari: 0x966,
  arabic: 0x660,
  khmer: 0x17e0,
  burmese: 0x1040,
  wide: 0xff10,
  bold: 0x1d7ce,
};
const inScript = (digits: string, zero: number): string =>
  [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');

const WORDS: Record<string, string[]> = {
  english: 'zero one two three four five six seven eight nine'.split(' '),
  capitals: 'OH ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE'.split(' '),
  bengali: 'শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয়'.split(' '),
  romanised: 'shunno ek dui tin char pach choy sat at noy'.split(' '),
  english_in_bengali: 'জিরো ওয়ান টু থ্রি ফোর ফাইভ সিক্স সেভেন এইট নাইন'.split(' '),
};

const digits = (length: number | { minLength: number; maxLength: number }) =>
  fc
    .array(
      fc.constantFrom(...'0123456789'),
      typeof length === 'number' ? { minLength: length, maxLength: length } : length,
    )
    .map((parts) => parts.join(''));
const mobile = fc
  .tuple(fc.constantFrom('013', '014', '015', '016', '017', '018', '019', '+88017', '008801', '03', '09'), digits(8))
  .map((parts) => parts.join(''));
const separator = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '-',
  '.',
  '_',
  ' - ',
  '/',
  ') (',
  '  ',
  '–',
  ' . ',
  '\n',
  ', ',
  '\u200b',
  '\u00ad',
  '~',
  ':',
  '*',
  '|',
);
const context = fc.constantFrom(
  ['', ''],
  ['My number is ', ''],
  ['call me at ', ' please'],
  ['আমার মোবাইল ', ' এ ফোন দিন'],
  ['amar phone ', ' e call diyen'],
  ['They took my card ', ' and did not return it.'],
  ['(', ')'],
  ['bkash:', ''],
  ['taka ', ' e pathan'],
  ['', ' taka patha'],
);
/** Puts separators between the characters of a number. */
const parted = (pieces: string[], separators: string[]): string =>
  pieces.map((piece, index) => (index === 0 ? '' : (separators[index % separators.length] ?? '')) + piece).join('');

const survives = (text: string): boolean => /\p{N}/u.test(strip(text).statement.text);
/** Of two thousand invented texts, those that still show a digit. */
const survivorsOf = (texts: fc.Arbitrary<string>): string[] => fc.sample(texts, 2_000).filter(survives);

describe('digits', () => {
  test.each(Object.entries(SCRIPTS))('of the script %s, however parted, leave nothing', (_, zero) => {
    const texts = fc
      .tuple(mobile, fc.array(separator, { minLength: 1, maxLength: 7 }), context)
      .map(([number, separators, [before, after]]) => {
        const pieces = [...number].map((digit) => (digit === '+' ? '+' : inScript(digit, zero)));
        return before + parted(pieces, separators) + after;
      });
    expect(survivorsOf(texts)).toEqual([]);
  });

  test('of identity cards of six to twenty digits leave nothing', () => {
    const texts = fc
      .tuple(digits({ minLength: 6, maxLength: 20 }), fc.array(separator, { minLength: 1, maxLength: 5 }))
      .map(([number, separators]) => `nid ${parted([...number], separators)} done`);
    expect(survivorsOf(texts)).toEqual([]);
  });

  test('of passports and tax cards leave nothing', () => {
    const letters = fc
      .array(fc.constantFrom(...'ABCDEFGHJKLMNPRSTUVWXYZ'), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(''))
      .filter((prefix) => !/^(TK|RS|INR|PKR|LKR|NPR|BDT|USD|EUR)$/.test(prefix));
    const texts = fc
      .tuple(letters, digits({ minLength: 6, maxLength: 8 }))
      .map((parts) => `They hold ${parts.join('')} now`);
    expect(survivorsOf(texts)).toEqual([]);
    expect(survivorsOf(texts.map((text) => text.toLowerCase()))).toEqual([]);
  });

  test.each([
    'PAN ABCPK1234K',
    'abcpk1234k',
    'nic 853400937V',
    'Passport A 1234567',
    'EMP-00123 is me',
    'plate MH 12 AB 123456',
    '❶❷❸❹❺❻❼',
    '0️⃣1️⃣7️⃣1️⃣2️⃣3️⃣4️⃣',
    '0a1b7c1d2e3f',
  ])('%s leaves nothing', (text) => expect(survives(text)).toBe(false));

  test('that look like letters leave nothing', () => {
    const ALIKE: Record<string, string[]> = {
      '0': ['O', 'o'],
      '1': ['l', 'I'],
      '5': ['S', 's'],
      '8': ['B', 'B'],
      '2': ['Z', 'z'],
    };
    const texts = fc.tuple(mobile, fc.array(fc.nat(1), { minLength: 11, maxLength: 14 })).map(([number, choices]) => {
      const disguised = [...number].map((digit, i) =>
        i % 2 === 0 ? (ALIKE[digit]?.[choices[i % choices.length]!] ?? digit) : digit,
      );
      return `reach me ${disguised.join('')} tonight`;
    });
    expect(survivorsOf(texts)).toEqual([]);
  });

  test('with words glued to them leave nothing', () => {
    const word = fc.constantFrom('bkash', 'call', 'নম্বরে', 'number', 'মোবাইল', 'x');
    expect(survivorsOf(fc.tuple(mobile, word).map((parts) => parts.join('')))).toEqual([]);
    expect(survivorsOf(fc.tuple(word, mobile).map((parts) => parts.join('')))).toEqual([]);
  });
});

describe('number words', () => {
  test.each(Object.entries(WORDS))('in %s leave nothing', (_, words) => {
    const texts = fc
      .tuple(digits({ minLength: 6, maxLength: 14 }), fc.constantFrom(' ', '-', ', ', ' . ', '\n', ' dash '))
      .map(([number, between]) => `write ${[...number].map((digit) => words[Number(digit)]!).join(between)}!`);
    const survivors = fc.sample(texts, 2_000).filter((text) => strip(text).statement.text !== 'write [number]!');
    expect(survivors).toEqual([]);
  });

  test.each([
    'oh one seven double two triple five 34',
    'zero1seven1two3four5six78',
    'zeroonesevenonetwothreefour',
    'shunnoeksatekduitincharpach',
    'eight eight zero one seven one two three four five six seven eight',
    'o 1 7 one two three 4 5 6 7 8',
    'শূন্য সতেরো বারো চৌত্রিশ ছাপ্পান্ন আটাত্তর',
    'ডাবল শূন্য এক সাত ট্রিপল পাঁচ ৬ ৭',
    'zero one seven, then one two three, then four five six seven eight',
  ])('%s leaves nothing', (text) => expect(strip(text).statement.text).toBe('[number]'));
});

test('few digits go where a cue speaks of them', () => {
  for (const text of [
    'card no 217',
    'my id is 4521',
    'ID: A-77',
    'id 4521',
    'employee no 345',
    'Employee ID: EMP12',
    'badge 8812',
    'token number 902',
    'punch no 1234',
    'আমার আইডি ৪৫২১',
    'কার্ড নম্বর ২১৭',
    'আমার কার্ড নং ৪৫',
    'আইডি নম্বর হলো ৪৫২১',
    'amar id 4521',
    'card nombor 217',
    'card no. is 45',
    'my id is four five two one',
    'machine no 345',
    'passport 12345',
    '4521 is my id',
    'pin 4455',
    'mobile 99887',
    'id card number 345',
  ])
    expect.soft(survives(text), text).toBe(false);
});

test.each([
  ['House 12, Road 5', 'House [number], Road [number]'],
  ['house no. 12/A road no 5, sector 7 Mirpur', 'house no. [number] road no [number], sector [number] Mirpur'],
  ['বাসা ১২, রোড ৫', 'বাসা [number], রোড [number]'],
  ['বাড়ি নং ১২ রোড নং ৫', 'বাড়ি নং [number] রোড নং [number]'],
  ['basa 12 road 5', 'basa [number] road [number]'],
])('where she lives goes: %s', (text, left) => expect(strip(text).statement.text).toBe(left));

test.each([
  ['bkash 01712345678', 'bkash [number]'],
  ['nagad: 01712345678', 'nagad: [number]'],
  ['imo 01712345678', 'imo [number]'],
  ['fb 01712345678', 'fb [number]'],
  ['nid 1234567890', 'nid [number]'],
  ['এনআইডি ১২৩৪৫৬৭৮৯০', 'এনআইডি [number]'],
  ['01712345678 bkash', '[number] bkash'],
])('what kind of number it was stays: %s', (text, left) => expect(strip(text).statement.text).toBe(left));

test('a number told in pieces goes whole', () => {
  expect(survives('first part 01712 second part 345678')).toBe(false);
  expect(survives('start 017 then later in my text 12345 and 678')).toBe(false);
});

test.each([
  '4,500 taka',
  '৪৫০০ টাকা',
  'tk 150000',
  'Tk. 1,50,000',
  'BDT 250000',
  'Rs 125000',
  '$120000',
  '৳125000',
  '120000 rupees',
  '150000/- taka',
  'tk 4500-5000',
  '15 lakh taka',
  '200 workers',
  '1,200 workers',
  '১২০০ শ্রমিক',
  '12 hours',
  '8:00-17:00',
  '08:30 to 20:30',
  'line 7',
  'floor 12',
  '2026',
  '12500',
  'card 500 taka',
  'id of 200 workers',
])('%s stays', (amount) => {
  const text = `they said ${amount} and no more`;
  expect(strip(text).statement.text).toBe(text);
});

test('a currency beside a telephone number does not save it', () => {
  for (const text of [
    'tk 01712345678',
    '01712345678 taka',
    '0171 2345678 tk',
    'tk 1712345678',
    'taka 500 01712345678',
    '$01712345678',
  ]) {
    expect.soft(strip(text).statement.text.replace(/500/, ''), text).not.toMatch(/\d/);
  }
});
