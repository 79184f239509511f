import { take } from './taken.ts';
import type { Effect, Heard, Places, Talk, Turn } from './turn.ts';

/** What she writes on a page is words: no command, no answer to a question; what comes next the page says itself. Pure. */
export function written(talk: Talk, { text }: Pick<Heard, 'text'>, places: Places): Turn {
  const now: Talk = talk.caseOpen ? { ...talk, step: 'open' } : { ...talk, step: 'start', placed: false };
  const kept: Effect[] = talk.forgetting ? [{ kind: 'keep' }] : [];
  return { step: 'open', language: talk.language, effects: [...take(now, text, places), ...kept], say: [] };
}
