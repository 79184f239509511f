import { type Folded } from './fold.ts';
import { type Entry, type Lexicon, lexiconOf } from './lexicon.ts';
import { markCues } from './cues.ts';
import {
  CLOSED,
  DEED,
  ELSEWHERE,
  FAMILY,
  JOINS,
  KNOWN,
  NAME,
  PAIRED,
  PARTICLE,
  ROLE,
  TITLE,
  sensesOf,
} from './senses.ts';
import { isPair } from './vietnamese-pairs.ts';
import { type Vote, voteOf } from './vote.ts';
import { type Word, asWritten, wordSet, wordsOf } from './words.ts';

/** A text as a row of words, with what may be asked of each when looking for names. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  /** What the lists say of each word. */
  readonly bits: Int32Array;
  /** Where a name follows a phrase: 2 surely, 1 if the word is unknown. */
  readonly cues: Uint8Array;
  /** How likely a name the tagger takes each to be, 1 being enough; 0 where it was not asked. */
  readonly likely: Float32Array;
  /** Capitals throughout, or every word with one: they tell nothing. */
  readonly shouted: boolean;
  /** Latin letters with no capital but at the head: a name may be written without. */
  readonly plain: boolean;
  readonly votes: ReadonlyMap<Word['script'], Vote>;
  /** The words with their accents, in a language in which these tell most words apart; null where it is typed without. */
  readonly accented: readonly string[] | null;
}

export function passageOf(folded: Folded): Passage {
  const words = wordsOf(folded);
  const careful = isAccented(words);
  const written = words.map((word) => (word.accented ? asWritten(folded, word) : word.text));
  const entries = entriesOf(words, written, careful);
  const votes = votesOf(words, entries);
  const bits = new Int32Array(words.length);
  let cased = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const lexicon = lexiconOf(word.script);
    if (word.cased !== 'small') cased++;
    if (lexicon !== undefined) bits[at] = sensesOf(lexicon, word.text, entries[at], votes.get(word.script)!.bits);
  }
  const accented = careful && isVietnamese(votes) ? written.map(modern) : null;
  if (isVietnamese(votes)) pairUp(words, bits, accented);
  const shouted = words.length >= 3 && cased * 10 > words.length * 7;
  const passage: Passage = {
    text: folded.text,
    words,
    bits,
    cues: new Uint8Array(words.length),
    likely: new Float32Array(words.length),
    shouted,
    plain: words.every(({ cased, script }, at) => script === 'Latn' && (cased === 'small' || at === 0)),
    votes,
    accented,
  };
  markCues(passage);
  return passage;
}

/** The lists' entries, by how the word is written where the text has accents and the lists tell words apart by them. */
function entriesOf(words: readonly Word[], written: readonly string[], careful: boolean): (Entry | undefined)[] {
  let lexicon: Lexicon | undefined;
  return words.map((word, at) => {
    if (lexicon?.script !== word.script) lexicon = lexiconOf(word.script);
    const entry = lexicon?.entries.get(word.text);
    if (entry === undefined || !(word.accented || careful)) return entry;
    return lexicon?.variants.get(word.text)?.get(written[at]!) ?? entry;
  });
}

function isAccented(words: readonly Word[]): boolean {
  let accents = 0;
  for (const word of words) if (word.accented) accents++;
  return accents * 8 >= words.length && accents > 0;
}

const isVietnamese = (votes: ReadonlyMap<Word['script'], Vote>): boolean =>
  lexiconOf('Latn')?.tongues[votes.get('Latn')?.first ?? -1]?.tag === 'vi';

/** With the accent where schools put it nowadays ("hoà", "hòa"). */
function modern(written: string): string {
  if (written.charCodeAt(written.length - 1) < 0x80) return written;
  const moved = MOVED.get(written.slice(-2));
  return moved === undefined || written.startsWith('q') ? written : written.slice(0, -2) + moved;
}

const MOVED: ReadonlyMap<string, string> = new Map(
  'oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy'
    .split(' ')
    .flatMap((old, at, all) => (at % 2 === 0 ? [[old, all[at + 1]!] as const] : [])),
);

function votesOf(words: readonly Word[], entries: readonly (Entry | undefined)[]): ReadonlyMap<Word['script'], Vote> {
  const votes = new Map<Word['script'], Vote>();
  for (const { script } of words) {
    const lexicon = votes.has(script) ? undefined : lexiconOf(script);
    if (lexicon !== undefined) votes.set(script, voteOf(lexicon, words, entries));
  }
  return votes;
}

/** Syllables that are an everyday word together are no names. */
function pairUp(words: readonly Word[], bits: Int32Array, accented: readonly string[] | null): void {
  for (let at = 0; at + 1 < words.length; at++) {
    const next = words[at + 1]!;
    if (next.gap !== ' ' || next.cased === 'titled' || !arePair(words, accented, at)) continue;
    // "le thi thanh minh": within a full name they are names.
    if ((bits[at - 1] ?? 0) & PARTICLE && (bits[at - 2] ?? 0) & FAMILY) continue;
    // "pham van dong": and so is what begins with a middle name.
    if (bits[at]! & PARTICLE && UNMISTAKABLE.has(words[at - 1]?.text ?? '') && words[at]!.gap === ' ') continue;
    const last = isCalled(words, accented, bits, at) ? [at + 1] : [at, at + 1];
    for (const i of last) bits[i] = (bits[i]! & (ROLE | TITLE)) | KNOWN | PAIRED;
  }
}

