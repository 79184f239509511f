import { type Meaning, type Phrase, unknown } from './meaning.ts';
import { isUnspacedAt, piecesOf } from './pieces.ts';

/** Words and phrases with what they mean, as they are entered one by one. */
export class Glossary {
  readonly words = new Map<string, Meaning>();
  /** How long the words are that begin with the same three letters; of scripts without blanks. */
  readonly lengths = new Map<string, number[]>();
  /** Each phrase by its words, so that it is found again when another list holds it too. */
  readonly #phrases = new Map<string, Phrase>();

  /** The meaning of a folded word or phrase, to be added to. */
  at(phrase: string): readonly (Meaning | Phrase)[] {
    const isUnspaced = isUnspacedAt(phrase, 0);
    if (!isUnspaced && PLAIN_WORD.test(phrase)) return [this.word(phrase)];
    const words = phrase.split(/\s+/).flatMap(parted);
    const [first] = words;
    if (first === undefined) return [];
    const whole = isUnspaced && phrase.includes(' ') ? [this.#indexed(phrase.replaceAll(' ', ''))] : [];
    if (isUnspaced) for (const word of words) this.#indexed(word);
    return [...whole, words.length === 1 ? this.word(first) : this.#phrase(words)];
  }

  word(word: string): Meaning {
    let meaning = this.words.get(word);
    if (meaning === undefined) this.words.set(word, (meaning = unknown()));
    return meaning;
  }

  #phrase(words: readonly string[]): Phrase {
    const key = words.join(' ');
    let phrase = this.#phrases.get(key);
    if (phrase === undefined) {
      phrase = { rest: words.slice(1), bits: 0, signals: 0, innocent: false };
      this.#phrases.set(key, phrase);
      this.word(words[0]!).phrases.push(phrase);
    }
    return phrase;
  }

  /** A word of a script without blanks may begin wherever its first letter stands. */
  #indexed(word: string): Meaning {
    // By the first three letters, as few words share them.
    const opening = word.slice(0, 3);
    const lengths = this.lengths.get(opening) ?? [];
    if (!lengths.includes(word.length)) this.lengths.set(opening, [...lengths, word.length]);
    return this.word(word);
  }
}

const PLAIN_WORD = /^[a-z]+$/;

/** Letters in which some digits are letters stay together: "wa7ed". */
const parted = (word: string): string[] =>
  isUnspacedAt(word, 0) || /^[a-z]*\d[a-z]+[a-z\d]*$|^[a-z]+\d+[a-z\d]*$/.test(word)
    ? [word]
    : piecesOf(word).map(({ start, end }) => word.slice(start, end));
