import { take } from './taken.ts';
import { forHer, opens, type Heard, type Move, type Places, type Talk } from './turn.ts';

/**
 * What a text does that shows a receipt. She goes on with the case that it opens; one that opens none gives nothing away.
 * Words beside it, or a picture that came along, are taken too. Null where they are a new matter: the case has ended.
 */
export function joined(talk: Talk, heard: Heard, places: Places): Move | null {
  const { receipt, besides = false } = heard;
  if (receipt === 'opens' && besides && !talk.caseOpen) return null;
  const going = receipt === 'opens' && talk.caseOpen ? { ...talk, step: 'open' as const } : talk;
  const effects = besides || heard.media > 0 ? take(going, besides ? heard.text : '', places) : [];
  const step = effects.length > 0 && opens(going.step) ? 'begun' : talk.step;
  if (heard.danger && besides && !talk.stopped) return inDanger(talk, step, effects, receipt === 'opens');
  if (receipt === 'too_many') return { step, effects, say: null };
  if (receipt === 'mistyped') return { step, effects, say: 'code_mistyped' };
  if (receipt === 'wrong') return { step, effects, say: 'code_wrong' };
  if (!talk.caseOpen) return { step, effects, say: 'status_neutral' };
  if (talk.stopped) return { step: 'open', effects, say: 'taken' };
  // Of a new phone we ask whether we may write to it.
  return talk.mayWrite === null
    ? { step: 'writing', effects, say: 'receipt' }
    : { step: 'open', effects, say: forHer('thanks', talk) };
}

/** A danger first gets a number to call; what there is to ask is asked after her next words. */
function inDanger(talk: Talk, step: Talk['step'], effects: Move['effects'], goesOn: boolean): Move {
  if (step === 'begun' && opens(talk.step) && !goesOn) return { step, effects, say: 'receipt_danger' };
  return { step: !goesOn ? step : talk.mayWrite === null ? 'begun' : 'open', effects, say: 'added_danger' };
}
