import { valuesIn } from '../replies/wording.ts';
import { answerIn, tellIn } from './answer.ts';
import { afterNotice, answered, toldUs } from './answered.ts';
import { commandIn } from './command.ts';
import { isBlank, isMute } from './fold.ts';
import { greetingIn } from './greeting.ts';
import { isSure } from './deleting.ts';
import { joined } from './joined.ts';
import { keep, takesBack } from './keep.ts';
import { obey } from './obey.ts';
import { unlessOften } from './often.ts';
import { silently } from './silence.ts';
import { spokenIn } from './spoken.ts';
import { placeByPoster, siteOfCode, take } from './taken.ts';
import {
  beforeDeleting,
  forHer,
  isDeleting,
  isQuestion,
  opens,
  textOf,
  type Effect,
  type Heard,
  type Move,
  type Places,
  type Talk,
  type Turn,
} from './turn.ts';

export type { Effect, Heard, Line, Places, Talk, Turn } from './turn.ts';

/**
 * The next turn of a talk: what her text means where the talk stands, and the one message, or none, that answers it. Pure.
 * `offered` are the line's languages; English is always understood.
 */
export function converse(talk: Talk, heard: Heard, places: Places, offered: readonly string[]): Turn {
  const languages = [...new Set([talk.language, ...offered, 'en'])];
  const before = { ...talk, step: beforeDeleting(talk.step) };
  const now: Talk = talk.caseOpen || opens(before.step) ? before : { ...before, step: 'start', placed: false };
  const order = heard.returning
    ? ({ command: 'status', language: talk.language } as const)
    : commandIn(heard.text, languages);
  const sure = isDeleting(talk.step) && heard.media === 0 && !heard.other ? isSure(now, heard, order, languages) : null;
  const shown = heard.receipt && joined(now, heard, places);
  const move = shown ?? sure ?? (order ? obey(now, order.command, heard, places) : hear(now, heard, places, languages));
  const kept = takesBack(now, heard, order, sure);
  const spoke = order || shown || !(kept || now.stopped) ? move : silently(now, move);
  const said = kept ? keep(now, heard, order, spoke, languages) : spoke;
  const { step, effects, say } = unlessOften(now, said);
  const spoken = order?.language ?? greetingIn(heard.text, languages) ?? spokenIn(now, heard, effects, languages);
  const unsays = heard.unasked || kept || sure !== null || order?.command === 'stop' || order?.command === 'delete';
  return {
    step,
    language: offered.includes(spoken) ? spoken : talk.language,
    effects: unsays ? effects : [...textedAgain(now, effects), ...effects],
    say: say ? [{ key: say, values: valuesIn(say) }] : [],
  };
}

/** Who texts after the notice, and not to say no, has been told: see DESIGN on consent. A stop or a DELETE is no such text. */
function textedAgain({ step, stopped }: Talk, effects: readonly Effect[]): Effect[] {
  const saidSo = effects.some((effect) => effect.kind === 'tell_buyers' && effect.means === 'answered');
  return step === 'notice' && !stopped && !saidSo
    ? [{ kind: 'tell_buyers', answer: 'yes', means: 'texted_again' }]
    : [];
}

function hear(talk: Talk, heard: Heard, places: Places, languages: readonly string[]): Move {
  if (heard.stale && tellIn(heard.text, languages) === null) return hearStale(talk);
  if (heard.media === 0 && !heard.other)
    return hearShort(talk, heard, places, languages) ?? hearWords(talk, heard, places);
  if (!isBlank(heard.text)) return hearWords(talk, heard, places);
  return {
    step: opens(talk.step) ? 'begun' : talk.step,
    effects: take(talk, '', places),
    say: heard.media > 0 ? 'picture' : 'unreadable',
  };
}

/** A button far above: what it answered was asked, and is not asked now. */
const hearStale = ({ step }: Talk): Move => ({
  step,
  effects: [],
  say: isQuestion(step) ? textOf(step) : opens(step) ? 'welcome' : null,
});

/** Whatever is not her words: a greeting, an answer to what we asked, the name or code of her workplace, nothing at all. */
function hearShort(talk: Talk, { text, unasked }: Heard, places: Places, languages: readonly string[]): Move | null {
  const { step } = talk;
  const answer = answerIn(text, languages);
  if (opens(step)) {
    const site = answer ? null : siteOfCode(text, places);
    const noWords = site ?? answer ?? greetingIn(text, languages) ?? isMute(text);
    return noWords ? { step: site ? `at:${site}` : step, effects: [], say: 'welcome' } : null;
  }
  if (isBlank(text)) return { step, effects: [], say: isQuestion(step) ? textOf(step) : 'empty' };
  // It was about something else, and nobody knows about what: the question is asked once more.
  if (unasked && answer && isQuestion(step)) return { step, effects: [], say: textOf(step) };
  const telling = tellIn(text, languages);
  const move = telling ? toldUs(talk, telling) : isQuestion(step) && answer ? answered(talk, step, answer) : null;
  return move ?? (talk.placed || unasked ? null : hearPlace(talk, text, places));
}

function hearPlace(talk: Talk, text: string, places: Places): Move | null {
  const { step } = talk;
  const asked = isQuestion(step) ? textOf(step) : null;
  const thanks = { step: 'open', say: forHer('thanks', talk) } as const;
  const site = siteOfCode(text, places);
  if (site) {
    const effects = placeByPoster(site);
    if (asked === 'place' || step === 'open') return { ...thanks, effects };
    return { step, effects, say: asked ?? 'welcome' };
  }
  const named = asked === 'place' ? places.byName(text) : null;
  return named ? { ...thanks, effects: [{ kind: 'place', siteId: named, by: 'name' }] } : null;
}

/**
 * Her words are kept, whatever we asked; the question is asked once more, then the talk goes on without its answer.
 * A danger first gets a number to call, and no question beside it.
 */
function hearWords(talk: Talk, { text, danger, unasked }: Heard, places: Places): Move {
  const effects = take(talk, text, places);
  if (danger)
    return opens(talk.step) || talk.step === 'begun'
      ? { step: 'begun', effects, say: 'receipt_danger' }
      : { step: talk.step, effects, say: 'added_danger' };
  if (unasked && isQuestion(talk.step)) return { step: talk.step, effects, say: `${textOf(talk.step)}_added` };
  switch (talk.step) {
    case 'writing':
      return { step: 'writing_again', effects, say: 'writing_added' };
    case 'writing_again':
      return { step: 'notice', effects: [...effects, { kind: 'may_write', answer: 'no' }], say: 'notice_added' };
    case 'notice':
      return { step: 'notice_again', effects, say: 'notice_added' };
    case 'notice_again':
      return afterNotice(talk, effects, 'place_added');
    case 'place':
    case 'place_again':
      return { step: 'open', effects, say: forHer('thanks', talk) };
    case 'open':
      return { step: 'open', effects, say: forHer('added', talk) };
    default:
      return { step: 'writing', effects, say: 'receipt' };
  }
}
