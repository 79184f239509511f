import type { Say } from '../foundation/i18n.ts';
import { decideFates, DECISIONS, unknownTexts, type Decision } from '../http/desk/fates.ts';
import { atDesk, type As } from './at-desk.ts';
import { caseId, type DeskCommands } from './desk-case.ts';
import { print, printJson } from './house.ts';
import { oneOf } from './one-of.ts';

/** Texts of which nobody can say whether they went out: which they are, and what becomes of them. */
export function addFates(say: Say, { command, onCase }: DeskCommands): void {
  command('unknown').action((options: As) =>
    atDesk(say, options, async ({ database }) =>
      printJson((await unknownTexts(database.read)).map((row) => ({ ...row, human: row.human === 1 }))),
    ),
  );
  onCase('fate')
    .argument('<decision>', say('desk.values', { values: DECISIONS.join(', ') }), oneOf(DECISIONS, 'no_such_decision'))
    .action((reference: string, decision: Decision, options: As) =>
      atDesk(say, options, async (at, house) => {
        const count = await decideFates(at, await caseId(house, reference), decision, house.now());
        print(say('desk.decided', { count }));
      }),
    );
}
