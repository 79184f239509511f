import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strip } from '../../server/stripping/strip.ts';
import { CARRIERS, ZEROS } from './carriers.ts';
import { CASES, IDENTITIES, MOBILES, SPOKEN, carried, inScript, invent, parted, shaped } from './invented.ts';

const WORDS: Record<string, string[]> = {
  capitals: 'OH ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE'.split(' '),
  english_in_bengali: 'জিরো ওয়ান টু থ্রি ফোর ফাইভ সিক্স সেভেন এইট নাইন'.split(' '),
  chinese_on_the_phone: '零 幺 两 三 四 五 六 拐 八 九'.split(' '),
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
const survives = (text: string): boolean => /\p{N}/u.test(strip(text).statement.text);
/** Of the invented texts, those that still show a digit. */
const survivorsOf = (texts: fc.Arbitrary<string>): string[] => invent(texts).filter(survives);
const number = fc.constantFrom(...MOBILES).chain(shaped);
const identity = fc.constantFrom(...IDENTITIES).chain(shaped);
const carrierOf = (script: string): string => ({ Urdu: 'Arab' })[script] ?? script;

describe(`${CASES} numbers`, () => {
  test.each(Object.keys(ZEROS))('in the digits of %s leave nothing', (script) => {
    expect(
      survivorsOf(
        carried(
          carrierOf(script),
          number.map((text) => inScript(text, script)),
        ),
      ),
    ).toEqual([]);
  });
  test.each(Object.keys(ZEROS))('in the digits of %s, however parted, leave nothing', (script) => {
    expect(
      survivorsOf(
        carried(
          carrierOf(script),
          parted(number).map((text) => inScript(text, script)),
        ),
      ),
    ).toEqual([]);
  });
  test.each(Object.keys(CARRIERS))('in our digits within %s leave nothing', (script) => {
    expect(survivorsOf(carried(script, parted(number)))).toEqual([]);
  });
  test.each(Object.keys(ZEROS))('of cards and accounts in the digits of %s leave nothing', (script) => {
    expect(
      survivorsOf(
        carried(
          carrierOf(script),
          identity.map((text) => inScript(text, script)),
        ),
      ),
    ).toEqual([]);
  });
  test.each(Object.keys(CARRIERS))('of cards and accounts in small letters within %s leave nothing', (script) => {
    expect(
      survivorsOf(
        carried(
          script,
          identity.map((text) => text.toLowerCase()),
        ),
      ),
    ).toEqual([]);
  });
});

/** A word for each of some digits. */
const said = (of: readonly (readonly string[])[]) =>
  fc
    .array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 7, maxLength: 12 })
    .map((choices) => choices.map(([digit, choice]) => of[digit]![choice % of[digit]!.length]!));
/** Nothing is left but what was not said. */
const masked = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(strip(text).statement.text.replace(/^Xyz|\[[a-z]+\]/g, ''));

describe.each(SPOKEN)('digits said in %s', (_, script, words) => {
  const isUnspaced = ['Hans', 'Khmr', 'Mymr'].includes(script);
  test('leave nothing', () => {
    const between = isUnspaced ? ['', ' ', '-'] : [' ', '-', ', ', ' . ', '\n'];
    const texts = fc
      .tuple(said(words), fc.constantFrom(...between))
      .map(([spoken, sign]) => `Xyz: ${spoken.join(sign)}!`);
    expect(invent(texts).filter((text) => !masked(text))).toEqual([]);
  });
  test('leave nothing among written ones', () => {
    const texts = fc
      .array(fc.tuple(fc.nat(9), fc.nat(9), fc.boolean()), { minLength: 8, maxLength: 12 })
      .map((choices) =>
        choices.map(([digit, choice, isSaid]) =>
          isSaid ? words[digit]![choice % words[digit]!.length]! : String(digit),
        ),
      );
    expect(invent(texts.map((mixed) => `Xyz: ${mixed.join(' ')}!`)).filter((text) => !masked(text))).toEqual([]);
  });
  test('leave nothing when glued together', () => {
    // Digits among the letters, and single letters, cannot be told from the rest of a word.
    const long = words.map((choices) => choices.filter((word) => isUnspaced || (word.length > 1 && !/\d/.test(word))));
    const texts = long.every((choices) => choices.length > 0)
      ? invent(said(long).map((spoken) => `Xyz: ${spoken.join('')}!`))
      : [];
    expect(texts.filter((text) => !masked(text))).toEqual([]);
  });
});

describe('digits', () => {
  test('of identity cards of six to twenty digits leave nothing', () => {
    const texts = parted(digits({ minLength: 6, maxLength: 20 })).map((card) => `nid ${card} done`);
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
    const survivors = invent(texts).filter((text) => strip(text).statement.text !== 'write [number]!');
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
