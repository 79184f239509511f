import type { House } from '../house.ts';
import { personByLogin } from '../directory/people.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { openShared, sharedWith } from '../http/desk/interpreter.ts';
import { maskWords } from '../http/desk/masks.ts';
import { openOriginal, ORIGINAL_REASONS, type OriginalReason } from '../http/desk/originals.ts';
import { shareMessage, unshareMessage } from '../http/desk/shares.ts';
import { KINDS, type Masked } from '../stripping/span.ts';
import { askWords } from './ask.ts';
import { asInterpreter, atDesk, type As } from './at-desk.ts';
import { numberOf, which, type DeskCommands } from './desk-case.ts';
import { print, printJson } from './house.ts';
import { oneOf } from './one-of.ts';
import { referenceIn } from './reference.ts';

/** What a handler does with one message: read it as it came, mask more of it, let an interpreter read it. */
export function addWords(say: Say, { command, onCase }: DeskCommands): void {
  const values = (all: readonly string[]) => say('desk.values', { values: all.join(', ') });
  const onMessage = (name: string) => onCase(name).argument('<message>', say('desk.message'), numberOf);

  onMessage('original')
    .requiredOption('--reason <code>', reasons(say), oneOf(ORIGINAL_REASONS, 'no_such_reason'))
    .option('--note', say('desk.note'))
    .action((reference: string, number: number, options: As & { reason: OriginalReason; note?: true }) =>
      atDesk(say, options, async (at, house) => {
        const { reason } = options;
        const message = await which(house, reference, number);
        const note = options.note ? await askWords(say('desk.note_words')) : '';
        print(await openOriginal(at, message, { reason, note }, house.now()));
      }),
    );
  onMessage('mask')
    .argument('<kind>', values(KINDS), oneOf(KINDS, 'no_such_kind'))
    .action((reference: string, number: number, kind: Masked, options: As) =>
      atDesk(say, options, async (at, house) => {
        const message = await which(house, reference, number);
        const words = await askWords(say('desk.mask_words'));
        print(say('desk.masked', { count: await maskWords(at, message, { words, kind }, house.now()) }));
      }),
    );
  onMessage('share')
    .argument('<login>')
    .action((reference: string, number: number, login: string, options: As) =>
      atDesk(say, options, async (at, house) => {
        await shareMessage(at, await which(house, reference, number), await interpreter(house, login), house.now());
      }),
    );
  onMessage('unshare')
    .argument('<login>')
    .action((reference: string, number: number, login: string, options: As) =>
      atDesk(say, options, async (at, house) => {
        await unshareMessage(at, await which(house, reference, number), await interpreter(house, login), house.now());
      }),
    );
  command('shared')
    .argument('[reference]', say('desk.reference'))
    .argument('[message]', say('desk.message'), numberOf)
    .action((typed: string | undefined, number: number | undefined, options: As) =>
      asInterpreter(say, options, async (own, { database, now }) => {
        if (typed === undefined) {
          const shared = await sharedWith(database.read, own.id);
          return printJson(shared.map(({ id: _id, ...row }) => row));
        }
        if (number === undefined) throw new Problem('no_such_message', 422);
        print(await openShared(database, own, { reference: referenceIn(typed), number }, now()));
      }),
    );
}

const reasons = (say: Say): string =>
  ORIGINAL_REASONS.map((code) => `${code}: ${say(`desk.original_reasons.${code}`)}`).join('; ');

async function interpreter({ database }: House, login: string): Promise<string> {
  const person = await personByLogin(database.read, login);
  if (!person?.roles.includes('interpreter')) throw new Problem('not_an_interpreter', 422);
  return person.id;
}
