import {
  type Passage,
  bitsAt,
  continues,
  isClosed,
  isDeed,
  isFamily,
  isInitial,
  isListed,
  isParticle,
  isSurelyName,
  isTitle,
  isTitled,
  isUnknown,
  isUpper,
} from './passage.ts';
import { CLOSED, DEED, ROLE } from './senses.ts';

// Four words hold the longest names that we met ("Mst Salma Akter Rupa"), one more a second family name.
const LONGEST = 5;

/** The words of a name that begins here. */
export function nameFrom(passage: Passage, first: number): number[] {
  const name = [first];
  for (let i = first + 1; name.length < LONGEST && continues(passage, i); i++) {
    const particles = particlesFrom(passage, i);
    if (particles > 0) {
      for (let step = 0; step <= particles; step++) name.push(i + step);
      i += particles;
      continue;
    }
    if (!goesOn(passage, i) && !isCapitalised(passage, first, i)) break;
    name.push(i);
  }
  return name;
}

/** "Trần Văn Lực": within a name written with capitals, an everyday word with one belongs to it. */
const isCapitalised = (passage: Passage, first: number, at: number): boolean =>
  isTitled(passage, first) &&
  isTitled(passage, at) &&
  passage.words[at]!.gap === ' ' &&
  (bitsAt(passage, at) & (CLOSED | ROLE | DEED)) === 0;

const goesOn = (passage: Passage, at: number): boolean =>
  continues(passage, at) &&
  (isUnknown(passage, at) ||
    (isListed(passage, at) && isNameAgain(passage, at)) ||
    (isTitle(passage, at) && isTitled(passage, at)) ||
    isInitial(passage, at) ||
    isMiddleInitial(passage, at));

/** An everyday word that is a name as well goes on a name where a capital or the tagger speaks for it. */
const isNameAgain = (passage: Passage, at: number): boolean =>
  passage.words[at]!.gap === ' ' &&
  !isClosed(passage, at) &&
  (isTitled(passage, at) || (!isDeed(passage, at) && passage.likely[at]! >= LIKELY_BESIDE_NAME));

// Beside a name less is needed.
const LIKELY_BESIDE_NAME = 0.3;

/** "de la Cruz", "bin Abu": how many small words of a name stand here. */
function particlesFrom(passage: Passage, at: number): number {
  let count = 0;
  while (count < 3 && isParticle(passage, at + count) && passage.words[at + count]!.gap === ' ') count++;
  const next = at + count;
  if (count === 0 || passage.words[next]?.gap !== ' ') return 0;
  // "tran van luc": such a middle name is nothing else.
  const middle = isFamily(passage, at - 1) && (!isClosed(passage, at) || isListed(passage, at));
  if (middle && (!isClosed(passage, next) || isListed(passage, next))) return count;
  return isUpper(passage, next) || (isSurelyName(passage, next) && !isTitled(passage, at - 1)) ? count : 0;
}

/** The words of a name that ends here, two at most: further back the sentence is likelier than a third name. */
export function nameUpTo(passage: Passage, last: number): number[] {
  if (!isUnknown(passage, last) && !isListed(passage, last)) return [];
  const adjoins = last > 0 && /^[ .'-]{1,2}$/.test(passage.words[last]!.gap);
  return adjoins && isUnknown(passage, last - 1) ? [last - 1, last] : [last];
}

/** "Rokeya B Akter": a single letter between blanks, before more of the name, that is no word by itself. */
const isMiddleInitial = (passage: Passage, at: number): boolean =>
  passage.words[at]!.text.length === 1 &&
  /^[^aeiouyrঅএও]$/.test(passage.words[at]!.text) &&
  passage.words[at]!.gap === ' ' &&
  passage.words[at + 1]?.gap === ' ' &&
  (isUnknown(passage, at + 1) || isListed(passage, at + 1));
