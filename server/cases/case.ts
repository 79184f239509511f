import { dayOf, type Day } from '../foundation/time.ts';
import { worse, type Code, type Level } from './category.ts';
import type { CaseEvent } from './event.ts';

export type Stage = 'received' | 'triaged' | 'acknowledged' | 'resolved' | 'closed' | 'contact';

/** What the events of a case add up to. Stored beside them in the same write, so that lists need not add up. */
export interface CaseState {
  readonly category: Code;
  readonly level: Level;
  readonly stage: Stage;
  readonly siteId: string | null;
  readonly triagedDay: Day | null;
  /** The group case that it belongs to, and that has the clocks. */
  readonly groupId?: string | null;
  /** Number of events. */
  readonly version: number;
}

export const UNOPENED: CaseState = {
  category: 'OTH',
  level: 'L4',
  stage: 'received',
  siteId: null,
  triagedDay: null,
  version: 0,
};

/** The state after one more event. Pure; the only place where state changes. */
export function after(state: CaseState, event: CaseEvent): CaseState {
  return { ...state, ...changed(state, event), version: state.version + 1 };
}

function changed(state: CaseState, event: CaseEvent): Partial<CaseState> {
  switch (event.kind) {
    case 'opened':
      return { category: event.facts.category, level: event.facts.level };
    case 'proposed':
      return raised(state, event.facts.level) ? proposed(state, event.facts.category, event.facts.level) : {};
    case 'danger':
      return { level: 'L1' };
    case 'placed':
      return { siteId: event.facts.site };
    case 'triaged':
      return {
        category: event.facts.category,
        level: event.facts.level,
        stage: furthest(state.stage === 'contact' ? 'received' : state.stage, 'triaged'),
        triagedDay: state.triagedDay ?? dayOf(event.at),
      };
    case 'told':
      return event.facts.human && state.stage === 'triaged' ? { stage: 'acknowledged' } : {};
    case 'gathered':
      return state.triagedDay === null
        ? { category: event.facts.category, level: event.facts.level }
        : { level: worse(state.level, event.facts.level) };
    case 'joined':
      return { groupId: event.facts.group };
    case 'parted':
      return { groupId: null };
    case 'declared_contact':
      return { stage: 'contact' };
    case 'resolved':
      return { stage: 'resolved' };
    case 'withdrawn':
      // On a grave matter somebody looks first whether it was her who took it back.
      return isOpen(state.stage) && !isGrave(state.level) ? { stage: 'closed' } : {};
    case 'erased':
      return isOpen(state.stage) ? { stage: 'closed' } : {};
    default:
      return {};
  }
}

/** Somebody still has to answer for it. */
export const isOpen = (stage: Stage): boolean =>
  stage === 'received' || stage === 'triaged' || stage === 'acknowledged';

/** Life or limb. */
export const isGrave = (level: Level): boolean => level === 'L1' || level === 'L2';

/** What is unclear takes the place of nothing that was clear. */
const proposed = ({ category }: CaseState, next: Code, level: Level): Partial<CaseState> => ({
  category: next === 'OTH' ? category : next,
  level,
});

const ORDER: readonly Stage[] = ['received', 'triaged', 'acknowledged', 'resolved', 'closed'];
const furthest = (a: Stage, b: Stage): Stage => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

/** Later words can only raise what was proposed, and only until a handler confirmed it. */
export const raised = (state: CaseState, proposed: Level): boolean =>
  state.triagedDay === null && worse(state.level, proposed) !== state.level;
