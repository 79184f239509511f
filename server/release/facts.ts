/** What a tick decides from: rosters, links, cases, and what was decided at earlier ticks. */
import type { Code } from '../cases/category.ts';
import type { ReleasedCaseRow } from '../database/schema.ts';
import type { Day } from '../foundation/time.ts';
import type { CountedSite, Kind } from './cells.ts';
import type { Telling } from './consent.ts';
import type { Report } from './crowd.ts';

export interface Facts {
  readonly number: number;
  readonly day: Day;
  /** Day of the tick before. */
  readonly previousDay: Day | null;
  readonly rosters: readonly CountedSite[];
  readonly links: readonly Link[];
  readonly cases: readonly TriagedCase[];
  readonly reports: readonly Report[];
  /** Cells of today and those that any entry names. */
  readonly knownCells: readonly KnownCell[];
  readonly entries: readonly Entry[];
  /** Rows that buyers see now. */
  readonly shown: readonly ReleasedCaseRow[];
}

export interface Link {
  readonly buyerId: string;
  readonly siteId: string;
  readonly sinceDay: Day;
  readonly untilDay: Day | null;
}

/** A case that a handler has triaged, at a known site, and that is no contact. */
export interface TriagedCase {
  readonly id: string;
  readonly siteId: string;
  readonly code: Code;
  readonly level: ReleasedCaseRow['level'];
  readonly state: ReleasedCaseRow['state'];
  readonly timely: ReleasedCaseRow['timely'];
  readonly openedDay: Day;
  readonly triagedDay: Day;
  readonly telling: Telling;
}

export interface KnownCell {
  readonly id: string;
  readonly kind: Kind;
  readonly anchor: string;
  readonly sites: readonly string[];
  readonly untilTick: number | null;
}

/** A case on its way to one buyer, there, or gone again. */
export interface Entry {
  readonly id: string;
  readonly caseId: string;
  readonly buyerId: string;
  readonly cellId: string;
  readonly code: Code;
  readonly month: string;
  readonly entersDay: Day;
  readonly enteredTick: number | null;
  readonly leavesDay: Day | null;
  readonly leftTick: number | null;
}
