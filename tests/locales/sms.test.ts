import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, tableOf } from '../../server/foundation/i18n.ts';
import type { Day } from '../../server/foundation/time.ts';
import { commandIn } from '../../server/intake/command.ts';
import { BANNED, CARRIER } from './banned.ts';
import { editionOf, render, valuesIn, type Wording } from '../../server/replies/wording.ts';

const KEYS = Object.keys(tableOf('en', 'sms')) as Wording[];
const EACH = LANGUAGES.flatMap((language) => KEYS.map((key) => ({ language, key })));
const TWO_SEGMENTS = new Set<Wording>(['notice', 'notice_added']);

/** Two digits and each month in turn; eight digits; the longest number to call; the longest address that we allow. */
const WORST = Array.from({ length: 12 }, (_, month) => ({
  reference: '48217703',
  date: `2026-${String(month + 1).padStart(2, '0')}-26` as Day,
  emergency: '10111',
  code: '123 456 789 012 345 678',
  web: 'https://the-workers-line.a-rather-long-name.example.org/bn/'.slice(0, 60),
}));

const template = (language: string, key: string) => String(tableOf(language, 'sms')[key]);

describe.each(LANGUAGES)('sms texts in %s', (language) => {
  test('are the same keys', () => {
    expect(Object.keys(tableOf(language, 'sms')).toSorted()).toEqual(KEYS.toSorted());
  });

  test.each(KEYS)('%s shows the same values, once each', (key) => {
    const shown = [...template(language, key).matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? '');
    expect(shown.toSorted()).toEqual([...valuesIn(key)].toSorted());
    expect(template(language, key).replaceAll(/{{\w+}}/g, '')).not.toMatch(/[{}$]/);
  });

  test('and words for commands have a review that is on record', () => {
    const file = path.join(import.meta.dirname, '../../locales', language, '_meta.json');
    const { status, reviewer, date } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string | null>;
    expect(['draft', 'reviewed', 'field-tested']).toContain(status);
    if (status !== 'draft') expect([reviewer, date]).not.toContain(null);
  });
});

describe.each(EACH)('$language $key', ({ language, key }) => {
  const texts = WORST.map((values) => render(language, key, values));

  test('fits', () => {
    const budget = TWO_SEGMENTS.has(key) ? 2 : 1;
    expect(Math.max(...texts.map(({ segments }) => segments))).toBeLessThanOrEqual(budget);
  });

  test('is composed, and has no mark that nobody sees', () => {
    for (const { text } of texts) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/[\p{Cf}\p{Cc}\u00a0\u202f]| {2}|\{\{|^\s|\s$/u);
    }
  });

  test('is discreet', () => {
    expect(template(language, key)).not.toMatch(BANNED[language] ?? /$^/);
    expect(template(language, key)).not.toMatch(CARRIER);
  });

  test('shows Latin digits, as on a keypad', () => {
    for (const { text } of texts) expect(text.replaceAll(/\d/g, '')).not.toMatch(/\p{Nd}/u);
  });
});

test('every language has a list of banned words', () => {
  expect(Object.keys(BANNED).toSorted()).toEqual([...LANGUAGES].toSorted());
});

test('English stays within GSM-7', () => {
  for (const key of KEYS) for (const values of WORST) expect(render('en', key, values).text).toMatch(/^[\w .,:?!/-]+$/);
});

test('other scripts are their own, not English', () => {
  for (const key of KEYS) {
    expect(template('bn', key)).toMatch(/\p{Script=Bengali}/u);
    expect(template('ar', key)).toMatch(/\p{Script=Arabic}/u);
  }
});

test('the words that the menu teaches are commands', () => {
  const taught = { en: ['NEW', 'STATUS', '9', '0'], bn: ['নতুন', 'খবর', '9', '0'], ar: ['جديد', 'خبر', '9', '0'] };
  for (const [language, words] of Object.entries(taught))
    for (const word of words) {
      expect(template(language, 'help')).toContain(word.normalize('NFC'));
      expect(commandIn(word, [language])).not.toBeNull();
    }
});

test('after a stop she is taught the word that ends it', () => {
  for (const [language, word] of [
    ['en', 'RESUME'],
    ['bn', 'চালু'],
    ['ar', 'تشغيل'],
  ] as const) {
    expect(template(language, 'taken')).toContain(word);
    expect(commandIn(word, [language])?.command).toBe('start');
  }
});

test('a number before which a word stands is not read as a no', () => {
  for (const key of ['receipt', 'receipt_danger'] as const)
    expect(render('en', key, WORST[0]!).text).toContain('Number 48217703');
});

test('an answer is a number that the question shows', () => {
  for (const { language, key } of EACH.filter((each) => /^(receipt$|writing|notice)/.test(each.key)))
    expect(template(language, key)).toMatch(/\b1 .+ 2 /);
});

test('dates are in words, in her language', () => {
  const date = '2026-11-26' as Day;
  expect(render('en', 'added', { date }).text).toContain('26 November');
  expect(render('bn', 'added', { date }).text).toContain('26 নভেম্বর');
  expect(render('ar', 'added', { date }).text).toContain('26 نوفمبر');
});

test('a text without one of its values is not sent', () => {
  expect(() => render('en', 'receipt', { reference: '48217703' })).toThrow(RangeError);
  expect(() => render('nl', 'stopped', {})).toThrow(RangeError);
});

test('an edition names key, text and language', () => {
  expect(editionOf('bn', 'notice')).toMatch(/^notice\.[0-9a-f]{8}\.bn$/);
  expect(editionOf('en', 'notice')).not.toBe(editionOf('en', 'notice_added').replace('_added', ''));
});
