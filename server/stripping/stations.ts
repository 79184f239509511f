import { foldedEntries } from './entries.ts';
import { NUMBERED, WORKPLACE } from './meaning-bits.ts';
import { type Reading, beginsWith, endsWith, gapBefore } from './reading.ts';
import { isShared } from './shared-places.ts';

/** "room 12 bed 3": the bed is no measure of the room. */
export function isBetweenStations(reading: Reading, at: number): boolean {
  if (at === 0 || (endsWith(reading, at - 1) & (WORKPLACE | NUMBERED)) === 0) return false;
  if ((beginsWith(reading, at + 1) & WORKPLACE) === 0 && !isShared(reading.tokens[at + 1])) return false;
  const next = (beginsWith(reading, at + 2) & NUMBERED) !== 0 ? at + 3 : at + 2;
  return (reading.tokens[next]?.digits ?? '') !== '' && gapBefore(reading, next).length <= 2;
}

/** "৭ লাইনে", "7 line me", "на 7 лінії": where somebody works, not how many there are. */
export const isAtLine = ({ tokens }: Reading, at: number): boolean =>
  AT_LINE.has(tokens[at]?.text ?? '') || (LINE.has(tokens[at]?.text ?? '') && IN.has(tokens[at + 1]?.text ?? ''));

const AT_LINE = new Set(
  foldedEntries(
    'লাইনে লাইনের টেবিলে মেশিনে लाइनमा మెషీన్లో లైన్లో లైనులో லைனில் மெஷினில் лінії линията верстаті bantta hatta',
    false,
  ),
);
const LINE = new Set(foldedEntries('line लाइन लाईन لائن ලයින් లైన్ லைன்', false));
const IN = new Set(foldedEntries('e me mein में मे میں par पर එකේ එකෙ లో', false));
