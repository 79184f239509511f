import { HOSTS, PLAIN_TOP_LEVELS } from './domains.ts';
import { type Span } from './span.ts';

/** Web addresses, with or without a scheme, also with blanks around the dots of well-known places. */
export function linksIn(text: string): Span[] {
  if (!POSSIBLE.test(text)) return [];
  return FORMS.flatMap((form) =>
    Array.from(text.matchAll(form), (match) => ({
      kind: 'link' as const,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

const START = String.raw`(?<![\p{L}\p{M}\p{N}@])`;
const TAIL = String.raw`(?:[/?#:][^\s\uFFFC]*)?`;
const SPACED_DOT = String.raw`(?:\s{0,2}(?:\.|,|[(\[]\s?(?:dot|\.)\s?[)\]])\s{0,2}|\s{1,2}dot\s{1,2})`;
const SPACED_TAIL = String.raw`(?:\s{0,2}(?:/|slash)\s{0,2}[^\s\uFFFC]{1,80}){0,4}`;

// Each form has one of these: most texts have none, and need no closer look.
const POSSIBLE = /:\s?\/|www|\.[a-z]|[.,)\]]\s{0,2}(?:com|me)|dot/u;

const FORMS = [
  String.raw`${START}(?:h(?:tt|xx)ps?|ftp)\s?:\s?/\s?/\s?[^\s\uFFFC]+`,
  String.raw`${START}www\s?\d?${SPACED_DOT}[^\s\uFFFC]+(?:${SPACED_DOT}(?:${PLAIN_TOP_LEVELS})(?![\p{L}\p{M}\p{N}]))?${TAIL}`,
  String.raw`${START}(?:${HOSTS})(?![\p{L}\p{N}])${TAIL}`,
  String.raw`${START}(?:[\p{L}\p{M}\p{N}_-]{1,63}\.){1,5}(?:${PLAIN_TOP_LEVELS})(?![\p{L}\p{M}\p{N}])${TAIL}`,
  // Any other ending counts once a path follows.
  String.raw`${START}(?:[\p{L}\p{N}_-]{1,63}\.){1,5}[a-z]{2,12}/[^\s\uFFFC]{2,}`,
  String.raw`${START}(?:(?:facebook|fb|instagram|tiktok|linkedin|twitter|telegram|youtube)${SPACED_DOT}(?:com|me)|(?:wa|t|m|fb)(?:\s{0,2}\.\s{0,2}|\s{1,2}dot\s{1,2})me)(?![\p{L}\p{N}])${TAIL}${SPACED_TAIL}`,
].map((form) => new RegExp(form, 'gu'));
