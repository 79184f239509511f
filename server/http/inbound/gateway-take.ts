import { createHash } from 'node:crypto';
import type { Inbound } from '../../../channels/channel.ts';
import { LONGEST_TEXT, type Brought, type Fate, type Refused, type Rung } from '../../../channels/sms/gateway.ts';
import { joined, textsIn } from '../../../channels/sms/gateway-parts.ts';
import { noteStatus } from '../../clocks/told.ts';
import type { Line } from '../../directory/atlas.ts';
import { dayOf, later, MINUTE, type Instant, type Now } from '../../foundation/time.ts';
import { Unavailable } from '../../foundation/errors.ts';
import { rang } from '../../intake/call.ts';
import { guardParts, takenParts } from '../../intake/parts.ts';
import { receive, type Intake } from '../../intake/receive.ts';
import { guardOf } from '../../intake/replay.ts';
import { rowById } from '../../replies/outbox.ts';
import { offerAgain, recall } from '../../replies/pull.ts';
import { isOfTheDatabase } from './batch.ts';

/** What answers a message later than this goes out with her next one: by then the phone may be in other hands. */
const TIMELY = 10 * MINUTE;
/** How many senders are served side by side. */
const AT_ONCE = 16;

/** Ids of messages. */
export interface Taken {
  /** Durable: the gateway may forget them. */
  readonly accepted: readonly string[];
  /** Parts whose others are missing: the gateway keeps them and brings them again. */
  readonly waiting: readonly string[];
  readonly refused: readonly Refused[];
}

/** Takes what a gateway brings, each sender's texts in their order. Throws Unavailable where the database could not take some, after all others. */
export async function takeMessages(intake: Intake, line: Line, messages: readonly Brought[], now: Now): Promise<Taken> {
  const ids = { accepted: new Set<string>(), waiting: new Set<string>(), refused: new Set<string>() };
  const strands = [...Map.groupBy(messages, ({ from }) => from).values()];
  let isDown = false;
  const follow = async (): Promise<void> => {
    for (let strand = strands.shift(); strand; strand = strands.shift())
      for (const text of textsIn(strand)) {
        const end = await takeText(intake, line, text, now()).catch((cause: unknown) => failed(intake, cause));
        if (end !== 'unavailable') for (const { id } of text) ids[end].add(id);
        if (end !== 'unavailable') continue;
        isDown = true;
        // Her later messages wait for the earlier one.
        break;
      }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, follow));
  if (isDown) throw new Unavailable();
  return {
    // An id that came with two texts is the gateway's to keep while one of them waits.
    accepted: [...ids.accepted].filter((id) => !ids.waiting.has(id)),
    waiting: [...ids.waiting],
    refused: [...ids.refused].map((id) => ({ id, code: 'text_too_long' })),
  };
}

type End = 'accepted' | 'waiting' | 'refused' | 'unavailable';

async function takeText(intake: Intake, line: Line, text: readonly Brought[], now: Instant): Promise<End> {
  const [first] = text;
  if (!first!.part) return takeOne(intake, line, text, { id: keyOf(first!), words: first!.text }, now);
  if (text.reduce((length, part) => length + part.text.length, 0) > LONGEST_TEXT) return 'refused';
  const guards = new Map(text.map((part) => [part, guardOf(intake.ring, 'sms', line, keyOf(part))]));
  const known = await takenParts(intake.database.read, [...guards.values()]);
  const rest = text.filter((part) => !known.has(guards.get(part)!));
  if (rest.length === 0) return 'accepted';
  const words = joined(text, new Set(text.filter((part) => !rest.includes(part))), now);
  if (words === null) return 'waiting';
  const alongside = rest.map((part) => guards.get(part)!);
  return takeOne(intake, line, rest, { id: `parts ${rest.map(keyOf).toSorted().join(' ')}`, words, alongside }, now);
}

interface Single {
  /** Knows the text again. */
  readonly id: string;
  readonly words: string;
  /** Guards of its parts. */
  readonly alongside?: readonly string[];
}

async function takeOne(
  intake: Intake,
  line: Line,
  from: readonly Brought[],
  { id, words, alongside }: Single,
  now: Instant,
): Promise<End> {
  const { address: to, provider } = line;
  const inbound: Inbound = {
    providerId: id,
    from: from[0]!.from,
    to,
    text: words.toWellFormed(),
    media: [],
    provider,
  };
  const written = Math.max(...from.map(({ at }) => at)) as Instant;
  const late = written < later(now, -TIMELY);
  const how = {
    answers: late ? 'held' : 'queued',
    ...(late ? { writtenAt: written } : {}),
    ...(alongside
      ? { alongside: (trx: Parameters<typeof guardParts>[0]) => guardParts(trx, alongside, dayOf(now)) }
      : {}),
  } as const;
  try {
    await receive(intake, 'sms', inbound, now, how);
  } catch (cause) {
    if (isOfTheDatabase(cause)) return 'unavailable';
    intake.log.error('update_refused', { cause });
    // What is in it cannot be taken: that she wrote can, and she is asked for other words. If not, the fault is ours.
    await receive(intake, 'sms', { ...inbound, text: '', other: true }, now, how);
  }
  return 'accepted';
}

/** A gateway that begins to count anew after a restart gives an id twice: its texts are two all the same. */
const keyOf = ({ id, from, text }: Brought): string =>
  `${id} ${createHash('sha256')
    .update(JSON.stringify([from, text]))
    .digest('base64url')}`;

/** Nothing of it is durable: it is to come again. */
function failed({ log }: Intake, cause: unknown): End {
  if (!isOfTheDatabase(cause)) log.error('update_failed', { cause });
  return 'unavailable';
}

/** Takes the calls that nobody took. Returns their ids: all are durable. */
export async function takeCalls(
  intake: Intake,
  line: Line,
  calls: readonly Rung[],
  now: Instant,
): Promise<readonly string[]> {
  for (const { id, from } of calls) {
    const rung = await rang(intake, 'sms', { id: `call ${id} ${from}`, from, to: line.address }, now);
    if (rung === 'withheld') intake.log.info('call_withheld');
  }
  return calls.map(({ id }) => id);
}

/** What became of texts that the gateway fetched. Returns those that tell of no text of its line. */
export async function takeFates(
  intake: Intake,
  line: Line,
  fates: readonly Fate[],
  now: Instant,
): Promise<readonly Refused[]> {
  const refused: Refused[] = [];
  for (const fate of fates) {
    const code = await takeFate(intake, line, fate, now);
    if (code !== null) refused.push({ id: fate.id, code });
  }
  return refused;
}

async function takeFate(intake: Intake, line: Line, { id, state, code }: Fate, now: Instant): Promise<string | null> {
  const { database, ring, log } = intake;
  const row = await rowById(database.read, id);
  if (!row || row.line_id !== line.id || row.attempts === 0) return 'unknown_id';
  if (state === 'absent') return (await offerAgain(intake, row, now)) ? null : 'not_asked';
  if (row.state === 'queued' || row.state === 'unknown') await recall(intake, row, now);
  if (state === 'failed') log.warn('text_failed', { code: Number(code) || 0 });
  await noteStatus(database, ring, id, { providerId: id, state, code }, now);
  return null;
}
