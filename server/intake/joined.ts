import { take } from './taken.ts';
import { forHer, opens, type Heard, type Move, type Places, type Talk } from './turn.ts';

/**
 * What a text does that is nothing but a receipt. She goes on with the case that it opens; one that opens none gives
 * nothing away. A picture that came along is taken too.
 */
export function joined(talk: Talk, heard: Heard, places: Places): Move {
  const going = heard.receipt === 'opens' && talk.caseOpen ? { ...talk, step: 'open' as const } : talk;
  const effects = heard.media > 0 ? take(going, '', places) : [];
  const step = effects.length > 0 && opens(going.step) ? 'begun' : talk.step;
  if (heard.receipt === 'too_many') return { step, effects, say: null };
  if (heard.receipt === 'wrong') return { step, effects, say: 'code_wrong' };
  if (!talk.caseOpen) return { step, effects, say: 'status_neutral' };
  if (talk.stopped) return { step: 'open', effects, say: 'taken' };
  // Of a new phone we ask whether we may write to it.
  return talk.mayWrite === null
    ? { step: 'writing', effects, say: 'receipt' }
    : { step: 'open', effects, say: forHer('thanks', talk) };
}
