import { isClosedClass, isKnown } from './vocabulary.ts';
import { type Span } from './span.ts';
import { foldText } from './fold.ts';

/** Names in apps: "@salma", "my imo id is salma_77", "find me on facebook as Rupa Rani". */
export function handlesIn(text: string): Span[] {
  return [...signed(text), ...told(text)];
}

const SIGNED = /(?<![\p{L}\p{M}\p{N}@])@\s?(?=[\p{L}\p{M}\p{N}_.-]*[\p{L}_])[\p{L}\p{M}\p{N}_.-]{2,64}/gu;

function signed(text: string): Span[] {
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(SIGNED), (match) => ({ match, handle: match[0].slice(1).trim() }))
    .filter(({ match, handle }) => !/^@\s/.test(match[0]) || !isKnown(handle))
    .map(({ match }) => ({ kind: 'handle', start: match.index, end: match.index + match[0].length }));
}

const APP = foldText(
  'imo|whatsapp|whatsap|watsapp|whats app|wp|telegram|tg|facebook|facbook|fb|messenger|viber|instagram|insta|tiktok|tik tok|wechat|skype|snapchat|twitter|youtube|signal|linkedin|zalo|upi|google|apple|' +
    'ইমো|হোয়াটসঅ্যাপ|হোয়াটস অ্যাপ|টেলিগ্রাম|ফেসবুক|ফেইসবুক|মেসেঞ্জার|ভাইবার|ইনস্টাগ্রাম|টিকটক|ইউটিউব',
);
const OWNED = foldText(
  'id|i\\.d|account|acct|ac|profile|page|user|username|user name|handle|name|nam|আইডি|একাউন্ট|অ্যাকাউন্ট|প্রোফাইল|পেজ|পেইজ|নাম|নামে',
);
const IS = foldText('is|iz|as|holo|hoilo|hocche|hochhe|হলো|হল|হচ্ছে|by|name|named|called|under');
// Words with a blank, a sign or a full stop between; the handle itself may hold dots and underscores.
const TOLD = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:${APP})(?:er|এর|ে|ের|র|তে)?(?:\s{1,2}(?:e|te|এ))?)(?:\s{1,2}(?:${OWNED})(?:টা|ta)?)?((?:\s{0,2}[:=-]{1,2}|\s{1,2}(?:${IS})(?=\s|:)){0,2})\s{1,2}([\p{L}\p{M}\p{N}_.-]{2,64})((?:[ ][\p{L}\p{M}\p{N}_.-]{2,40}){0,2})`,
  'gu',
);
const USER = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:user\s?name|userid|user id|handle|login)(?:\s{0,2}[:=-]|\s(?:is|holo)(?=\s))?\s{1,2}()([\p{L}\p{M}\p{N}_.-]{3,64})()`,
  'gu',
);

function told(text: string): Span[] {
  const spans: Span[] = [];
  if (!POSSIBLE.test(text)) return spans;
  for (const match of [...text.matchAll(TOLD), ...text.matchAll(USER)]) {
    const [whole, link, first, rest] = match as unknown as [string, string, string, string];
    const made = /\p{L}.*[\d_]|[\d_].*\p{L}|\p{L}\.\p{L}/u.test(first);
    const owned = OWNED_CUE.test(whole);
    if (!made && (link === '' && !owned ? true : isKnown(first.replace(/[.-]+$/, '')))) continue;
    if (isClosedClass(first)) continue;
    const start = match.index + whole.length - rest.length - first.length;
    spans.push({ kind: 'handle', start, end: start + first.length + nameLength(rest) });
  }
  return spans;
}

// Both begin with one of these: most texts hold none, and need no closer look.
const POSSIBLE = new RegExp(`${APP}|user|handle|login`);
const OWNED_CUE = new RegExp(String.raw`\s(?:${OWNED})(?![\p{L}\p{M}])`, 'u');

/** How much of what follows still belongs to the name: up to the first everyday word. */
function nameLength(rest: string): number {
  let length = 0;
  for (const word of rest.match(/ [^ ]+/g) ?? []) {
    if (isKnown(word.trim().replace(/[.-]+$/, ''))) break;
    length += word.length;
    if (word.endsWith('.')) break;
  }
  return length;
}
