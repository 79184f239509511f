/** What somebody typed before her session ended: sealed, it waits in the form in which she logs in again. */
import { HOUR, later, type Instant } from '../../foundation/time.ts';
import type { Ring } from '../../vault/ring.ts';
import type { Fields } from './posted.ts';

export interface Carried {
  /** The address to which it was sent. */
  readonly at: string;
  readonly fields: Fields;
}

const KEPT_FOR = 12 * HOUR;

export const sealCarried = (ring: Ring, { at, fields }: Carried, now: Instant): string =>
  ring.seal('receipt', PLACE, JSON.stringify({ at, fields, until: later(now, KEPT_FOR) }));

/** Null where it is not from here, too old, or of another organisation than hers who logs in now. */
export function openCarried(ring: Ring, sealed: string, organisationId: string, now: Instant): Carried | null {
  if (sealed === '') return null;
  try {
    const { until, ...carried } = JSON.parse(ring.open(PLACE, sealed)) as Carried & { readonly until: Instant };
    return until > now && carried.fields.of === organisationId ? carried : null;
  } catch {
    return null;
  }
}

const PLACE = { table: 'page', column: 'carried', row: '/filing' };
