import { nameUpTo } from './extent.ts';
import { CALLED, CALLS, COPULAS, POSSESSIVES, SUFFERERS, TIMES } from './name-cues.ts';
import { bitsAt, continues, isRole, isTitled, isUnknown, joinsTwo, opensSentence, textAt, isDeed } from './passage.ts';
import type { Rule } from './rule.ts';
import { HONORIFIC } from './senses.ts';
import { wordSet } from './words.ts';

/** "Karim bhai", "করিম স্যারকে" */
export const beforeHonorific: Rule = (passage, at) => {
  const { gap } = passage.words[at]!;
  return (bitsAt(passage, at) & HONORIFIC) !== 0 && at > 0 && (gap === ' ' || /^[ .-]{0,2}$/.test(gap))
    ? nameUpTo(passage, at - 1)
    : [];
};

/** "Karim is our supervisor", "Karim, my manager", "করিম আমাদের সুপারভাইজার" */
export const beforeRole: Rule = (passage, at) => {
  if (!POSSESSIVES.has(textAt(passage, at)) || !isRole(passage, at + 1)) return [];
  const copula = ['is', 'was', 'holo', 'hol'].includes(textAt(passage, at - 1));
  const last = copula ? at - 2 : at - 1;
  if (last < 0 || !/^[ ,(-]{1,3}$/.test(passage.words[last + 1]!.gap)) return [];
  const apposed = /[,(-]/.test(passage.words[at]!.gap) || !/^[a-z]/.test(textAt(passage, at));
  return (copula || apposed) && isUnknown(passage, last) ? nameUpTo(passage, last) : [];
};

/** "Karim slapped me", "করিম আমাকে …", "Karim always …", "Karim's words" */
export const beforeDeed: Rule = (passage, at) => {
  const next = passage.words[at + 1];
  if (next === undefined || (next.gap !== ' ' && next.gap !== "'") || !isUnknown(passage, at)) return [];
  const before = textAt(passage, at - 1);
  const opens = opensSentence(passage, at) || joinsTwo(passage, at - 1) || TIMES.has(before);
  const acts =
    isDeed(passage, at + 1) ||
    (next.text === 's' && next.gap === "'") ||
    (opens && SUFFERERS.has(next.text)) ||
    (opens && isTitled(passage, at) && COPULAS.has(next.text));
  return acts ? nameUpTo(passage, at) : [];
};

/** "May says", "if will comes": an English name that is a verb elsewhere, before what no such verb stands before. */
export const beforeDone: Rule = (passage, at) =>
  MODALS.has(textAt(passage, at)) &&
  passage.words[at + 1]?.gap === ' ' &&
  isDeed(passage, at + 1) &&
  DONE.test(textAt(passage, at + 1))
    ? [at]
    : [];

const MODALS = wordSet('will may');
// "will says" and "may told me", but "will shout" and "may hit".
const DONE = /(?:s|ed|aid|old|ook|ave)$/;

/** "Karim (supervisor)", "Karim, PM, …" */
export const beforeOffice: Rule = (passage, at) => {
  const next = passage.words[at + 1];
  if (next === undefined || next.gap === ' ' || !isRole(passage, at + 1) || !isUnknown(passage, at)) return [];
  const apposed = next.gap === ', ' && (opensSentence(passage, at) || isTitled(passage, at));
  return apposed || /^ ?[(-] ?$/.test(next.gap) ? nameUpTo(passage, at) : [];
};

/** "Karim 01712345678" */
export const beforeNumber: Rule = (passage, at) =>
  isUnknown(passage, at) &&
  /^[ (:,-]{1,3}\+?\d[\d -]{5}/.test(passage.text.slice(passage.words[at]!.end, passage.words[at]!.end + 12))
    ? nameUpTo(passage, at)
    : [];

/** "আমাকে সবাই লিপি ডাকে", "amake sobai lipi bole dake" */
export const beforeCalls: Rule = (passage, at) => {
  if (!CALLS.has(textAt(passage, at))) return [];
  const last = ['bole', 'name', 'বলে', 'নামে'].includes(textAt(passage, at - 1)) ? at - 2 : at - 1;
  const called = [1, 2, 3].some((step) => CALLED.has(textAt(passage, last - step)));
  return called && last >= 0 && continues(passage, at) ? nameUpTo(passage, last) : [];
};
