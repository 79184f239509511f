import { fold } from '../fold.ts';
import { type Passage, passageOf } from '../passage.ts';
import { DOUBTS, doubtOf } from '../doubt.ts';
import { FEATURES, featuresAt, traitsOf } from '../tagger-features.ts';
import { CLOSED, NAME, ELSEWHERE, FAMILY } from '../senses.ts';
import type { Random } from './random.ts';
import type { Sentence } from './sentences.ts';

/** Words that the tagger is asked about, each with the places of its features and whether it is (part of) a name. */
export interface Examples {
  readonly places: Int32Array;
  readonly names: Uint8Array;
  /** Why each is doubtful, by its place in the list of doubts. */
  readonly doubts: Uint8Array;
  readonly size: number;
  /** How many words there were that are no names, asked about or not. */
  readonly others: number;
}

/** A message as the tagger will meet it, some of its words forgotten so that it learns to do without the lists. */
export function passageFrom(random: Random, { text, names }: Sentence): { passage: Passage; named: Uint8Array } {
  const folded = fold(text);
  const passage = passageOf(folded);
  const named = new Uint8Array(passage.words.length);
  passage.words.forEach((word, at) => {
    const start = folded.starts[word.start]!;
    const end = folded.ends[word.end - 1]!;
    named[at] = names.some((name) => name.start < end && start < name.end) ? 1 : 0;
    const bits = passage.bits[at]!;
    if (named[at] === 1) {
      if (random() < FORGOTTEN_NAMES) passage.bits[at] = bits & ~(NAME | ELSEWHERE | FAMILY);
    } else if ((bits & CLOSED) === 0 && word.text.length > 3 && random() < FORGOTTEN_WORDS) passage.bits[at] = 0;
  });
  return { passage, named };
}

const FORGOTTEN_NAMES = 0.15;
// About as many as are missing from the lists in texts by others.
const FORGOTTEN_WORDS = 0.15;

/** The examples of those messages that `wanted` takes. */
export function examplesOf(
  random: Random,
  messages: Iterable<Sentence>,
  wanted: (passage: Passage) => boolean,
): Examples {
  const places: Int32Array[] = [];
  const names: number[] = [];
  const doubts: number[] = [];
  let others = 0;
  for (const message of messages) {
    const { passage, named } = passageFrom(random, message);
    if (!wanted(passage)) continue;
    const traits = traitsOf(passage);
    for (let at = 0; at < passage.words.length; at++) {
      if (named[at] === 0) others++;
      const doubt = doubtOf(passage, at);
      if (doubt === null) continue;
      const features = new Int32Array(FEATURES);
      featuresAt(traits, at, features);
      places.push(features);
      names.push(named[at]!);
      doubts.push(DOUBTS.indexOf(doubt));
    }
  }
  const all = new Int32Array(places.length * FEATURES);
  places.forEach((features, i) => all.set(features, i * FEATURES));
  return { places: all, names: Uint8Array.from(names), doubts: Uint8Array.from(doubts), size: places.length, others };
}
