import { fold } from './fold.ts';
import { meaningOf } from './lexicon.ts';

/** The language of a message that is nothing but a greeting ("hello", "hello madam"); null for anything else. */
export function greetingIn(text: string, languages: readonly string[]): string | null {
  const phrase = fold(text);
  const [, front = '', last = ''] = /^(.+) (\S+)$/.exec(phrase) ?? [];
  const greeted = meaningOf('addresses', last, languages) ? front : phrase;
  return (meaningOf('greetings', greeted, languages) ?? meaningOf('greetings', phrase, languages))?.language ?? null;
}
