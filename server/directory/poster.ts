import { LANGUAGES, tableOf } from '../foundation/i18n.ts';
import { sameCode } from './sameness.ts';

// Longer numbers look like a phone or identity number, or like a case's reference.
const MOST_DIGITS = 6;

/** Key below `faults` where a worker who sends the code would be taken to mean something else; else null. */
export function posterFault(code: string): string | null {
  const same = sameCode(code);
  if (/^\d{1,2}$/.test(same)) return 'poster_digits';
  if ([...same].length < 2) return 'poster_short';
  if (/^\d+$/.test(same) && same.length > MOST_DIGITS) return 'poster_number';
  return WORDS.has(same) ? 'poster_word' : null;
}

/** Commands, answers and greetings of every offered language. */
const WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => phrasesIn(tableOf(language, 'commands')).map(sameCode)),
);

function phrasesIn(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(phrasesIn) : [];
}
