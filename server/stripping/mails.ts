import { ADDRESS_WORDS } from './address-words.ts';
import { PROVIDERS, TOP_LEVELS } from './domains.ts';
import { choiceOf } from './folded-lists.ts';
import { AT, DOT, PROVIDER } from './meaning-bits.ts';
import { readingOf } from './reading.ts';
import type { Span } from './span.ts';

/** Mail and payment addresses, also spelled out: "salma (at) gmail dot com", "salma @ gmail . com", "rosa arroba correo punto mx". */
export function mailsIn(text: string): Span[] {
  const { bits } = readingOf(text);
  const hasSign = SIGN.test(text);
  const isProvided = (bits & PROVIDER) !== 0 && ((bits & (AT | DOT)) !== 0 || text.includes('com'));
  if (!hasSign && !isProvided && ((bits & AT) === 0 || (bits & DOT) === 0)) return [];
  const forms = hasSign ? [...SIGNED, ...SAID] : SAID;
  return forms.flatMap((form) =>
    Array.from(text.matchAll(form), (match): Span => ({
      kind: 'mail',
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

const SIGN = /@|[([{<]\s?[\p{L}\p{M}]{1,12}\s?[)\]}>]/u;

const NOT_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}._%+-])`;
const LOCAL = String.raw`[\p{L}\p{M}\p{N}._%+-]{1,64}`;
const HOST = String.raw`[\p{L}\p{M}\p{N}-]{1,63}`;
const DOT_WORD = choiceOf(ADDRESS_WORDS.dot);
const AT_WORDS = choiceOf(ADDRESS_WORDS.at);
const BRACKETED_DOT = String.raw`[(\[{<]\s?(?:\.|${DOT_WORD})\s?[)\]}>]`;
const DOT_SIGN = String.raw`(?:\s{0,3}(?:\.|,|${BRACKETED_DOT})\s{0,3}|[\s_-]{1,3}(?:${DOT_WORD})[\s_-]{1,3})`;
const AT_SIGN = String.raw`\s{0,3}(?:@|[(\[{<]\s?(?:@|${AT_WORDS})\s?[)\]}>])\s{0,3}`;
const AT_WORD = String.raw`[\s_-]{1,3}(?:${AT_WORDS})[\s_-]{1,3}`;
const LOCAL_DOT = String.raw`(?:\.|\s\.\s|\s{0,3}${BRACKETED_DOT}\s{0,3}|[\s_-]{1,3}(?:${DOT_WORD})[\s_-]{1,3})`;
// Within a host a comma or a blank would be the next sentence.
const INNER_DOT = String.raw`(?:\.|\s?${BRACKETED_DOT}\s?|[\s_-]{1,3}(?:${DOT_WORD})[\s_-]{1,3})`;
// Parts of a name around a spelled dot: "salma dot akter @ …".
const SPELLED = String.raw`${LOCAL}(?:${LOCAL_DOT}${LOCAL}){0,3}`;
const END = String.raw`(?![\p{L}\p{M}\p{N}])`;
const LAST = String.raw`(?:${DOT_SIGN}(?:${TOP_LEVELS}))?${END}`;
const WORD = String.raw`(?:${choiceOf(ADDRESS_WORDS.dot)})`;

const SIGNED = [
  String.raw`${NOT_BEFORE}${LOCAL}@[\p{L}\p{M}\p{N}-]{2,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63}){0,5}`,
  String.raw`${NOT_BEFORE}${SPELLED}${AT_SIGN}(?:${PROVIDERS})(?:${DOT_SIGN}(?:${TOP_LEVELS})|com)?${LAST}`,
  String.raw`${NOT_BEFORE}${SPELLED}${AT_SIGN}${HOST}${DOT_SIGN}(?:${TOP_LEVELS})${LAST}`,
  String.raw`${NOT_BEFORE}${SPELLED}${AT_SIGN}${HOST}(?:${INNER_DOT}${HOST}){1,3}${DOT_SIGN}(?:${TOP_LEVELS})${END}`,
].map((form) => new RegExp(form, 'gu'));

const SAID = [
  String.raw`${NOT_BEFORE}${SPELLED}${AT_WORD}(?:${PROVIDERS})(?:${DOT_SIGN}(?:${TOP_LEVELS})|\s?com)?${LAST}`,
  String.raw`${NOT_BEFORE}${SPELLED}${AT_WORD}${HOST}(?:[\s_-]{1,3}${WORD}[\s_-]{1,3}${HOST}){0,2}[\s_-]{1,3}${WORD}[\s_-]{1,3}(?:${TOP_LEVELS})${LAST}`,
  // The sign left out: "salma85 gmail.com".
  String.raw`${NOT_BEFORE}(?!(?:my|on|in|the|to|is|via|by|a|and|or|use|with|their|our|from|of|de|en|mi|un)\s)${LOCAL}\s{1,3}(?:${PROVIDERS})${DOT_SIGN}com${END}`,
].map((form) => new RegExp(form, 'gu'));
