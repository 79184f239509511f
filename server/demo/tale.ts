import type { Code, Contact, Level } from '../cases/category.ts';
import type { Outcome } from '../cases/event.ts';

/** What one phone, or one filer, and the desk said to each other. Times are drawn when it is played. */
export interface Tale {
  /** Code of the line. */
  readonly line: string;
  /** Days before today on which it begins. */
  readonly ago: number;
  readonly steps: readonly Step[];
}

/** Minutes or hours after the step before, or so many days later at an hour at which such a person is awake. */
export type Wait = `${number}${'m' | 'h' | 'd'}`;

export type Step = { readonly after: Wait } & (
  | { readonly does: 'text'; readonly words: string }
  | {
      readonly does: 'file';
      /** Code of the organisation, and its own number of the case. */
      readonly by: string;
      readonly number: string;
      readonly words: string;
      readonly fields: Readonly<Record<string, string>>;
    }
  | { readonly does: 'read' }
  | { readonly does: 'write'; readonly words: string }
  | { readonly does: 'triage'; readonly code: Code; readonly level: Level; readonly site: string | null }
  | { readonly does: 'contact'; readonly as: Contact }
  | { readonly does: 'answer'; readonly words: string }
  | { readonly does: 'resolve'; readonly outcome: Outcome; readonly words: string }
);

export const text = (words: string, after: Wait = '2m'): Step => ({ does: 'text', words, after });
export const triage = (after: Wait, code: Code, level: Level, site: string | null = null): Step => ({
  does: 'triage',
  code,
  level,
  site,
  after,
});
export const contact = (after: Wait, as: Contact): Step => ({ does: 'contact', as, after });
export const answer = (after: Wait, words: string): Step => ({ does: 'answer', words, after });
export const resolve = (after: Wait, outcome: Outcome, words: string): Step => ({
  does: 'resolve',
  outcome,
  words,
  after,
});

/** She may be written to, the companies may hear of it, and this is where she works. */
export const yesAt = (place: string): Step[] => [text('1'), text('1'), text(place)];
