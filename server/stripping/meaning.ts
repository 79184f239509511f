/** What a folded word means beside numbers; its bits are those of meaning-bits.ts. */
export interface Meaning {
  /** The meanings, added up. */
  bits: number;
  /** The signals it gives, as `signalBit`s added up. */
  signals: number;
  /** The digits that a number word stands for. */
  digits: string;
  /** How many a quantity stands for, or how often the next digit is meant. */
  many: number;
  /** The tongues of its script in which it is a number word. */
  tongues: number;
  /** The tongues in which it only joins other words. */
  closed: number;
  /** The tongues that give it a meaning beside numbers. */
  cueing: number;
  /** The tongues in which it is a quantity. */
  counting: number;
  /** Meanings that hold whatever the tongue. */
  firm: number;
  /** Phrases that begin with this word, longest first. */
  phrases: Phrase[];
  /** The first letters of their second words, as bits by the lowest part of their codes: most words begin none of them. */
  seconds: number;
}

export interface Phrase {
  readonly rest: readonly string[];
  bits: number;
  signals: number;
  /** It means something else than its words do: "fire drill". */
  innocent: boolean;
}

export const unknown = (): Meaning => ({
  bits: 0,
  signals: 0,
  digits: '',
  many: 0,
  tongues: 0,
  closed: 0,
  cueing: 0,
  counting: 0,
  firm: 0,
  phrases: [],
  seconds: 0,
});

/** A phrase, not a word by itself, to which something is added. */
export const isPhrase = (said: Meaning | Phrase): said is Phrase => 'rest' in said;
