import { createHash } from 'node:crypto';
import type { Inbound } from '../../../channels/channel.ts';
import { LONGEST_TEXT, type Brought, type Refused } from '../../../channels/sms/gateway.ts';
import { joined, textsIn } from '../../../channels/sms/gateway-parts.ts';
import type { Line } from '../../directory/atlas.ts';
import { dayOf, type Instant, type Now } from '../../foundation/time.ts';
import { Unavailable } from '../../foundation/errors.ts';
import { guardParts, takenParts } from '../../intake/parts.ts';
import type { Intake } from '../../intake/receive.ts';
import { guardOf } from '../../intake/replay.ts';
import { takeStrands } from './strands.ts';
import { takeBrought } from './take.ts';

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
  const strands = [...Map.groupBy(messages, ({ from }) => from).values()].map(textsIn);
  const isWhole = await takeStrands(intake, strands, async (text) => {
    const end = await takeText(intake, line, text, now());
    for (const { id } of text) ids[end].add(id);
  });
  if (!isWhole) throw new Unavailable();
  return {
    // An id that came with two texts is the gateway's to keep while one of them waits.
    accepted: [...ids.accepted].filter((id) => !ids.waiting.has(id)),
    waiting: [...ids.waiting],
    refused: [...ids.refused].map((id) => ({ id, code: 'text_too_long' })),
  };
}

type End = 'accepted' | 'waiting' | 'refused';

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
  await takeBrought(
    intake,
    {
      channel: 'sms',
      inbound,
      at: Math.max(...from.map(({ at }) => at)),
      ...(alongside ? { alongside: (trx) => guardParts(trx, alongside, dayOf(now)) } : {}),
    },
    now,
  );
  return 'accepted';
}

/** A gateway that begins to count anew after a restart gives an id twice: its texts are two all the same. */
const keyOf = ({ id, from, text }: Brought): string =>
  `${id} ${createHash('sha256')
    .update(JSON.stringify([from, text]))
    .digest('base64url')}`;
