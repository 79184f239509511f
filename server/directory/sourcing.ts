import type { Reading } from '../database/connect.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';

/** A buyer sources from a site, from and until these days, both included; a link that ended before it began never held. */
export interface SourcingLink {
  readonly buyerId: string;
  readonly siteId: string;
  readonly sinceDay: Day;
  readonly untilDay: Day | null;
}

export const loadLinks = (read: Reading | Writing): Promise<SourcingLink[]> =>
  read
    .selectFrom('sourcing_link')
    .select(['buyer_id as buyerId', 'site_id as siteId', 'since_day as sinceDay', 'until_day as untilDay'])
    .orderBy('since_day')
    .orderBy('id')
    .execute();
