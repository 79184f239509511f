import { fold } from './fold.ts';
import { opens, type Effect, type Places, type Talk } from './turn.ts';

/** Her words go into a case: a new one or the open one, at the site whose code she gave before or begins with. */
export function take(talk: Talk, text: string, places: Places): Effect[] {
  const site = siteBefore(talk) ?? (isPlaced(talk) ? null : siteInFront(text, places));
  return [{ kind: opens(talk.step) ? 'open' : 'extend' }, ...(site ? placeByPoster(site) : [])];
}

/** The poster says what companies hear: whoever gives its code has been told. */
export const placeByPoster = (siteId: string): Effect[] => [
  { kind: 'place', siteId, by: 'poster' },
  { kind: 'tell_buyers', answer: 'yes', means: 'poster' },
];

/** The site of a message that is a poster's code and nothing else. */
export const siteOfCode = (text: string, places: Places): string | null =>
  fold(text) === '' ? null : (places.byPoster(text.trim()) ?? places.byPoster(fold(text)));

const siteBefore = ({ step }: Talk) => (step.startsWith('at:') ? step.slice('at:'.length) : null);
const isPlaced = (talk: Talk) => !opens(talk.step) && talk.placed;

/** Only a word of letters and digits is looked up: "12 of us were locked in" names no poster. */
function siteInFront(text: string, places: Places): string | null {
  const word = fold(/^\S+/.exec(text.trim())?.[0] ?? '').replaceAll(' ', '');
  return /\p{L}/u.test(word) && /\d/.test(word) ? places.byPoster(word) : null;
}
