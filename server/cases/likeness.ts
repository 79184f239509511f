import { daysBetween, type Day, type Instant } from '../foundation/time.ts';

/** A case as far as likeness is judged from it. */
export interface Likened {
  readonly caseId: string;
  /** Empty where unknown. */
  readonly country: string;
  readonly siteId: string | null;
  readonly category: string;
  readonly day: Day;
  /** When it began; null where that is not kept any more. */
  readonly at: Instant | null;
  /** See intake/sketch. */
  readonly marks: string;
  readonly language: string;
  /** Who spoke: a phone, an organisation; all pages together are one voice, for nobody knows how many use them. */
  readonly voice: string;
}

/** Where nothing in her words told of a category. */
export const UNCLEAR = 'OTH';

/** From here on two cases are proposed. Source: our default. */
export const ALIKE = 0.6;

/** Marks of words and pairs; those of words alone follow. */
export const FIRST_MARKS = 64;

const SAME_SITE = 0.1;
const SAME_CATEGORY = 0.1;
/** A week apart weighs as much as another category. */
const A_DAY = 0.1 / 7;

/** How alike two cases are, 0 to 1: the share of words that they have in common, more where site and category agree, less with each day between. Never across sites. */
export function likeness(a: Likened, b: Likened): number {
  if (a.marks === '' || b.marks === '' || !canMeet(a, b)) return 0;
  const site = a.siteId !== null && a.siteId === b.siteId ? SAME_SITE : 0;
  const category = rootOf(a.category) === rootOf(b.category) ? SAME_CATEGORY : 0;
  const apart = Math.abs(daysBetween(a.day, b.day)) * A_DAY;
  const words = wordsInCommon(a.marks, b.marks);
  return Math.max(0, Math.min(1, words + (words > 0 ? site + category - apart : 0)));
}

/** Two sites, or two countries, are two matters. */
const canMeet = (a: Likened, b: Likened): boolean =>
  (a.siteId === null || b.siteId === null || a.siteId === b.siteId) &&
  (a.country === '' || b.country === '' || a.country === b.country);

/** Marks that agree by chance, one in sixteen, are taken off. */
function wordsInCommon(a: string, b: string): number {
  let same = 0;
  for (let mark = 0; mark < FIRST_MARKS; mark += 1) if (a[mark] === b[mark]) same += 1;
  return Math.max(0, (same / FIRST_MARKS - 1 / 16) / (1 - 1 / 16));
}

export const rootOf = (category: string): string => category.split('.')[0]!;
