import type { Answer } from './answer.ts';
import { forHer, isQuestion, textOf, type Effect, type Move, type Question, type Talk } from './turn.ts';

/** What an answer does that is one for the question asked; null where it answers nothing and is her words. */
export function answered(talk: Talk, question: Question, answer: Answer): Move | null {
  if (question === 'place' || question === 'place_again') return placeless(talk, question, answer);
  if (answer === 'unknown') return null;
  return question === 'writing' || question === 'writing_again'
    ? { step: 'notice', effects: [{ kind: 'may_write', answer }], say: 'notice' }
    : afterNotice(talk, [{ kind: 'tell_buyers', answer, means: 'answered' }], 'place');
}

/**
 * A whole sentence on telling the buyers counts from the notice on, whatever was asked since, and a question goes on waiting.
 * When all is asked it may answer a human: it is kept too. Null before the notice.
 */
export function toldUs(talk: Talk, answer: 'yes' | 'no'): Move | null {
  const { step } = talk;
  const effect = { kind: 'tell_buyers', answer, means: 'answered' } as const;
  const say = answer === 'yes' ? 'may_tell' : 'not_told';
  if (step === 'open') return { step, effects: [{ kind: 'extend' }, effect], say };
  if (!isQuestion(step) || textOf(step) === 'writing') return null;
  return textOf(step) === 'notice' ? afterNotice(talk, [effect], 'place') : { step, effects: [effect], say };
}

/** The workplace is asked only where it is not known. */
export const afterNotice = (talk: Talk, effects: readonly Effect[], say: 'place' | 'place_added'): Move =>
  talk.placed || effects.some(({ kind }) => kind === 'place')
    ? { step: 'open', effects, say: forHer('thanks', talk) }
    : { step: 'place', effects, say };

/** "Yes" tells no workplace: asked once more. "No" and "I do not know" are as good an answer as any. */
const placeless = (talk: Talk, question: 'place' | 'place_again', answer: Answer): Move =>
  answer === 'yes' && question === 'place'
    ? { step: 'place_again', effects: [], say: 'place' }
    : { step: 'open', effects: [], say: forHer('thanks', talk) };
