import type { Command } from 'commander';
import { CONTACTS, isCode, isLevel, type Contact } from '../cases/category.ts';
import { OUTCOMES, type Outcome } from '../cases/event.ts';
import { caseByReference, openCases } from '../cases/store.ts';
import { clocksOf } from '../clocks/store.ts';
import { isRunning } from '../clocks/clock.ts';
import { siteByCode } from '../directory/sites.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { isReference } from '../foundation/ids.ts';
import { dayOf } from '../foundation/time.ts';
import { answerCase, declareCaseContact, readCase, resolveCase, triageCase, type Desk } from '../http/desk/casework.ts';
import { recordAct } from '../audit/record.ts';
import { personByLogin } from '../directory/people.ts';
import { addHandler, openLock, recoverDesk, unlockDesk } from '../vault/desk.ts';
import type { DeskKey } from '../vault/words.ts';
import type { House } from '../app.ts';
import { askNewPassword, askSecret, askWords } from './ask.ts';
import { inHouse, print, printJson } from './house.ts';

interface As {
  readonly as: string;
}

/** A handler's work from a shell. Her password opens the desk's key in this process alone. */
export function addDesk(root: Command, say: Say): void {
  const desk = root.command('desk').description(say('desk.about'));
  const command = (usage: string, about: string) =>
    desk.command(usage).description(say(about)).requiredOption('--as <login>', say('desk.as'));

  command('list', 'desk.list').action((options: As) => atDesk(say, options, list));
  command('read <reference>', 'desk.read').action((reference: string, options: As) =>
    atDesk(say, options, async (at, house) => {
      const { file, clocks, ...rest } = await readCase(at, await caseId(house, reference), house.now());
      const { reference: number, language, state } = file;
      printJson({ reference: number, language, ...state, ...rest, clocks: clocks.map(shown) });
    }),
  );
  command('triage <reference> <category> <level>', 'desk.triage')
    .option('--site <code>', say('desk.site'))
    .option('--second <login>', say('desk.second'))
    .action((reference: string, category: string, level: string, options: As & { site?: string; second?: string }) =>
      atDesk(say, options, async (at, house) => {
        if (!isCode(category) || category === 'ANY') throw new Problem('no_such_category', 422);
        if (!isLevel(level)) throw new Problem('no_such_level', 422);
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
  command('contact <reference> <class>', 'desk.contact').action((reference: string, as: string, options: As) =>
    atDesk(say, options, async (at, house) => {
      if (!(CONTACTS as readonly string[]).includes(as)) throw new Problem('no_such_class', 422);
      await declareCaseContact(at, await caseId(house, reference), as as Contact, house.now());
    }),
  );
  command('answer <reference>', 'desk.answer').action((reference: string, options: As) =>
    atDesk(say, options, async (at, house) => {
      await answerCase(at, await caseId(house, reference), await askWords(say('desk.words')), house.now());
    }),
  );
  command('resolve <reference> <outcome>', 'desk.resolve').action((reference: string, outcome: string, options: As) =>
    atDesk(say, options, async (at, house) => {
      if (!(OUTCOMES as readonly string[]).includes(outcome)) throw new Problem('no_such_outcome', 422);
      await resolveCase(
        at,
        await caseId(house, reference),
        outcome as Outcome,
        await askWords(say('desk.reasons')),
        house.now(),
      );
    }),
  );

  command('admit <login>', 'desk.admit').action((login: string, options: As) =>
    atDesk(say, options, (at, house) => admit(say, house, at.key, at.personId, login)),
  );
  desk
    .command('recover <login>')
    .description(say('desk.recover'))
    .action((login: string) =>
      inHouse(async (house) => {
        const key = await recoverDesk(house.database.read, await askSecret(say('desk.recovery_key')));
        await admit(say, house, key, 'recovery', login);
      }),
    );
}

/** Only somebody who holds the desk's key can give it: here it lies open in this process. */
async function admit(say: Say, { database, now }: House, key: DeskKey, actorId: string, login: string): Promise<void> {
  const person = await personByLogin(database.read, login);
  if (!person?.roles.includes('handler')) throw new Problem('not_a_handler', 422);
  const password = await askNewPassword(say, login);
  if (password === null) return;
  const day = dayOf(now());
  await addHandler(database, key, { personId: person.id, password }, day);
  const act = {
    day,
    actorId,
    act: 'handler_added',
    subject: 'person',
    subjectId: person.id,
    reason: '',
    noteSealed: null,
  } as const;
  await database.write((trx) => recordAct(trx, act));
  print(say('desk.admitted', { login }));
}

const atDesk = (say: Say, { as }: As, work: (desk: Desk, house: House) => Promise<void>): Promise<void> =>
  inHouse(async (house) => {
    const { personId, key } = await unlock(say, house, as);
    const { database, ring } = house;
    await work({ database, ring, key, personId, lock: await openLock(database.read, ring) }, house);
  });

/** Opens the desk's key with her password; throws Problem where she is no handler (any more). */
async function unlock(say: Say, { database }: House, login: string) {
  const unlocked = await unlockDesk(database.read, login, await askSecret(say('desk.password', { login })));
  const person = await personByLogin(database.read, login);
  if (!person?.roles.some((role) => role === 'handler' || role === 'lead')) throw new Problem('not_a_handler', 403);
  return unlocked;
}

async function caseId({ database }: House, reference: string): Promise<string> {
  const digits = reference.normalize('NFKC').replaceAll(/\D/g, '');
  if (!isReference(digits)) throw new Problem('mistyped_reference', 422);
  const file = await caseByReference(database.read, digits);
  if (!file) throw new Problem('no_such_case', 404);
  return file.id;
}

async function list(_desk: Desk, { database, ring, now }: House): Promise<void> {
  const rows = await Promise.all(
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
  for (const { next, ...row } of rows) {
    const late = next && next.due < dayOf(now()) ? '!' : ' ';
    print(
      [
        row.reference,
        row.level,
        row.category.padEnd(7),
        row.stage.padEnd(12),
        row.language,
        row.placed ? 'placed  ' : 'unplaced',
        next ? `${late}${next.stage} ${next.due}` : '',
      ].join('  '),
    );
  }
}

const shown = ({ stage, dueAt, endedDay, verdict }: Awaited<ReturnType<typeof clocksOf>>[number]) => ({
  stage,
  due: dayOf(dueAt),
  ended: endedDay,
  verdict,
});
