import { ADDRESS_WORDS } from './address-words.ts';
import { APPS } from './app-words.ts';
import { CALENDAR } from './calendar-words.ts';
import { COUNTS } from './count-words.ts';
import {
  AGE,
  AGE_AFTER,
  AGE_BEFORE,
  APP,
  AT,
  BIRTH,
  CUE,
  DAY_AFTER,
  DAY_BEFORE,
  DEED,
  DOT,
  EVERYDAY,
  FILLER,
  HOME,
  JOINER,
  MONEY,
  MONTH,
  MONTH_WORD,
  NUMBERED,
  PART,
  PEOPLE,
  PROVIDER,
  RANGE,
  ROLE,
  SPAN_OF_MONTHS,
  UNIT,
  WORKFORCE,
  WORKPLACE,
} from './meaning-bits.ts';
import { CUES } from './number-cues.ts';
import type { Tongue } from './tongues/tongue.ts';

/** Lists that hold in every tongue, and what they mean. */
export const SHARED_LISTS: readonly (readonly [string, number])[] = [
  [CUES.plain, CUE],
  [CUES.numbered, WORKPLACE],
  [CUES.number, NUMBERED],
  [CUES.parts, PART],
  [CUES.joiners, JOINER],
  [CUES.ranges, RANGE],
  [COUNTS.units, UNIT],
  [COUNTS.money, MONEY],
  [COUNTS.people, PEOPLE],
  [COUNTS.workforce, WORKFORCE],
  [APPS, APP],
  [ADDRESS_WORDS.at, AT],
  [ADDRESS_WORDS.dot, DOT],
  [ADDRESS_WORDS.providers, PROVIDER],
  [CALENDAR.months, MONTH],
  [CALENDAR.before, DAY_BEFORE],
  [CALENDAR.after, DAY_AFTER],
  [CALENDAR.month, MONTH_WORD],
  [CALENDAR.birth, BIRTH],
  [CALENDAR.spans, SPAN_OF_MONTHS | UNIT],
  [CALENDAR.age, AGE],
  [CALENDAR.years, AGE_AFTER | UNIT],
  [CALENDAR.ageBefore, AGE_BEFORE],
  [CALENDAR.ageAfter, AGE_AFTER],
];

type Field = {
  [Key in keyof Tongue]: Tongue[Key] extends string ? Key : never;
}[keyof Tongue];

/** Lists of a tongue, what they mean, and whether they hold phrases even where no sign parts them. */
export const TONGUE_LISTS: readonly (readonly [Field, number, boolean])[] = [
  ['fillers', FILLER, false],
  ['ambiguousNumbers', EVERYDAY, false],
  ['numberCues', CUE, true],
  ['workplaceCues', WORKPLACE, false],
  ['numberWords', NUMBERED, false],
  ['units', UNIT, false],
  ['currencies', MONEY, false],
  ['months', MONTH, false],
  ['ageAfter', AGE_AFTER, true],
  ['ageBefore', AGE_BEFORE, true],
  ['homes', HOME, false],
  ['uniqueRoles', ROLE, true],
  ['people', PEOPLE, false],
  ['deeds', DEED, false],
  ['conjunctions', JOINER, false],
];

/** Meanings of single words: where blanks part a list, its phrases are torn into words ("por ciento"). */
export const TEARABLE = UNIT | MONEY | HOME | WORKPLACE | PEOPLE;
