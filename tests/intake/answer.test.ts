import { expect, test } from 'vitest';
import { answerIn } from '../../server/intake/answer.ts';

const LANGUAGES = ['bn', 'en'];

test.each([
  '1',
  ' 1. ',
  '1)',
  '(1)',
  '১',
  '१',
  '１',
  '①',
  '1️⃣',
  '1!!',
  'Yes',
  'YES 👍',
  'হ্যাঁ।',
  'হ্‍যাঁ',
  'one',
  'এক',
  '👍',
  '👍🏿👍🏿!',
  'you may tell them',
  '1 yes',
  '১ হ্যাঁ',
  '1. ok',
])('%j is yes', (text) => {
  expect(answerIn(text, LANGUAGES)).toBe('yes');
});

test.each([
  '2',
  '২',
  '٢',
  'No',
  'NO!',
  'না',
  'na',
  'Don’t',
  '2 do not tell them',
  '2. তাদের জানাবেন না',
  'two',
  'দুই',
  '👎',
  '👎🏻',
])('%j is no', (text) => {
  expect(answerIn(text, LANGUAGES)).toBe('no');
});

test.each(['I don’t know', 'জানি না', 'Skip', '2 বলব না', '2 I do not know or do not want to say'])(
  '%j is unknown',
  (text) => {
    expect(answerIn(text, LANGUAGES)).toBe('unknown');
  },
);

test.each([
  '',
  '12',
  '1 2',
  '1.2',
  '3',
  '11',
  '2 yes',
  '1 no',
  'yes they hit me',
  'no pay',
  'না খেয়ে আছি',
  '👍👎',
  '😭👍',
  '1 you may not',
  '1 do not tell them',
  '1 of us',
  '\ud83d',
])('%j is her words', (text) => {
  expect(answerIn(text, LANGUAGES)).toBeNull();
});

test('a word of a language that is not offered is no answer', () => {
  expect(answerIn('হ্যাঁ', ['en'])).toBeNull();
});
