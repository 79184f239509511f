import { ALIKE, FIRST_MARKS, likeness, type Likened } from './likeness.ts';

/** Marks that must agree before two sketches are compared at all: four of sixty-four, at sixteen places. */
const BAND = 4;
/** Of many with the same band so many are compared with one that comes after them. */
const COMPARED = 8;

/** Finds whose words are alike: work grows with the number of cases, not of pairs. */
export class Bands<Case extends Likened> {
  readonly #known = new Map<string, Case[]>();

  /** `found` in each band: those before her that are alike; she is kept where nobody was. */
  take(one: Case, found: (other: Case) => void, isKnown: (other: Case) => boolean): void {
    for (const band of bandsOf(one)) {
      const before = this.#known.get(band);
      if (!before) {
        this.#known.set(band, [one]);
        continue;
      }
      const other = before.find((each) => isKnown(each) || likeness(each, one) >= ALIKE);
      if (other !== undefined) found(other);
      else if (before.length < COMPARED) before.push(one);
    }
  }

  /** For `alikeTo` alone. */
  keep(one: Case): void {
    for (const band of bandsOf(one)) {
      const before = this.#known.get(band);
      if (!before) this.#known.set(band, [one]);
      else if (before.length < COMPARED) before.push(one);
    }
  }

  alikeTo(one: Case): Case[] {
    const near = new Set(bandsOf(one).flatMap((band) => this.#known.get(band) ?? []));
    return [...near].filter((other) => likeness(other, one) >= ALIKE);
  }
}

function bandsOf({ marks }: Likened): string[] {
  const bands: string[] = [];
  const length = Math.min(marks.length, FIRST_MARKS);
  for (let at = 0; at < length; at += BAND) bands.push(`${at} ${marks.slice(at, at + BAND)}`);
  return bands;
}
