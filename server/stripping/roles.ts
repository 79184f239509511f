import { ROLE } from './meaning-bits.ts';
import { type Reading, type Said, isJoining, readingOf } from './reading.ts';
import type { Span } from './span.ts';
import { signalBit } from './signal-bits.ts';

/** Positions that one person at a workplace holds: "union president", "the only nurse". */
export function rolesIn(text: string): Span[] {
  const reading = readingOf(text);
  const { tokens, said, bits } = reading;
  if ((bits & ROLE) === 0) return [];
  return said
    .filter((phrase) => (phrase.bits & ROLE) !== 0 && isUnique(reading, phrase))
    .map(({ first, last }) => ({ kind: 'role', start: tokens[first]!.start, end: tokens[last]!.end }));
}

/** "The doctor" and "the general manager" are known to be there anyway, and the case cannot do without them. */
function isUnique({ tokens }: Reading, { first, last }: Said): boolean {
  const words = tokens.slice(first, last + 1);
  if (words.some(({ text }) => ONLY.has(text))) return true;
  if (words.some(({ meaning }) => ((meaning?.signals ?? 0) & BOSSES) !== 0)) return false;
  const telling = words.filter((word) => !isJoining(word));
  return telling.length > 1 || telling.some(({ text }) => text.length >= LONG_COMPOUND);
}

const BOSSES = signalBit('accused_manager') | signalBit('accused_supervisor');
// "vakbondsvoorzitter" says as one word what others say in two.
const LONG_COMPOUND = 12;
const ONLY = new Set(
  'only sole lone unica unico seule seul satu satunya enige tek jedyna jedyny singura singurul unicul единствена единствената единственият единственият єдина єдиний pekee nhat duy একমাত্র eমাত্র ekmatro एकमात्र अकेली अकेला iklauti الوحيدة الوحيد واحد ایک واحد ஒரே ఏకైక එකම 唯一 តែម្នាក់ តែមួយ တစ်ဦးတည်း ብቸኛ ብቸኛዋ'.split(
    ' ',
  ),
);
