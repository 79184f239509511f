import type { Command } from 'commander';
import { CODES, CONTACTS, LEVELS, type Code, type Contact, type Level } from '../cases/category.ts';
import { OUTCOMES, type Outcome } from '../cases/event.ts';
import { siteByCode } from '../directory/sites.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { dayOf } from '../foundation/time.ts';
import { listAttachments } from '../http/desk/attachments.ts';
import {
  answerCase,
  declareCaseContact,
  readCase,
  recordConsent,
  resolveCase,
  triageCase,
} from '../http/desk/casework.ts';
import { askWords } from './ask.ts';
import { atDesk, unlock, type As } from './at-desk.ts';
import { caseId } from './desk-case.ts';
import { asLines, listCases, shown } from './desk-list.ts';
import { addAttachments, withNotes } from './desk-attachments.ts';
import { addCalls } from './desk-calls.ts';
import { addFates } from './desk-fates.ts';
import { addKeys } from './desk-keys.ts';
import { addLinks } from './desk-links.ts';
import { addWords } from './desk-words.ts';
import { print, printJson } from './house.ts';
import { oneOf } from './one-of.ts';

const ANSWERS = ['yes', 'no'] as const;
const CATEGORIES = (Object.keys(CODES) as Code[]).filter((code) => code !== 'ANY');

/** A handler's work from a shell. Her password opens the desk's key in this process alone. */
export function addDesk(root: Command, say: Say): void {
  const desk = root.command('desk').description(say('desk.about'));
  const command = (name: string, about = name) =>
    desk
      .command(name)
      .description(say(`desk.${about}`))
      .requiredOption('--as <login>', say('desk.as'));
  const onCase = (name: string) => command(name).argument('<reference>', say('desk.reference'));
  const values = (all: readonly string[]) => say('desk.values', { values: all.join(', ') });

  command('list')
    .option('--json', say('json'))
    .action((options: As & { json?: true }) =>
      atDesk(say, options, async (_desk, house) => {
        const cases = await listCases(house);
        if (options.json) printJson(cases);
        else for (const line of asLines(cases, dayOf(house.now()))) print(line);
      }),
    );
  onCase('read').action((reference: string, options: As) =>
    atDesk(say, options, async (at, house) => {
      const id = await caseId(house, reference);
      const { file, clocks, ...rest } = await readCase(at, id, house.now());
      const attachments = withNotes(say, await listAttachments(at, id));
      if (rest.unreadable.length > 0) house.log.warn('rows_unreadable', { count: rest.unreadable.length });
      const { reference: number, language, state } = file;
      printJson({ reference: number, language, ...state, ...rest, attachments, clocks: clocks.map(shown) });
    }),
  );
  onCase('triage')
    .argument('<category>', values(CATEGORIES), oneOf(CATEGORIES, 'no_such_category'))
    .argument('<level>', values(LEVELS), oneOf(LEVELS, 'no_such_level'))
    .option('--site <code>', say('desk.site'))
    .option('--second <login>', say('desk.second'))
    .action((reference: string, category: Code, level: Level, options: As & { site?: string; second?: string }) =>
      atDesk(say, options, async (at, house) => {
        const site = options.site ? await siteByCode(house.database.read, options.site) : null;
        if (options.site && !site) throw new Problem('no_such_site', 422);
        const second = options.second ? (await unlock(say, house, options.second)).personId : null;
        await triageCase(
          at,
          await caseId(house, reference),
          { category, level, siteId: site?.id ?? null },
          second,
          house.now(),
        );
      }),
    );
  onCase('contact')
    .argument('<class>', values(CONTACTS), oneOf(CONTACTS, 'no_such_class'))
    .action((reference: string, as: Contact, options: As) =>
      atDesk(say, options, async (at, house) => {
        await declareCaseContact(at, await caseId(house, reference), as, house.now());
      }),
    );
  onCase('consent')
    .argument('<answer>', values(ANSWERS), oneOf(ANSWERS, 'no_such_answer'))
    .action((reference: string, answer: 'yes' | 'no', options: As) =>
      atDesk(say, options, async (at, house) => {
        await recordConsent(at, await caseId(house, reference), answer, house.now());
      }),
    );
  onCase('answer').action((reference: string, options: As) =>
    atDesk(say, options, async (at, house) => {
      await answerCase(at, await caseId(house, reference), await askWords(say('desk.words')), house.now());
    }),
  );
  onCase('resolve')
    .argument('<outcome>', values(OUTCOMES), oneOf(OUTCOMES, 'no_such_outcome'))
    .action((reference: string, outcome: Outcome, options: As) =>
      atDesk(say, options, async (at, house) => {
        const id = await caseId(house, reference);
        await resolveCase(at, id, outcome, await askWords(say('desk.reasons')), house.now());
      }),
    );
  addLinks(say, { command, onCase });
  addWords(say, { command, onCase });
  addAttachments(say, { command, onCase });
  addFates(say, { command, onCase });
  addCalls(say, { command, onCase });
  addKeys(desk, say, { command, onCase });
}
