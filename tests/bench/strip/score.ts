import { strip } from '../../../server/stripping/strip.ts';
import type { Mark, Message } from './held-out.ts';

export interface Score {
  readonly spans: number;
  /** Spans of which every letter and digit is gone. */
  readonly gone: number;
  readonly missed: readonly {
    readonly text: string;
    readonly statement: string;
    readonly span: string;
    readonly kind: string;
  }[];
  /** Messages with marks, and those in which any of them survives, wholly or in part. */
  readonly messages: number;
  readonly leaking: number;
  readonly clean: number;
  /** Messages without marks in which anything was masked. */
  readonly touched: number;
  readonly words: number;
  readonly maskedWords: number;
  readonly withheld: number;
}

/** Withheld whole counts as masked, for what must go and for what should stay. */
export function score(messages: readonly Message[], language: string): Score {
  const missed: Score['missed'][number][] = [];
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let spans = 0;
  let clean = 0;
  let touched = 0;
  let words = 0;
  let maskedWords = 0;
  let withheld = 0;
  let leaking = 0;
  for (const { text, marks } of messages) {
    const stripped = strip(text);
    const statement = stripped.statement.text;
    if (stripped.withheld) withheld += 1;
    const masked = stripped.withheld ? [{ start: 0, end: text.length }] : maskedIn(text, statement);
    if (marks.length === 0) {
      clean += 1;
      if (masked.length > 0) touched += 1;
      for (const { segment, index, isWordLike } of segmenter.segment(text)) {
        if (isWordLike !== true) continue;
        words += 1;
        if (masked.some(({ start, end }) => start < index + segment.length && index < end)) maskedWords += 1;
      }
      continue;
    }
    spans += marks.length;
    const open = marks.filter((mark) => survives(text, mark, masked));
    if (open.length > 0) leaking += 1;
    for (const { start, end, kind } of open) missed.push({ text, statement, span: text.slice(start, end), kind });
  }
  return {
    spans,
    gone: spans - missed.length,
    missed,
    messages: messages.length - clean,
    leaking,
    clean,
    touched,
    words,
    maskedWords,
    withheld,
  };
}

type Stretch = Omit<Mark, 'kind'>;

/** The stretches of the text that the statement has a placeholder for. */
export function maskedIn(text: string, statement: string): Stretch[] {
  const kept = statement.split(/\[[a-z]+\]/);
  const masked: Stretch[] = [];
  let at = kept[0]!.length;
  if (!text.startsWith(kept[0]!)) throw new Error(`not the text with placeholders: ${statement}`);
  for (const [index, piece] of kept.entries()) {
    if (index === 0) continue;
    const next = index === kept.length - 1 ? text.length - piece.length : text.indexOf(piece, at + 1);
    if (next <= at || !text.startsWith(piece, next)) throw new Error(`not the text with placeholders: ${statement}`);
    masked.push({ start: at, end: next });
    at = next + piece.length;
  }
  if (at !== text.length) throw new Error(`not the text with placeholders: ${statement}`);
  return masked;
}

const survives = (text: string, { start, end }: Stretch, masked: readonly Stretch[]): boolean => {
  for (let at = start; at < end; at += 1)
    if (/[\p{L}\p{M}\p{N}]/u.test(text[at]!) && !masked.some((stretch) => stretch.start <= at && at < stretch.end))
      return true;
  return false;
};

/** Wilson's 95 % interval of a share. */
export function interval(part: number, whole: number): [number, number] {
  if (whole === 0) return [0, 1];
  const z = 1.96;
  const share = part / whole;
  const middle = share + z ** 2 / (2 * whole);
  const reach = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  const size = 1 + z ** 2 / whole;
  return [Math.max(0, (middle - reach) / size), Math.min(1, (middle + reach) / size)];
}
