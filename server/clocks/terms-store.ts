import type { Reading } from '../database/connect.ts';
import type { CalendarRow } from '../database/schema.ts';
import { PLAIN, type Calendar, type Frozen } from '../directory/calendar.ts';
import { allowanceOf } from './allowance.ts';
import { adjustmentOf, policyOf } from './policy.ts';
import type { Terms } from './terms.ts';

/** What a clock goes by that starts now, for a case that came in by this line. */
export async function termsFor(read: Reading, lineId: string | null): Promise<Terms> {
  const [calendars, promised, line] = await Promise.all([
    read.selectFrom('calendar').selectAll().orderBy('since_day').execute(),
    read.selectFrom('promised_time').selectAll().orderBy('since_day').execute(),
    lineId === null ? null : read.selectFrom('line').select('calendar').where('id', '=', lineId).executeTakeFirst(),
  ]);
  const newest = new Map(promised.map((row) => [`${row.stage} ${row.level}`, row]));
  const adjustments = [...newest.values()].flatMap(({ within, ...row }) =>
    within === null ? [] : [adjustmentOf(row.stage, row.level, allowanceOf(within))],
  );
  return { policy: policyOf(adjustments), calendar: calendarFor(calendars, line?.calendar ?? null) };
}

/** The newest of its code; of a line that names none, the one that stands first in the set-up file. */
function calendarFor(rows: readonly CalendarRow[], code: string | null): Calendar {
  const newest = [...new Map(rows.map((row) => [row.code, row])).values()];
  const [first] = newest.toSorted((one, other) => one.place - other.place);
  const row = code === null ? first : newest.find((one) => one.code === code);
  return row ? thawed(row) : PLAIN;
}

/** The same calendar is reckoned with again and again. */
function thawed({ code, version, body }: CalendarRow): Calendar {
  const known = thawedBefore.get(body);
  if (known?.code === code) return known;
  const { zone, week, closed } = JSON.parse(body) as Frozen;
  const calendar = { code, version: `${code}@${version}`, zone, week, closed: new Set(closed) };
  thawedBefore.set(body, calendar);
  return calendar;
}

const thawedBefore = new Map<string, Calendar>();
