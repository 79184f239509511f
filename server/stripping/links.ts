import { ADDRESS_WORDS } from './address-words.ts';
import { HOSTS, PLAIN_TOP_LEVELS } from './domains.ts';
import { choiceOf } from './folded-lists.ts';
import { APP, DOT } from './meaning-bits.ts';
import { readingOf } from './reading.ts';
import type { Span } from './span.ts';

/** Web addresses, with or without a scheme, also with blanks around the dots of well-known places. */
export function linksIn(text: string): Span[] {
  const spans: Span[] = [];
  if (POSSIBLE.test(text)) for (const form of FORMS) add(spans, text, form);
  const { bits } = readingOf(text);
  if ((bits & DOT) !== 0 || /[()[\]]\s?(?:dot|\.)/.test(text)) add(spans, text, SPELLED);
  if ((bits & APP) !== 0 || (bits & DOT) !== 0 || POSSIBLE.test(text)) add(spans, text, KNOWN_PLACE);
  return spans;
}

function add(spans: Span[], text: string, form: RegExp): void {
  for (const match of text.matchAll(form)) {
    spans.push({ kind: 'link', start: match.index, end: match.index + match[0].length });
  }
}

const START = String.raw`(?<![\p{L}\p{M}\p{N}@])`;
// Letters of another script may be glued to a host that we know.
const LATIN_START = String.raw`(?<![a-z\d@])`;
const TAIL = String.raw`(?:[/?#:][^\s\uFFFC]*)?`;
const DOT_WORD = choiceOf(ADDRESS_WORDS.dot);
const SPACED_DOT = String.raw`(?:\s{0,2}(?:\.|,|[(\[{]\s?(?:${DOT_WORD}|\.)\s?[)\]}])\s{0,2}|\s{1,2}(?:${DOT_WORD})\s{1,2})`;
const SPACED_TAIL = String.raw`(?:\s{0,2}(?:/|slash|barra|স্ল্যাশ)\s{0,2}[^\s\uFFFC]{1,80}){0,4}`;

// Each form has one of these: most texts have none, and need no closer look.
const POSSIBLE = /:\s?\/|www|\.(?<=[\p{L}\p{N}]\.)\p{L}|[.,)\]]\s{0,2}(?:com|me)/u;

const FORMS = [
  String.raw`${LATIN_START}(?:h(?:tt|xx)ps?|ftp)\s?:\s?/\s?/\s?[^\s\uFFFC]+`,
  String.raw`${LATIN_START}www\s?\d?${SPACED_DOT}[^\s\uFFFC]+(?:${SPACED_DOT}(?:${PLAIN_TOP_LEVELS})(?![\p{L}\p{M}\p{N}]))?${TAIL}`,
  String.raw`${LATIN_START}(?:${HOSTS})(?![\p{L}\p{N}])(?:\.[a-z]{2,5})?${TAIL}`,
  String.raw`${START}(?:[\p{L}\p{M}\p{N}_-]{1,63}\.){1,5}(?:${PLAIN_TOP_LEVELS})(?![\p{L}\p{M}\p{N}])${TAIL}`,
  // Any other ending counts once a path follows.
  String.raw`${START}(?:[\p{L}\p{M}\p{N}_-]{1,63}\.){1,5}[a-z]{2,12}/[^\s\uFFFC]{2,}`,
].map((form) => new RegExp(form, 'gu'));

/** "mysite dot com slash page". */
const SPELLED = new RegExp(
  String.raw`${START}(?:[\p{L}\p{M}\p{N}_-]{1,63}(?:\s{1,2}(?:${DOT_WORD})\s{1,2}|\s{0,2}[(\[{]\s?(?:${DOT_WORD}|\.)\s?[)\]}]\s{0,2})){1,4}(?:${PLAIN_TOP_LEVELS}|com)(?![\p{L}\p{M}\p{N}])${TAIL}${SPACED_TAIL}`,
  'gu',
);
const KNOWN_PLACE = new RegExp(
  String.raw`${LATIN_START}(?:(?:facebook|fb|instagram|tiktok|linkedin|twitter|telegram|youtube|whatsapp|zalo|weixin|wechat)${SPACED_DOT}(?:com|me|net|org)|(?:wa|t|m|fb|zalo|ig)(?:\s{0,2}\.\s{0,2}|\s{1,2}(?:${DOT_WORD})\s{1,2})me)(?![\p{L}\p{N}])${TAIL}${SPACED_TAIL}`,
  'gu',
);
