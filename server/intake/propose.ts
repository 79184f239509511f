import { type Code, type Level, LEVELS, floorOf, worse } from '../cases/category.ts';
import { foldText } from '../stripping/fold.ts';
import { languageOf } from '../stripping/language.ts';
import type { Signal } from '../stripping/strip.ts';
import { CUES } from './cues/category.ts';

/**
 * Category, level and language by rule, for a handler to confirm. Never below the floor of any code that the words or
 * signals suggest; nothing recognised is `OTH`, L4. `language` is null when there is nothing to judge by.
 */
export function propose(
  text: string,
  signals: readonly Signal[],
): { category: Code; level: Level; language: string | null } {
  const folded = foldText(text);
  const { code, level } = suggestedBy(folded, signals);
  return { category: code, level: raised(level, signals), language: languageOf(folded) };
}

interface Suggestion {
  readonly code: Code;
  readonly level: Level;
}

/** The most urgent that the words say, of equals the first in the list. */
function suggestedBy(folded: string, signals: readonly Signal[]): Suggestion {
  const latin = /[a-z]/.test(folded);
  const bengali = /[\u0980-\u09ff]/.test(folded);
  const said = URGENT_FIRST.find(
    ({ cue }) => (latin && cue.latin.test(folded)) || (bengali && cue.bengali.test(folded)),
  );
  if (said !== undefined) return said;
  // A child who says nothing but her age is a case all the same.
  const code = signals.includes('under_18') ? 'CHL' : 'OTH';
  return { code, level: floorOf(code) };
}

const URGENT_FIRST = CUES.map((cue) => ({
  cue,
  code: cue.code,
  level: worse(floorOf(cue.code), cue.level ?? floorOf(cue.code)),
})).toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));

/** Life now beats all; many workers are severe; who is young or pregnant is one level more urgent. */
function raised(level: Level, signals: readonly Signal[]): Level {
  if (signals.includes('danger_now') || signals.includes('armed')) return 'L1';
  let result = level;
  if (signals.includes('group_50_up')) result = worse(result, 'L2');
  if (signals.includes('group_10_49')) result = worse(result, 'L3');
  if (signals.includes('under_18') || signals.includes('pregnant')) result = oneUp(result);
  return result;
}

const oneUp = (level: Level): Level => LEVELS[Math.max(0, LEVELS.indexOf(level) - 1)]!;
