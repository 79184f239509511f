import { kept } from './kept.ts';
import { eachWord, listed } from './lists.ts';
import { scriptOf } from './scripts.ts';
import { everyTongue } from './tongues/read.ts';
import type { Script, Tongue } from './tongues/tongue.ts';
import { FORMS_OF, type IsForm, type IsFormOf, PARADIGMS_OF } from './word-forms.ts';
import { type Rows, WordTable } from './word-table.ts';

/** What is known of a folded word: per question a set of tongues, as bits in the order of the script's tongues. */
export interface Entry {
  readonly known: number;
  readonly closed: number;
  readonly given: number;
  readonly family: number;
  readonly title: number;
  readonly honorific: number;
  readonly role: number;
  readonly deed: number;
  readonly joins: number;
  readonly particle: number;
}

/** Everything that all tongues of one script know. */
export interface Lexicon {
  readonly script: Script;
  /** The tongue of bit `i`. */
  readonly tongues: readonly Pick<Tongue, 'tag' | 'told' | 'hinted' | 'titles'>[];
  readonly entries: Entries;
  /** Of words that the lists write in several ways, what each of these says. */
  readonly variants: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
  /** Endings by how they are written, with the length of the longest, and what is glued in front by its first letter. */
  readonly endings: ReadonlyMap<string, Affix>;
  readonly longestEnding: number;
  readonly prefixes: ReadonlyMap<string, readonly Affix[]>;
  /** The bit of English, whose words turn up everywhere; 0 where the script has none. */
  readonly english: number;
  /** For the bits of some tongues, which further words are everyday ones by their form. */
  readonly forms: readonly (readonly [tongue: number, is: IsForm])[];
  /** The same by the listed words that they are forms of. */
  readonly paradigms: readonly (readonly [tongue: number, is: IsFormOf])[];
}

/** Entries by word. */
export interface Entries {
  readonly size: number;
  get(word: string): Entry | undefined;
  keys(): Iterable<string>;
}

export interface Affix {
  readonly text: string;
  /** Tongues whose everyday words take it. */
  readonly ofWords: number;
  /** Tongues whose names take it. */
  readonly ofNames: number;
}

type Question = keyof Entry;

const LISTS: readonly [keyof Tongue, readonly Question[]][] = [
  ['closed', ['known', 'closed']],
  ['open', ['known']],
  ['given', ['given']],
  ['family', ['family']],
  ['nameParticles', ['known', 'particle']],
  ['titles', ['known', 'title']],
  ['honorifics', ['known', 'honorific']],
  ['roles', ['known', 'role']],
  ['deeds', ['known', 'deed']],
  ['conjunctions', ['known', 'closed', 'joins']],
];
// Whatever a tongue has a use for is an everyday word too.
const ALSO_KNOWN = [
  'told',
  'hinted',
  'fillers',
  'numberCues',
  'workplaceCues',
  'numberWords',
  'units',
  'currencies',
  'months',
  'ageAfter',
  'ageBefore',
  'homes',
  'uniqueRoles',
  'people',
] as const satisfies readonly (keyof Tongue)[];

/** An entry with those that it becomes when a tongue is added: most words share one of a few thousand. */
interface Shared {
  readonly entry: Entry;
  readonly more: Map<number, Shared>;
}

const shared = (entry: Entry): Shared => ({ entry, more: new Map() });

function withTongue(from: Shared, questions: readonly Question[], bit: number, key: number): Shared {
  let to = from.more.get(key);
  if (to === undefined) {
    const isNews = questions.some((question) => (from.entry[question] & bit) === 0);
    const added = Object.fromEntries(questions.map((question) => [question, from.entry[question] | bit]));
    to = isNews ? shared({ ...from.entry, ...added }) : from;
    from.more.set(key, to);
  }
  return to;
}

class Builder {
  readonly words = new WordTable();
  /** By the numbers of the words, as the next two. */
  readonly said: Shared[] = [];
  readonly variants = new Map<number, Map<string, Shared>>();
  /** How those words are first written that differ from what they are folded to. */
  readonly #written = new Map<number, string>();
  readonly #nothing = shared(NOTHING);
  readonly #keepsForms: boolean;

  constructor(script: Script) {
    this.#keepsForms = script === 'Latn';
  }

