import { openCases } from '../cases/store.ts';
import { isRunning } from '../clocks/clock.ts';
import { clocksOf } from '../clocks/store.ts';
import { dayOf, type Day } from '../foundation/time.ts';
import type { House } from '../house.ts';

type Listed = Awaited<ReturnType<typeof listCases>>[number];

/** Open cases, worst first, each with the clock that is due next. */
export async function listCases({ database, ring }: Pick<House, 'database' | 'ring'>) {
  return Promise.all(
    (await openCases(database.read)).map(async ({ id, reference, language, openedDay, state }) => {
      const running = (await clocksOf(database.read, ring, id)).filter(isRunning).toSorted((a, b) => a.dueAt - b.dueAt);
      const { category, level, stage, siteId } = state;
      return {
        reference,
        level,
        category,
        stage,
        placed: siteId !== null,
        language,
        opened: openedDay,
        next: running[0] ? shown(running[0]) : null,
      };
    }),
  );
}

/** One line each; `!` stands before what is late. */
export const asLines = (cases: readonly Listed[], today: Day): string[] =>
  cases.map((row) =>
    [
      row.reference,
      row.level,
      row.category.padEnd(7),
      row.stage.padEnd(12),
      row.language,
      row.placed ? 'placed  ' : 'unplaced',
      row.next ? `${row.next.due < today ? '!' : ' '}${row.next.stage} ${row.next.due}` : '',
    ].join('  '),
  );

/** A clock as the desk's commands tell it. */
export const shown = ({ stage, dueAt, endedDay, verdict }: Awaited<ReturnType<typeof clocksOf>>[number]) => ({
  stage,
  due: dayOf(dueAt),
  ended: endedDay,
  verdict,
});
