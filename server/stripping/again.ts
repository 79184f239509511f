import { fold } from './fold.ts';
import { isSaid } from './senses.ts';
import { type Masked, type Span, mask } from './span.ts';
import { wordsOf } from './words.ts';

/**
 * A statement with what was found later: `spans` are places in its text (UTF-16), `isName` answers for folded words.
 * Spans that no longer fit the text are cut to it.
 */
export function maskAgain(
  statement: string,
  spans: readonly { readonly start: number; readonly end: number; readonly kind: Masked }[],
  isName: (word: string) => boolean,
): string {
  const folded = fold(statement);
  const placed = spans.flatMap(({ start, end, kind }): Span[] => {
    const first = folded.ends.findIndex((place) => place > start);
    const last = folded.starts.findLastIndex((place) => place < end);
    return first === -1 || last < first ? [] : [{ kind, start: first, end: last + 1 }];
  });
  const named = wordsOf(folded)
    .filter((word) => isSaid(word, isName))
    .map(({ start, end }): Span => ({ kind: 'name', start, end }));
  return mask(folded, [...placed, ...named]).text;
}