  /** The words of a list, for a tongue's bit; `key` says which list of which tongue. */
  add(list: string, questions: readonly Question[], bit: number, key: number): void {
    const { words, said, variants } = this;
    eachWord(list, (text, from, to, written) => {
      const number = words.add(text, from, to);
      const before = said[number];
      said[number] = withTongue(before ?? this.#nothing, questions, bit, key);
      // Most words are written in one way only, as they are folded.
      if (!this.#keepsForms || (written === null && !variants.has(number) && !this.#written.has(number))) return;
      const word = text.slice(from, to);
      const forms = this.#formsOf(number, word, written ?? word, before);
      forms?.set(written ?? word, withTongue(forms.get(written ?? word) ?? this.#nothing, questions, bit, key));
    });
  }

  /** What each of a word's forms says; null while there is but one. */
  #formsOf(number: number, word: string, written: string, before: Shared | undefined): Map<string, Shared> | null {
    const known = this.variants.get(number);
    if (known !== undefined) return known;
    if (before === undefined) {
      if (written !== word) this.#written.set(number, written);
      return null;
    }
    const first = this.#written.get(number) ?? word;
    if (first === written) return null;
    const forms = new Map([[first, before]]);
    this.variants.set(number, forms);
    return forms;
  }
}

const NOTHING: Entry = {
  known: 0,
  closed: 0,
  given: 0,
  family: 0,
  title: 0,
  honorific: 0,
  role: 0,
  deed: 0,
  joins: 0,
  particle: 0,
};

/** What is kept of a lexicon. */
interface Read extends Pick<Lexicon, 'tongues' | 'endings'> {
  readonly words: Rows;
  /** By the numbers of the words, which of `entries` is theirs. */
  readonly said: Uint16Array;
  readonly entries: readonly Entry[];
  readonly variants: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
  readonly prefixes: readonly Affix[];
}

function readLists(script: Script): Read {
  const tongues = everyTongue().filter((tongue) => tongue.script === script);
  const { words, said, variants } = listedWords(script, tongues);
  const entries = [...new Set(said.map(({ entry }) => entry))];
  const places = new Map(entries.map((entry, place) => [entry, place]));
  return {
    tongues: tongues.map(({ tag, told, hinted, titles }) => ({ tag, told, hinted, titles })),
    words: words.rows(),
    said: Uint16Array.from(said, ({ entry }) => places.get(entry)!),
    entries,
    variants: new Map(Array.from(variants, ([word, forms]) => [words.word(word), new Map(Array.from(forms, entryOf))])),
    endings: affixes(tongues, (tongue) => [tongue.endings, tongue.nameEndings]),
    prefixes: [...affixes(tongues, (tongue) => [tongue.prefixes, tongue.prefixes]).values()],
  };
}

const entryOf = ([written, { entry }]: readonly [string, Shared]): [string, Entry] => [written, entry];

function listedWords(script: Script, tongues: readonly Tongue[]): Builder {
  const words = new Builder(script);
  tongues.forEach((tongue, index) => {
    const bit = 1 << index;
    const key = index * (LISTS.length + 1);
    LISTS.forEach(([list, questions], i) => words.add(tongue[list] as string, questions, bit, key + i));
    const spoken = [tongue.numbers, tongue.repeats, tongue.signals].flatMap((said) => Object.values(said));
    const rest = [...ALSO_KNOWN.map((list) => tongue[list]), ...spoken, ...Object.keys(tongue.quantities)];
    words.add(rest.join(' '), ['known'], bit, key + LISTS.length);
  });
  return words;
}

function lexiconFrom(script: Script, { tongues, words, said, entries, variants, endings, prefixes }: Read): Lexicon {
  return {
    script,
    tongues,
    entries: entriesFrom(WordTable.from(words), said, entries),
    variants,
    endings,
    longestEnding: Math.max(0, ...Array.from(endings.keys(), ({ length }) => length)),
    prefixes: Map.groupBy(prefixes, ({ text }) => text[0]!),
    english: tongues.reduce((bits, { tag }, i) => (tag === 'en' ? 1 << i : bits), 0),
    forms: byBit(tongues, FORMS_OF),
    paradigms: byBit(tongues, PARADIGMS_OF),
  };
}

const byBit = <T>(tongues: Lexicon['tongues'], of: ReadonlyMap<string, T>): (readonly [number, T])[] =>
  tongues.flatMap(({ tag }, i) => {
    const is = of.get(tag);
    return is === undefined ? [] : [[1 << i, is] as const];
  });

function entriesFrom(words: WordTable, said: Uint16Array, read: readonly Entry[]): Entries {
  // As they were read they would be slower to ask.
  const entries = read.map((entry) => ({ ...NOTHING, ...entry }));
  return {
    size: words.size,
    get: (word) => {
      const number = words.numberOf(word);
      return number === -1 ? undefined : entries[said[number]!];
    },
    keys: () => words.all(),
  };
}

function affixes(
  tongues: readonly Tongue[],
  listsOf: (tongue: Tongue) => readonly [string, string],
): ReadonlyMap<string, Affix> {
  const found = new Map<string, { text: string; ofWords: number; ofNames: number }>();
  tongues.forEach((tongue, index) => {
    (['ofWords', 'ofNames'] as const).forEach((of, which) => {
      for (const text of listed(listsOf(tongue)[which]!)) {
        const affix = found.get(text) ?? { text, ofWords: 0, ofNames: 0 };
        affix[of] |= 1 << index;
        found.set(text, affix);
      }
    });
  });
  return found;
}

const lexicons = new Map<string, Lexicon>();

/** Is there a tongue in this script? */
export const isReadable = (script: Script | 'other'): script is Script => script !== 'other';

/** What the tongues of a script know; read when the first text in it comes. */
export function lexiconOf(script: Script | 'other'): Lexicon | undefined {
  const before = lexicons.get(script);
  if (before !== undefined || !isReadable(script)) return before;
  const lexicon = lexiconFrom(
    script,
    kept(script, () => readLists(script)),
  );
  lexicons.set(script, lexicon);
  return lexicon;
}

/** The lexicon for a folded word, by its first letter. */
export const lexiconFor = (word: string): Lexicon | undefined =>
  word === '' ? undefined : lexiconOf(scriptOf(word.charCodeAt(0)));
