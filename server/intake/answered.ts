import type { Answer } from './answer.ts';
import { forHer, type Effect, type Move, type Question, type Talk } from './turn.ts';

/** What an answer does that is one for the question asked; null where it answers nothing and is her words. */
export function answered(talk: Talk, question: Question, answer: Answer): Move | null {
  if (question === 'place' || question === 'place_again') return placeless(talk, question, answer);
  if (answer === 'unknown') return null;
  return question === 'writing' || question === 'writing_again'
    ? { step: 'notice', effects: [{ kind: 'may_write', answer }], say: 'notice' }
    : afterNotice(talk, [{ kind: 'tell_buyers', answer, means: 'answered' }], 'place');
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
