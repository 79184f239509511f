import type { Passage } from './passage.ts';
import { DEED, HONORIFIC, JOINS, ROLE, TITLE } from './senses.ts';
import { wordSet } from './words.ts';

/**
 * Adds what is left of Khmer names of which a part was found: blanks stand around a name more often than not, and within
 * it the words are cut by chance.
 */
export function completeChunks({ words, bits }: Passage, found: Set<number>): void {
  for (const at of found) {
    if (words[at]!.script !== 'Khmr') continue;
    let first = at;
    let last = at;
    while (first > 0 && words[first]!.gap === '') first--;
    while (words[last + 1]?.gap === '') last++;
    const isShort = words[last]!.end - words[first]!.start <= LONGEST_NAME;
    if (isShort && mostlyFound(words, found, first, last) && !someUsed(bits, first, last))
      for (let i = first; i <= last; i++) found.add(i);
    else
      for (const near of [at - 1, at + 1])
        if (near >= first && near <= last && isRest(words, near, at)) found.add(near);
  }
}

const LONGEST_NAME = 14;
const USED = ROLE | TITLE | DEED | HONORIFIC | JOINS;

function someUsed(bits: Int32Array, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if ((bits[i]! & USED) !== 0) return true;
  return false;
}

function mostlyFound(words: Passage['words'], found: ReadonlySet<number>, first: number, last: number): boolean {
  let letters = 0;
  for (let i = first; i <= last; i++) if (found.has(i)) letters += words[i]!.text.length;
  return letters * 2 >= words[last]!.end - words[first]!.start;
}

/** A letter cut off, or an everyday word that names are put together from. */
const isRest = (words: Passage['words'], near: number, at: number): boolean => {
  const { text } = words[near]!;
  const isWoman = text === WOMAN && (near > at || AGES.has(words[near - 1]?.text ?? ''));
  return text.length === 1 || (PARTS.has(text) && !isWoman);
};

const PARTS = wordSet(
  'ណា ស្រី សុខ ចាន់ ជី ជីវ គឹម ស៊ីម សំ មុំ ពៅ ពេជ្រ មាស ហេង រ៉ា លី រី ឌី ថា នី វី ធី ដា សា ស៊ី សុី វណ្ណ រដ្ឋ ពន្លឺ រតន៍ លាភ ជ័យ រស្មី សំណាង សម្បត្តិ បុប្ផា ច័ន្ទ ចន្ទ ទេព រាជ ផល សួន គង់ ប៊ុន មុនី',
);
// "Elder sister", "younger sister", "girl" end on it.
const WOMAN = 'ស្រី';
const AGES = wordSet('បង ប្អូន កូន ក្មេង លោក អ្នក ចៅ មេ ថៅកែ កម្មករ មនុស្ស');
