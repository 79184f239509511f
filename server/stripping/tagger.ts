import { readFileSync } from 'node:fs';
import { type Doubt, doubtOf } from './doubt.ts';
import { lexiconOf } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { FEATURES, PLACES_LOG, type Traits, featuresAt, traitsOf } from './tagger-features.ts';

/** Written by `npm run train`: a line of JSON, then a byte a weight. */
export const WEIGHTS_FILE = new URL('tagger.weights', import.meta.url);

/** The line before the weights. */
export interface Header {
  /** Of everything that the weights were made from. */
  readonly sources: string;
  /** What a weight of 1 stands for. */
  readonly step: number;
  /** Per tongue and doubt, how likely a word must be to be taken for a name. */
  readonly thresholds: Readonly<Record<string, Readonly<Record<Doubt, number>>>>;
}

export interface Trained {
  readonly header: Header;
  readonly weights: Int8Array;
}

export function readWeights(): Trained {
  const file = readFileSync(WEIGHTS_FILE);
  const end = file.indexOf(0x0a);
  const weights = new Int8Array(file.buffer, file.byteOffset + end + 1, 1 << PLACES_LOG);
  return { header: JSON.parse(file.toString('utf8', 0, end)) as Header, weights };
}

/** Tells a passage how likely its doubtful words are names, by what stands in and around them. */
export function tag(passage: Passage, { header, weights }: Trained): void {
  let traits: Traits | null = null;
  for (let at = 0; at < passage.words.length; at++) {
    const doubt = doubtOf(passage, at);
    if (doubt === null) continue;
    traits ??= traitsOf(passage);
    featuresAt(traits, at, places);
    let sum = 0;
    for (let i = 0; i < FEATURES; i++) sum += weights[places[i]!]!;
    passage.likely[at] = 1 / (1 + Math.exp(-sum * header.step)) / thresholdsAt(header, passage, at)[doubt];
  }
}

const places = new Int32Array(FEATURES);

function thresholdsAt(
  { thresholds }: Header,
  { words, votes, accented }: Passage,
  at: number,
): Readonly<Record<Doubt, number>> {
  const { script } = words[at]!;
  const tongue = lexiconOf(script)?.tongues[votes.get(script)?.first ?? -1]?.tag;
  return thresholds[accented === null ? (tongue ?? '') : ACCENTED] ?? UNSURE;
}

/** Vietnamese with its accents: fewer words can be mistaken for each other. */
export const ACCENTED = 'vi accented';

// Where no language is to be seen.
const UNSURE = { unknown: 0.1, everyday: 0.2, joining: 0.5, placed: 0.5 };
