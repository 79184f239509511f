import { shiftOf, WEEKDAYS } from './calendar.ts';
import { knowsHolidays } from './holidays.ts';
import { markOf, type Inspection } from './inspection.ts';

/** Calendars that can be: shifts in their order and not over each other, some day of work, holidays that are known. */
export function inspectCalendars(inspection: Inspection): void {
  const { calendars, lines } = inspection.draft;
  inspection.once(
    'calendars',
    'code',
    calendars.map((one) => markOf(one?.code)),
  );
  for (const [index, one] of calendars.entries()) {
    if (one?.week) {
      for (const weekday of WEEKDAYS) inspectShifts(inspection, index, weekday, one.week[weekday] ?? []);
      if (WEEKDAYS.every((weekday) => (one.week![weekday] ?? []).length === 0))
        inspection.report(['calendars', index, 'week'], 'never_open');
    }
    if (one?.holidays && !knowsHolidays(one.holidays))
      inspection.report(['calendars', index, 'holidays'], 'holidays_unknown');
    for (const [at, day] of (one?.open ?? []).entries())
      if (day && one?.closed?.includes(day)) inspection.report(['calendars', index, 'open', at], 'open_and_closed');
  }
  const codes = new Set(calendars.map((one) => one?.code));
  for (const [index, line] of lines.entries())
    if (line?.calendar && !codes.has(line.calendar))
      inspection.report(['lines', index, 'calendar'], 'unknown_calendar');
}

function inspectShifts(
  inspection: Inspection,
  index: number,
  weekday: (typeof WEEKDAYS)[number],
  shifts: readonly (string | undefined)[],
): void {
  let end = 0;
  for (const [at, words] of shifts.entries()) {
    if (!words) continue;
    const { from, to } = shiftOf(words);
    const path = ['calendars', index, 'week', weekday, at];
    if (to <= from) inspection.report(path, 'shift_backwards');
    else if (from < end) inspection.report(path, 'shifts_overlap');
    end = Math.max(end, to);
  }
}
