/** What a form carries from step to step, sealed: the server keeps nothing of it. */
import { newId } from '../../foundation/ids.ts';
import { MINUTE, later, type Day, type Instant } from '../../foundation/time.ts';
import { newReceipt } from '../../intake/receipt.ts';
import type { Ring } from '../../vault/ring.ts';

export interface Visit {
  /** The same from the first step to the last: by it she can leave for good. */
  readonly id: string;
  /** When the receipt was minted, or the page for a code was shown. */
  readonly at: Instant;
  /** Of the case that this form opens: the guard against sending it twice. */
  readonly receipt: string;
  /** Once it is sent; and until when the code is shown. */
  readonly sent: { readonly date: Day; readonly emergency: string | null; readonly until: Instant } | null;
  /** Whose page is open, and until when without the receipt. */
  readonly hers: { readonly senderId: string; readonly until: Instant } | null;
}

export const newVisit = (now: Instant): Visit => ({
  id: newId(),
  at: now,
  receipt: newReceipt(),
  sent: null,
  hers: null,
});

const OPEN_FOR = 30 * MINUTE;

/** Her page is open from now on; each step that she takes there lengthens it. */
export const openedFor = (visit: Visit, senderId: string, now: Instant): Visit => ({
  ...visit,
  hers: { senderId, until: later(now, OPEN_FOR) },
});

/** Later than so long after she sent it, nobody gets the code from what her browser remembers. */
export const shownUntil = (sentAt: Instant): Instant => later(sentAt, OPEN_FOR);
export const isOver = ({ sent }: Visit, now: Instant): boolean => sent !== null && sent.until <= now;

/** The key that never goes: a form may lie open in a browser for days. */
export const sealVisit = (ring: Ring, visit: Visit): string => ring.seal('receipt', PLACE, JSON.stringify(visit));

/** Null where we did not seal it. */
export function openVisit(ring: Ring, sealed: string): Visit | null {
  if (sealed === '' || sealed.length > LONGEST) return null;
  try {
    return JSON.parse(ring.open(PLACE, sealed)) as Visit;
  } catch {
    return null;
  }
}

const PLACE = { table: 'page', column: 'visit', row: '/' };
const LONGEST = 2_000;
