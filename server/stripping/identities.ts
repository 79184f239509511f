import { isKnown } from './vocabulary.ts';
import { type Span } from './span.ts';

/** Identities that mix letters and digits without a cue: passports, tax and voter cards, employee codes. */
export function identitiesIn(text: string): Span[] {
  const spans: Span[] = [];
  if (!/\d/.test(text)) return spans;
  for (const match of text.matchAll(PLATE)) {
    spans.push({ kind: 'number', start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(TOKEN)) {
    if (!names(match[0])) continue;
    spans.push({ kind: 'number', start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

// Indian number plates: a state, a district, a series, a number.
const PLATE =
  /(?<![\p{L}\p{M}\p{N}])(?:ap|as|br|cg|ch|dl|ga|gj|hp|hr|jh|jk|ka|kl|mh|mp|od|pb|rj|tn|tr|ts|uk|up|wb)[ -]?\d{1,2}[ -]?[a-z]{1,3}[ -]?\d{4,6}(?![\p{L}\p{M}\p{N}])/gu;
const TOKEN = /(?<![\p{L}\p{M}\p{N}])(?:[a-z]{1,6}[-/]?\d{4,12}[a-z]{0,2}|[a-z\d]{6,20})(?![\p{L}\p{M}\p{N}])/gu;

function names(token: string): boolean {
  const digits = token.replace(/\D/g, '').length;
  const words = token.match(/[a-z]+/g) ?? [];
  if (digits < 4 || words.length === 0) return false;
  if (/^\d/.test(token) && words.length === 1 && words[0].length > 1) return false;
  return !words.some((word) => word.length > 1 && isKnown(word));
}
