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
): { category: Code; level: Level; language: 'en' | 'bn' | null } {
  const folded = foldText(text);
  const suggested = suggestedBy(folded, signals);
  const primary = suggested.reduce((first, next) => (next.level < first.level ? next : first), suggested[0] ?? NONE);
  const level = suggested.reduce((level, { level: other }) => worse(level, other), primary.level);
  return { category: primary.code, level: raised(level, signals), language: languageOf(folded) };
}

interface Suggestion {
  readonly code: Code;
  readonly level: Level;
}

const NONE: Suggestion = { code: 'OTH', level: floorOf('OTH') };

function suggestedBy(folded: string, signals: readonly Signal[]): Suggestion[] {
  const said = CUES.filter((cue) => cue.says.some((pattern) => pattern.test(folded))).map(({ code, level }) => ({
    code,
    level: worse(floorOf(code), level ?? floorOf(code)),
  }));
  // A child who says nothing but her age is a case all the same.
  return said.length === 0 && signals.includes('under_18') ? [{ code: 'CHL', level: floorOf('CHL') }] : said;
}

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
