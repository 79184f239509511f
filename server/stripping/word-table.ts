/** What a table holds. */
export interface Rows {
  readonly letters: Uint16Array<ArrayBuffer>;
  /** Where the letters of each word begin; they end where the next one's begin. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly hashes: Int32Array<ArrayBuffer>;
  /** By hash, the number of a word plus 1; 0 where none is. At most half is taken. */
  readonly slots: Int32Array<ArrayBuffer>;
}

/**
 * Numbers for words, in the order in which they are added. The letters of all words lie in one row, and a hash says where
 * to look: lists of megabytes are read without a string a word, in half the time that a Map takes.
 */
export class WordTable {
  #size = 0;
  #letters = new Uint16Array(1 << 14);
  #starts = new Uint32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  #slots = new Int32Array(1 << 12);

  /** A table that holds what the rows of another do. */
  static from({ letters, starts, hashes, slots }: Rows): WordTable {
    const table = new WordTable();
    table.#size = hashes.length;
    table.#letters = letters;
    table.#starts = starts;
    table.#hashes = hashes;
    table.#slots = slots;
    return table;
  }

  /** Nothing may be added to it afterwards. */
  rows(): Rows {
    return {
      letters: this.#letters.slice(0, this.#starts[this.#size]),
      starts: this.#starts.slice(0, this.#size + 1),
      hashes: this.#hashes.slice(0, this.#size),
      slots: this.#slots,
    };
  }

  get size(): number {
    return this.#size;
  }

  /** -1: never added. */
  numberOf(word: string): number {
    return this.#slots[this.#slotOf(word, 0, word.length, hashOf(word, 0, word.length))]! - 1;
  }

  /** Adds the word that stands in a text from `from` to before `to`. */
  add(text: string, from: number, to: number): number {
    const hash = hashOf(text, from, to);
    const slot = this.#slotOf(text, from, to, hash);
    const known = this.#slots[slot]!;
    if (known !== 0) return known - 1;
    const number = this.#size++;
    this.#slots[slot] = number + 1;
    this.#hashes[number] = hash;
    this.#keep(text, from, to, number);
    if (this.#size * 2 > this.#slots.length) this.#spread();
    return number;
  }

  /** The word of a number that was given. */
  word(number: number): string {
    return String.fromCharCode(...this.#letters.subarray(this.#starts[number], this.#starts[number + 1]));
  }

  /** All words by their numbers. */
  *all(): Generator<string> {
    for (let number = 0; number < this.#size; number++) yield this.word(number);
  }

  /** Where the word is, or else belongs. */
  #slotOf(text: string, from: number, to: number, hash: number): number {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (let known = this.#slots[slot]!; known !== 0; known = this.#slots[slot]!) {
      if (this.#hashes[known - 1] === hash && this.#is(known - 1, text, from, to)) return slot;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #is(number: number, text: string, from: number, to: number): boolean {
    const ahead = this.#starts[number]! - from;
    if (this.#starts[number + 1]! - ahead !== to) return false;
    for (let at = from; at < to; at++) if (this.#letters[at + ahead] !== text.charCodeAt(at)) return false;
    return true;
  }

  #keep(text: string, from: number, to: number, number: number): void {
    const start = this.#starts[number]!;
    const end = start + to - from;
    if (end > this.#letters.length) this.#letters = copied(this.#letters, new Uint16Array(end * 2));
    if (number + 2 > this.#starts.length) this.#starts = copied(this.#starts, new Uint32Array(number * 2));
    for (let at = from; at < to; at++) this.#letters[start + at - from] = text.charCodeAt(at);
    this.#starts[number + 1] = end;
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const last = slots.length - 1;
    for (let number = 0; number < this.#size; number++) {
      let slot = this.#hashes[number]! & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
    this.#hashes = copied(this.#hashes, new Int32Array(slots.length));
  }
}

function copied<Row extends Uint16Array | Uint32Array | Int32Array>(row: Row, into: Row): Row {
  into.set(row);
  return into;
}

/** FNV-1a by code unit; slots are chosen by its low bits, so that the high ones are mixed into them. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
