/** What the held-out sets are made of: messages in which « » mark every full span that must go. */
export interface HeldOut {
  /** Messages with personal names; a span holds the full name, its particles and glued endings, not the title before it. */
  readonly named: readonly string[];
  /** Complaints without any identifier, in which nothing should be masked. */
  readonly clean: readonly string[];
}

/** From the first UTF-16 unit to the one after the last. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

export interface Message {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A line with « » around what must go, as a message; throws where the marks are not balanced. */
export function marked(line: string, kind: string): Message {
  const marks: Mark[] = [];
  let text = '';
  for (const [index, piece] of line.split('«').entries()) {
    const [inside, outside, ...more] = piece.split('»');
    if (more.length > 0 || (index === 0) !== (outside === undefined)) throw new Error(`unbalanced marks: ${line}`);
    if (index === 0) {
      text += inside!;
      continue;
    }
    marks.push({ start: text.length, end: text.length + inside!.length, kind });
    text += inside! + outside!;
  }
  return { text, marks };
}

export const WRITINGS = ['original', 'lower-cased', 'no accents'] as const;
export type Writing = (typeof WRITINGS)[number];

/** The message as somebody types it who has no capitals or no accents on her telephone; the marks move with the text. */
export function written({ text, marks }: Message, writing: Writing, language: string): Message {
  if (writing === 'original') return { text, marks };
  const type =
    writing === 'lower-cased' ? (piece: string) => piece.toLocaleLowerCase(language) : (piece: string) => plain(piece);
  let typed = '';
  let at = 0;
  const moved = marks.map(({ start, end, kind }) => {
    typed += type(text.slice(at, start));
    const from = typed.length;
    typed += type(text.slice(start, end));
    at = end;
    return { start: from, end: typed.length, kind };
  });
  return { text: typed + type(text.slice(at)), marks: moved };
}

/** Accents of Latin letters and the hamza on an alif: the marks of other scripts are vowels and stay. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[đĐłŁıøØßæÆœŒəƏ]/g, (letter) => UNMARKED[letter]!)
    .normalize('NFC')
    .replace(/[أإآ]/g, 'ا');

// Letters that Unicode does not take apart.
const UNMARKED: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ø: 'o',
  Ø: 'O',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ə: 'e',
  Ə: 'E',
};
