import { writeFileSync } from 'node:fs';
import { DOUBTS, type Doubt } from '../doubt.ts';
import { ACCENTED, WEIGHTS_FILE, type Header } from '../tagger.ts';
import { FEATURES } from '../tagger-features.ts';
import { TONGUES } from '../tongues/all.ts';
import type { Passage } from '../passage.ts';
import type { Tongue } from '../tongues/tongue.ts';
import { LINES } from './all.ts';
import { type Examples, examplesOf } from './examples.ts';
import { learn } from './learn.ts';
import type { Lines } from './lines.ts';
import { randomFrom } from './random.ts';
import { messagesOf, stockOf } from './sentences.ts';
import { sourcesHash } from './sources.ts';

// Enough that more change little; a minute's work.
const TIMES = 60;
const TIMES_TRIED = 12;
const ROUNDS = 8;
const SEED = 20_260_101;
// Every fifth line is kept apart to find out from which likelihood on a word is masked.
const APART = 5;
/** Of all words that are no names, so many may be masked by the tagger, and from which likelihood on at least and at most. */
const BEARABLE: Readonly<Record<Doubt, { share: number; lowest: number; highest: number }>> = {
  unknown: { share: 0.08, lowest: 0.01, highest: 0.06 },
  everyday: { share: 0.03, lowest: 0.05, highest: 0.15 },
  joining: { share: 0.004, lowest: 0.2, highest: 0.6 },
  placed: { share: 0.005, lowest: 0.4, highest: 0.8 },
};
/** The same where names are mostly everyday words and the lists hold so many words that few others are masked. */
const BEARABLE_OF_SUSPECTED: typeof BEARABLE = {
  unknown: { share: 0.08, lowest: 0.02, highest: 0.06 },
  everyday: { share: 0.04, lowest: 0.025, highest: 0.15 },
  joining: { share: 0.01, lowest: 0.15, highest: 0.4 },
  placed: { share: 0.01, lowest: 0.25, highest: 0.6 },
};
/** The same where the lists know most words that texts hold, so that more of the rest is bearable. */
const BEARABLE_OF_KNOWN: typeof BEARABLE = {
  unknown: { share: 0.08, lowest: 0.01, highest: 0.06 },
  everyday: { share: 0.03, lowest: 0.018, highest: 0.06 },
  joining: { share: 0.008, lowest: 0.1, highest: 0.3 },
  placed: { share: 0.03, lowest: 0.05, highest: 0.15 },
};
const BEARABLE_OF_WELL_KNOWN: typeof BEARABLE = {
  unknown: { share: 0.08, lowest: 0.006, highest: 0.04 },
  everyday: { share: 0.03, lowest: 0.01, highest: 0.04 },
  joining: { share: 0.008, lowest: 0.06, highest: 0.2 },
  placed: { share: 0.03, lowest: 0.05, highest: 0.15 },
};
/** The same where names are mostly known and few words are masked in vain. */
const BEARABLE_OF_FREQUENT: typeof BEARABLE = {
  unknown: { share: 0.08, lowest: 0.01, highest: 0.06 },
  everyday: { share: 0.04, lowest: 0.025, highest: 0.15 },
  joining: { share: 0.01, lowest: 0.12, highest: 0.4 },
  placed: { share: 0.01, lowest: 0.2, highest: 0.4 },
};
const BEARABLE_OF: ReadonlyMap<string, typeof BEARABLE> = new Map([
  [
    'en',
    {
      unknown: { share: 0.08, lowest: 0.004, highest: 0.04 },
      everyday: { share: 0.03, lowest: 0.008, highest: 0.04 },
      joining: { share: 0.008, lowest: 0.04, highest: 0.2 },
      placed: { share: 0.03, lowest: 0.03, highest: 0.15 },
    },
  ],
  ['es', BEARABLE_OF_KNOWN],
  ['fr', BEARABLE_OF_WELL_KNOWN],
  ['nl', { ...BEARABLE_OF_KNOWN, everyday: BEARABLE_OF_WELL_KNOWN.everyday, joining: BEARABLE_OF_WELL_KNOWN.joining }],
  ['pl', BEARABLE_OF_KNOWN],
  ['pt', BEARABLE_OF_KNOWN],
  ['id', BEARABLE_OF_SUSPECTED],
  ['my', BEARABLE_OF_SUSPECTED],
  [
    'tr',
    {
      ...BEARABLE_OF_SUSPECTED,
      unknown: { share: 0.08, lowest: 0.015, highest: 0.06 },
      everyday: { share: 0.04, lowest: 0.015, highest: 0.15 },
      joining: { share: 0.01, lowest: 0.1, highest: 0.4 },
    },
  ],
  ['ar', BEARABLE_OF_FREQUENT],
  [
    'bg',
    {
      ...BEARABLE_OF_FREQUENT,
      unknown: { share: 0.08, lowest: 0.004, highest: 0.06 },
      everyday: { share: 0.04, lowest: 0.02, highest: 0.15 },
      joining: { share: 0.01, lowest: 0.1, highest: 0.4 },
    },
  ],
  ['bn-Latn', BEARABLE_OF_FREQUENT],
  ['hi-Latn', BEARABLE_OF_FREQUENT],
  ['ur-Latn', BEARABLE_OF_FREQUENT],
  [
    'vi',
    {
      unknown: { share: 0.08, lowest: 0.012, highest: 0.05 },
      everyday: { share: 0.04, lowest: 0.025, highest: 0.08 },
      joining: { share: 0.01, lowest: 0.1, highest: 0.3 },
      placed: { share: 0.01, lowest: 0.25, highest: 0.6 },
    },
  ],
  [
    ACCENTED,
    {
      unknown: { share: 0.08, lowest: 0.005, highest: 0.04 },
      everyday: { share: 0.04, lowest: 0.006, highest: 0.04 },
      joining: { share: 0.01, lowest: 0.04, highest: 0.2 },
      placed: { share: 0.01, lowest: 0.25, highest: 0.6 },
    },
  ],
]);
// Their words take so many endings that the lists know fewer of those in texts by others.
const LOWEST_OF_RICH: ReadonlyMap<string, number> = new Map([
  ['am', 0.04],
  ['ar', 0.02],
  ['pl', 0.04],
  ['si', 0.04],
  ['sw', 0.06],
  ['ta', 0.04],
  ['te', 0.04],
  ['uk', 0.1],
]);
// A weight beyond this says no more than "certain".
const WIDEST = 3;

