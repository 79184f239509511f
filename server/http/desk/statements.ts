import { masksIn, masksOfCase, maskPlace, type LaterMask } from '../../cases/mask.ts';
import { nameTest } from '../../cases/names.ts';
import { messagesOf, type Message } from '../../cases/store.ts';
import type { MessageMaskRow } from '../../database/schema.ts';
import { Problem } from '../../foundation/errors.ts';
import { maskAgain } from '../../stripping/again.ts';
import { openWords, type DeskKey } from '../../vault/words.ts';
import type { Desk } from './desk.ts';

/** A message as it may be read now. */
export interface ReadMessage {
  readonly id: string;
  /** Its place in the case, from 1. */
  readonly number: number;
  readonly day: string;
  readonly language: string;
  readonly signals: readonly string[];
  /** Empty where it is erased, null where it does not open. */
  readonly text: string | null;
  readonly unreadable: Unreadable | null;
}

/** `erased`: nothing is left of it; `unsealable`: the row is corrupt. */
type Unreadable = 'erased' | 'unsealable';

/**
 * A case's statements with everything that was masked since: by the desk, by the service, and names that were found
 * anywhere in the case. Nothing else opens a statement, so that nobody reads one without its masks. A corrupt row hides
 * itself alone.
 */
export async function statementsOf({ database, key }: Pick<Desk, 'database' | 'key'>, caseId: string) {
  const masks = Map.groupBy(await masksOfCase(database.read, caseId), (mask) => mask.message_id);
  const messages = (await messagesOf(database.read, caseId)).map((message) => ({
    message,
    opened: openedOf(key, message, masks.get(message.id) ?? []),
  }));
  // The names of a message whose statement is corrupt count all the same.
  const isName = nameTest(messages.flatMap(({ message }) => orNone(() => namesOf(key, message))));
  return messages.map(({ message, opened }, index): ReadMessage => {
    const { id, day, language, signals } = message;
    const about = { id, number: index + 1, day, language, signals };
    if (typeof opened === 'string') return { ...about, text: opened === 'erased' ? '' : null, unreadable: opened };
    return { ...about, text: maskAgain(opened.statement, opened.masks, isName), unreadable: null };
  });
}

interface Opened {
  readonly statement: string;
  readonly masks: readonly LaterMask[];
}

/** Whole or not at all: without one of its masks a statement would show what was to be hidden. */
function openedOf(key: DeskKey, message: Message, masks: readonly MessageMaskRow[]): Opened | Unreadable {
  if (message.statementSealed === '') return 'erased';
  try {
    namesOf(key, message);
    return {
      statement: rawStatement(key, message),
      masks: masks.flatMap(({ id, sealed }) => masksIn(openWords(key, maskPlace(id), sealed))),
    };
  } catch {
    return 'unsealable';
  }
}

function orNone(open: () => string[]): string[] {
  try {
    return open();
  } catch {
    return [];
  }
}

/** One list of names, or none. Throws Problem('unsealable'), also where it is no such list. */
function namesOf(key: DeskKey, { id, namesSealed }: Message): string[] {
  if (namesSealed === null || namesSealed === '') return [];
  const names = [openWords(key, { table: 'message', column: 'names_sealed', row: id }, namesSealed)];
  nameTest(names);
  return names;
}

const rawStatement = (key: DeskKey, { id, statementSealed }: Message): string =>
  openWords(key, { table: 'message', column: 'statement_sealed', row: id }, statementSealed);

/** Which message of which case: its place there, from 1. */
export interface Which {
  readonly caseId: string;
  readonly number: number;
}

/** Still sealed. Throws Problem('no_such_message') or 'erased'. */
export async function messageOf({ database }: Pick<Desk, 'database'>, { caseId, number }: Which): Promise<Message> {
  const message = (await messagesOf(database.read, caseId))[number - 1];
  if (!message) throw new Problem('no_such_message', 404);
  if (message.statementSealed === '') throw new Problem('erased', 410);
  return message;
}

/** Its text as it was stored, in which masks have their places: to be searched, never to be shown. Throws Problem('unsealable') too. */
export async function textToMask(
  desk: Pick<Desk, 'database' | 'key'>,
  which: Which,
): Promise<{ id: string; text: string }> {
  const message = await messageOf(desk, which);
  return { id: message.id, text: rawStatement(desk.key, message) };
}
