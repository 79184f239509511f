import { describe, expect, test } from 'vitest';
import { LANGUAGES, tableOf } from '../../server/foundation/i18n.ts';
import { answerIn, tellIn } from '../../server/intake/answer.ts';
import { commandIn } from '../../server/intake/command.ts';
import { fold } from '../../server/intake/fold.ts';
import { greetingIn } from '../../server/intake/greeting.ts';

interface Table {
  commands: Record<string, string[]>;
  answers: Record<string, string[]>;
  tell: Record<string, string[]>;
  greetings: string[];
  addresses: string[];
}
const tables = LANGUAGES.map((language) => ({ language, table: tableOf(language, 'commands') as unknown as Table }));

/** Every phrase of a section with its meaning, over all languages. */
const phrasesOf = (section: 'commands' | 'answers' | 'tell') =>
  tables.flatMap(({ language, table }) =>
    Object.entries(table[section]).flatMap(([meaning, list]) => list.map((phrase) => ({ language, meaning, phrase }))),
  );
const greetings = tables.flatMap(({ language, table }) => table.greetings.map((phrase) => ({ language, phrase })));

function meanings(section: 'commands' | 'answers' | 'tell') {
  const found = new Map<string, Set<string>>();
  for (const { phrase, meaning } of phrasesOf(section))
    found.set(fold(phrase), (found.get(fold(phrase)) ?? new Set<string>()).add(meaning));
  return found;
}

test.each(['commands', 'answers', 'tell'] as const)(
  'a word of the %s means one thing in all languages together',
  (section) => {
    expect([...meanings(section)].filter(([, set]) => set.size > 1)).toEqual([]);
  },
);

test('no word is a command and an answer, or a greeting and either', () => {
  const all = [
    ...meanings('commands').keys(),
    ...meanings('answers').keys(),
    ...meanings('tell').keys(),
    ...new Set(greetings.map(({ phrase }) => fold(phrase))),
  ];
  expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
});

test('no word looks like the code of a poster', () => {
  const words = [...meanings('commands').keys(), ...meanings('answers').keys()];
  expect(words.filter((word) => /\d/.test(word) && !/^[0129]$/.test(word))).toEqual([]);
});

describe.each(tables)('$language', ({ language, table }) => {
  test('has words for every command and answer, and the digits', () => {
    expect(Object.keys(table.commands).toSorted()).toEqual([
      'call',
      'danger',
      'delete',
      'help',
      'new',
      'start',
      'status',
      'stop',
      'web',
    ]);
    expect(Object.keys(table.answers).toSorted()).toEqual(['no', 'unknown', 'yes']);
    expect(Object.keys(table.tell).toSorted()).toEqual(['no', 'yes']);
    expect(commandIn('0', [language])?.command).toBe('stop');
    expect(commandIn('9', [language])?.command).toBe('danger');
    expect([answerIn('1', [language]), answerIn('2', [language])]).toEqual(['yes', 'no']);
  });

  test('writes no phrase twice, and each as it is compared', () => {
    const lists = [
      ...Object.values(table.commands),
      ...Object.values(table.answers),
      ...Object.values(table.tell),
      table.greetings,
      table.addresses,
    ];
    for (const list of lists) {
      expect(list).toEqual([...new Set(list)]);
      for (const phrase of list) expect(phrase).toBe(fold(phrase).normalize('NFC'));
    }
  });
});

test.each(phrasesOf('commands'))(
  '$language "$phrase" is the command $meaning, however it is typed',
  ({ language, phrase, meaning }) => {
    for (const typed of [phrase, ` ${phrase.toUpperCase()}! `, `"${phrase}" 🙏`, [...phrase].join('\u200b')])
      expect(commandIn(typed, [language])?.command).toBe(meaning);
    expect(commandIn(`please ${phrase} it`, [language])).toBeNull();
  },
);

test.each([...phrasesOf('answers'), ...phrasesOf('tell')])(
  '$language "$phrase" answers $meaning',
  ({ language, phrase, meaning }) => {
    for (const typed of [phrase, `${phrase.toUpperCase()}.`, `(${phrase})`])
      expect(answerIn(typed, [language])).toBe(meaning);
    expect(answerIn(`my ${phrase} here`, [language])).toBeNull();
  },
);

test.each(phrasesOf('tell'))('$language "$phrase" is a whole sentence: $meaning', ({ language, phrase, meaning }) => {
  expect(phrase).toContain(' ');
  expect(tellIn(`${phrase}.`, [language])).toBe(meaning);
});

test.each(['2', 'no', 'না', 'dont', '👎', '1 do not tell them'])('%j is no such sentence', (text) => {
  expect(tellIn(text, LANGUAGES)).toBeNull();
});

test.each(greetings)('$language "$phrase" greets', ({ language, phrase }) => {
  expect(greetingIn(`${phrase}!`, [language])).toBe(language);
  expect(
    greetingIn(`${phrase} ${tables.find((each) => each.language === language)?.table.addresses[0]}`, [language]),
  ).toBe(language);
  expect(greetingIn(`${phrase} they beat us`, [language])).toBeNull();
});
