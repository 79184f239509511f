import { answerIn, tellIn } from './answer.ts';
import type { Command } from './command.ts';
import type { Heard, Move, Talk } from './turn.ts';

type Order = { readonly command: Command } | null;

/** Whether her text takes back that all is to be deleted: any but DELETE, the answer that brings its question again, STOP, and what she wrote before. */
export function takesBack({ forgetting }: Talk, { unaware }: Heard, order: Order, sure: Move | null): boolean {
  const goesOn = order?.command === 'delete' || order?.command === 'stop' || sure?.say === 'delete';
  return forgetting && !unaware && !goesOn;
}

/**
 * She wrote on, so nothing is deleted, and she hears that before all else. `move` is what her text does else. A bare
 * answer is to that, and to no question that was asked before.
 */
export function keep(talk: Talk, heard: Heard, order: Order, move: Move, languages: readonly string[]): Move {
  const { text, media } = heard;
  const bare = !order && media === 0 && answerIn(text, languages) !== null && tellIn(text, languages) === null;
  const { step, effects } = bare ? { step: talk.step, effects: [] } : move;
  const danger = order?.command === 'danger' || (heard.danger && effects.length > 0);
  const hears = order?.command === 'start' || (!talk.stopped && !danger);
  const say = hears ? 'kept_open' : danger ? 'kept_danger' : 'kept';
  return { step, effects: [...effects, { kind: 'keep' }], say };
}
