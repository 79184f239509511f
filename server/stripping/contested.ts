import { COUNTS } from './count-words.ts';
import { foldedEntries } from './entries.ts';
import { CUE, EVERYDAY, HOME, MONEY, MONTH, MONTH_WORD, NUMBER, WORKPLACE } from './meaning-bits.ts';
import type { Meaning } from './meaning.ts';
import { isLatin } from './pieces.ts';

/** Takes back meanings that a word has in one tongue where it means something else in another. */
export function settleMeanings(words: ReadonlyMap<string, Meaning>): void {
  for (const entry of foldedEntries(COUNTS.shared, true)) {
    const meaning = words.get(entry);
    if (meaning !== undefined) meaning.bits &= ~(WORKPLACE | HOME);
  }
  for (const [word, meaning] of words) {
    meaning.phrases.sort((a, b) => b.rest.length - a.rest.length);
    for (const { rest } of meaning.phrases) meaning.seconds |= 1 << (rest[0]!.charCodeAt(0) & 31);
    // Without its accents a word for pregnant may be one for "not yet".
    if (meaning.closed !== 0 && isLatin(word)) meaning.signals = 0;
    if ((meaning.firm & MONEY) !== 0) meaning.bits &= ~((CUE | WORKPLACE | HOME) & ~meaning.firm);
    if ((meaning.bits & MONTH_WORD) !== 0) meaning.bits &= ~MONTH;
    if ((meaning.bits & NUMBER) === 0) continue;
    if (meaning.closed !== 0) meaning.bits |= EVERYDAY;
    // "April" is "fourth month" in some tongues; only these are months by themselves as well.
    if (word !== 'sept' && word !== 'dez') meaning.bits &= ~MONTH;
  }
}
