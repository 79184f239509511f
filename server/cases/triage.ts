import { Problem } from '../foundation/errors.ts';
import { isOpen, type CaseState } from './case.ts';
import { floorOf, worse, type Code, type Contact, type Level } from './category.ts';
import type { Happening, Outcome } from './event.ts';

/** What a handler makes of a case when she has read it. */
export interface Triage {
  readonly category: Code;
  readonly level: Level;
  /** Where she found it to be; null leaves the place as it is. */
  readonly siteId: string | null;
}

/** Pure. A lower level takes a second person; none goes below the category's floor. Throws Problem. */
export function triage(state: CaseState, { category, level, siteId }: Triage, secondPerson: boolean): Happening[] {
  mustBeOpen(state);
  const floor = floorOf(category);
  if (worse(level, floor) !== level) throw new Problem('below_floor', 422);
  if (level !== state.level && worse(level, state.level) !== level && !secondPerson)
    throw new Problem('needs_second_person', 422);
  const placed: Happening[] =
    siteId && siteId !== state.siteId ? [{ kind: 'placed', facts: { site: siteId, by: 'handler' } }] : [];
  return [...placed, { kind: 'triaged', facts: { category, level } }];
}

/** A test, a question, thanks: no case, and its clocks end without a verdict. */
export function declareContact(state: CaseState, as: Contact): Happening[] {
  mustBeOpen(state);
  return [{ kind: 'declared_contact', facts: { as } }];
}

export function resolve(state: CaseState, outcome: Outcome): Happening[] {
  mustBeOpen(state);
  if (state.triagedDay === null) throw new Problem('not_triaged', 409);
  return [{ kind: 'resolved', facts: { outcome } }];
}

export function mustBeOpen(state: CaseState): void {
  if (!isOpen(state.stage)) throw new Problem('case_ended', 409);
}
