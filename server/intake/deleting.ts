import { answerIn, tellIn } from './answer.ts';
import type { Command } from './command.ts';
import { goingOn, type Heard, type Move, type Talk } from './turn.ts';

/**
 * Her answer to whether all is to be deleted; null where it is none, and the talk goes on as if nothing had been asked.
 * "1" could answer what was asked before, so it neither deletes nor counts as that: she is asked again.
 */
export function isSure(
  talk: Talk,
  { text, late }: Pick<Heard, 'text' | 'late'>,
  order: { readonly command: Command } | null,
  languages: readonly string[],
): Move | null {
  const { step } = talk;
  // One that was lost on its way may be the one that we asked back for.
  if (order?.command === 'delete') return late ? { step: `deleting:${step}`, effects: [], say: null } : forget(talk);
  if (order) return null;
  if (tellIn(text, languages)) return null;
  switch (answerIn(text, languages)) {
    case 'yes':
      return { step: `deleting:${step}`, effects: [], say: 'delete' };
    case null:
      return null;
    default:
      return { step, effects: [], say: goingOn(step) };
  }
}

/** Where it waits she can still take it back: by writing. */
const forget = ({ step, locked }: Talk): Move => ({
  step,
  effects: [{ kind: 'forget' }],
  say: locked ? 'delete_waits' : 'deleted',
});
