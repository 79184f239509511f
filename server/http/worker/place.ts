/** Which workplace she means. */
import { sameCode } from '../../directory/sameness.ts';
import type { Site } from '../../directory/site.ts';
import { pageLine } from '../../intake/page.ts';
import type { Intake } from '../../intake/receive.ts';

type Room = Pick<Intake, 'atlas'>;

/** By its poster's code, or its whole name in the country that she said or that the page is for. */
export function siteIn(room: Room, place: string, country: string): Site | null {
  if (place === '') return null;
  const atlas = room.atlas();
  return atlas.siteByPoster(place) ?? atlas.siteByName(place, country || (pageLine(room)?.country ?? ''));
}

/** One short word with a number in it, that stands on no poster. */
export const isUnknownCode = (room: Room, place: string): boolean =>
  /^(?=.*\d)\S{2,10}$|^[\d\s-]{2,16}$/u.test(place) && !room.atlas().siteByPoster(sameCode(place));
