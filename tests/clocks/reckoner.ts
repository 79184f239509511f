/** Reckons promised times by walking from minute to minute, with nothing of the service's own but its calendar's data. */
import type { Allowance } from '../../server/clocks/allowance.ts';
import type { Calendar } from '../../server/directory/calendar.ts';

const MINUTE = 60_000;
const OPEN = 1;
const WORKDAY = 2;
const MIDNIGHT = 4;

export interface Reckoner {
  /** When `allowance` is used up that runs from `from`, but not within the pauses. Null past the end of the table. */
  due(allowance: Allowance, from: number, pauses: readonly (readonly [number, number])[]): number | null;
}

/** One byte for each minute of UTC from `start` to `end`: is somebody at work, is it a working day, does a day begin. */
export function reckoner(calendar: Calendar, start: number, end: number): Reckoner {
  const minutes = tableOf(calendar, start, end);
  const at = (time: number) => minutes[Math.floor((time - start) / MINUTE)] ?? 0;
  return {
    due: ({ unit, count }, from, pauses) =>
      unit === 'working_days' ? byDays(at, count, from, pauses, end) : byTime(at, unit, count, from, pauses, end),
  };
}

type At = (time: number) => number;

function byTime(
  at: At,
  unit: Allowance['unit'],
  count: number,
  from: number,
  pauses: readonly (readonly [number, number])[],
  end: number,
): number | null {
  let left = count * (unit === 'days' ? 24 : 1) * 60 * MINUTE;
  for (let now = from; now < end;) {
    const pause = pauses.find(([begin, over]) => now >= begin && now < over);
    // To the next minute, or to the next pause within this one.
    let next = Math.floor(now / MINUTE) * MINUTE + MINUTE;
    if (pause) next = Math.min(next, pause[1]);
    else for (const [begin] of pauses) if (begin > now && begin < next) next = begin;
    const runs = !pause && (unit !== 'working_hours' || (at(now) & OPEN) !== 0);
    if (runs) {
      if (next - now >= left) return now + left;
      left -= next - now;
    }
    now = next;
  }
  return null;
}

/**
 * A working day counts at its end if it began after the clock and outside a pause: an hour's pause wins nobody a day.
 * While it is paused nothing falls due.
 */
function byDays(
  at: At,
  count: number,
  from: number,
  pauses: readonly (readonly [number, number])[],
  end: number,
): number | null {
  let left = count;
  let counts = false;
  const isPaused = (time: number) => pauses.some(([begin, over]) => begin < time && time <= over);
  for (let now = Math.floor(from / MINUTE) * MINUTE + MINUTE; now < end; now += MINUTE) {
    if ((at(now) & MIDNIGHT) === 0) continue;
    if (counts) left -= 1;
    if (left <= 0 && !isPaused(now)) return now;
    counts = (at(now) & WORKDAY) !== 0 && !isPaused(now);
  }
  return null;
}

function tableOf({ zone, week, closed }: Calendar, start: number, end: number): Uint8Array {
  const table = new Uint8Array((end - start) / MINUTE);
  const wall = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  let before = '';
  // Clocks are put forward and back at whole quarters of an hour.
  for (let quarter = start; quarter < end; quarter += 15 * MINUTE) {
    const part = Object.fromEntries(wall.formatToParts(quarter).map(({ type, value }) => [type, value]));
    const day = `${part.year}-${part.month}-${part.day}`;
    const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part.weekday!);
    const isClosed = (closed as ReadonlySet<string>).has(day);
    const shifts = isClosed ? [] : week[weekday]!;
    for (let minute = 0; minute < 15; minute += 1) {
      const shown = Number(part.hour) * 60 + Number(part.minute) + minute;
      let value = shifts.length > 0 ? WORKDAY : 0;
      if (shifts.some((shift) => shown >= shift.from && shown < shift.to)) value |= OPEN;
      if (minute === 0 && day !== before && before !== '') value |= MIDNIGHT;
      table[(quarter - start) / MINUTE + minute] = value;
    }
    before = day;
  }
  return table;
}
