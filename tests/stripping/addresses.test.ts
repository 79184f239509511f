import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strip } from '../../server/stripping/strip.ts';
import { type Address, handles as handlesOf, links as linksOf, mails as mailsOf } from './addresses.ts';
import { CARRIERS } from './carriers.ts';
import { CASES, invent } from './invented.ts';

const word = fc
  .array(fc.constantFrom(...'bcdfghjklmnpqrtvwxz'), { minLength: 5, maxLength: 9 })
  .map((letters) => letters.join(''));
const local = fc.tuple(word, fc.constantFrom('', '.', '_', '-', '+'), word).map((parts) => parts.join(''));
const gone = (text: string, ...parts: string[]): boolean => {
  const left = strip(text).statement.text.toLowerCase();
  return parts.every((part) => !left.includes(part.toLowerCase()));
};

/** Of the invented texts, those that still show a part of the address. */
const survivorsOf = (texts: fc.Arbitrary<{ text: string; parts: string[] }>): string[] =>
  invent(texts).flatMap(({ text, parts }) => (gone(text, ...parts) ? [] : [text]));

/** In a sentence, with a blank around it unless it is the whole text. */
const within = (script: string, address: fc.Arbitrary<Address>): fc.Arbitrary<{ text: string; parts: string[] }> =>
  fc
    .tuple(fc.constantFrom(...CARRIERS[script]!.filter((carrier) => !/\p{L}\{\}|\{\}\p{L}/u.test(carrier))), address)
    .map(([carrier, { text, parts }]) => ({ text: carrier.replace('{}', () => text), parts: [...parts] }));

describe.each(Object.keys(CARRIERS))(`${CASES} of each kind within %s leave nothing`, (script) => {
  test('mails', () => expect(survivorsOf(within(script, mailsOf(script)))).toEqual([]));
  test('links', () => expect(survivorsOf(within(script, linksOf(script)))).toEqual([]));
  test('handles', () => expect(survivorsOf(within(script, handlesOf(script)))).toEqual([]));
});

describe('mail', () => {
  const at = fc.constantFrom('@', ' @ ', '(at)', ' (at) ', '[at]', ' at ', '＠', '@ ');
  const dot = fc.constantFrom('.', ' . ', '(dot)', ' dot ', '[dot]', '．');
  const host = fc.constantFrom('gmail', 'yahoo', 'hotmail', 'outlook');
  test('leaves neither name nor host, plain or spelled out', () => {
    const texts = fc
      .tuple(local, at, host, dot, fc.constantFrom('com', 'net'), fc.boolean())
      .map(([name, sign, place, point, end, small]) => {
        const address = `${name}${sign}${place}${point}${end}`;
        return {
          text: `write to me: ${small ? address : address.toUpperCase()} soon`,
          parts: [...name.split(/[._+-]/), place],
        };
      });
    expect(survivorsOf(texts)).toEqual([]);
  });
  test.each([
    'salma@factory.com.bd',
    'salma@okbank',
    'salma dot akter at gmail dot com',
    'salma85 gmail.com',
    'salma (at) gmail dot com',
    'সালমা@gmail.com',
    'salma@gmail',
    'SALMA @ GMAIL . COM',
    'salma_at_gmail_dot_com',
    'salma at the rate gmail dot com',
    's a l m a @gmail.com',
    'salma@gmail,com',
    'salma @gmail.com',
    'salma অ্যাট জিমেইল ডট কম',
  ])('%s', (address) => expect(gone(`mail me ${address} please`, 'salma', 'সালমা')).toBe(true));
});

describe('links', () => {
  test('leave nothing of host or path', () => {
    const scheme = fc.constantFrom('http://', 'https://', 'www.', '', 'HTTP://', 'hxxp://');
    const end = fc.constantFrom('com', 'net', 'org', 'com.bd', 'info', 'co', 'xyz');
    const texts = fc.tuple(scheme, word, end, word).map(([start, place, last, path]) => ({
      text: `see ${start}${place}.${last}/${path}?x=1 now`,
      parts: [place, path],
    }));
    expect(survivorsOf(texts)).toEqual([]);
  });
  test.each([
    'wa.me/abcdef',
    't.me/abcdef',
    'fb.com/abcdef',
    'm.me/abcdef',
    'https://abcdef',
    'bit.ly/abcdef',
    'facebook.com/profile.php?id=abcdef',
    'facebook . com / abcdef',
    'facebook dot com slash abcdef',
    'wa . me / abcdef',
    'https : // abcdef.com',
    'abcdef.in/x1',
    'youtu.be/abcdef',
    'ftp://abcdef',
    'imo.im/abcdef',
  ])('%s', (link) => expect(gone(`see ${link} now`, 'abcdef')).toBe(true));
  test.each(['we work.in the night.so tired', 'pay.me please', 'no.12 and no.13'])('%s is a sentence', (text) =>
    expect(strip(text).masked).not.toContain('link'),
  );
});

describe('handles', () => {
  test('leave nothing after a sign or an app', () => {
    const cue = fc.constantFrom(
      '@',
      'my imo id is ',
      'whatsapp id: ',
      'telegram ',
      'my facebook name is ',
      'facebook id ',
      'fb account ',
      'amar imo id holo ',
      'আমার ফেসবুক আইডি ',
    );
    const texts = fc
      .tuple(cue, word, fc.constantFrom('_77', '.99', '_x', '85'))
      .map(([before, name, end]) => ({ text: `find me ${before}${name}${end} today`, parts: [name, end] }));
    expect(survivorsOf(texts)).toEqual([]);
  });
  test.each([
    'find me on facebook as bappi sen',
    'my facebook id is bappi sen',
    'imo: bappi_1',
    'telegram username bappi',
    'ফেসবুক আইডি বাপ্পি সেন',
    '@ bappi_x',
    'messenger name bappi',
  ])('%s', (text) => expect(gone(text, 'bappi', ' sen', 'বাপ্পি')).toBe(true));
  test.each([
    'facebook is blocked at work',
    'they made a whatsapp group',
    'we get orders on whatsapp',
    'work @ night',
    'paid @ 200 taka',
  ])('%s stays', (text) => expect(strip(text).statement.text).toBe(text));
});
