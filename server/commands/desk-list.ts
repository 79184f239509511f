import { membersOf, openCases } from '../cases/store.ts';
import { isRunning, type Clock } from '../clocks/clock.ts';
import { clocksOf } from '../clocks/store.ts';
import { dayOf, type Day } from '../foundation/time.ts';
import { unknownTexts } from '../http/desk/fates.ts';
import type { House } from '../house.ts';
import { barredFilings } from '../intake/filing-bar.ts';

type Listed = Awaited<ReturnType<typeof listCases>>[number];

/** Open cases, worst first, each with the clock that is due next, how many texts nobody knows the fate of, and whether who filed it is tied to the accused. */
export async function listCases({ database, ring }: Pick<House, 'database' | 'ring'>) {
  const unknown = Map.groupBy(await unknownTexts(database.read), ({ reference }) => reference);
  const tied = new Set((await barredFilings(database.read)).flatMap(({ caseId, groupId }) => [caseId, groupId]));
  return Promise.all(
    (await openCases(database.read)).map(async ({ id, reference, kind, language, openedDay, state }) => {
      const running = (await clocksOf(database.read, ring, id)).filter(isRunning).toSorted((a, b) => a.dueAt - b.dueAt);
      const { category, level, stage, siteId } = state;
      return {
        reference,
        ...(kind === 'group' ? { members: (await membersOf(database.read, id)).length } : {}),
        level,
        category,
        stage,
        placed: siteId !== null,
        language,
        opened: openedDay,
        next: running[0] ? shown(running[0]) : null,
        ...(tied.has(id) ? { tied: true } : {}),
        ...(unknown.has(reference) ? { unknown: unknown.get(reference)!.length } : {}),
      };
    }),
  );
}

/** One line each; `!` stands before what is late, `?` before what cannot be read. */
export const asLines = (cases: readonly Listed[], today: Day): string[] =>
  cases.map((row) =>
    [
      row.reference,
      row.level,
      row.category.padEnd(7),
      row.stage.padEnd(12),
      row.language,
      row.placed ? 'placed  ' : 'unplaced',
      row.next
        ? `${row.next.unreadable ? '?' : row.next.due < today ? '!' : ' '}${row.next.stage} ${row.next.due}`
        : '',
      ...(row.members === undefined ? [] : [`×${row.members}`]),
      ...(row.tied ? ['tied filer'] : []),
      ...(row.unknown === undefined ? [] : [`unknown ${row.unknown}`]),
    ].join('  '),
  );

/** A clock as the desk's commands tell it; of one that cannot be read the earliest day on which it can be due. */
export const shown = ({ stage, dueAt, dueDay, legible, endedDay, verdict }: Clock) => ({
  stage,
  due: legible ? dayOf(dueAt) : dueDay,
  unreadable: !legible,
  ended: endedDay,
  verdict,
});
