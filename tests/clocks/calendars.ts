/** Ten calendars that differ in whatever a calendar can differ in. */
import type { Calendar, Shift } from '../../server/directory/calendar.ts';
import type { Day } from '../../server/foundation/time.ts';

const hours = (from: number, to: number): Shift => ({ from: from * 60, to: to * 60 });
const DAYTIME = [hours(9, 17)];
const SPLIT = [hours(8, 12), hours(13, 17.5)];
const NIGHT = [hours(0, 6), hours(22, 24)];
const OFF: readonly Shift[] = [];

const days = (...all: readonly string[]): ReadonlySet<Day> => new Set(all as Day[]);

const calendar = (zone: string, week: readonly (readonly Shift[])[], closed = days()): Calendar => ({
  code: zone,
  version: 'tests',
  zone,
  week,
  closed,
});

export const CALENDARS: readonly Calendar[] = [
  calendar('UTC', [DAYTIME, DAYTIME, DAYTIME, DAYTIME, DAYTIME, OFF, OFF]),
  calendar(
    'Europe/Amsterdam',
    [SPLIT, SPLIT, SPLIT, SPLIT, SPLIT, OFF, OFF],
    days('2026-04-27', '2026-05-14', '2026-12-25'),
  ),
  // Sunday to Thursday.
  calendar(
    'Asia/Dhaka',
    [DAYTIME, DAYTIME, DAYTIME, DAYTIME, OFF, OFF, DAYTIME],
    days('2026-03-26', '2026-04-14', '2026-05-01'),
  ),
  // Half an hour and three quarters off.
  calendar('Asia/Kolkata', [SPLIT, SPLIT, SPLIT, SPLIT, SPLIT, [hours(9, 13)], OFF], days('2026-08-15')),
  calendar('Asia/Kathmandu', [DAYTIME, DAYTIME, DAYTIME, DAYTIME, DAYTIME, OFF, DAYTIME]),
  // The clock goes back at midnight, so that one day begins at one.
  calendar('Asia/Beirut', [NIGHT, NIGHT, NIGHT, NIGHT, NIGHT, NIGHT, OFF]),
  // South of the equator, and the clock goes by half an hour.
  calendar('Australia/Lord_Howe', [NIGHT, DAYTIME, SPLIT, DAYTIME, NIGHT, [hours(1, 3)], [hours(1.75, 2.25)]]),
  calendar(
    'America/New_York',
    [DAYTIME, DAYTIME, DAYTIME, DAYTIME, DAYTIME, OFF, [hours(1, 2), hours(2.5, 4)]],
    days('2026-11-26'),
  ),
  // A week of holidays, and open on one day of the week only.
  calendar('Africa/Casablanca', [OFF, OFF, [hours(10, 15)], OFF, OFF, OFF, OFF], days('2026-05-27', '2026-03-18')),
  // Around the clock.
  calendar(
    'America/Santiago',
    Array.from({ length: 7 }, () => [hours(0, 24)]),
    days('2026-09-18', '2026-09-19'),
  ),
];
