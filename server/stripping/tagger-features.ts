import { type Passage, isTitled, opensSentence } from './passage.ts';
import { CLOSED, DEED, ELSEWHERE, FAMILY, HONORIFIC, JOINS, KNOWN, NAME, PARTICLE, ROLE, TITLE } from './senses.ts';

/** How many weights there are: features fall into these by their hash. */
export const PLACES_LOG = 20;
/** How many features a word has. */
export const FEATURES = 40;

/** What the features of a passage's words are made of. */
export interface Traits {
  readonly passage: Passage;
  /** Hash of the word, of its last three letters, and its class. */
  readonly words: Int32Array;
  readonly tails: Int32Array;
  readonly classes: Uint8Array;
  /** Changes with the language that the text is taken to be in. */
  readonly tongue: Int32Array;
}

export function traitsOf(passage: Passage): Traits {
  const { words, bits, votes, accented } = passage;
  const traits = {
    passage,
    words: new Int32Array(words.length),
    tails: new Int32Array(words.length),
    classes: new Uint8Array(words.length),
    tongue: new Int32Array(words.length),
  };
  words.forEach(({ text: folded, script }, at) => {
    const text = accented?.[at] ?? folded;
    traits.words[at] = hashOf(text, 0, text.length);
    traits.tails[at] = hashOf(text, Math.max(0, text.length - 3), text.length);
    traits.classes[at] = classOf(bits[at]!);
    traits.tongue[at] = script.charCodeAt(0) * 331 + script.charCodeAt(1) * 37 + (votes.get(script)?.first ?? -1);
  });
  return traits;
}

/** Writes the places of a word's features. */
export function featuresAt(traits: Traits, at: number, into: Int32Array): void {
  const { passage, words, tails, classes } = traits;
  const text = passage.accented?.[at] ?? passage.words[at]!.text;
  const tongue = traits.tongue[at]!;
  const own = classes[at]!;
  const last = classes[at - 1] ?? NONE;
  const next = classes[at + 1] ?? NONE;
  const before = classes[at - 2] ?? NONE;
  const after = classes[at + 2] ?? NONE;
  const shape = shapeOf(passage, at);
  const gaps = gapOf(passage, at) * 8 + gapOf(passage, at + 1);
  const cue = passage.cues[at]!;
  let feature = 0;
  const put = (value: number): void => {
    into[feature] = mix(value, ++feature);
  };
  put(words[at]! ^ tongue);
  for (let size = 1; size <= 4; size++) {
    put(hashOf(text, 0, Math.min(size, text.length)) ^ tongue);
    put(hashOf(text, Math.max(0, text.length - size), text.length) ^ tongue);
  }
  put(own ^ tongue);
  put(own * 64 + shape);
  put(shape * 4096 + tongue);
  put(Math.min(text.length, 12) * 64 + own);
  put(own * 64 + last);
  put(own * 64 + next);
  put(own * 64 + before + 4096 * last);
  put(own * 64 + after + 4096 * next);
  put(own * 4096 + last * 64 + next);
  put((last * 64 + next) ^ tongue);
  put(last ^ tongue);
  put(next ^ tongue);
  put(before ^ tongue);
  put(after ^ tongue);
  put(words[at - 1] ?? 1);
  put(words[at + 1] ?? 1);
  put(words[at - 2] ?? 1);
  put(words[at + 2] ?? 1);
  put((words[at - 1] ?? 1) ^ (own << 8));
  put((words[at + 1] ?? 1) ^ (own << 8));
  put((words[at - 1] ?? 1) ^ Math.imul(words[at + 1] ?? 1, 7));
  put(Math.imul(words[at]!, 3) ^ (words[at - 1] ?? 1));
  put(Math.imul(words[at]!, 3) ^ (words[at + 1] ?? 1));
  put((tails[at + 1] ?? 1) ^ tongue);
  put((tails[at - 1] ?? 1) ^ tongue);
  put(Math.imul(words[at - 1] ?? 1, 5) ^ (words[at - 2] ?? 1));
  put(Math.imul(words[at + 1] ?? 1, 5) ^ (words[at + 2] ?? 1));
  put((gaps * 64 + own) * 64 + shape);
  put((gaps * 64 + last) * 64 + next);
  put(cue * 64 + own + 4096 * shape);
  put(cue ^ tongue);
}

/** For a word that is not there. */
const NONE = 63;

/** The uses of a word in a sentence, the telling ones first. */
function classOf(bits: number): number {
  const name = bits & NAME ? (bits & FAMILY ? 3 : 2) : bits & ELSEWHERE ? 1 : 0;
  const use =
    bits & ROLE
      ? 1
      : bits & TITLE
        ? 2
        : bits & HONORIFIC
          ? 3
          : bits & DEED
            ? 4
            : bits & JOINS
              ? 5
              : bits & PARTICLE
                ? 6
                : bits & CLOSED
                  ? 7
                  : bits & KNOWN
                    ? 8
                    : 9;
  return use * 4 + name;
}

function shapeOf(passage: Passage, at: number): number {
  const { cased } = passage.words[at]!;
  const written = isTitled(passage, at) ? 1 : cased === 'small' ? 0 : passage.shouted ? 3 : 2;
  return written * 4 + (opensSentence(passage, at) ? 2 : 0) + (at === passage.words.length - 1 ? 1 : 0);
}

/** What stands before a word, or after the last one. */
function gapOf({ words, text }: Passage, at: number): number {
  const gap = at < words.length ? words[at]!.gap : text.slice(words.at(-1)!.end, words.at(-1)!.end + 3);
  if (gap === ' ') return 0;
  if (gap === '') return 1;
  if (gap.includes('\n')) return 2;
  if (/\d/.test(gap)) return 3;
  if (/[.!?।]/.test(gap)) return 4;
  if (/[:"'(]/.test(gap)) return 5;
  return gap.includes(',') ? 6 : 7;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

const mix = (value: number, feature: number): number => {
  let hash = Math.imul(value ^ Math.imul(feature, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0xc2b2ae35) >>> (32 - PLACES_LOG);
};
