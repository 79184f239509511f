import { fold } from './fold.ts';
import { lexiconOf } from './lexicon.ts';
import { passageOf } from './passage.ts';

/** The language that most of a text's words are in, by its BCP 47 tag without the script; null where no word speaks for any. */
export function languageOf(text: string): string | null {
  const { words, votes } = passageOf(fold(text));
  const letters = new Map<string, number>();
  for (const { script, text } of words) letters.set(script, (letters.get(script) ?? 0) + text.length);
  // Names and loans are often in Latin letters where the rest is not.
  const script = [...votes.keys()].sort((a, b) => weigh(b, letters) - weigh(a, letters))[0];
  if (script === undefined) return null;
  const tongue = lexiconOf(script)?.tongues[votes.get(script)!.first];
  return tongue?.tag.replace('-Latn', '') ?? (script === 'Latn' ? 'en' : null);
}

const weigh = (script: string, letters: ReadonlyMap<string, number>): number =>
  (letters.get(script) ?? 0) * (script === 'Latn' ? 1 : 2);
