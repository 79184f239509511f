import type { SenderRow } from '../database/schema.ts';
import { DAY, HOUR, later, MINUTE, type Instant } from '../foundation/time.ts';

/** Nobody is called before eight or after eight, by the clock on her wall. */
const [FIRST_HOUR, LAST_HOUR] = [8, 20];
/** Tries at one request; then she has to ask again. */
export const MOST_CALLS = 3;

/** A number between 0 and 1, not 1: drawn anew for each call, so that nobody can tell a call from what came before it. */
export type Drawn = number;

/** When somebody who rang or asked is called: not at once, and never at night. `again`: she was called today already. */
export function firstCallAt(now: Instant, zone: string, drawn: Drawn, again: boolean): Instant {
  return again ? nextCallAt(now, zone, drawn) : awake(later(now, Math.floor((5 + 15 * drawn) * MINUTE)), zone, drawn);
}

/** Nobody is called twice a day: a forged number would be a way to torment whose it is. */
export const nextCallAt = (now: Instant, zone: string, drawn: Drawn): Instant =>
  awake(later(now, DAY + Math.floor(4 * drawn * HOUR)), zone, drawn);

/** Whether her phone may ring now. */
export const isAwake = (at: Instant, zone: string): boolean => {
  const minute = minuteOfDay(at, zone);
  return minute >= FIRST_HOUR * 60 && minute < LAST_HOUR * 60;
};

/** No call at all: she wants nothing from us, or is to be forgotten. */
export const mayCall = (sender: Pick<SenderRow, 'stopped_day' | 'erased_day' | 'channel'>, isForgetting: boolean) =>
  sender.stopped_day === null && sender.erased_day === null && !isForgetting && CALLED.has(sender.channel);

const CALLED: ReadonlySet<SenderRow['channel']> = new Set(['sms', 'whatsapp']);

/** A number that can be dialled: no short code, no id of a messenger, no word. */
export const isDialled = (address: string): boolean => /^\+[1-9]\d{6,14}$/.test(address);

/** The same instant, or within half an hour of the next morning; an hour more where the clocks change that night. */
function awake(at: Instant, zone: string, drawn: Drawn): Instant {
  if (isAwake(at, zone)) return at;
  const wait = (FIRST_HOUR * 60 - minuteOfDay(at, zone) + 24 * 60) % (24 * 60);
  const morning = later(at, (wait + Math.floor(30 * drawn)) * MINUTE);
  return isAwake(morning, zone) ? morning : later(morning, HOUR);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function minuteOfDay(at: Instant, zone: string): number {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(zone, clock);
  const [hour, minute] = clock.format(at).split(':').map(Number);
  return hour! * 60 + minute!;
}
