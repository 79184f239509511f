import { foldText } from './fold.ts';
import { type Span } from './span.ts';
import { PROVIDERS, TOP_LEVELS } from './domains.ts';

/** Mail and payment addresses, also spelled out: "salma (at) gmail dot com", "salma @ gmail . com". */
export function mailsIn(text: string): Span[] {
  if (!POSSIBLE.test(text)) return [];
  return FORMS.flatMap((form) =>
    Array.from(text.matchAll(form), (match) => ({
      kind: 'mail' as const,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

const NOT_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}._%+-])`;
const LOCAL = String.raw`[\p{L}\p{M}\p{N}._%+-]{1,64}`;
const HOST = String.raw`[\p{L}\p{M}\p{N}-]{1,63}`;
const DOT_WORD = foldText('dot|d0t|point|ডট');
const DOT = String.raw`(?:\s{0,3}(?:\.|,|[(\[{<]\s?(?:\.|${DOT_WORD})\s?[)\]}>])\s{0,3}|[\s_-]{1,3}(?:${DOT_WORD})[\s_-]{1,3})`;
const AT_SIGN = String.raw`\s{0,3}(?:@|[(\[{<]\s?(?:@|at|a)\s?[)\]}>])\s{0,3}`;
const AT_WORD = String.raw`[\s_-]{1,3}(?:at|att|at the rate(?: of)?|${foldText('অ্যাট|এট|এট দ্যা রেট|অ্যাট দ্য রেট')})[\s_-]{1,3}`;
const LOCAL_DOT = String.raw`(?:\.|\s\.\s|\s{0,3}[(\[{<]\s?(?:\.|${DOT_WORD})\s?[)\]}>]\s{0,3}|[\s_-]{1,3}(?:${DOT_WORD})[\s_-]{1,3})`;
// Parts of a name around a spelled dot: "salma dot akter @ …".
const SPELLED = String.raw`${LOCAL}(?:${LOCAL_DOT}${LOCAL}){0,3}`;
const END = String.raw`(?![\p{L}\p{M}\p{N}])`;

// Each form has one of these: most texts have none, and need no closer look.
const POSSIBLE = new RegExp(String.raw`@|[(\[{<]\s?a|${PROVIDERS}|(?:${DOT_WORD})`, 'u');

const FORMS = [
  String.raw`${NOT_BEFORE}${LOCAL}@[\p{L}\p{M}\p{N}-]{2,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63}){0,5}`,
  String.raw`${NOT_BEFORE}${SPELLED}${AT_SIGN}(?:${PROVIDERS})(?:${DOT}(?:${TOP_LEVELS})|com)?(?:${DOT}(?:${TOP_LEVELS}))?${END}`,
  String.raw`${NOT_BEFORE}${SPELLED}${AT_SIGN}${HOST}${DOT}(?:${TOP_LEVELS})(?:${DOT}(?:${TOP_LEVELS}))?${END}`,
  String.raw`${NOT_BEFORE}${SPELLED}${AT_WORD}(?:${PROVIDERS})(?:${DOT}(?:${TOP_LEVELS})|\s?com)?(?:${DOT}(?:${TOP_LEVELS}))?${END}`,
  String.raw`${NOT_BEFORE}${SPELLED}${AT_WORD}${HOST}[\s_-]{1,3}(?:${DOT_WORD})[\s_-]{1,3}(?:${TOP_LEVELS})(?:${DOT}(?:${TOP_LEVELS}))?${END}`,
  // The sign left out: "salma85 gmail.com".
  String.raw`${NOT_BEFORE}(?!(?:my|on|in|the|to|is|via|by|a|and|or|use|with|their|our|from|of)\s)${LOCAL}\s{1,3}(?:${PROVIDERS})${DOT}com${END}`,
].map((form) => new RegExp(form, 'gu'));
