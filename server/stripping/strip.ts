import { type Folded, fold } from './fold.ts';
import { handlesIn } from './handles.ts';
import { homesIn } from './homes.ts';
import { identitiesIn } from './identities.ts';
import { linksIn } from './links.ts';
import { mailsIn } from './mails.ts';
import { namesIn } from './names.ts';
import { numbersIn } from './numbers.ts';
import { type Signal, signalsIn } from './signals.ts';
import { type Masked, type Span, mask } from './span.ts';

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
  readonly withheld: boolean;
  readonly names: readonly string[];
  readonly loose: readonly { readonly start: number; readonly end: number; readonly digits: number }[];
  readonly completed: boolean;
}

/**
 * What she wrote, with names, numbers, mail addresses, links and handles replaced by `[kind]`; the closed signals of the
 * original; and the kinds that were replaced. Takes any string, in time linear in its length.
 */
export function strip(original: string, _looseDigits = 0): Stripped {
  const folded = fold(original);
  const found = new Set<Masked>();
  let text = original;
  for (let pass = 0, next = folded; pass < MOST_PASSES; pass++, next = fold(text)) {
    const spans = spansIn(next);
    if (spans.length === 0) break;
    const masked = mask(next, spans);
    text = masked.text;
    for (const kind of masked.kinds) found.add(kind);
  }
  const masked = KINDS.filter((kind) => found.has(kind));
  const rest = { withheld: false, names: [], loose: [], completed: false };
  return { statement: state(text), signals: signalsIn(folded.text), masked, ...rest };
}

// A masked word can bring a cue next to another word; each pass masks at least one, and more than a few only arise by design.
const MOST_PASSES = 4;

const KINDS: readonly Masked[] = ['name', 'number', 'mail', 'link', 'handle'];

function spansIn(folded: Folded): Span[] {
  const { text } = folded;
  return [
    ...linksIn(text),
    ...mailsIn(text),
    ...handlesIn(text),
    ...numbersIn(text),
    ...identitiesIn(text),
    ...homesIn(text),
    ...namesIn(folded),
  ];
}
