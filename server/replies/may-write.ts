import type { SenderRow } from '../database/schema.ts';
import { addDays, dayOf, type Instant } from '../foundation/time.ts';

/** A number that was silent for so long may belong to somebody else. */
export const SILENT_DAYS = 60;

/** She said that texts are safe, has not stopped them, and wrote lately from this number. */
export const mayWrite = (sender: Pick<SenderRow, 'may_write' | 'stopped_day' | 'heard_day'>, now: Instant): boolean =>
  wantsTexts(sender) && addDays(sender.heard_day, SILENT_DAYS) >= dayOf(now);

/** She said that texts are safe and has not stopped them; what is sent after a long silence is for `deliver` to say. */
export const wantsTexts = (sender: Pick<SenderRow, 'may_write' | 'stopped_day'>): boolean =>
  sender.may_write === 'yes' && sender.stopped_day === null;
