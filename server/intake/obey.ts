import type { Command } from './command.ts';
import { take } from './taken.ts';
import { goingOn, opens, type Effect, type Heard, type Move, type Places, type Talk } from './turn.ts';

/** What a command does. A question that waits for its answer goes on waiting. A picture that came along is taken too. */
export function obey(talk: Talk, command: Command, heard: Heard, places: Places): Move {
  const picture = heard.media > 0 ? take(talk, '', places) : [];
  const waiting = picture.length > 0 && opens(talk.step) ? 'begun' : talk.step;
  const move = (effects: Effect[], say: Move['say'], step = waiting): Move => ({
    step,
    effects: [...picture, ...effects],
    say,
  });
  // Nobody said yet that a code or a call does no harm here: she is told so, and asked.
  const mayAsk = talk.caseOpen && talk.mayWrite === null && !talk.stopped && !talk.forgetting && !opens(talk.step);
  const safe = talk.caseOpen && talk.mayWrite === 'yes' && !talk.stopped;
  switch (command) {
    case 'stop':
      return move([{ kind: 'stop' }], talk.stopped ? null : 'stopped');
    case 'start':
      // She asked since for all to be deleted, and with that for no more texts.
      if (talk.forgetting && heard.unaware) return move([], null);
      return move([{ kind: 'start' }], goingOn(waiting));
    case 'status':
      return move([], safe ? 'status' : 'status_neutral');
    case 'new':
      return move([{ kind: 'new' }], talk.stopped ? null : 'new', opens(waiting) ? waiting : 'start');
    case 'web':
      if (mayAsk) return move([], 'web_asks', 'writing');
      return safe && heard.ticket ? move([{ kind: 'receipt' }], 'web_code') : move([], 'status_neutral');
    case 'call':
      if (mayAsk && heard.callable) return move([], 'call_asks', 'writing');
      return move([], safe && heard.callable ? 'call_back' : 'status_neutral');
    case 'help':
      return move([], heard.callable ? 'help_call' : 'help');
    case 'delete':
      // Nobody saw the question yet that a late one brings about.
      return move([], 'delete', heard.late ? waiting : `deleting:${waiting}`);
    case 'danger':
      return opens(talk.step)
        ? { step: 'begun', effects: [...take(talk, '', places), { kind: 'danger' }], say: 'danger' }
        : move([{ kind: 'danger' }], 'danger');
  }
}
