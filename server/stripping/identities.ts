import { MONEY, MONTH, NUMBER, QUANTITY, UNIT } from './meaning-bits.ts';
import { meaningOf } from './meanings.ts';
import { readingOf } from './reading.ts';
import type { Span } from './span.ts';
import { isKnown } from './vocabulary.ts';

/** Identities that mix letters and digits without a cue: passports, tax and voter cards, residence permits, bank accounts. */
export function identitiesIn(text: string): Span[] {
  const spans: Span[] = [];
  if (text.includes('<')) add(spans, text, MACHINE_READABLE);
  if (!readingOf(text).hasDigits) return spans;
  if (/\d[.:]\d/.test(text)) add(spans, text, NETWORK);
  if (/[/၊]/.test(text)) add(spans, text, REGISTRATION);
  if (!/[a-z]/.test(text)) return spans;
  if (BANK_OPENING.test(text)) add(spans, text, BANK_ACCOUNT);
  for (const match of text.matchAll(TOKEN)) {
    if (names(match[0])) spans.push({ kind: 'number', start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

function add(spans: Span[], text: string, form: RegExp): void {
  for (const match of text.matchAll(form)) {
    spans.push({ kind: 'number', start: match.index, end: match.index + match[0].length });
  }
}

// Letters of another script may be glued to it.
const START = String.raw`(?<![a-z\d])`;
const END = String.raw`(?![a-z\d])`;

const BANK_OPENING = /(?<![a-z\d])[a-z]{2}\d{2}[a-z\d -]/;
// Country, check digits, and groups of four as banks print them.
const BANK_ACCOUNT = new RegExp(
  String.raw`${START}[a-z]{2}\d{2}(?=(?:[ -]?[a-z\d]){0,40}?[ -]?\d{4})(?:[ -]?[a-z]{4}){0,1}(?:[ -]?[a-z\d]{4}){2,7}(?:[ -]?[a-z\d]{1,4})?${END}`,
  'gu',
);
// The lines at the foot of a passport.
const MACHINE_READABLE = /[a-z\d<]{2,44}<[a-z\d<]{1,44}/gu;
// Addresses of machines.
const NETWORK = new RegExp(
  String.raw`${START}\d{1,3}(?:\.\d{1,3}){3}(?!\d)(?::\d{1,5})?|${START}[\da-f]{1,4}(?::[\da-f]{0,4}){3,7}${END}`,
  'gu',
);
// Myanmar: township in letters of either script, class in brackets, six digits.
const REGISTRATION = new RegExp(
  String.raw`(?<!\p{N})\d{1,2}\s{0,2}[/၊]\s{0,2}[\p{L}\p{M}]{2,24}\s{0,2}(?:[(\[]\s?[\p{L}\p{M}]{1,12}\s?[)\]])?\s{0,2}\d{4,6}(?!\d)`,
  'gu',
);
const TOKEN = new RegExp(
  String.raw`${START}(?:[a-z]{1,6}[-/]?\d{4,12}[a-z]{0,2}|[a-z\d]{6,20}|[a-z\d]{2,8}(?:[-/][a-z\d]{1,8}){1,3})${END}`,
  'gu',
);

function names(token: string): boolean {
  if (TAX_CARD.test(token)) return true;
  const digits = token.replace(/\D/g, '').length;
  const words = token.match(/[a-z]+/g) ?? [];
  if (digits < 4 || words.length === 0) return false;
  if (/^\d/.test(token) && words.length === 1 && words[0].length > 1) return false;
  // "4500000d" are dong.
  if (words.length === 1 && /000[a-z]$/.test(token) && ((meaningOf(words[0])?.bits ?? 0) & MONEY) !== 0) return false;
  if (words.length > 1 && digits >= MANY) return true;
  // "2231/PKWT/2024": letters that are known stand for an office.
  if (digits >= MANY && IN_PARTS.test(token) && ((meaningOf(words[0]!)?.bits ?? 0) & COUNTED) === 0) return true;
  return !words.some((word) => word.length > 1 && isSaid(word));
}

// India: whatever the letters say, nothing else is written so.
const TAX_CARD = /^[a-z]{3}[abcfghljpt][a-z]\d{4}[a-z]$/;
const IN_PARTS = /^\d{2,6}[-/][a-z]{2,8}[-/]\d{2,6}$/;
// As many digits as name somebody by themselves.
const MANY = 6;

const COUNTED = MONEY | MONTH | NUMBER | QUANTITY | UNIT;

/** A word of its own that stands without a blank: "9000tk", "line4500", "7am". */
const isSaid = (word: string): boolean => ((meaningOf(word)?.bits ?? 0) & COUNTED) !== 0 || isKnown(word);
