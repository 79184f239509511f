import type { Happening } from '../cases/event.ts';
import type { Instant } from '../foundation/time.ts';
import { strip, type Masked } from '../stripping/strip.ts';
import type { Standing } from './standing.ts';

/** What one click made happen, for the visitor who wants to know. Kept in memory alone. */
export interface Note {
  readonly at: Instant;
  readonly what: 'text' | 'desk' | 'resolve' | 'clock';
  /** Kinds that were masked, and the words as the desk reads them; null where no words were kept. */
  readonly stripped: { readonly masked: readonly Masked[]; readonly statement: string } | null;
  /** SMS segments of the answers, one number each. */
  readonly answers: readonly number[];
  readonly happened: readonly Happening[];
  /** Names of buyers who see a case of hers since then. */
  readonly shown: readonly string[];
  /** How far the clock was moved, in hours. */
  readonly hours: number;
}

/** A visitor's notes, phone by phone. */
export class Diary {
  readonly #notes = new Map<string, Note[]>();
  readonly #seen = new Map<string, number>();
  readonly #shown = new Set<string>();

  /** The newest first. */
  of(phone: string): readonly Note[] {
    return (this.#notes.get(phone) ?? []).toReversed();
  }

  /**
   * `standings`: the phone's cases after it happened; what is new in them since the last note belongs to this one.
   * `rows`: who sees which case now.
   */
  add(
    phone: string,
    standings: readonly Standing[],
    rows: readonly { readonly caseId: string; readonly buyer: string }[],
    { text, ...note }: Omit<Note, 'happened' | 'shown' | 'stripped'> & { readonly text: string },
  ): void {
    const happened = standings.flatMap(({ file, events }) => {
      const before = this.#seen.get(file.id) ?? 0;
      this.#seen.set(file.id, events.length);
      return events.slice(before);
    });
    const fresh = rows.filter(({ caseId, buyer }) => !this.#shown.has(`${caseId} ${buyer}`));
    for (const { caseId, buyer } of fresh) this.#shown.add(`${caseId} ${buyer}`);
    const kept = note.what === 'text' && happened.some(({ kind }) => kind === 'words_added');
    const { masked, statement } = strip(text);
    const stripped = kept ? { masked, statement: statement.text } : null;
    const shown = fresh.map(({ buyer }) => buyer);
    this.#notes.set(phone, [...(this.#notes.get(phone) ?? []), { ...note, stripped, happened, shown }]);
  }
}
