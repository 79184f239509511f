import { fold } from './fold.ts';
import { meaningOf } from './lexicon.ts';

export type Answer = 'yes' | 'no' | 'unknown';

/** The whole message as an answer: a number, a word, or both as the question showed them ("2 no"); null for anything else. */
export function answerIn(text: string, languages: readonly string[]): Answer | null {
  const phrase = fold(text);
  const whole = meaningIn(phrase, languages);
  if (whole) return whole;
  const [, number = '', words = ''] = /^([12]) (.+)$/.exec(phrase) ?? [];
  const [byNumber, byWords] = [meaningIn(number, languages), meaningIn(words, languages)];
  if (byNumber === byWords) return byNumber;
  return byNumber === 'no' && byWords === 'unknown' ? 'unknown' : null;
}

/** The whole message as a sentence on telling the buyers, with or without its number: plain wherever it stands, unlike a bare "no". */
export function tellIn(text: string, languages: readonly string[]): 'yes' | 'no' | null {
  const meant = meaningOf('tell', fold(text).replace(/^[12] /, ''), languages)?.meaning;
  return meant && meant === answerIn(text, languages) ? (meant as 'yes' | 'no') : null;
}

const meaningIn = (phrase: string, languages: readonly string[]) =>
  ((meaningOf('answers', phrase, languages) ?? meaningOf('tell', phrase, languages))?.meaning ?? null) as Answer | null;
