import type { Meaning } from './meaning.ts';

/** A word or some digits of a folded text, with what they mean. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The digits as ASCII; empty for a word. */
  readonly digits: string;
  readonly meaning: Meaning | null;
  /** Meanings of the words and phrases that begin here, and of those that end here. */
  begins: number;
  ends: number;
}
