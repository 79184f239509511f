import { isCopula, isNumberWord } from './cued.ts';
import { CUE, EVERYDAY, FILLER, NUMBER, QUANTITY, REPEAT, WORKPLACE } from './meaning-bits.ts';
import { isLatin } from './pieces.ts';
import { type Reading, type Token, endsWith } from './reading.ts';
import { type Spoken, spokenIn } from './spoken.ts';
import type { Stretch } from './stretches.ts';

/** What a token says within a number. */
interface Heard {
  readonly parts: readonly Spoken[];
  readonly said: Stretch['said'];
  readonly tongues: number;
}

const SILENT: Heard = { parts: [], said: 'written', tongues: 0 };
const ALIKE: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0', s: '5', z: '2', b: '8', g: '9', q: '9' };

/** What a token adds to a run; null when it ends the run. */
export function hear(reading: Reading, at: number): Heard | null {
  const { tokens } = reading;
  const token = tokens[at]!;
  if (token.digits !== '') return { parts: [{ digits: token.digits }], said: 'written', tongues: 0 };
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const glued =
    Number(before !== undefined && before.end === token.start && before.digits !== '') +
    Number(after !== undefined && after.start === token.end && after.digits !== '');
  if (glued > 0 && token.text.length <= (glued === 2 ? 5 : 3) && /^[lioszbgq]+$/.test(token.text)) {
    return { parts: [{ digits: token.text.replace(/./g, (letter) => ALIKE[letter]!) }], said: 'written', tongues: 0 };
  }
  const bits = token.meaning?.bits ?? 0;
  if ((bits & NUMBER) !== 0 && token.meaning!.digits !== '' && !isGreat(token)) {
    const said = (bits & EVERYDAY) !== 0 && !isNumberOfStation(reading, at) ? 'everyday' : 'spoken';
    return { parts: [{ digits: digitsAt(reading, at) }], said, tongues: token.meaning!.tongues };
  }
  if ((bits & REPEAT) !== 0) {
    const said = (bits & EVERYDAY) !== 0 ? 'everyday' : 'spoken';
    return { parts: [{ times: Math.min(token.meaning!.many, 4) }], said, tongues: 0 };
  }
  if (isGlued(token)) {
    const spoken = spokenIn(token.text);
    if (spoken !== null) return { parts: spoken, said: 'spoken', tongues: 0 };
  }
  const joins = (bits & FILLER) !== 0 || (isTen(token) && (bits & QUANTITY) !== 0);
  return joins || (glued === 2 && token.text.length <= 2) ? SILENT : null;
}

/** "line four", "machine number nine": no everyday word, but a number where one belongs. */
function isNumberOfStation(reading: Reading, at: number): boolean {
  const { firm, closed, tongues, cueing } = reading.tokens[at]!.meaning!;
  if (isNumberWord(reading, at - 1)) return at > 1 && (endsWith(reading, at - 2) & (CUE | WORKPLACE)) !== 0;
  const cue = isCopula(reading, at - 1) ? at - 2 : at - 1;
  return (
    (firm & EVERYDAY) === 0 &&
    (closed & ~tongues) === 0 &&
    (cueing === 0 || !isLatin(reading.tokens[at]!.text)) &&
    cue >= 0 &&
    (endsWith(reading, cue) & WORKPLACE) !== 0
  );
}

const isTen = ({ meaning }: Token): boolean => meaning !== null && meaning.many === 10;
/** A hundred or more; one tongue's "hundred" may be another's "six". */
function isGreat({ meaning }: Token): boolean {
  const { bits, firm, many, counting, tongues } = meaning!;
  if ((bits & QUANTITY) === 0 || many < 100) return false;
  return (firm & QUANTITY) !== 0 || ((firm & NUMBER) === 0 && (counting & tongues) !== 0);
}

const FIVE = 'ប្រាំ';

/** "forty five" are two digits, "quatre-vingt" too. */
function digitsAt({ text, tokens }: Reading, at: number): string {
  const { digits } = tokens[at]!.meaning!;
  // Khmer says six as five and one: without a blank, nobody can tell them from five, one.
  if (tokens[at]!.text.length > FIVE.length && tokens[at]!.text.startsWith(FIVE)) return `5${digits}`;
  const before = tokens[at - 1];
  const tens = before?.meaning?.digits ?? '';
  if (before === undefined || tens === '' || !/^[ -]$/.test(text.slice(before.end, tokens[at]!.start))) return digits;
  if (tens.length === 2 && tens.endsWith('0') && tens > '10' && Number(digits) < 20) return digits.at(-1)!;
  return tens === '4' && digits === '20' ? '0' : digits;
}

const LONG = 6;
/** A long word that means nothing as a whole: perhaps digits said without a blank. */
export const isGlued = ({ meaning, digits, text }: Token): boolean =>
  digits === '' && text.length >= LONG && (meaning === null || meaning.bits === 0);
