import { fold, foldText } from '../stripping/fold.ts';

export interface Occurrence {
  /** UTF-16. */
  readonly start: number;
  readonly end: number;
}

/**
 * Everywhere in `statement` where somebody's `words` stand, however they are written: case, accents, digits and
 * invisible characters do not matter. Inside of longer words only where they stand nowhere by themselves.
 */
export function occurrencesOf(statement: string, words: string): Occurrence[] {
  const folded = fold(statement);
  const sought = foldText(words).split(/\s+/).filter(Boolean);
  if (sought.length === 0) return [];
  const found = [...folded.text.matchAll(new RegExp(sought.map(escaped).join('\\s+'), 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const alone = found.filter(({ start, end }) => !isInWord(folded.text, start) && !isInWord(folded.text, end));
  return (alone.length > 0 ? alone : found).map(({ start, end }) => ({
    start: folded.starts[start]!,
    end: folded.ends[end - 1]!,
  }));
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Letters on both sides. */
const isInWord = (text: string, place: number): boolean =>
  LETTER.test(text[place] ?? '') && LETTER.test(text[place - 1] ?? '');
