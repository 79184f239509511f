import type { ConsentRow } from '../database/schema.ts';
import type { Instant } from '../foundation/time.ts';
import type { Code, Contact, Level } from './category.ts';

/** What happened to a case: closed codes only, never words. A case is the list of its events. */
export type Happening =
  | { readonly kind: 'opened'; readonly facts: Opened }
  | { readonly kind: 'proposed'; readonly facts: { readonly category: Code; readonly level: Level } }
  | { readonly kind: 'words_added'; readonly facts: { readonly message: string } }
  /** `of`: in a group's file, the event of its member's that tells it. */
  | { readonly kind: 'danger'; readonly facts: { readonly of?: string } }
  | { readonly kind: 'placed'; readonly facts: { readonly site: string; readonly by: 'poster' | 'name' | 'handler' } }
  | { readonly kind: 'consented'; readonly facts: Consent }
  | { readonly kind: 'triaged'; readonly facts: { readonly category: Code; readonly level: Level } }
  | { readonly kind: 'declared_contact'; readonly facts: { readonly as: Contact } }
  | { readonly kind: 'told'; readonly facts: { readonly what: Told; readonly human: boolean; readonly outbox: string } }
  | { readonly kind: 'resolved'; readonly facts: { readonly outcome: Outcome } }
  /** It is one of many about one matter: the group's file has the clocks from now on. */
  | { readonly kind: 'joined'; readonly facts: { readonly group: string } }
  /** Cases that were joined to this one. */
  | {
      readonly kind: 'gathered';
      readonly facts: { readonly cases: readonly string[]; readonly category: Code; readonly level: Level };
    }
  /** It was joined by mistake. Stands in both files. */
  | { readonly kind: 'parted'; readonly facts: { readonly group: string; readonly case: string } }
  /** Somebody filed it for her, or filed about it too. */
  | {
      readonly kind: 'filed';
      readonly facts: { readonly filing: string; readonly way: 'page' | 'phone' | 'file' | 'api' };
    }
  /** She came to it herself with the receipt that her filer was given. */
  | { readonly kind: 'claimed'; readonly facts: Readonly<Record<string, never>> }
  /** She said whether that organisation speaks for her. */
  | { readonly kind: 'represented'; readonly facts: { readonly filing: string; readonly answer: 'yes' | 'no' } }
  /** She takes her complaint back. */
  | { readonly kind: 'withdrawn'; readonly facts: Readonly<Record<string, never>> }
  /** She rang, or asked to be called. */
  | { readonly kind: 'call_asked'; readonly facts: { readonly task: string } }
  | { readonly kind: 'called'; readonly facts: { readonly task: string; readonly end: 'spoken' | 'not_reached' } }
  /** All of hers is to be deleted; on a grave matter the desk has three days to look. */
  | { readonly kind: 'erasure_asked'; readonly facts: Readonly<Record<string, never>> }
  | { readonly kind: 'erasure_withdrawn'; readonly facts: Readonly<Record<string, never>> }
  /** No word of it is left. */
  | { readonly kind: 'erased'; readonly facts: { readonly cause: 'asked' | 'retention' | 'operator' } }
  | { readonly kind: 'breached'; readonly facts: { readonly stage: string; readonly cycle: number } };

export interface Opened {
  readonly category: Code;
  readonly level: Level;
  readonly language: string;
  /** False where she told us to write nothing: then no first answer is owed. */
  readonly answered: boolean;
}

export interface Consent {
  readonly item: ConsentRow['item'];
  readonly answer: 'yes' | 'no';
  readonly means: ConsentRow['means'];
  /** Which text she was shown: wording key and language. */
  readonly text: string;
}

export type Told = 'receipt' | 'notice' | 'reply' | 'answer' | 'outcome';

export const OUTCOMES = [
  'remedied',
  'partly_remedied',
  'not_established',
  'refused_by_supplier',
  'withdrawn',
  'referred',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A happening with its time and, where a person of the mechanism did it, who. */
export type CaseEvent = Happening & {
  readonly at: Instant;
  readonly personId: string | null;
  /** Sealed to the desk before it comes here. */
  readonly noteSealed?: string | null;
};
