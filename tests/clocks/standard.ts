import { policyOf } from '../../server/clocks/policy.ts';
import type { Terms } from '../../server/clocks/terms.ts';
import { PLAIN } from '../../server/directory/calendar.ts';

/** The standards as they stand, by the plain calendar. */
export const TERMS: Terms = { policy: policyOf([]), calendar: PLAIN };
