import type { CaseEvent } from '../cases/event.ts';
import type { Database } from '../database/connect.ts';
import { DAY, dayOf, later, startOf, type Instant } from '../foundation/time.ts';
import { sentIfOpen } from '../replies/outbox.ts';
import type { Ring } from '../vault/ring.ts';
import { breached, isRunning, type Clock } from './clock.ts';
import { append, openFolder, prepare } from './record.ts';
import { casesDue, rowOf } from './store.ts';
import { isTaken } from '../database/dialect.ts';
import { Stale, Unavailable } from '../foundation/errors.ts';
import type { Log } from '../foundation/log.ts';

interface Sweeping {
  readonly database: Database;
  readonly ring: Ring;
  readonly log: Log;
  /** Ids of cases that could not be looked at, so that each is told once. */
  readonly failed?: Set<string>;
}

/** Looks at the clocks that are due and records each breach once; returns how many it recorded. One that fails keeps no other waiting. */
export async function sweep(room: Sweeping, now: Instant): Promise<number> {
  let count = 0;
  for (const caseId of await casesDue(room.database.read, dayOf(now)))
    try {
      count += await sweepCase(room, caseId, now);
      room.failed?.delete(caseId);
    } catch (cause) {
      if (cause instanceof Unavailable) throw cause;
      if (!room.failed?.has(caseId)) room.log.error('case_not_swept', { cause });
      room.failed?.add(caseId);
    }
  return count;
}

async function sweepCase({ database, ring }: Sweeping, caseId: string, now: Instant): Promise<number> {
  const folder = await openFolder(database.read, ring, caseId);
  const late = await lateClocks(database, ring, caseId, folder.clocks, now);
  if (late.length === 0) return 0;
  const events = late.map((clock): CaseEvent => ({
    kind: 'breached',
    facts: { stage: clock.stage, cycle: clock.cycle },
    at: clock.dueAt,
    personId: null,
  }));
  const entry = prepare(ring, folder, events);
  const moved = [...entry.moved, ...late.map((clock) => rowOf(ring, caseId, breached(clock)))];
  try {
    await database.write((trx) => append(trx, { ...entry, moved }));
    return late.length;
  } catch (failure) {
    // Another server, or the answer itself, was faster: the next sweep looks again.
    if (failure instanceof Stale || isTaken(failure)) return 0;
    throw failure;
  }
}

/** Late and without an answer on its way: one that went out in time is waited for, a day at most. */
async function lateClocks(
  database: Database,
  ring: Ring,
  caseId: string,
  clocks: readonly Clock[],
  now: Instant,
): Promise<Clock[]> {
  const due = clocks.filter((clock) => isRunning(clock) && clock.verdict === null && clock.dueAt < now);
  if (due.length === 0) return [];
  const underway = await database.read
    .selectFrom('outbox')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('state', 'in', ['handed', 'sent'])
    .execute();
  const times = await Promise.all(underway.map(async (row) => (await sentIfOpen(ring, row)) ?? startOf(row.state_day)));
  const waitsFor = (clock: Clock) =>
    underway.some((row, index) => {
      const sent = times[index]!;
      if (sent > clock.dueAt || later(sent, DAY) < now) return false;
      return clock.stage === 'first_answer' ? row.kind === 'receipt' : row.human === 1;
    });
  return due.filter((clock) => !waitsFor(clock));
}
