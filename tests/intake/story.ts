import { propose } from '../../server/intake/propose.ts';
import {
  converse,
  type Effect,
  type Heard,
  type Places,
  type Talk,
  type Turn,
} from '../../server/intake/conversation.ts';

export const OFFERED = ['bn', 'en'];

/** K7 and the code 2468 are on posters; "Star Knit" is the exact name of one site. */
export const PLACES: Places = {
  byPoster: (code) => ({ k7: 'site-k7', '2468': 'site-2468' })[code.toLowerCase().replaceAll(' ', '')] ?? null,
  byName: (name) => (name.trim().toLowerCase() === 'star knit' ? 'site-star' : null),
};

export const NEW: Talk = {
  step: 'start',
  language: 'bn',
  caseOpen: false,
  placed: false,
  mayWrite: null,
  stopped: false,
  locked: false,
  forgetting: false,
  answeredOften: false,
};

/** What the caller remembers of a turn. */
export function after(talk: Talk, turn: Turn): Talk {
  return turn.effects.reduce<Talk>((state, effect) => ({ ...state, ...remembered(effect) }), {
    ...talk,
    step: turn.step,
    language: turn.language,
  });
}

function remembered(effect: Effect): Partial<Talk> {
  switch (effect.kind) {
    case 'open':
      return { caseOpen: true, placed: false };
    case 'new':
      return { caseOpen: false, placed: false };
    case 'may_write':
      return { mayWrite: effect.answer };
    case 'place':
      return { placed: true };
    case 'stop':
    case 'forget':
      return { stopped: true };
    case 'keep':
      return { forgetting: false };
    case 'start':
      return { stopped: false };
    default:
      return {};
  }
}

export const heardAs = (text: string, media = 0, danger = false): Heard => ({
  text,
  returning: false,
  late: false,
  receipt: null,
  ticket: false,
  unasked: false,
  media,
  danger,
  language: propose(text, []).language,
});

/** A text, or [text, number of pictures, whether it tells of a danger]. */
export type Said = string | readonly [string, number, boolean?];

/** Plays a dialogue; each turn as one line: effects, then what is said. */
export function play(
  from: Talk,
  said: readonly Said[],
  offered: readonly string[] = OFFERED,
): { lines: string[]; talk: Talk } {
  const lines: string[] = [];
  let talk = from;
  for (const each of said) {
    const [text, media, danger = false] = typeof each === 'string' ? [each, 0] : each;
    const turn = converse(talk, heardAs(text, media, danger), PLACES, offered);
    lines.push(`${turn.effects.map(named).join(' ')} > ${turn.say.map(({ key }) => key).join(' ')}`.trim());
    talk = after(talk, turn);
  }
  return { lines, talk };
}

function named(effect: Effect): string {
  const [kind, ...facts] = Object.values(effect);
  return [kind, ...facts].join(':');
}
