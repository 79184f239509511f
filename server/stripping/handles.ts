import { choiceOf } from './folded-lists.ts';
import { APP } from './meaning-bits.ts';
import { meaningOf } from './meanings.ts';
import { type Reading, isJoining, readingOf } from './reading.ts';
import type { Span } from './span.ts';
import { isClosedClass, isKnown } from './vocabulary.ts';

/** Names in apps: "@salma", "my imo id is salma_77", "find me on facebook as Rupa Rani". */
export function handlesIn(text: string): Span[] {
  return [...signed(text), ...joined(text), ...dotted(text), ...told(readingOf(text))];
}

// Letters of another script may be glued to the sign.
const SIGNED = /(?<![a-z\d@._-])@\s?(?=[\p{L}\p{M}\p{N}_.-]*[\p{L}_])[\p{L}\p{M}\p{N}_.-]{2,64}/gu;

function signed(text: string): Span[] {
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(SIGNED), (match) => ({ match, handle: match[0].slice(1).trim() }))
    .filter(({ match, handle }) => !/^@\s/.test(match[0]) || !isKnown(handle))
    .map(({ match }) => ({ kind: 'handle', start: match.index, end: match.index + match[0].length }));
}

// Nobody writes an underscore within a word but in such a name.
const JOINED = /(?<![\p{L}\p{M}\p{N}_.-])[\p{L}\p{M}\p{N}.-]{0,40}_[\p{L}\p{M}\p{N}_.-]{0,60}/gu;

function joined(text: string): Span[] {
  if (!text.includes('_')) return [];
  return Array.from(text.matchAll(JOINED))
    .filter(([found]) => isMade(found))
    .map((match) => ({ kind: 'handle', start: match.index, end: match.index + match[0].length }));
}

// A dot within, and digits behind: "salma.rani7", "rupa.99".
const DOTTED = /(?<![a-z\d_.@-])[a-z][a-z\d]{2,30}(?:\.[a-z\d_]{1,30}){1,3}(?![a-z\d_@]|\.[a-z\d])/g;

function dotted(text: string): Span[] {
  if (!/[a-z\d]\.[a-z\d]/.test(text)) return [];
  return Array.from(text.matchAll(DOTTED))
    .filter(([found]) => /\d/.test(found) && isStrange(found))
    .map((match) => spanOf(match.index, match[0].length));
}

/** No sentence ends at its dot: its first word is strange, or digits are glued to its last. */
function isStrange(found: string): boolean {
  const [first = ''] = found.split('.');
  const isWord = isKnown(first) || (meaningOf(first)?.bits ?? 0) !== 0;
  return !isWord && /^[a-z]{3,}/.test(first);
}

/** Letters with digits, or parts of which one is no everyday word. */
function isMade(found: string): boolean {
  const parts = found.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (parts.length === 0) return false;
  return /\d/.test(found) || parts.some((part) => part.length > 1 && !isKnown(part));
}

