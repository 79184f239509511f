/** Cells as dated rows: one that stays the same keeps its row, one that changes ends it and begins another. */
import { cellsOf, type Cell, type CountedSite } from './cells.ts';
import type { KnownCell } from './facts.ts';

export interface DatedCell extends Cell {
  readonly id: string;
}

export interface CellChange {
  readonly cells: readonly DatedCell[];
  readonly begun: readonly DatedCell[];
  readonly ended: readonly string[];
}

export function dateCells(
  rosters: readonly CountedSite[],
  known: readonly KnownCell[],
  draw: { id(): string },
  k: number,
): CellChange {
  const current = new Map(known.filter((cell) => cell.untilTick === null).map((cell) => [signature(cell), cell.id]));
  const cells = cellsOf(rosters, k).map((cell) => ({ ...cell, id: current.get(signature(cell)) ?? draw.id() }));
  const kept = new Set(cells.map((cell) => cell.id));
  const before = new Set(current.values());
  return {
    cells,
    begun: cells.filter((cell) => !before.has(cell.id)),
    ended: [...before].filter((id) => !kept.has(id)),
  };
}

const signature = (cell: Pick<Cell, 'anchor' | 'sites'>) => `${cell.anchor} ${[...cell.sites].sort().join(' ')}`;
