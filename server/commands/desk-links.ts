import { CODES, LEVELS, type Code, type Level } from '../cases/category.ts';
import { caseById } from '../cases/store.ts';
import type { Say } from '../foundation/i18n.ts';
import { linkGroup, part } from '../http/desk/links.ts';
import { matterOf, openProposals, refuse } from '../http/desk/proposals.ts';
import { linkPerson } from '../http/desk/same-person.ts';
import { atDesk, type As } from './at-desk.ts';
import { caseId, type DeskCommands } from './desk-case.ts';
import { print, printJson } from './house.ts';
import { oneOf } from './one-of.ts';

const LINKS = ['group', 'person'] as const;
const CATEGORIES = (Object.keys(CODES) as Code[]).filter((code) => code !== 'ANY');

interface Options extends As {
  readonly link: (typeof LINKS)[number];
  readonly proposed?: true;
  readonly category?: Code;
  readonly level?: Level;
}

/** What a handler does with cases that tell of one matter, or come from one worker. */
export function addLinks(say: Say, { command, onCase }: DeskCommands): void {
  command('proposals')
    .option('--json', say('json'))
    .action((options: As & { json?: true }) =>
      atDesk(say, options, async (_desk, { database }) => {
        const proposals = await openProposals(database.read);
        if (options.json) return printJson(proposals.map(({ firstId: _first, caseIds: _all, ...shown }) => shown));
        for (const { references, why, day, unclear } of proposals) {
          const perhaps =
            why !== 'unclear' && unclear.length > 0 ? [say('desk.unclear', { count: unclear.length })] : [];
          const count = [`×${references.length}`, ...perhaps].join(' ');
          print([references[0], why.padEnd(5), day, count, ...shortened(references.slice(1))].join('  '));
        }
      }),
    );
  command('link')
    .argument('<references...>', say('desk.reference'))
    .option('--link <kind>', say('desk.link_as'), oneOf(LINKS, 'no_such_link'), 'group')
    .option('--proposed', say('desk.link_proposed'))
    .option('--category <code>', say('desk.link_category'), oneOf(CATEGORIES, 'no_such_category'))
    .option('--level <level>', say('desk.link_level'), oneOf(LEVELS, 'no_such_level'))
    .action((references: string[], { link, proposed, category, level, ...options }: Options) =>
      atDesk(say, options, async (desk, house) => {
        const { read } = house.database;
        const given = await Promise.all(references.map((reference) => caseId(house, reference)));
        const all = proposed ? await Promise.all(given.map((id) => matterOf(read, id))) : [];
        const ids = proposed ? all.flatMap(({ caseIds }) => caseIds) : given;
        if (link === 'person') return linkPerson(desk, ids, house.now());
        const said = { ...(category ? { category } : {}), ...(level ? { level } : {}) };
        const { groupId, joined } = await linkGroup(desk, ids, said, house.now());
        print(say('desk.linked', { count: joined, reference: (await caseById(read, groupId))!.reference }));
      }),
    );
  onCase('part').action((reference: string, options: As) =>
    atDesk(say, options, async (desk, house) => part(desk, await caseId(house, reference), house.now())),
  );
  onCase('refuse').action((reference: string, options: As) =>
    atDesk(say, options, async (desk, house) => refuse(desk, await caseId(house, reference), house.now())),
  );
}

const SHOWN = 6;

const shortened = (references: readonly string[]): string[] =>
  references.length > SHOWN ? [...references.slice(0, SHOWN), '…'] : [...references];
