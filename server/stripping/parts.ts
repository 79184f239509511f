import { BUILDERS, ENDS_OF_NAMES, HEADS_OF_NAMES, TAILS_OF_NAMES } from './name-cues.ts';
import { completeChunks } from './chunks.ts';
import { lexiconOf } from './lexicon.ts';
import { type Passage, bitsAt, isTitled, isUnknown, isUpper, joinsTwo, opensSentence, textAt } from './passage.ts';
import { completeSyllables } from './rules-burmese.ts';
import { endsOnAnh, endsOnLooks, isVietnamese } from './rules-vietnamese.ts';
import { isUnspaced } from './scripts.ts';
import { CLOSED, DEED, FAMILY, HONORIFIC, JOINS, KNOWN, NAME, PARTICLE, ROLE, TITLE } from './senses.ts';

/** Adds to the names found what belongs to each: further parts, particles between them and endings behind an apostrophe. */
export function complete(passage: Passage, found: Set<number>): void {
  const last = passage.words.length - 1;
  for (let at = 0; at < last; at++) if (found.has(at) && goesOnWith(passage, at + 1)) found.add(at + 1);
  for (let at = last; at > 0; at--) if (found.has(at) && beginsWith(passage, at - 1)) found.add(at - 1);
  for (let at = 0; at < last; at++) if (found.has(at)) bridge(passage, at, found);
  completeChunks(passage, found);
  completeSyllables(passage, found);
}

// What an everyday word must be less than likely not to belong to the name beside it.
const LIKELY_PART = 0.3;
// "jan baran", "ana wood": where nothing has a capital, a family's name beside a given one.
const LIKELY_FAMILY_PART = 0.1;
const MUST_BE_CUED = ROLE | DEED | JOINS | TITLE | HONORIFIC;

/** "García-Blanco", "Ahmet'in", "Abdul Hakim", "Hope Rose", the second syllables where no blanks are written. */
function goesOnWith(passage: Passage, next: number): boolean {
  const { gap, script, text } = passage.words[next]!;
  const bits = bitsAt(passage, next);
  if (gap === '-') return (bits & (CLOSED | ROLE | DEED)) === 0 || isTitled(passage, next - 1);
  if (gap === "'") return isEnding(passage, next) || passage.words[next - 1]!.text.length <= 2;
  if (gap === '') return isUnspaced(script) && ((bits & KNOWN) === 0 || AFTER_BURMESE.has(text));
  if (gap !== ' ') return false;
  if (TAILS_OF_NAMES.has(text) || endsOnAnh(passage, next) || endsOnLooks(passage, next)) return true;
  if (HEADS_OF_NAMES.has(passage.words[next - 1]!.text)) return (bits & (CLOSED | ROLE)) === 0;
  return isPart(passage, next);
}

// "Big Aung", "little Khin", and second syllables of names that are words as well.
const AFTER_BURMESE = new Set(['ကြီး', 'လေး']);

/** "O'Hara", "d'Almeida", "al-Masri", "De Wit", "أم ياسين", "do thi lan" in a text that is not Vietnamese. */
function beginsWith(passage: Passage, before: number): boolean {
  const { text, script } = passage.words[before]!;
  const { gap } = passage.words[before + 1]!;
  const bits = bitsAt(passage, before);
  if (gap === "'") return ELIDED.has(text);
  if (gap === '-') return (bits & CLOSED) === 0 || (bits & PARTICLE) !== 0;
  if (gap === '')
    return (
      isUnspaced(script) &&
      ((bits & KNOWN) === 0 || (script === 'Hans' && isFamilyName(bits)) || isPrefixed(script, bits, text))
    );
  if (gap !== ' ') return false;
  // Names of the highland peoples begin with a letter: "Y Blơ", "H Hen".
  if (HEADS_OF_NAMES.has(text) || (text.length === 1 && script === 'Latn' && isVietnamese(passage))) return true;
  if (BALINESE_HEADS.has(text) && BALINESE.has(passage.words[before + 1]!.text)) return true;
  if (textAt(passage, before + 1) === 'thi' && text.length < 6 && script === 'Latn' && !isVietnamese(passage))
    return true;
  if (bits & PARTICLE) return (isUpper(passage, before) && isUpper(passage, before + 1)) || opensDutch(passage, before);
  if (isUpper(passage, before) && isUpper(passage, before + 1) && !opensSentence(passage, before))
    return (bits & (CLOSED | MUST_BE_CUED)) === 0;
  return isPart(passage, before);
}

