import type { Tongue } from '../tongues/tongue.ts';
import { foldText } from '../fold.ts';
import { isKnown as isKnownFolded } from '../vocabulary.ts';
import { invent } from './invent.ts';
import type { Lines } from './lines.ts';
import { type Random, pick } from './random.ts';

/** A sentence as somebody might text it, and from where to where names stand in it. */
export interface Sentence {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number }[];
}

/** Names and words of a tongue, to make sentences of. */
export interface Stock {
  readonly tongue: Tongue;
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Names of people from elsewhere, in the same script. */
  readonly foreign: readonly string[];
  readonly open: readonly string[];
  /** Of these, what somebody may be called by: no word that the lines themselves use, no form of a verb. */
  readonly callable: readonly string[];
  /** Everyday words that are names as well. */
  readonly both: readonly string[];
}

const listOf = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

export function stockOf(tongue: Tongue, others: readonly Tongue[], lines: Lines): Stock {
  const given = listOf(tongue.given);
  const family = listOf(tongue.family);
  const open = listOf(tongue.open).filter((word) => !/\d/.test(word));
  const names = new Set([...given, ...family].map((name) => foldText(name)));
  const both = open.filter((word) => names.has(foldText(word)));
  const used = wordsOf(lines);
  const form = FORMS.get(tongue.tag);
  const callable = open.filter((word) => !used.has(foldText(word)) && form?.test(word) !== true);
  return {
    tongue,
    given: given.length > 0 ? given : family,
    family: family.length > 0 ? family : given,
    foreign: others.flatMap((other) => listOf(other.given)),
    open,
    callable: callable.length > 0 ? callable : open,
    both: both.length > 0 ? both : open,
  };
}

const wordsOf = ({ named, clean }: Lines): ReadonlySet<string> =>
  new Set([...named, ...clean].flatMap((line) => foldText(line.replace(/\{\w+\}/g, ' ')).split(/[^\p{L}\p{M}]+/u)));

// Endings of what nobody is called by.
const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['en', /(?:ed|ing|ly|[^s]s|tion|ment|ness|ity)$/],
  ['es', /(?:[aei]r|[aei]ndo|[ai]d[oa]s?|mente|ci[oó]n|aron|ieron|amos|emos|imos|aba[ns]?|ía[ns]?|[aei]rnos|[óé])$/],
  ['fr', /(?:er|ir|re|ment|tion|ait|aient|ons|ez|é|ée|és|ées|ant)$/],
  ['nl', /(?:en|de|te|ing|heid|lijk|tie|ge[a-z]+[td])$/],
  ['pl', /(?:ć|ł|ła|li|ły|ją|my|cie|enie|anie|ość|owy|owa|owe|ego|emu|ych|ym|ymi)$/],
  ['pt', /(?:[aei]r|[aei]ndo|[ai]d[oa]s?|mente|ção|ções|aram|eram|iram|amos|emos|imos|ava|avam|ia|iam|ou|eu|iu)$/],
  ['id', /^(?:me[mn]|ber|ter|di[a-z]{4}|ke.*an$|pe.*an$)/],
  ['uk', /(?:ти|ться|ють|ує|ає|ив|ав|ла|ли|ння|ого|ому|их|ими|ість)$/],
  ['tr', /(?:m[ae]k|yor|d[ıiuü]|t[ıiuü]|l[ae]r|m[ıiuü]ş|[ae]c[ae]k)$/],
]);

/** A line of the tongue's with its slots filled, its words varied and its spelling as careless as in texts. */
export function sentence(random: Random, stock: Stock, line: string): Sentence {
  const parts = chosen(random, line).split(/(\{\w+\}|<[^<>]+>)/);
  let text = '';
  const names: { start: number; end: number }[] = [];
  const masked = random() < MASKED;
  for (const part of parts) {
    const isSlot = part.startsWith('{') || part.startsWith('<');
    if (isSlot && masked) text += '[name]';
    else if (isSlot) {
      const name = part.startsWith('<') ? part.slice(1, -1) : filled(random, stock, part);
      names.push({ start: text.length, end: text.length + name.length });
      text += name;
    } else text += varied(random, stock, part);
  }
  return written(random, { text, names });
}

/** One of each "(this|that|)", the innermost first. */
function chosen(random: Random, line: string): string {
  let text = line;
  while (CHOICE.test(text)) text = text.replace(CHOICE, (_, choices: string) => pick(random, choices.split('|')));
  return text.replace(/ {2,}/g, ' ').trim();
}

const CHOICE = /\(([^()|]*\|[^()]*)\)/;

// Texts are read again after names were masked in them.
const MASKED = 0.12;

/** Two lines in one message. */
export const joined = (left: Sentence, right: Sentence, between: string): Sentence => ({
  text: left.text + between + right.text,
  names: [
    ...left.names,
    ...right.names.map(({ start, end }) => ({
      start: start + left.text.length + between.length,
      end: end + left.text.length + between.length,
    })),
  ],
});

