/** Whether what somebody wrote may mean a workplace or firm: for a bar, where a miss is worse than a hit. Never to place a case. */
import { sameName } from './sameness.ts';

/** `said` has every word that tells `name` from others, however its legal form, unit or trade is written. */
export function resembles(said: string, name: string): boolean {
  const words = sameName(said).split(' ').filter(Boolean);
  const own = sameName(name).split(' ').filter(Boolean);
  const telling = own.filter((word) => !isCommon(word));
  // A name of common words alone is told by all of them together.
  const needed = telling.length > 0 ? telling : own.filter((word) => !isForm(word));
  if (needed.length === 0 || words.length === 0) return false;
  if (needed.every((word) => words.some((one) => isNear(one, word)))) return true;
  const run = own.filter((word) => !isForm(word)).join('');
  return run.length >= LONG && words.some((word) => isNear(word, run));
}

/** Legal forms, forms of address, and what counts the buildings of a firm. */
const FORMS = new Set(
  (
    'ltd limited pvt private pte pty plc inc llc llp lp co company corp corporation gmbh ag sa sas sarl srl spa bv nv ' +
    'sdn bhd tbk pt cv jsc tnhh cp as anonim sirketi san tic ve ms m s mr messrs the and of group holding holdings ' +
    'unit no number plot building bldg block floor line shed gate phase section branch plant site'
  ).split(' '),
);

/** Trades: what many firms of one town have in their names. */
const TRADES = new Set(
  (
    'garment garments apparel apparels textile textiles knit knits knitting knitwear knitwears woven fashion fashions ' +
    'wear wears clothing clothes cloth fabric fabrics cotton denim jeans sweater sweaters shirt shirts hosiery ' +
    'composite spinning dyeing washing printing embroidery sewing stitching cutting leather footwear shoe shoes tannery ' +
    'mill mills factory factories industry industries industrial manufacturing manufacturer manufacturers works ' +
    'enterprise enterprises trading export exports international global products farm farms foods estate estates'
  ).split(' '),
);

/** Also `unit1`, `2`, `2nd`. */
const isForm = (word: string): boolean =>
  FORMS.has(word.replace(/\d+(st|nd|rd|th)?$/, '')) || /^\d+[a-z]{0,2}$/.test(word);
const isCommon = (word: string): boolean => isForm(word) || TRADES.has(word);

/** In words so long one letter may be wrong, missing or one too many, save the first. */
const LONG = 5;

function isNear(said: string, word: string): boolean {
  if (said === word) return true;
  if (word.length < LONG || said[0] !== word[0] || Math.abs(said.length - word.length) > 1) return false;
  let from = 0;
  while (from < word.length && said[from] === word[from]) from += 1;
  let end = 0;
  while (end < Math.min(word.length, said.length) - from && said.at(-1 - end) === word.at(-1 - end)) end += 1;
  const [left, right] = [said.slice(from, said.length - end), word.slice(from, word.length - end)];
  // Two letters that changed places are one slip as well.
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === `${right[1]}${right[0]}`);
}
