import type { Reading } from '../database/connect.ts';
import type { CaseFile } from '../cases/store.ts';
import { newId } from '../foundation/ids.ts';
import { addDays, dayOf, type Day, type Instant } from '../foundation/time.ts';
import { K } from '../release/cells.ts';
import { dateCells } from '../release/dated-cell.ts';
import type { Facts } from '../release/facts.ts';
import { loadFacts } from '../release/load.ts';
import { sightsOf, type Sight } from '../release/sight.ts';
import { openBuyerView, type QueueRow } from '../release/view.ts';

/** What one buyer sees of a case: her row, or why there is none yet. */
export type Seen =
  | { readonly kind: 'row'; readonly row: QueueRow }
  | {
      readonly kind: 'never' | 'not_now';
      readonly why: 'contact' | 'untriaged' | 'unplaced' | 'no_consent' | 'too_small' | 'not_hers' | 'crowded';
    }
  /** Comes at the tick of that day; `draw`: or a week later, for the delay is not drawn yet. */
  | { readonly kind: 'soon'; readonly why: 'draw' | 'drawn'; readonly day: Day };

const WEEK = 7;
const WHOLE_QUEUE = 500;

/** For each buyer, by id. It knows more than any buyer: only the demo may look at both sides. */
export async function sightsFor(
  read: Reading,
  files: readonly CaseFile[],
  buyers: readonly { readonly id: string }[],
  now: Instant,
): Promise<(file: CaseFile, buyerId: string) => Seen> {
  const queues = await Promise.all(buyers.map(({ id }) => openBuyerView(read).queue(id, { limit: WHOLE_QUEUE })));
  const last = queues[0]?.tick ?? null;
  const nextDay = last ? addDays(last.day, WEEK) : dayOf(now);
  const facts = await loadFacts(read, {
    number: (last?.number ?? 0) + 1,
    day: nextDay,
    previousDay: last?.day ?? null,
  });
  const { cells } = dateCells(facts.rosters, facts.knownCells, { id: newId }, K);
  const sights = files.length > 0 ? sightsOf(facts, cells) : new Map<string, Sight>();
  const rows = new Map(queues.flatMap((queue) => queue.rows).map((row) => [row.id, row]));
  return (file, buyerId) => {
    const entry = facts.entries.find(
      (one) => one.caseId === file.id && one.buyerId === buyerId && one.leftTick === null,
    );
    const row = entry && rows.get(entry.id);
    if (row) return { kind: 'row', row };
    const why = reason(
      file,
      facts,
      cells.flatMap(({ sites }) => sites),
      sights.get(file.id),
      buyerId,
    );
    if (why) return { kind: why === 'contact' || why === 'too_small' || why === 'not_hers' ? 'never' : 'not_now', why };
    if (!entry) return { kind: 'soon', why: 'draw', day: nextDay };
    return { kind: 'soon', why: 'drawn', day: entry.entersDay <= nextDay ? nextDay : addDays(nextDay, WEEK) };
  };
}

type Why = Extract<Seen, { kind: 'never' | 'not_now' }>['why'];

function reason(
  { id, state }: CaseFile,
  facts: Facts,
  shownSites: readonly string[],
  sight: Sight | undefined,
  buyerId: string,
): Why | null {
  if (state.stage === 'contact') return 'contact';
  if (state.triagedDay === null) return 'untriaged';
  if (state.siteId === null) return 'unplaced';
  if (!facts.cases.find((one) => one.id === id)?.telling.may) return 'no_consent';
  if (!shownSites.includes(state.siteId)) return 'too_small';
  if (!sight?.buyers.has(buyerId)) return 'not_hers';
  return sight.waits ? 'crowded' : null;
}
