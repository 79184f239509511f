import { createHash } from 'node:crypto';
import type { Media } from '../../channels/channel.ts';
import { consentsOf, type Consents } from '../cases/consent.ts';
import type { Happening } from '../cases/event.ts';
import { record } from '../clocks/record.ts';
import type { Reading } from '../database/connect.ts';
import { Problem } from '../foundation/errors.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import type { Intake } from './admit.ts';
import { enter, guardFor, type Entered, type Entrance } from './enter.ts';
import { isBlank } from './fold.ts';
import { PAGE, pageById } from './page.ts';
import { guardParts, takenParts } from './parts.ts';
import { receive } from './receive.ts';

/**
 * What the web form sends: first a whole case, and the same again is nothing more. What she changed on a page that she went
 * back to comes to her case: other words are added, other answers count from now on. Throws Unavailable, and
 * Problem('no_such_case') where all that this form sent is deleted by now.
 */
export async function send(intake: Intake, entrance: Entrance & Unsaid, now: Instant): Promise<Entered> {
  const form = piecesOf(intake, entrance);
  const all = guardsOf(form);
  await mustBeKept(intake, entrance);
  const entered = await enter(intake, { ...entrance, alongside: (trx) => guardParts(trx, all, dayOf(now)) }, now);
  if (!entered.repeated) return entered;
  await addWords(intake, entered, await unknownOf(intake.database.read, form), now);
  await addAnswers(intake, entered, form, now);
  return entered;
}

interface Unsaid {
  /** Where she does not know: nothing at first, and a no after a yes. */
  readonly unsaid: Entrance['consents'];
}

async function mustBeKept(intake: Intake, entrance: Entrance): Promise<void> {
  const erased = await intake.database.read
    .selectFrom('replay_guard')
    .innerJoin('sender', 'sender.id', 'replay_guard.sender_id')
    .select('sender.id')
    .where('replay_guard.key', '=', guardFor(intake, entrance))
    .where('sender.erased_day', 'is not', null)
    .executeTakeFirst();
  if (erased) throw new Problem('no_such_case', 404);
}

/** One thing of what she sent. Each is known again by itself: her browser may bring her words once more without the picture. */
interface Piece {
  readonly guard: string;
  readonly words?: string;
  readonly file?: Media;
  readonly answer?: Happening;
  readonly unsaid?: true;
}

function piecesOf(
  { ring }: Intake,
  { key, words, media, consents, unsaid, danger, siteId }: Entrance & Unsaid,
): Piece[] {
  const guard = (what: string, of: string | Buffer = '') =>
    ring.mac('replay', `web:${key}:${what}:${createHash('sha256').update(of).digest('base64url')}`);
  const answers: Happening[] = [
    ...consents.map((facts) => ({ kind: 'consented', facts }) as const),
    ...(danger ? ([{ kind: 'danger', facts: {} }] as const) : []),
    ...(siteId ? ([{ kind: 'placed', facts: { site: siteId, by: 'name' } }] as const) : []),
  ];
  return [
    ...(isBlank(words) ? [] : [{ guard: guard('words', words), words }]),
    ...media.map((file) => ({ guard: guard('file', file.bytes ?? ''), file })),
    ...unsaid.map((facts) => ({
      guard: guard('unsaid', facts.item),
      answer: { kind: 'consented', facts } as const,
      unsaid: true as const,
    })),
    ...answers.map((answer) => ({ guard: guard(answer.kind, saidIn(answer)), answer })),
  ];
}

const saidIn = ({ kind, facts }: Happening): string =>
  kind === 'consented' ? `${facts.item} ${facts.answer}` : JSON.stringify(facts);

const guardsOf = (pieces: readonly Piece[]): string[] => pieces.map(({ guard }) => guard);

async function addWords(intake: Intake, { senderId }: Entered, fresh: readonly Piece[], now: Instant): Promise<void> {
  const told = fresh.filter(({ answer }) => answer === undefined);
  if (told.length === 0) return;
  const { channel } = await pageById(intake.database.read, senderId);
  const guards = guardsOf(told);
  const inbound = {
    providerId: `${senderId}:${guards.join(' ')}`,
    from: senderId,
    to: PAGE,
    text: told.find(({ words }) => words !== undefined)?.words ?? '',
    media: told.flatMap(({ file }) => (file ? [file] : [])),
  };
  await receive(intake, channel, inbound, now, {
    answers: 'posted',
    alongside: (trx) => guardParts(trx, guards, dayOf(now)),
  });
}

/** Begins again where the same came once more at this moment. */
async function addAnswers(
  { database, ring }: Intake,
  { caseId, senderId }: Entered,
  form: readonly Piece[],
  now: Instant,
): Promise<void> {
  let fresh: readonly Piece[] = [];
  const counting = async (): Promise<readonly Happening[]> => {
    fresh = await unknownOf(
      database.read,
      form.filter(({ answer }) => answer),
    );
    return changing(form, fresh, await consentsOf(database.read, caseId));
  };
  if ((await counting()).length === 0) return;
  await pageById(database.read, senderId);
  await record(
    database,
    ring,
    caseId,
    async () => (await counting()).map((answer) => ({ ...answer, at: now, personId: null })),
    (trx) => guardParts(trx, guardsOf(fresh), dayOf(now)),
  );
}

/** A no counts whenever it comes; a yes that this form has said before does not undo what she chose since. */
const changing = (form: readonly Piece[], fresh: readonly Piece[], standing: Consents): Happening[] =>
  form.flatMap<Happening>((piece) => {
    const { answer, unsaid } = piece;
    if (!answer) return [];
    const isFresh = fresh.includes(piece);
    if (answer.kind !== 'consented') return isFresh ? [answer] : [];
    const { item, answer: said } = answer.facts;
    if (unsaid) return standing[item] === 'yes' ? [answer] : [];
    return standing[item] !== said && (said === 'no' || isFresh) ? [answer] : [];
  });

async function unknownOf(read: Reading, pieces: readonly Piece[]): Promise<Piece[]> {
  if (pieces.length === 0) return [];
  const known = await takenParts(read, guardsOf(pieces));
  return pieces.filter(({ guard }) => !known.has(guard));
}
