import { isQuestion, textOf, type Move, type Talk } from './turn.ts';

/**
 * After a stop all is taken and nothing asked; so nothing counts as asked that she was not shown. Who brings a new matter is told
 * once, in answer to it, how to be answered again: else she would wait in vain.
 */
export function silently(talk: Talk, { step, effects }: Move): Move {
  const say = effects.some(({ kind }) => kind === 'open') ? 'taken' : null;
  if (!isQuestion(step) || step === talk.step) return { step, effects, say };
  const kept = effects.some(({ kind }) => kind === 'open' || kind === 'extend');
  const asked = isQuestion(talk.step) ? textOf(talk.step) : null;
  const rest = kept ? (asked ? talk.step : 'begun') : asked === 'writing' ? 'begun' : 'open';
  return { step: rest, effects, say };
}