const thresholds = thresholdsBy(weightsFrom((_, i) => i % APART !== 0));
const weights = weightsFrom(() => true);
const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
const header: Header = { sources: sourcesHash(), step: Math.min(most, WIDEST) / 127, thresholds };
const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / header.step))));
writeFileSync(WEIGHTS_FILE, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), Buffer.from(bytes.buffer)]));
process.stdout.write(
  `${Object.entries(thresholds)
    .map(([tag, at]) => `${tag} ${JSON.stringify(at)}`)
    .join('\n')}\n`,
);

type Kept = (line: string, index: number) => boolean;

function weightsFrom(kept: Kept): Float32Array {
  const all = TONGUES.flatMap((tongue) => examplesFrom(tongue, kept, TIMES) ?? []);
  const size = all.reduce((sum, examples) => sum + examples.size, 0);
  const places = new Int32Array(size * FEATURES);
  const names = new Uint8Array(size);
  let at = 0;
  for (const examples of all) {
    places.set(examples.places, at * FEATURES);
    names.set(examples.names, at);
    at += examples.size;
  }
  return learn(randomFrom(SEED), { places, names, size }, ROUNDS);
}

function examplesFrom(
  tongue: Tongue,
  kept: Kept,
  times: number,
  wanted: (passage: Passage) => boolean = () => true,
): Examples | null {
  const lines = LINES.get(tongue.tag);
  if (lines === undefined) return null;
  const random = randomFrom(SEED + tongue.tag.length);
  const part: Lines = { named: lines.named.filter(kept), clean: lines.clean.filter(kept) };
  const others = TONGUES.filter((other) => other !== tongue && other.script === tongue.script);
  return examplesOf(random, messagesOf(random, stockOf(tongue, others, lines), part, times), wanted);
}

/** Per tongue and doubt the likelihood above which as many words are masked as is bearable. */
function thresholdsBy(weights: Float32Array): Header['thresholds'] {
  return Object.fromEntries(
    TONGUES.flatMap((tongue) => {
      const all = thresholdsOf(weights, tongue, tongue.tag, ({ accented }) => accented === null);
      return tongue.tag === 'vi' ? [...all, ...thresholdsOf(weights, tongue, ACCENTED, isWithAccents)] : all;
    }),
  );
}

function isWithAccents({ accented }: Passage): boolean {
  return accented !== null;
}

function thresholdsOf(
  weights: Float32Array,
  tongue: Tongue,
  key: string,
  wanted: (passage: Passage) => boolean,
): [string, Record<Doubt, number>][] {
  const tried = examplesFrom(tongue, (_, i) => i % APART === 0, TIMES_TRIED, wanted);
  if (tried === null) return [];
  const threshold = (doubt: Doubt): number => {
    const { share, lowest, highest } = (BEARABLE_OF.get(key) ?? BEARABLE)[doubt];
    const mistaken = mistakes(weights, tried, DOUBTS.indexOf(doubt)).sort((a, b) => b - a);
    const bearable = mistaken[Math.floor(tried.others * share)] ?? 0;
    const least = doubt === 'unknown' ? (LOWEST_OF_RICH.get(key) ?? lowest) : lowest;
    return Number(Math.max(least, Math.min(highest, bearable)).toFixed(3));
  };
  return [[key, Object.fromEntries(DOUBTS.map((doubt) => [doubt, threshold(doubt)])) as Record<Doubt, number>]];
}

/** How likely names those words of one doubt are taken to be that are none. */
function mistakes(weights: Float32Array, { places, names, doubts, size }: Examples, doubt: number): number[] {
  return Array.from({ length: size }, (_, example) => example)
    .filter((example) => names[example] === 0 && doubts[example] === doubt)
    .map((example) => {
      let sum = 0;
      for (let i = 0; i < FEATURES; i++) sum += weights[places[example * FEATURES + i]!]!;
      return 1 / (1 + Math.exp(-sum));
    });
}
