import { touchesDigits } from './touching.ts';
import { RANGE } from './meaning-bits.ts';
import { type Reading, beginsWith, gapBefore } from './reading.ts';

/** The last token of working hours: "8:00-17:00", "8.30 to 20.30", "8h00-18h", "8am-10pm". */
export function hoursFrom(reading: Reading, first: number): number | null {
  let end = clockFrom(reading, first);
  if (end === null) return null;
  let clocks = 1;
  let exact = Number(end > first);
  for (; clocks < 4; clocks++) {
    const next = afterRange(reading, end);
    const far: number | null = next === null ? null : clockFrom(reading, next);
    if (next === null || far === null) break;
    exact += Number(far > next);
    end = far;
  }
  const { tokens, text } = reading;
  // Bare pairs of digits are what telephone numbers are told in.
  const isBare = exact === 0 || (clocks > 2 && exact < clocks);
  return isBare || touchesDigits(text, tokens[first]!.start, tokens[end]!.end) ? null : end;
}

function afterRange(reading: Reading, end: number): number | null {
  const { tokens } = reading;
  const gap = gapBefore(reading, end + 1);
  if ((tokens[end + 1]?.digits ?? '') !== '') return /^(?:\s?[-~/,&;]\s?| )$/.test(gap) ? end + 1 : null;
  const isLink =
    (beginsWith(reading, end + 1) & RANGE) !== 0 || tokens[end + 1]?.text === 'a' || tokens[end + 1]?.text === 'and';
  return gap.length <= 2 && isLink && (tokens[end + 2]?.digits ?? '') !== '' ? end + 2 : null;
}

const HOUR_SIGNS = new Set(['h', 'u', 'g', 'uhr', 'hs', 'hrs', 'gio', '点', '时', 'am', 'pm', 'a', 'p']);

/** The last token of one time of day. */
function clockFrom(reading: Reading, first: number): number | null {
  const { text, tokens } = reading;
  const hour = tokens[first]!;
  if (hour.digits === '' || hour.digits.length > 2 || Number(hour.digits) > 24) return null;
  const next = tokens[first + 1];
  if (next === undefined) return first;
  const gap = text.slice(hour.end, next.start);
  let end = first;
  if (isMinutes(next.digits) && (gap === ':' || gap === '.')) end++;
  else if (gap === '' && HOUR_SIGNS.has(next.text)) {
    end++;
    const minutes = tokens[end + 1];
    if (minutes !== undefined && minutes.start === next.end && isMinutes(minutes.digits)) end++;
  }
  const half = tokens[end + 1];
  if (half !== undefined && half.start - tokens[end]!.end <= 1 && /^[ap]m?$/.test(half.text) && end > first) {
    end++;
    const m = tokens[end + 1];
    if (half.text.length === 1 && m?.text === 'm' && m.start - half.end <= 1) end++;
  }
  return end;
}

const isMinutes = (digits: string): boolean => /^[0-5][05]$/.test(digits);