function arePair(words: readonly Word[], accented: readonly string[] | null, at: number): boolean {
  const left = words[at]!.text;
  const right = words[at + 1]!.text;
  return isPair(left, accented?.[at] ?? left, right, accented?.[at + 1] ?? right);
}

/** "chị thu giữ …": after what people are addressed by, a syllable that is a name is one rather than half of a word. */
function isCalled(words: readonly Word[], accented: readonly string[] | null, bits: Int32Array, at: number): boolean {
  const address = words[at - 1]?.text ?? '';
  const ofPost = bits[at]! | bits[at + 1]!;
  return (
    ADDRESSES.has(address) &&
    words[at]!.gap === ' ' &&
    (bits[at]! & (NAME | CLOSED)) === NAME &&
    (ofPost & ROLE) === 0 &&
    !UNCALLED.has(words[at]!.text) &&
    (at < 2 || !arePair(words, accented, at - 2))
  );
}

// Families whose names are hardly anything else, without their accents too.
const UNMISTAKABLE = wordSet('nguyễn phạm huỳnh ngô trịnh phùng đinh trần lê bùi hoàng đoàn');
// Not the words that speakers call themselves by.
const ADDRESSES = wordSet('chị anh ông bà cô chú bác thầy');
const UNCALLED = wordSet('thường bình hôm thanh an hải thông hàng công năm mới bị ban kinh tiếp');

export const textAt = ({ words }: Passage, at: number): string => words[at]?.text ?? '';

const has = ({ bits }: Passage, at: number, wanted: number): boolean => ((bits[at] ?? 0) & wanted) !== 0;

/** No everyday word, title or role. */
export const isUnknown = (passage: Passage, at: number): boolean =>
  textAt(passage, at).length > 1 && !has(passage, at, KNOWN);

/** In the list of names of any tongue, though perhaps an everyday word too. */
export const isListed = (passage: Passage, at: number): boolean => has(passage, at, NAME);

/** A name and nothing else; a short one from another language's list may be any word. */
export const isSurelyName = (passage: Passage, at: number): boolean =>
  isUnknown(passage, at) && (has(passage, at, NAME) || (has(passage, at, ELSEWHERE) && textAt(passage, at).length > 3));

export const isClosed = (passage: Passage, at: number): boolean => has(passage, at, CLOSED);
export const isKnownAt = (passage: Passage, at: number): boolean => has(passage, at, KNOWN);
export const isRole = (passage: Passage, at: number): boolean => has(passage, at, ROLE);
export const isTitle = (passage: Passage, at: number): boolean => has(passage, at, TITLE);
export const isDeed = (passage: Passage, at: number): boolean => has(passage, at, DEED);
export const isParticle = (passage: Passage, at: number): boolean => has(passage, at, PARTICLE);
export const isFamily = (passage: Passage, at: number): boolean => has(passage, at, FAMILY);
export const bitsAt = ({ bits }: Passage, at: number): number => bits[at] ?? 0;
export const joinsTwo = (passage: Passage, at: number): boolean => has(passage, at, JOINS);

/** Written with a capital that means something. */
export const isTitled = ({ words, shouted }: Passage, at: number): boolean => !shouted && words[at]?.cased === 'titled';

/** The same, or in capitals where most is not. */
export const isUpper = ({ words, shouted }: Passage, at: number): boolean =>
  !shouted && words[at] !== undefined && words[at].cased !== 'small';

/** Any word but one that only joins others; with a capital even that ("my name is May"). */
export const mayBeName = (passage: Passage, at: number): boolean =>
  !isClosed(passage, at) || isTitled(passage, at) || isInitial(passage, at);

/** A name may follow across this gap: blanks and a sign or two, no barrier, no empty line. */
export const joins = ({ words }: Passage, at: number): boolean =>
  words[at] !== undefined && (words[at].gap === ' ' || JOINED.test(words[at].gap));

const JOINED = /^[ \t\n]?[ .,:;'"=(\-~*_/&+]{0,3}\n?$/;

/** The same, and within the sentence. */
export const continues = (passage: Passage, at: number): boolean => joins(passage, at) && !endsSentence(passage, at);

export const opensSentence = ({ words }: Passage, at: number): boolean =>
  at === 0 || (words[at]!.gap !== ' ' && /[.!?।\n"(:;]/.test(words[at]!.gap));

/** "Md. Karim" goes on, "…said Karim. Then" does not. */
function endsSentence({ words }: Passage, at: number): boolean {
  const { gap } = words[at]!;
  if (gap === ' ') return false;
  return /[.!?।;]\s|\n/.test(gap) && !(gap.startsWith('.') && at > 0 && words[at - 1]!.text.length <= 3);
}

/** "A. K. Azad": a single letter with a full stop behind it. */
export const isInitial = ({ words }: Passage, at: number): boolean =>
  words[at]!.text.length === 1 && (words[at + 1]?.gap.startsWith('.') ?? false);