const OWNED = choiceOf(
  'id|i.d|account|acct|ac|acc|profile|page|user|username|user name|handle|name|nam|naam|nick|nickname|contact|add|link|number|no|' +
    'cuenta|usuario|nombre|perfil|pagina|conta|perfil|nome|compte|profil|nom|pseudo|account|naam|profiel|akun|akaun|nama|hesabi|hesabim|hesap|adi|adim|kullanici adi|ismi|tai khoan|ten|nick|konto|nazwa|cont|nume|utilizator|profilul|akaunti|jina|' +
    'আইডি|একাউন্ট|অ্যাকাউন্ট|প্রোফাইল|পেজ|পেইজ|নাম|নামে|आईडी|आइडी|अकाउंट|खाता|नाम|प्रोफाइल|آئی ڈی|اکاؤنٹ|نام|پروفائل|حساب|حسابي|اسم|اسمي|صفحة|ஐடி|பெயர்|கணக்கு|ఐడి|పేరు|ఖాతా|අයිඩී|ගිණුම|නම|号|账号|帐号|号码|名字|叫|名|គណនី|ឈ្មោះ|အကောင့်|အမည်|နာမည်|አካውንት|ስም|መለያ|акаунт|профил|профіль|имя|имe|име|ім я|нік|ник|потребител',
);
const IS = choiceOf(
  'is|iz|as|holo|hoilo|hocche|hochhe|hai|hain|he|es|e|est|adalah|to|jest|este|ni|la|als|come|como|comme|with|jako|ca|olarak|হলো|হল|হচ্ছে|है|ہے|هو|هي|是|叫|គឺ|ክነው|е|це|by|name|named|called|under|my|mi|meu|mon|mijn|saya|amar|mera|meri|yangu',
);
const NEXT = new RegExp(
  String.raw`^(?:er|এর|ে|ের|র|তে|का|की|पर|में|کی|پر)?(?:\s{1,2}(?:e|te|এ|पर|में|par|me|pe|in|on))?(?:\s{0,2}(?:${OWNED})(?:টা|ta|m|im)?(?![a-z])){0,2}((?:\s{0,2}[:=：﹕-]{1,2}|\s{0,2}(?:${IS})(?=\s|:)){0,2})\s{0,2}([\p{L}\p{M}\p{N}_.-]{2,64})((?:[ ][\p{L}\p{M}\p{N}_.-]{2,40}){0,2})`,
  'u',
);
const USER = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:user\s?name|userid|user id|handle|login)(?:\s{0,2}[:=-]|\s(?:is|holo)(?=\s))?\s{1,2}([\p{L}\p{M}\p{N}_.-]{3,64})`,
  'gu',
);
// Longer than any name in an app with its cues.
const REACH = 220;

function told({ text, tokens, bits, said }: Reading): Span[] {
  const spans: Span[] = [];
  if (/user|handle|login/.test(text)) {
    for (const match of text.matchAll(USER)) {
      const name = match[1]!;
      if (!isClosedClass(name) && !isKnown(bare(name)))
        spans.push(spanOf(match.index + match[0].length - name.length, name.length));
    }
  }
  if ((bits & APP) === 0) return spans;
  spans.push(...coinedAfter({ text, tokens }));
  const ends = new Set<number>();
  for (const { begins, end } of tokens) if ((begins & APP) !== 0) ends.add(end);
  for (const { bits: means, last } of said) if ((means & APP) !== 0) ends.add(tokens[last]!.end);
  for (const from of ends) {
    const after = text.slice(from, from + REACH);
    const match = NEXT.exec(after);
    if (match === null) continue;
    const [whole, link, first, rest] = match as unknown as [string, string, string, string];
    const gap = whole.length - rest.length - first.length;
    // Glued letters are the end of the app's own word.
    if (gap === 0 && /^\p{L}/u.test(first) && /[a-z]/.test(text[from - 1] ?? '')) continue;
    const owned = OWNED_CUE.test(whole.slice(0, gap));
    const isPlainWord = !isCoined(first) && (link === '' && !owned ? true : isKnown(bare(first)));
    if (isPlainWord || isClosedClass(first) || /^\d+$/.test(first)) continue;
    spans.push(spanOf(from + gap, first.length + nameLength(rest)));
  }
  return spans;
}

const MOST_LINKS = 5;
const CHUNK = /[\p{L}\p{M}\p{N}_.-]{2,64}/uy;

/** "mein Instagram ist rani_99": a coined word that only joining words part from the app. */
function coinedAfter({ text, tokens }: Pick<Reading, 'text' | 'tokens'>): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at]!.ends & APP) === 0) continue;
    for (let next = at + 1; next <= at + MOST_LINKS && tokens[next] !== undefined; next++) {
      const token = tokens[next]!;
      if (!/^[\s:='’-]{0,3}$/.test(text.slice(tokens[next - 1]!.end, token.start))) break;
      CHUNK.lastIndex = token.start;
      const chunk = CHUNK.exec(text)?.[0] ?? '';
      if (chunk.length > token.text.length && isCoined(chunk)) {
        spans.push(spanOf(token.start, chunk.length));
        break;
      }
      if (!isJoining(token) && token.text.length > 2 && !OWNED_WORD.test(token.text)) break;
    }
  }
  return spans;
}

const spanOf = (start: number, length: number): Span => ({ kind: 'handle', start, end: start + length });

const isCoined = (word: string): boolean => /\p{L}.*[\d_]|[\d_].*\p{L}|\p{L}\.\p{L}/u.test(word);
const bare = (word: string): string => word.replace(/[.-]+$/, '');

const OWNED_WORD = new RegExp(`^(?:${OWNED})$`, 'u');
const OWNED_CUE = new RegExp(String.raw`(?:^|\s)(?:${OWNED})(?![\p{L}\p{M}])`, 'u');

/** How much of what follows still belongs to the name: up to the first everyday word. */
function nameLength(rest: string): number {
  let length = 0;
  for (const word of rest.match(/ [^ ]+/g) ?? []) {
    if (isKnown(bare(word.trim()))) break;
    length += word.length;
    if (word.endsWith('.')) break;
  }
  return length;
}
