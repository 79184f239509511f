import { scriptOf } from '../stripping/scripts.ts';
import { answerIn } from './answer.ts';
import { isQuestion, opens, textOf, type Effect, type Heard, type Talk } from './turn.ts';

/**
 * The language that she is answered in from now on. Her first words decide it; later ones change it only where they are plainly
 * in another: letters of its own, or several words that do not name a workplace.
 */
export function spokenIn(
  talk: Talk,
  { text, language }: Heard,
  effects: readonly Effect[],
  languages: readonly string[],
): string {
  if (language === null) return talk.language;
  if (isInOwnLetters(text, language)) return language;
  const kept = effects.some(({ kind }) => kind === 'open' || kind === 'extend');
  if (!kept || answerIn(text, languages)) return talk.language;
  return isUndecided(talk) || isPlain(talk, text) ? language : talk.language;
}

/** Everybody types Latin letters, also for her own language; other letters leave no doubt. */
function isInOwnLetters(text: string, language: string): boolean {
  const script = scriptFor(language);
  return script !== 'Latn' && [...text].some((letter) => scriptOf(letter.charCodeAt(0)) === script);
}

const SCRIPTS = new Map<string, string | undefined>();

function scriptFor(language: string): string | undefined {
  if (!SCRIPTS.has(language)) SCRIPTS.set(language, new Intl.Locale(language).maximize().script);
  return SCRIPTS.get(language);
}

const isUndecided = ({ step }: Talk) => opens(step) || step === 'begun';

const isPlain = ({ step }: Talk, text: string) =>
  text.trim().split(/\s+/).length >= 3 && !(isQuestion(step) && textOf(step) === 'place');
