import { createHash } from 'node:crypto';
import type { Media } from '../../channels/channel.ts';
import { isOpen } from '../cases/case.ts';
import type { CaseEvent, Happening } from '../cases/event.ts';
import { record } from '../clocks/record.ts';
import type { Reading } from '../database/connect.ts';
import type { ConsentRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import type { Intake } from './admit.ts';
import { claim } from './claim.ts';
import { isBlank } from './fold.ts';
import { PAGE, pageById } from './page.ts';
import { guardParts, takenParts } from './parts.ts';
import { receive } from './receive.ts';

export { askDeletion } from './ask-deletion.ts';
export { keepAll } from './keep-all.ts';
export { readHers, type Hers } from './hers.ts';

/**
 * On her page, which her receipt has proved to be hers: further words to the case, or a new one where it has ended;
 * nothing at all is nothing. `key`: the form's own, the guard against double clicks; other words from a page that she
 * went back to are words of their own. Throws Problem('no_such_case').
 */
export async function writeOn(
  intake: Intake,
  senderId: string,
  { key, words, media }: { readonly key: string; readonly words: string; readonly media: readonly Media[] },
  now: Instant,
): Promise<void> {
  const { channel } = await pageById(intake.database.read, senderId);
  if (isBlank(words) && media.length === 0) return;
  await claim(intake, senderId, now);
  const providerId = `${senderId}:${key}:${contentOf(words, media)}`;
  const inbound = { providerId, from: senderId, to: PAGE, text: words, media };
  await receive(intake, channel, inbound, now, { answers: 'posted' });
}

function contentOf(words: string, media: readonly Media[]): string {
  const hash = createHash('sha256').update(words);
  for (const { bytes } of media) hash.update(`\0${bytes?.length ?? 0}\0`).update(bytes ?? '');
  return hash.digest('base64url');
}

interface ShownOn {
  /** Which text she was shown, as a wording key, its version and language. */
  readonly text?: string;
  /** The form's own: a yes that her browser brings once more does not undo what she chose since. */
  readonly key?: string;
}

/** Throws Problem('no_such_case'). */
export async function changeConsent(
  intake: Intake,
  senderId: string,
  caseId: string,
  { item, answer }: Pick<ConsentRow, 'item' | 'answer'>,
  now: Instant,
  { text = `page.${item}`, key }: ShownOn = {},
): Promise<void> {
  const { database, ring } = intake;
  const once =
    answer === 'yes' && key !== undefined ? [ring.mac('replay', `yes:${senderId}:${key}:${caseId}:${item}`)] : [];
  const consented: Happening = { kind: 'consented', facts: { item, answer, means: 'answered', text } };
  let isKnown = false;
  const what = async () => {
    isKnown = once.length > 0 && (await takenParts(database.read, once)).size > 0;
    return isKnown ? [] : [consented];
  };
  await happens(intake, senderId, caseId, now, what, (trx) => guardParts(trx, isKnown ? [] : once, dayOf(now)));
}

/** She says whether who filed it for her speaks for her. Throws Problem('no_such_case'). */
export async function represent(
  intake: Intake,
  senderId: string,
  caseId: string,
  filingId: string,
  answer: 'yes' | 'no',
  now: Instant,
): Promise<void> {
  const filing = await intake.database.read
    .selectFrom('filing')
    .select('id')
    .where('id', '=', filingId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!filing) throw new Problem('no_such_case', 404);
  await happens(
    intake,
    senderId,
    caseId,
    now,
    () => [{ kind: 'represented', facts: { filing: filingId, answer } }],
    async (trx) => {
      await trx.updateTable('filing').set({ speaks: answer }).where('id', '=', filingId).execute();
    },
  );
}

/** All that tells somebody; that it is counted tells nobody. */
const TELLING = ['tell_buyers', 'raise_in_general', 'tell_supplier', 'tell_representative'] as const;

/** She takes her complaint back: nobody is told any more, and it ends unless it is grave. Throws Problem('no_such_case'). */
export async function withdraw(intake: Intake, senderId: string, caseId: string, now: Instant): Promise<void> {
  const refused = { answer: 'no', means: 'answered', text: 'page.withdraw' } as const;
  const takenBack: readonly Happening[] = [
    ...TELLING.map((item) => ({ kind: 'consented', facts: { item, ...refused } }) as const),
    { kind: 'withdrawn', facts: {} },
  ];
  await happens(intake, senderId, caseId, now, (stillOpen) => (stillOpen ? takenBack : []));
}

async function happens(
  intake: Intake,
  senderId: string,
  caseId: string,
  now: Instant,
  what: (stillOpen: boolean) => Promise<readonly Happening[]> | readonly Happening[],
  alongside?: Parameters<typeof record>[4],
): Promise<void> {
  const { read } = intake.database;
  await pageById(read, senderId);
  await mustBeHers(read, senderId, caseId);
  await claim(intake, senderId, now);
  const decide = async (stage: Parameters<typeof isOpen>[0]): Promise<CaseEvent[]> =>
    (await what(isOpen(stage))).map((happening) => ({ ...happening, at: now, personId: null }));
  await record(intake.database, intake.ring, caseId, ({ state }) => decide(state.stage), alongside);
}

async function mustBeHers(read: Reading, senderId: string, caseId: string): Promise<void> {
  const row = await read
    .selectFrom('reporter')
    .select('id')
    .where('sender_id', '=', senderId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!row) throw new Problem('no_such_case', 404);
}
