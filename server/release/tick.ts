/** The weekly tick: the only time at which what buyers see may change. */
import type { Database } from '../database/connect.ts';
import type { Day, Instant } from '../foundation/time.ts';
import { chance, type Draw } from './draw.ts';
import { loadFacts } from './load.ts';
import type { Moment } from './passage.ts';
import { planTick } from './plan.ts';
import { saveTick } from './save.ts';
import { dueTicks } from './schedule.ts';
import { lastTick, releasedOf } from './view.ts';

export interface TickReport {
  /** Ticks that this call ran, oldest first. */
  readonly ticks: readonly {
    readonly number: number;
    readonly day: Day;
    readonly begun: number;
    readonly ended: number;
  }[];
}

/** Runs every tick that is due, in order. However many servers call it, each tick is run once. */
export async function runDueTicks(database: Database, now: Instant, draw: Draw = chance): Promise<TickReport> {
  const ticks: TickReport['ticks'][number][] = [];
  for (;;) {
    const last = await lastTick(releasedOf(database.read));
    const [day] = dueTicks(last?.day ?? null, now);
    if (day === undefined) return { ticks };
    const moment: Moment = { number: (last?.number ?? 0) + 1, day, previousDay: last?.day ?? null };
    const plan = planTick(await loadFacts(database.read, moment), draw);
    const ours = await database.write((trx) => saveTick(trx, database.kind, moment, plan));
    if (ours) ticks.push({ number: moment.number, day, begun: plan.begun.length, ended: plan.ended.length });
  }
}
