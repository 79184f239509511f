import type { Command } from 'commander';
import type { House } from '../house.ts';
import { caseByReference } from '../cases/store.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { eraseCaseNow, eraseDue } from '../upkeep/erase.ts';
import { isErased } from '../upkeep/erase-case.ts';
import { keepErasureList } from '../upkeep/list-kept.ts';
import { remainsOf, rowsOf } from '../upkeep/remains.ts';
import { askWords } from './ask.ts';
import { inHouse, print, printJson } from './house.ts';
import { referenceIn } from './reference.ts';

export function addErase(root: Command, say: Say): void {
  root
    .command('erase [reference]')
    .description(say('erase.about'))
    .option('--yes', say('erase.yes'))
    .option('--check', say('erase.check'))
    .action((reference: string | undefined, options: { yes?: true; check?: true }) =>
      inHouse((house) =>
        options.check ? check(house, reference) : reference ? erase(say, house, reference, options.yes) : due(house),
      ),
    );
}

const due = async ({ database, ring, now }: House) => printJson({ erased: await eraseDue(database, ring, now()) });

/** The words of a case, the addresses behind it, and what was written to them. */
async function erase(say: Say, { database, ring, now }: House, typed: string, yes?: true): Promise<void> {
  const reference = referenceIn(typed);
  const file = await caseByReference(database.read, reference);
  if (!file) throw new Problem('no_such_case', 404);
  if (!yes && (await askWords(say('erase.sure'))).replaceAll(/\D/g, '') !== reference)
    throw new Problem('not_erased', 409);
  await eraseCaseNow(database, ring, file.id, now());
  const list = await keepErasureList(database, ring, now());
  print(say('erase.done'));
  if (list === 'away') process.stderr.write(`${say('erase.list_away')}\n`);
}

/** Exit code 1 where anything is left of what was erased; of one case, also where it was not erased. */
async function check({ database: { read } }: House, typed?: string): Promise<void> {
  const all = await remainsOf(read);
  if (typed === undefined) {
    printJson({ remains: all });
    if (all.length > 0) process.exitCode = 1;
    return;
  }
  const file = await caseByReference(read, referenceIn(typed));
  if (!file) throw new Problem('no_such_case', 404);
  const rows = await rowsOf(read, file.id);
  const erased = await isErased(read, file.id);
  const remains = all.filter((id) => rows.has(id));
  printJson({ erased, remains });
  if (!erased || remains.length > 0) process.exitCode = 1;
}
