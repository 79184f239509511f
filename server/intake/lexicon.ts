import { LANGUAGES, tableOf } from '../foundation/i18n.ts';
import { fold } from './fold.ts';

type Section = 'commands' | 'answers' | 'tell' | 'greetings' | 'addresses';
type Words = ReadonlyMap<string, string>;

/** What a whole message means in the table of one language, and which language that was. */
export interface Meaning {
  readonly meaning: string;
  readonly language: string;
}

/** The meaning of a folded phrase in the first of the languages that knows it. */
export function meaningOf(section: Section, phrase: string, languages: readonly string[]): Meaning | null {
  for (const language of languages) {
    const meaning = LEXICA.get(language)?.[section].get(phrase);
    if (meaning !== undefined) return { meaning, language };
  }
  return null;
}

const LEXICA = new Map(
  LANGUAGES.map((language) => {
    const table = tableOf(language, 'commands');
    const read = (section: Section) => wordsOf(section, table[section]);
    return [
      language,
      {
        commands: read('commands'),
        answers: read('answers'),
        tell: read('tell'),
        greetings: read('greetings'),
        addresses: read('addresses'),
      },
    ];
  }),
);

/** Lists of phrases by meaning, or one list whose meaning is the section. */
function wordsOf(section: Section, table: unknown): Words {
  const lists = Array.isArray(table) ? { [section]: table as string[] } : ((table ?? {}) as Record<string, string[]>);
  return new Map(Object.entries(lists).flatMap(([meaning, list]) => list.map((phrase) => [fold(phrase), meaning])));
}
