import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strip } from '../../server/stripping/strip.ts';
import { AGED } from './aged.ts';
import { DATED, dates } from './calendars.ts';
import { CARRIERS } from './carriers.ts';
import { inScript, invent } from './invented.ts';
import { STATIONED } from './stationed.ts';
import { DRIVEN, plates } from './vehicles.ts';

const SCRIPTS: Readonly<Record<string, string>> = {
  bn: 'Beng',
  hi: 'Deva',
  ne: 'Deva',
  ur: 'Urdu',
  ar: 'Arab',
  ta: 'Taml',
  te: 'Telu',
  si: 'Sinh',
  my: 'Mymr',
  km: 'Khmr',
};

const within = (lines: readonly string[], told: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...lines), told).map(([line, text]) => line.replace('{}', () => text));

/** Numbers from one to another in our digits or in those of the language. */
const number = (language: string, min: number, max: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min, max }), fc.boolean())
    .map(([value, isNative]) => (isNative ? inScript(String(value), SCRIPTS[language] ?? 'Latn') : String(value)));

/** Of the invented texts, how many still show a digit, in thousandths. */
const surviving = (texts: fc.Arbitrary<string>): number => {
  const all = invent(texts);
  return (1_000 * all.filter((text) => /\p{N}/u.test(strip(text).statement.text)).length) / all.length;
};

// Told in an order or with a short form that nothing else in the text speaks for.
const MOST_DATES = 40;
const MOST_AGES = 100;
const MOST_PLATES = 30;

test.each(Object.entries(DATED))('days as they are written in %s go', (language, lines) => {
  expect(surviving(within(lines, dates(language)))).toBeLessThanOrEqual(MOST_DATES);
});

test.each(Object.entries(AGED))('ages as they are told in %s go', (language, lines) => {
  expect(surviving(within(lines, number(language, 10, 45)))).toBeLessThanOrEqual(MOST_AGES);
});

test.each(Object.entries(STATIONED))('numbers of the workplace as they are told in %s go', (language, lines) => {
  const figures = fc.oneof(number(language, 1, 99), number(language, 100, 9_999));
  expect(surviving(within(lines, figures))).toBe(0);
});

test.each(Object.entries(DRIVEN))('plates beside a vehicle in %s go', (script, lines) => {
  expect(surviving(within(lines, plates(script)))).toBeLessThanOrEqual(MOST_PLATES);
});

describe('passports whose letters are words or units', () => {
  const passport = fc
    .tuple(
      fc.constantFrom(...'NO NR TK RP AT TO IN OF CC RS DE LE AM PM KG EL LA DH LV ID BY OR KM MY ME'.split(' ')),
      fc.stringMatching(/^[0-9]{6}[1-9]$/),
      fc.boolean(),
    )
    .map(([letters, digits, isSmall]) => (isSmall ? letters.toLowerCase() : letters) + digits);
  test.each(Object.keys(CARRIERS))('leave nothing within %s', (script) => {
    const texts = invent(fc.tuple(fc.constantFrom(...CARRIERS[script]!), passport));
    const left = texts.filter(([line, text]) =>
      /\d|[a-z]\[number/i.test(strip(line.replace('{}', () => text)).statement.text),
    );
    expect(left).toEqual([]);
  });
});

test.each([
  'আমার ইউজারনেম zunamo.99',
  'আইডি pelvaz.rani7 তে মেসেজ দিন',
  'স্ন্যাপচ্যাট brevix_',
  'मेरा यूज़रनेम zunamo85',
  'स्नैपचैट zunamo.x1',
  'میرا یوزر نیم zunamo_77',
  'سنیپ چیٹ zunamo.99 ہے',
  'سناب شات zunamo85',
  'اسم المستخدم zunamo.x1',
  '用户名zunamo85',
  'మా యూజర్ నేమ్ zunamo_x',
  'የተጠቃሚ ስም zunamo_77',
  'юзърнейм zunamo.99',
])('a name in an app goes: %s', (text) =>
  expect(strip(text).statement.text).not.toMatch(/zunamo|pelvaz|brevix|rani7/u),
);

test.each([
  '位置7MMGQC4V+XR附近',
  '宿舍在23°48\'37.2"N 90°24\'45.0"E',
  'ទីតាំង38.6858°n 88.6858°eណា',
  'နေရာ7MMGQC4V+XRမှာ',
])('a place glued to other letters goes: %s', (text) => expect(strip(text).statement.text).not.toMatch(/\p{N}|\+/u));

test.each([
  '工资3500元',
  '每天12个小时',
  'we are 12 in one car',
  'the bus takes 45 minutes',
  'they paid 500 taka for the bus',
  'машина за 1200 лв',
  'bas bhara 50 taka',
  'trabajé 5 años',
  '5 বছর কাজ করি',
  'gaji Rp4.500.000,-',
  'from 2019 to 2023',
  '3 girls and 5 boys',
  'in 2024 we got a rise',
])('%s stays', (text) => expect(strip(text).masked.filter((kind) => kind !== 'name')).toEqual([]));

test.each([
  ['gas leak in the boiler room', true],
  ['the boiler exploded', true],
  ['bad smell gas, many girls fainted', false],
])('danger now: %s', (text, isDanger) => expect(strip(text).signals.includes('danger_now')).toBe(isDanger));
