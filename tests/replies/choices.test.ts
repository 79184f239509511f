import { describe, expect, test } from 'vitest';
import { renderMessage } from '../../channels/whatsapp/render.ts';
import { LANGUAGES, tableOf } from '../../server/foundation/i18n.ts';
import type { Day } from '../../server/foundation/time.ts';
import { answerIn, tellIn } from '../../server/intake/answer.ts';
import { choicesIn, questionIn } from '../../server/replies/choices.ts';
import { render, type Wording } from '../../server/replies/wording.ts';

const ASKING = (Object.keys(tableOf('en', 'sms')) as Wording[]).filter((key) => questionIn(key) !== null);
const VALUES = { reference: '48217703', date: '2026-11-26' as Day, emergency: '999', web: 'https://x.org' };
const WRITTEN = LANGUAGES.filter((language) => tableOf(language, 'sms').welcome !== undefined);
const EACH = WRITTEN.flatMap((language) => ASKING.map((key) => ({ language, key })));

describe.each(EACH)('$language $key', ({ language, key }) => {
  const { text } = render(language, key, VALUES);
  const { choices = [], question = '' } = choicesIn(key, language, text);

  test('asks without numbers, and loses nothing else', () => {
    expect(question.replace('48217703', '').replace(/\d\d /, '')).not.toMatch(/[12]/);
    expect(text.startsWith(question)).toBe(true);
    expect(text.slice(question.length)).toMatch(/^ (1 .+ )?2 /);
    expect(question).toMatch(/[.?।؟]$/);
  });

  test('has buttons that mean what they say, and fit', () => {
    expect(choices.map(({ answer }) => answerIn(answer, [language]))).toEqual(
      questionIn(key) === 'place' ? ['no'] : ['yes', 'no'],
    );
    const message = { from: '1', to: '+8801', text, question, choices, statusUrl: '', validForSeconds: 1 };
    expect(renderMessage(message)).toMatchObject({ interactive: { type: 'button' } });
  });
});

test('a no to the companies says so in words, wherever it is tapped', () => {
  for (const language of WRITTEN) {
    const { choices = [] } = choicesIn('notice', language, '');
    expect(choices.map(({ answer }) => tellIn(answer, [language]))).toEqual([null, 'no']);
  }
});

test('the first questions are asked so', () => {
  expect(ASKING.toSorted()).toEqual(
    'call_asks notice notice_added place place_added receipt web_asks writing writing_added'.split(' '),
  );
  expect(questionIn('own')).toBeNull();
  expect(questionIn('constructor')).toBeNull();
});
