/** Where the quick way out leads: a calendar, as many sites have one. It links to nothing. */
import { wording } from '../../foundation/i18n.ts';
import { addDays, startOf, type Day } from '../../foundation/time.ts';
import { html } from '../html.ts';
import { localeOf } from './days.ts';
import { directionOf } from './frame.ts';
import { SHEET_PATH } from './sheet.ts';

export function calendarPage(language: string, today: Day): string {
  const say = wording(language, 'web');
  const locale = localeOf(language);
  const named = (day: Day, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(startOf(day));
  const first = `${today.slice(0, 7)}-01` as Day;
  const weeks = weeksFrom(first, firstDayOf(locale));
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${say('calendar')}</title>
        <link rel="stylesheet" href="${SHEET_PATH}" />
      </head>
      <body>
        <main>
          <h1>${named(first, { month: 'long', year: 'numeric' })}</h1>
          <table>
            <thead>
              <tr>
                ${weeks[0]!.map((day) => html`<th scope="col">${named(day, { weekday: 'short' })}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${weeks.map(
                (week) =>
                  html`<tr>
                    ${week.map((day) => (day.slice(0, 7) === today.slice(0, 7) ? html`<td${day === today ? html` aria-current="date"` : null}>${Number(day.slice(8))}</td>` : html`<td></td>`))}
                  </tr>`,
              )}
            </tbody>
          </table>
        </main>
      </body>
    </html> `.toString();
}

function weeksFrom(first: Day, weekStart: number): Day[][] {
  const lead = (new Date(startOf(first)).getUTCDay() - weekStart + 7) % 7;
  const start = addDays(first, -lead);
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(start, 7 * week + day)),
  );
  return weeks.filter((week) => week.some((day) => day.slice(0, 7) === first.slice(0, 7)));
}

/** 0 is Sunday. */
function firstDayOf(locale: Intl.Locale): number {
  const { firstDay } = (locale as Intl.Locale & { getWeekInfo(): { firstDay: number } }).getWeekInfo();
  return firstDay % 7;
}
