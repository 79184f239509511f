/** What a tick changes: pure, so that it can be played a thousand times. */
import type { ReleasedCaseRow } from '../database/schema.ts';
import { K } from './cells.ts';
import { dateCells, type CellChange } from './dated-cell.ts';
import type { Draw } from './draw.ts';
import type { Entry, Facts } from './facts.ts';
import { begin, countedFrom, stay, wait } from './passage.ts';
import { firstRow, nextRow } from './row.ts';
import { sightsOf, type Sight } from './sight.ts';

export interface Plan {
  readonly cells: CellChange;
  /** Entries that are new or not as they were. */
  readonly entries: readonly Entry[];
  /** Ids of rows whose version ends. */
  readonly ended: readonly string[];
  readonly begun: readonly ReleasedCaseRow[];
}

export function planTick(facts: Facts, draw: Draw, k = K): Plan {
  const cells = dateCells(facts.rosters, facts.knownCells, draw, k);
  const sights = sightsOf(facts, cells.cells, k);
  const before = facts.entries.filter((entry) => entry.leftTick === null);
  const after = moveOn(before, sights, facts, draw);
  const fresh = comeIn(after, sights, facts, draw);
  const known = new Set(before);
  return {
    cells,
    entries: [...after.filter((entry) => !known.has(entry)), ...fresh],
    ...rowsOf([...after, ...fresh], sights, facts, draw),
  };
}

function moveOn(open: readonly Entry[], sights: ReadonlyMap<string, Sight>, facts: Facts, draw: Draw): Entry[] {
  const anchors = new Map(facts.knownCells.map((cell) => [cell.id, cell.anchor]));
  const tellings = new Map(facts.cases.map((one) => [one.id, one.telling]));
  return open.map((entry) => {
    const sight = sights.get(entry.caseId);
    if (entry.enteredTick === null) return wait(entry, sight, facts);
    const telling = tellings.get(entry.caseId);
    const takenBack = telling && !telling.may ? telling.sinceDay : null;
    return stay(entry, sight, anchors.get(entry.cellId), takenBack, facts, draw);
  });
}

/** An entry for each buyer who may see a case and has none, or whose last one left just now. */
function comeIn(moved: readonly Entry[], sights: ReadonlyMap<string, Sight>, facts: Facts, draw: Draw): Entry[] {
  const open = pairsOf(moved.filter((entry) => entry.leftTick === null));
  const leftNow = pairsOf(moved.filter((entry) => entry.leftTick !== null));
  const fresh: Entry[] = [];
  for (const sight of sights.values()) {
    const { id, triagedDay, telling } = sight.one;
    const allowed = telling.sinceDay !== null && telling.sinceDay > triagedDay ? telling.sinceDay : triagedDay;
    for (const buyerId of sight.buyers) {
      if (open.has(pair(id, buyerId))) continue;
      const since = leftNow.has(pair(id, buyerId)) ? facts.day : countedFrom(allowed, facts);
      fresh.push(begin(sight, buyerId, since, facts, draw));
    }
  }
  return fresh;
}

const pair = (caseId: string, buyerId: string) => `${caseId} ${buyerId}`;
const pairsOf = (entries: readonly Entry[]) => new Set(entries.map((entry) => pair(entry.caseId, entry.buyerId)));

function rowsOf(
  entries: readonly Entry[],
  sights: ReadonlyMap<string, Sight>,
  facts: Facts,
  draw: Draw,
): Pick<Plan, 'ended' | 'begun'> {
  const shown = new Map(facts.shown.map((row) => [row.id, row]));
  const ended: string[] = [];
  const begun: ReleasedCaseRow[] = [];
  for (const entry of entries) {
    const before = shown.get(entry.id);
    const sight = sights.get(entry.caseId);
    if (entry.leftTick !== null) {
      if (before) ended.push(before.id);
      continue;
    }
    // A row that is on its way out says nothing new.
    if (entry.enteredTick === null || entry.leavesDay !== null || !sight) continue;
    const row = before ? nextRow(before, entry, sight, facts.number) : firstRow(entry, sight, facts.number, draw);
    if (row === before) continue;
    if (before) ended.push(before.id);
    begun.push(row);
  }
  return { ended, begun };
}
