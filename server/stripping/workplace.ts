import { isCounted } from './amounts.ts';
import { cueBefore, isCopula, isNumberWord, start } from './cued.ts';
import { foldedEntries } from './entries.ts';
import { NUMBERED, PEOPLE, UNIT, WORKPLACE } from './meaning-bits.ts';
import { isLatin, isUnspacedAt } from './pieces.ts';
import { type Run, runsOf } from './number-runs.ts';
import { placeOf } from './numbers.ts';
import { type Reading, beginsWith, endsWith, gapBefore, readingOf } from './reading.ts';
import { isNumberOf, isNumberedThing } from './numbered-things.ts';
import type { Span } from './span.ts';
import { isAtLine, isBetweenStations } from './stations.ts';

/** Numbers of badges, machines, beds, lines and the like, which find one person or a few: of any length, before or behind the cue. */
export function workplaceIn(text: string): Span[] {
  const reading = readingOf(text);
  if ((reading.bits & (WORKPLACE | NUMBERED)) === 0) return [];
  const spans: Span[] = [];
  const runs = runsOf(reading);
  for (const [index, run] of runs.entries()) {
    if (!isPlaced(reading, run) && !isListed(reading, runs, index, spans)) continue;
    spans.push({ kind: 'number', ...placeOf(reading, run) });
  }
  return [...spans, ...letteredIn(reading)];
}

function isPlaced(reading: Reading, run: Run): boolean {
  const cue = cueBefore(reading, start(reading, run));
  const gap = gapBefore(reading, start(reading, run));
  if (isNumberOf(reading, run)) return true;
  const isHere =
    (cue.numbered || !gap.includes(',')) &&
    (cue.bits & WORKPLACE) !== 0 &&
    (cue.numbered
      ? cue.links <= 2
      : cue.links === 0 || (cue.links === 1 && isCopula(reading, start(reading, run) - 1)));
  const isCount = isCounted(reading, run.last) && !isBetweenStations(reading, run.last);
  if (isHere && (cue.numbered || (!isCount && !run.unsure))) return true;
  return isBehind(reading, run);
}

/** "7 no line", "৭ নং লাইন", "305号房间", "3. hat", "7-ма линия", "the 7th line". */
function isBehind(reading: Reading, run: Run): boolean {
  const { tokens, text } = reading;
  let next = run.last + 1;
  if (run.unsure || gapBefore(reading, next).length > 2) return false;
  // "Number 12 machine".
  const isNumberedBefore = run.first > 0 && (endsWith(reading, run.first - 1) & NUMBERED) !== 0 && !run.spoken;
  let isOrdinal = false;
  const ordinal = tokens[next]?.text ?? '';
  if (
    ORDINALS.has(ordinal) &&
    (gapBefore(reading, next) === '' || !isLatin(ordinal) || ordinal.length > LONGEST_GLUED)
  ) {
    isOrdinal = true;
    next++;
  }
  const bits = beginsWith(reading, next);
  if ((bits & NUMBERED) !== 0) {
    let far = next + 1;
    if (LINKS.has(tokens[far]?.text ?? '')) far++;
    if (gapBefore(reading, far).length <= 2 && (beginsWith(reading, far) & WORKPLACE) !== 0) return true;
    // "12 নম্বর লাইনের", "7 numaralı bant": whatever it is, it has a number.
    return (
      !run.spoken &&
      !isUnspacedAt(text, tokens[next]!.start) &&
      isNumberWord(reading, next) &&
      isNumberedThing(tokens[far])
    );
  }
  // "305 numaralı oda", whatever else the word is in other tongues.
  if (isOrdinal && !run.spoken && isNumberWord(reading, next - 1) && isNumberedThing(tokens[next])) return true;
  if ((bits & WORKPLACE) === 0) return false;
  const gap = gapBefore(reading, next);
  if (isAtLine(reading, next)) return gap.length <= 1 && !run.spoken;
  if (isOrdinal || isNumberedBefore) return gap.length <= 2;
  // Without blanks: "12号机", "7线".
  if (gap === '' && isUnspacedAt(text, tokens[next]!.start) && (bits & (UNIT | PEOPLE)) === 0) return true;
  return gap === '.' || gap === '. ' || (gap === '' && run.digits.length >= 3) || gap === '-';
}

// Longer ordinals of ours may stand apart: "7 numaralı".
const LONGEST_GLUED = 3;

// "7th", "7-ма", "7వ", "7 වෙනි".
const ORDINALS = new Set(
  foldedEntries(
    'th st nd rd e er ere eme ème è º ª o a ма та ти ва ра а я ша га й го тй ий ој та వ ம் ஆம் வது ஆவது வெனி වෙනි වැනි වන ኛ ኛው ኛዋ inci nci ıncı üncü uncu nci numaralı nolu nolu numarali वीं वें वां वाँ औं ویں واں ter ste de ej ta',
    false,
  ),
);
const LINKS = new Set(foldedEntries('की के का वाली वाले کی کے کا والی ki ke ka wali wale er এর মধ্যে', false));

/** "line 5, 6 and 7": what is joined to a found one goes as well. */
function isListed(reading: Reading, runs: readonly Run[], index: number, spans: readonly Span[]): boolean {
  const before = runs[index - 1];
  const run = runs[index]!;
  if (before === undefined || run.unsure || run.first - before.last > 2 || isCounted(reading, run.last)) return false;
  const { start: begin } = placeOf(reading, before);
  if (spans.at(-1)?.start !== begin) return false;
  if (run.first - before.last === 1) return /^\s?[,&/]\s?$/.test(gapBefore(reading, run.first));
  return LISTS.has(reading.tokens[before.last + 1]!.text);
}

const LISTS = new Set([
  'and',
  'or',
  '&',
  'y',
  'e',
  'et',
  'en',
  've',
  'dan',
  'i',
  'si',
  'и',
  'і',
  'na',
  'ও',
  'आणि',
  'और',
  'اور',
  'و',
  'và',
  'va',
  'o',
  'ar',
]);

// "machine B", "table C", "line A-2".
const LETTERED = /^[\s:#-]{0,3}([a-z](?:[-/]?\d{1,4})?)(?![\p{L}\p{M}\p{N}'’])/u;

function letteredIn({ text, tokens }: Reading): Span[] {
  const spans: Span[] = [];
  for (const [at, { ends, end }] of tokens.entries()) {
    if ((ends & WORKPLACE) === 0) continue;
    const next = tokens[at + 1];
    const from = next !== undefined && (next.begins & NUMBERED) !== 0 && next.start - end <= 2 ? next.end : end;
    const match = LETTERED.exec(text.slice(from, from + 12));
    if (match === null || (match[1]!.length === 1 && from === end)) continue;
    const start = from + match[0].length - match[1]!.length;
    spans.push({ kind: 'number', start, end: start + match[1]!.length });
  }
  return spans;
}
