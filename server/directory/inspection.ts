import type { Values } from '../foundation/i18n.ts';
import type { Draft } from './check.ts';
import type { Page } from './document.ts';
import { faultAt, type Fault } from './fault.ts';
import type { Path } from './place.ts';
import type { Standing } from './standing.ts';

/** One walk through a file whose parts are compared with each other, and the faults found on it. */
export class Inspection {
  readonly draft: Draft;
  readonly standing: Standing;
  readonly faults: Fault[] = [];
  readonly #page: Page;

  constructor(page: Page, draft: Draft, standing: Standing) {
    this.#page = page;
    this.draft = draft;
    this.standing = standing;
  }

  report(path: Path, code: string, values: Values = {}): void {
    this.faults.push(faultAt(this.#page.spotOf(path), path, code, values));
  }

  lineOf(path: Path): number {
    return this.#page.spotOf(path).line;
  }

  /** Of several entries with the same mark each but the first is a fault; `null` has no mark. */
  once(section: keyof Draft, field: string, marks: readonly (string | null)[]): void {
    const first = new Map<string, number>();
    for (const [index, mark] of marks.entries()) {
      if (mark === null) continue;
      const earlier = first.get(mark);
      if (earlier === undefined) first.set(mark, index);
      else this.report([section, index, field], 'twice', { other: this.lineOf([section, earlier, field]) });
    }
  }
}

/** Codes that differ in capitals alone would be taken for each other. */
export const markOf = (code: string | undefined): string | null => code?.toLowerCase() ?? null;
