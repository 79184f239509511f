import { agesIn } from './ages.ts';
import { datesIn } from './dates.ts';
import { type Folded, fold } from './fold.ts';
import { handlesIn } from './handles.ts';
import { homesIn } from './homes.ts';
import { identitiesIn } from './identities.ts';
import { linksIn } from './links.ts';
import { mailsIn } from './mails.ts';
import { namesIn } from './names.ts';
import { looseIn, numbersIn } from './numbers.ts';
import { passageOf } from './passage.ts';
import { placesIn } from './places.ts';
import { platesIn } from './plates.ts';
import { rolesIn } from './roles.ts';
import { type Signal, signalsIn } from './signals.ts';
import { KINDS, type Masked, type Span, mask } from './span.ts';
import { isForeign } from './withheld.ts';
import { workplaceIn } from './workplace.ts';

export type { Masked, Signal };

// Handed out of the class to this module alone.
let state: (text: string) => Statement;

/** A worker's words without what we recognise as naming a person. Only `strip()` makes one. */
export class Statement {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  static {
    state = (text) => new Statement(text);
  }
}

export interface Stripped {
  readonly statement: Statement;
  readonly signals: readonly Signal[];
  readonly masked: readonly Masked[];
  /** No recogniser for its language: the statement is `[withheld]` whole. */
  readonly withheld: boolean;
  /** Folded words that were masked as names: remembered as keyed hashes only. */
  readonly names: readonly string[];
  /** Short runs of digits left open, as places in the statement's text (UTF-16): a number split over several messages is masked later. */
  readonly loose: readonly { readonly start: number; readonly end: number; readonly digits: number }[];
  /** Its digits, masked, went on with those that lay open before: they are to be masked as well. */
  readonly completed: boolean;
}

/**
 * What she wrote, with everything that may identify somebody replaced by `[kind]`; the closed signals of the original; and
 * the kinds that were replaced. `looseBefore`: how many digits lie open at the end of her messages just before. Takes any
 * string, in time linear in its length.
 */
export function strip(original: string, looseBefore = 0): Stripped {
  let folded = fold(original);
  const signals = signalsIn(folded.text);
  const kinds = new Set<Masked>();
  const names = new Set<string>();
  let completed = false;
  const apply = (spans: readonly Span[]): void => {
    const masked = mask(folded, spans);
    for (const kind of masked.kinds) kinds.add(kind);
    folded = fold(masked.text);
  };
  for (let pass = 0; ; pass++) {
    const passage = passageOf(folded);
    if (pass === MOST_PASSES || isForeign(passage)) return withheld(signals);
    const named = namesIn(passage);
    for (const word of named.words) names.add(word);
    const spans = [...identifiersIn(folded.text), ...named.spans];
    if (spans.length === 0) {
      const loose = looseIn(folded.text);
      if (completed || !completes(folded, loose, looseBefore))
        return { ...stripped(folded, signals, kinds, names, loose), completed };
      completed = true;
      apply(loose);
    } else apply(spans);
  }
}

// A masked word can bring a cue next to another word; each pass masks at least one, and more than a few only arise by design.
const MOST_PASSES = 8;

const identifiersIn = (text: string): Span[] => [
  ...linksIn(text),
  ...mailsIn(text),
  ...handlesIn(text),
  ...numbersIn(text),
  ...identitiesIn(text),
  ...homesIn(text),
  ...datesIn(text),
  ...agesIn(text),
  ...placesIn(text),
  ...platesIn(text),
  ...workplaceIn(text),
  ...rolesIn(text),
];

// As many digits as the shortest telephone numbers have.
const MANY = 6;

/** Do the digits left open make a number together with those of her messages before? */
const completes = ({ text }: Folded, loose: readonly Span[], before: number): boolean =>
  before > 0 && loose.length > 0 && loose.reduce((sum, span) => sum + digitsOf(text, span), before) >= MANY;

/** How many digits, spoken ones too, a run has. */
const digitsOf = (text: string, { start, end }: Span): number => {
  const run = text.slice(start, end);
  return run.match(/\d/g)?.length ?? run.match(/\p{L}+/gu)?.length ?? 0;
};

const stripped = (
  { original, text, starts, ends }: Folded,
  signals: readonly Signal[],
  kinds: ReadonlySet<Masked>,
  names: ReadonlySet<string>,
  loose: readonly Span[],
): Omit<Stripped, 'completed'> => ({
  statement: state(original),
  signals,
  masked: KINDS.filter((kind) => kinds.has(kind)),
  withheld: false,
  names: [...names],
  loose: loose.map((span) => ({
    start: starts[span.start]!,
    end: ends[span.end - 1]!,
    digits: digitsOf(text, span),
  })),
});

const withheld = (signals: readonly Signal[]): Stripped => ({
  statement: state('[withheld]'),
  signals,
  masked: [],
  withheld: true,
  names: [],
  loose: [],
  completed: false,
});
