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

const meaningIn = (phrase: string, languages: readonly string[]) =>
  (meaningOf('answers', phrase, languages)?.meaning ?? null) as Answer | null;