// "I Wayan", "Ni Luh".
const BALINESE_HEADS = new Set(['i', 'ni']);
const BALINESE = new Set([
  'wayan',
  'made',
  'nyoman',
  'ketut',
  'gede',
  'putu',
  'gusti',
  'komang',
  'kadek',
  'luh',
  'nengah',
]);

/** The language that the text around a word is taken to be in. */
function tongueAt({ words, votes }: Passage, at: number): string | null {
  const { script } = words[at]!;
  return lexiconOf(script)?.tongues[votes.get(script)?.first ?? -1]?.tag ?? null;
}

// Before an apostrophe, in names; most others are pronouns and articles.
const ELIDED = new Set(['o', 'd', 'n', 'm', 'de', 'al', 'el', 'mc', 'h', 'k', 'r']);

// "de wit", "van den berg": elsewhere such words join others.
const SMALL = new Set(['de', 'den', 'der', 'ter', 'ten']);
// "at", "with", "by", "according to", "since", "under", "against": "bij van leeuwen".
const BEFORE_VAN = new Set(['bij', 'met', 'door', 'volgens', 'sinds', 'onder', 'tegen']);

/** After a role, at the head of a sentence or after "van", a small word begins a family's name in Dutch. */
function opensDutch(passage: Passage, at: number): boolean {
  if (tongueAt(passage, at) !== 'nl') return false;
  if (textAt(passage, at) === 'van')
    return (
      SMALL.has(textAt(passage, at + 1)) ||
      ((bitsAt(passage, at + 1) & FAMILY) !== 0 &&
        ((bitsAt(passage, at - 1) & (ROLE | TITLE)) !== 0 || BEFORE_VAN.has(textAt(passage, at - 1))))
    );
  const fits =
    (bitsAt(passage, at - 1) & (ROLE | TITLE)) !== 0 || textAt(passage, at - 1) === 'van' || opensSentence(passage, at);
  return fits && SMALL.has(textAt(passage, at));
}

/** "ကိုအောင်", "မသီတာ": a Burmese title of one syllable is as good as part of the name, and tells whose it is. */
const isPrefixed = (script: string, bits: number, text: string): boolean =>
  script === 'Mymr' && (bits & TITLE) !== 0 && text.length <= LONGEST_PREFIX;

const LONGEST_PREFIX = 7;

const isFamilyName = (bits: number): boolean => (bits & FAMILY) !== 0 && (bits & CLOSED) === 0;

/** A word beside a name that may be one itself, and that a capital or the tagger takes for one. */
function isPart(passage: Passage, at: number): boolean {
  const bits = bitsAt(passage, at);
  if ((bits & (CLOSED | MUST_BE_CUED)) !== 0) return false;
  if ((bits & KNOWN) === 0) return isUnknown(passage, at) && passage.likely[at]! >= LIKELY_PART;
  const least = passage.plain && bits & FAMILY ? LIKELY_FAMILY_PART : LIKELY_PART;
  return (bits & NAME) !== 0 && (isTitled(passage, at) || passage.likely[at]! >= least);
}

/** What the text's language, English aside, glues to a name. */
function isEnding({ words, votes }: Passage, at: number): boolean {
  const { text, script } = words[at]!;
  const lexicon = lexiconOf(script);
  if (lexicon === undefined) return false;
  const tongues = (votes.get(script)?.bits ?? 0) & ~lexicon.english;
  return (
    (ENDS_OF_NAMES.has(text) && tongues !== 0 && tongues !== -1) ||
    ((lexicon.endings.get(text)?.ofNames ?? 0) & tongues) !== 0
  );
}

const MOST_BETWEEN = 3;

/** "Willem van den Berg", "Giàng A Páo": what stands between two parts of one name. */
function bridge(passage: Passage, at: number, found: Set<number>): void {
  if (found.has(at + 1)) return;
  let far = at + 1;
  while (far <= at + MOST_BETWEEN && isBetween(passage, far)) far++;
  if (far === at + 1 || !found.has(far) || !/^[ '-]{1,2}$/.test(passage.words[far]!.gap)) return;
  for (let i = at + 1; i < far; i++) found.add(i);
}

const isBetween = (passage: Passage, at: number): boolean => {
  const word = passage.words[at];
  if (word === undefined || !/^[ '-]{1,2}$/.test(word.gap) || joinsTwo(passage, at)) return false;
  if (bitsAt(passage, at) & PARTICLE || BUILDERS.has(word.text)) return true;
  return word.text.length === 1;
};
