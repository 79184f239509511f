import { daysBetween, type Day } from '../foundation/time.ts';
import type { Likened } from './likeness.ts';
import { wordsOf, type Words } from './vocabulary.ts';

/** So many of one category at one site within two days are a crowd, whatever their words. Source: our default. */
export const CROWD = 10;
/** One case, with its marks as they are compared. */
export interface Voice<Case extends Likened = Likened> {
  readonly one: Case;
  readonly words: Words;
}

/** Many cases of one site, days and matter. */
export interface Crowd<Case extends Likened = Likened> {
  readonly from: Day;
  readonly until: Day;
  readonly roots: ReadonlySet<string>;
  readonly clear: Voice<Case>[];
  /** Few words, in the same hour. */
  readonly perhaps: Voice<Case>[];
}

export const voiceOf = <Case extends Likened>(one: Case): Voice<Case> => ({ one, words: wordsOf(one.marks) });

/** By day, then by an id that tells nothing. */
export const byAge = (a: Voice, b: Voice): number =>
  a.one.day === b.one.day ? (a.one.caseId < b.one.caseId ? -1 : 1) : a.one.day < b.one.day ? -1 : 1;

/** Of one kind, the oldest first: as many within two days as are a crowd. */
export function crowdsWithin<Case extends Likened>(same: readonly Voice<Case>[]): Voice<Case>[][] {
  const crowds: Voice<Case>[][] = [];
  for (let from = 0; from < same.length;) {
    const first = same[from]!.one.day;
    const end = endOf(same, from, (day) => daysBetween(first, day) > 1);
    const isCrowd = end - from >= CROWD;
    if (isCrowd) crowds.push(same.slice(from, end));
    from = isCrowd ? end : endOf(same, from, (day) => daysBetween(first, day) > 0);
  }
  return crowds;
}

function endOf(same: readonly Voice[], from: number, beyond: (day: Day) => boolean): number {
  let end = from;
  while (end < same.length && !beyond(same[end]!.one.day)) end += 1;
  return end;
}
