import { PLAYERS } from './name-cues.ts';
import { type Passage, bitsAt, isUnknown, textAt } from './passage.ts';
import type { Rule } from './rule.ts';
import {
  afterArticle,
  afterBy,
  afterHint,
  afterNumber,
  afterRole,
  afterSender,
  afterTitle,
  afterTitleInitial,
  afterTold,
} from './rules-after.ts';
import {
  beforeCalls,
  beforeDeed,
  beforeDone,
  beforeHonorific,
  beforeNumber,
  beforeOffice,
  beforeRole,
} from './rules-before.ts';
import { articled, asObject, capital, glued, listed, parted, signature, spelled, strange } from './rules-within.ts';
import { quoted } from './rules-quoted.ts';
import { behindPrefix, ofSyllables } from './rules-burmese.ts';
import { afterFamily } from './rules-unspaced.ts';
import {
  aroundMiddle,
  behindPlace,
  behindPost,
  byBirth,
  ofClan,
  ofFamily,
  ofOneVowel,
  ofTwo,
  toldWhole,
} from './rules-vietnamese.ts';
import { FAMILY, HONORIFIC, KNOWN, NAME, ROLE, TITLE } from './senses.ts';

const CUED = 1;
const TITLED = 2;
const IN_ROLE = 4;
const HONOURS = 8;
const UNKNOWN = 16;
const LISTED = 32;
const PLAYS = 64;
const JOINED = 128;
const BEHIND_SIGN = 256;
const FAMILY_NAME = 512;
const BURMESE = 1024;

/** Rules by what a word must be for them to say anything: most words are nothing of it. */
const RULES: readonly (readonly [number, Rule])[] = [
  [CUED, afterTold],
  [CUED, toldWhole],
  [CUED, afterArticle],
  [CUED, spelled],
  [CUED, afterHint],
  [TITLED, afterTitle],
  [TITLED | IN_ROLE, afterTitleInitial],
  [TITLED | IN_ROLE, ofOneVowel],
  [IN_ROLE, afterRole],
  [HONOURS, beforeHonorific],
  [UNKNOWN, beforeDeed],
  [UNKNOWN, beforeOffice],
  [UNKNOWN, beforeNumber],
  [UNKNOWN, afterNumber],
  [UNKNOWN, asObject],
  [UNKNOWN, listed],
  [UNKNOWN, glued],
  [UNKNOWN, strange],
  [UNKNOWN, capital],
  [UNKNOWN | LISTED, signature],
  [LISTED, beforeDone],
  [LISTED, articled],
  [JOINED, parted],
  [BEHIND_SIGN, quoted],
  [FAMILY_NAME, afterFamily],
  [FAMILY_NAME, ofClan],
  [FAMILY_NAME, ofFamily],
  [FAMILY_NAME, behindPost],
  [FAMILY_NAME, aroundMiddle],
  [TITLED, byBirth],
  [LISTED, behindPlace],
  [LISTED, ofTwo],
  [TITLED, behindPrefix],
  [BURMESE, ofSyllables],
  [PLAYS, beforeRole],
  [PLAYS, afterSender],
  [PLAYS, beforeCalls],
  [PLAYS, afterBy],
];

// The rules by all that a word is.
const chosen: Rule[][] = [];

/** Adds the words that the rules find from the word at an index. */
export function findByRule(passage: Passage, at: number, found: Set<number>): void {
  const bits = bitsAt(passage, at);
  const is =
    (passage.cues[at] === 0 ? 0 : CUED) |
    (bits & TITLE ? TITLED : 0) |
    (bits & ROLE ? IN_ROLE : 0) |
    (bits & HONORIFIC ? HONOURS : 0) |
    (isUnknown(passage, at) ? UNKNOWN : 0) |
    (bits & NAME ? LISTED : 0) |
    (bits & KNOWN && PLAYERS.has(textAt(passage, at)) ? PLAYS : 0) |
    (bits & FAMILY ? FAMILY_NAME : 0) |
    (passage.words[at]!.script === 'Mymr' ? BURMESE : 0) |
    (passage.words[at]!.gap === ' ' ? 0 : BEHIND_SIGN) |
    ((passage.words[at + 1]?.gap ?? ' ') === ' ' ? 0 : JOINED);
  if (is === 0) return;
  for (const rule of (chosen[is] ??= RULES.filter(([when]) => is & when).map(([, rule]) => rule)))
    for (const name of rule(passage, at)) found.add(name);
}
