import type { CaseFile } from '../cases/store.ts';
import type { Line } from '../directory/atlas.ts';
import type { Instant } from '../foundation/time.ts';
import type { Note } from './diary.ts';
import type { Seen } from './sights.ts';
import type { Standing } from './standing.ts';
import type { Text } from './twilio/ledger.ts';
import type { Buyer } from './world.ts';

export interface Workplace {
  readonly id: string;
  readonly name: string;
  readonly posterCode: string;
  readonly country: string;
  readonly workers: number;
}

/** All that the page shows of one phone at one moment. */
export interface Moment {
  readonly now: Instant;
  readonly phone: string;
  readonly line: Line;
  readonly phones: readonly string[];
  readonly lines: readonly Line[];
  readonly texts: readonly Text[];
  readonly notes: readonly Note[];
  readonly standings: readonly Standing[];
  readonly seen: (file: CaseFile, buyerId: string) => Seen;
  readonly buyers: readonly Buyer[];
  readonly workplaces: readonly Workplace[];
  /** Names this page's forms: the second of two clicks on a button does nothing. */
  readonly once: string;
}
