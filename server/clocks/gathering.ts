import type { CaseEvent } from '../cases/event.ts';
import type { Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import type { Clock } from './clock.ts';
import { gathered } from './gathered.ts';
import { prepare, type Entry, type Folder } from './record.ts';
import { rowOf } from './store.ts';

/** As `prepare`, for a group that takes over the clocks of cases. */
export function prepareGathering(
  ring: Ring,
  folder: Folder,
  theirs: readonly Clock[],
  events: readonly CaseEvent[],
  at: Instant,
): Entry {
  const entry = prepare(ring, { ...folder, clocks: gathered(folder.clocks, theirs, at) }, events);
  const known = new Map(folder.clocks.map((clock) => [clock.id, clock]));
  const { id } = folder.file;
  const rows = (clocks: readonly Clock[]) => clocks.map((clock) => rowOf(ring, id, clock));
  return {
    ...entry,
    started: rows(entry.clocks.filter((clock) => !known.has(clock.id))),
    moved: rows(entry.clocks.filter((clock) => known.has(clock.id) && known.get(clock.id) !== clock)),
  };
}
