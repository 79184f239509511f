import { type Random, pick } from './random.ts';

/** Makes a name up that sounds like those of a list and is no word: the head of one and the tail of another. */
export function invent(random: Random, names: readonly string[], isWord: (made: string) => boolean): string {
  for (let attempt = 0; attempt < 8; attempt++) {
    const head = pick(random, names);
    const tail = pick(random, names);
    const made = head.slice(0, cut(random, head)) + tail.slice(cut(random, tail)).toLowerCase();
    if (made.length > 1 && made.length < 14 && made !== head && !isWord(made)) return made;
  }
  return pick(random, names);
}

/** Somewhere behind a vowel or its sign, as syllables end there in most scripts. */
function cut(random: Random, name: string): number {
  const places = Array.from(name.matchAll(BEHIND_VOWEL), (match) => match.index + match[0].length);
  const inside = places.filter((place) => place < name.length);
  if (inside.length > 0) return pick(random, inside);
  return name.length > 1 && !/\p{M}/u.test(name) ? 1 + Math.floor(random() * (name.length - 1)) : name.length;
}

const BEHIND_VOWEL =
  /[aeiouyàáâãäåèéêëìíîïòóôõöùúûüıăâêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹаеиіоуюяєї]|[\p{M}\p{Script=Ethiopic}\p{Script=Han}](?!\p{M})|[اويی]/giu;
