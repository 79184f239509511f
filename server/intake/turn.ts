import type { Values, Wording } from '../replies/wording.ts';

/** A question that we asked and that her next text may answer; `…_again` is the same, asked once more. */
export type Question = 'writing' | 'writing_again' | 'notice' | 'notice_again' | 'place' | 'place_again';

/**
 * Where the talk stands. Her next words open a case at `start` and at `at:SITE` (she gave the code of a poster there);
 * `begun` is a case of which nothing is asked yet; at `open` all is asked. `deleting:STEP` asks back whether all is to be deleted.
 */
export type Step = 'start' | `at:${string}` | 'begun' | Question | 'open' | `deleting:${string}`;

export interface Talk {
  readonly step: Step;
  readonly language: string;
  /** She has a case that words can be added to. */
  readonly caseOpen: boolean;
  /** That case has a site. */
  readonly placed: boolean;
  readonly mayWrite: 'yes' | 'no' | null;
  readonly stopped: boolean;
  /** A matter of life or limb is open: what she wrote is not deleted at once, in case it was not her who asked. */
  readonly locked: boolean;
  /** She asked for all to be deleted, and nothing is yet: she can take it back by writing. */
  readonly forgetting: boolean;
  /** Many answers went to her today: perhaps it is a machine that answers ours. */
  readonly answeredOften: boolean;
}

export interface Heard {
  readonly text: string;
  /** After a long silence she gave her reference, and no more: she asks what waits for her. */
  readonly returning: boolean;
  /** It was lost on its way and fetched later: perhaps older than what we asked last. */
  readonly late: boolean;
  /** It is nothing but a receipt: of a case that she goes on with now; of none; or one more when she tried too often today. */
  readonly receipt: 'opens' | 'wrong' | 'too_many' | null;
  /** She can be given a receipt, should she ask for one. */
  readonly ticket: boolean;
  /** Her address is a number that can be dialled. */
  readonly callable?: boolean;
  /** It surely is: she had not had the question yet, so it answers nothing. */
  readonly unasked: boolean;
  /** How many pictures or sounds came with it. */
  readonly media: number;
  /** It held something that we do not take, as a place on a map. */
  readonly other?: boolean;
  /** She tapped an answer to a question that is not the one asked now. */
  readonly stale?: boolean;
  /** It tells of a danger to life that the case did not tell of before. */
  readonly danger: boolean;
  /** The language that it seems to be in; null where it has no letters. */
  readonly language: string | null;
}

/** Ids of sites. */
export interface Places {
  byPoster(code: string): string | null;
  byName(name: string): string | null;
}

export type Effect =
  /** Her words become a case. */
  | { readonly kind: 'open' }
  /** Her words are added to the open case. */
  | { readonly kind: 'extend' }
  | { readonly kind: 'danger' }
  | { readonly kind: 'may_write'; readonly answer: 'yes' | 'no' }
  | {
      readonly kind: 'tell_buyers';
      readonly answer: 'yes' | 'no';
      readonly means: 'answered' | 'texted_again' | 'poster';
    }
  | { readonly kind: 'place'; readonly siteId: string; readonly by: 'poster' | 'name' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'start' }
  /** All that we have of her is to be deleted. */
  | { readonly kind: 'forget' }
  /** What was to be deleted stays. */
  | { readonly kind: 'keep' }
  /** Her next words are another case. */
  | { readonly kind: 'new' }
  /** She gets a receipt, to go on with her case on the web. */
  | { readonly kind: 'receipt' };

export interface Line {
  readonly key: Wording;
  readonly values: readonly (keyof Values)[];
}

export interface Turn {
  readonly step: Step;
  readonly language: string;
  /** In the order in which they happen; all but `open` are about the case that is open then. */
  readonly effects: readonly Effect[];
  /** What answers her: one message or none. */
  readonly say: readonly Line[];
}

/** A turn before its language is known. */
export interface Move {
  readonly step: Step;
  readonly effects: readonly Effect[];
  readonly say: Wording | null;
}

/** Her next words open a case. */
export const opens = (step: Step): boolean => step === 'start' || step.startsWith('at:');

/** She was asked whether all is to be deleted. */
export const isDeleting = (step: Step): step is `deleting:${string}` => step.startsWith('deleting:');

/** Where the talk stood when she sent DELETE. */
export const beforeDeleting = (step: Step): Step =>
  isDeleting(step) ? (step.slice('deleting:'.length) as Step) : step;

const QUESTIONS: readonly string[] = [
  'writing',
  'writing_again',
  'notice',
  'notice_again',
  'place',
  'place_again',
] satisfies Question[];

export const isQuestion = (step: Step): step is Question => QUESTIONS.includes(step);

/** The text that asks it. */
export const textOf = (question: Question): 'writing' | 'notice' | 'place' =>
  question.replace('_again', '') as 'writing' | 'notice' | 'place';

/** What is said where the talk goes on after something else. */
export const goingOn = (step: Step): Wording => (isQuestion(step) ? textOf(step) : opens(step) ? 'welcome' : 'started');

/** Who said that we may not write is told when to text us instead. */
export const forHer = (key: 'thanks' | 'added', { mayWrite }: Talk): Wording =>
  mayWrite === 'yes' ? key : `${key}_quiet`;
