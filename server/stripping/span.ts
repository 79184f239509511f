import { type Folded } from './fold.ts';

/** What a placeholder says was there: the kind, never length, count or gender. */
export type Masked = 'name' | 'number' | 'mail' | 'link' | 'handle' | 'date' | 'age' | 'place' | 'role';

/** In the order in which they are told. */
export const KINDS: readonly Masked[] = ['name', 'number', 'mail', 'link', 'handle', 'date', 'age', 'place', 'role'];

/** From the first folded character to the one after the last. */
export interface Span {
  readonly kind: Masked;
  readonly start: number;
  readonly end: number;
}

/** The original with every span replaced by its placeholder, and the kinds used; spans that touch become one. */
export function mask(folded: Folded, spans: readonly Span[]): { text: string; kinds: Masked[] } {
  let masked = '';
  let at = 0;
  const whole = joined(folded.text, spans);
  for (const span of whole) {
    masked += folded.original.slice(at, folded.starts[span.start]) + `[${span.kind}]`;
    at = folded.ends[span.end - 1]!;
  }
  return { text: masked + folded.original.slice(at), kinds: whole.map((span) => span.kind) };
}

/** Overlapping spans take the kind of the one that starts first; neighbours of one kind hide how many words there were. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last !== undefined && (span.start < last.end || (span.kind === last.kind && besides(text, last, span)))) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    } else {
      result.push(span);
    }
  }
  return result;
}

const besides = (text: string, left: Span, right: Span): boolean =>
  right.start - left.end <= 2 && /^[ .']*$/.test(text.slice(left.end, right.start));