// Their people say the family's name first.
const FAMILY_FIRST = new Set(['vi', 'zh', 'km']);

function filled(random: Random, stock: Stock, slot: string): string {
  const kind =
    slot === '{name}'
      ? pick(random, ['{given}', '{given}', '{full}', '{family}'])
      : slot === '{called}'
        ? pick(random, ['{given}', '{given}', '{given}', '{two}', '{full}', '{long}'])
        : slot;
  if (kind === '{given}' && !(ONE_SYLLABLE.has(stock.tongue.tag) && random() < TWO_SYLLABLES))
    return name(random, stock, stock.given);
  if (kind === '{family}') return name(random, stock, stock.family);
  const given = name(random, stock, stock.given);
  if (kind === '{two}' || kind === '{given}') return `${given} ${name(random, stock, stock.given)}`;
  const family = name(random, stock, stock.family);
  const blank = stock.tongue.tag === 'zh' ? '' : ' ';
  if (FAMILY_FIRST.has(stock.tongue.tag)) {
    const middle = pick(random, [...listOf(stock.tongue.nameParticles), name(random, stock, stock.given)]);
    return kind === '{long}' ? `${family} ${middle} ${given}` : family + blank + given;
  }
  return random() < 0.15 ? `${given} ${name(random, stock, stock.given)} ${family}` : `${given} ${family}`;
}

// What is in no list must be found by what stands around it, so half of the names are in none.
function name(random: Random, stock: Stock, list: readonly string[]): string {
  if (random() < EVERYDAY) return capitalised(pick(random, stock.callable));
  const chance = random();
  if (chance < (ONE_SYLLABLE.has(stock.tongue.tag) ? 0.9 : 0.5) || (stock.tongue.tag === 'zh' && list === stock.family))
    return pick(random, list);
  if (chance < 0.9 || ONE_SYLLABLE.has(stock.tongue.tag) || stock.foreign.length === 0)
    return invent(random, list, isKnown);
  return pick(random, stock.foreign);
}

// Any word may be somebody's name: what stands around it tells.
const EVERYDAY = 0.08;

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const isKnown = (word: string): boolean => isKnownFolded(foldText(word));

// Short names of which the list holds most; many are called by two of them.
const ONE_SYLLABLE = new Set(['vi']);
const TWO_SYLLABLES = 0.2;

/** Other words in some places, and slips of the finger, so that no sentence is learnt by heart. */
const varied = (random: Random, stock: Stock, text: string): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const chance = random();
    if (word.length < 4) return word;
    if (chance < OTHER_WORDS) return pick(random, chance < OF_BOTH ? stock.both : stock.open);
    return chance < OTHER_WORDS + SLIPS ? slip(random, word) : word;
  });

const OTHER_WORDS = 0.1;
// Of these, some are names elsewhere.
const OF_BOTH = 0.02;
const SLIPS = 0.05;

function slip(random: Random, word: string): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const chance = random();
  if (chance < 0.35) return word.slice(0, at) + word.slice(at + 1);
  if (chance < 0.6) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  return chance < 0.8
    ? word.slice(0, at) + word[at] + word.slice(at)
    : word.slice(0, at) + word[0] + word.slice(at + 1);
}

/** Small letters, capitals, no accents, no signs: none of which moves a name. */
function written(random: Random, sentence: Sentence): Sentence {
  let { text } = sentence;
  const same = (changed: string): string => (changed.length === text.length ? changed : text);
  const chance = random();
  if (chance < 0.45) text = same(text.toLowerCase());
  else if (chance < 0.53) text = same(text.toUpperCase());
  if (random() < 0.45) text = same(unaccented(text));
  if (random() < 0.25) text = text.replace(/[.,;!?…]/g, ' ');
  return { text, names: sentence.names };
}

const unaccented = (text: string): string =>
  text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => {
    const plain = letter.normalize('NFD')[0]!;
    return PLAIN.get(letter) ?? plain;
  });

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ı', 'i'],
]);

/** The lines of a tongue as messages: each told several times, with names and without. */
export function* messagesOf(random: Random, stock: Stock, lines: Lines, times: number): Generator<Sentence> {
  for (let round = 0; round < times; round++) {
    for (const kind of [lines.named, lines.clean]) {
      for (const line of kind) {
        const one = sentence(random, stock, line);
        if (random() >= 0.2) yield one;
        else {
          const other = sentence(random, stock, pick(random, random() < 0.5 ? lines.named : lines.clean));
          yield random() < 0.5
            ? joined(one, other, pick(random, ['. ', ', ', '\n', ' ']))
            : joined(other, one, pick(random, ['. ', ', ', '\n', ' ']));
        }
      }
    }
  }
}
