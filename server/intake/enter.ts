import type { Media } from '../../channels/channel.ts';
import type { Happening } from '../cases/event.ts';
import { casesOf } from '../cases/store.ts';
import { openFolder } from '../clocks/record.ts';
import type { Terms } from '../clocks/terms.ts';
import { termsFor } from '../clocks/terms-store.ts';
import type { ConsentRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { dayOf, type Day, type Instant } from '../foundation/time.ts';
import { strip } from '../stripping/strip.ts';
import { admit, type Intake } from './admit.ts';
import { examine, type Examined } from './attach.ts';
import { sealParts, type Attached } from './attach-rows.ts';
import { NOTHING_ASKED } from './asked.ts';
import { decide } from './decide.ts';
import { pageLine } from './page.ts';
import { promise } from './promise.ts';
import { propose } from './propose.ts';
import { sealTaken } from './seal.ts';
import { newSender } from './sender.ts';
import type { Situation } from './situation.ts';
import type { Taken } from './store.ts';
import type { Effect, Turn } from './turn.ts';
import { withoutReceipts } from './without-receipts.ts';

/** A whole case at once: from the last step of the web form, or a filing. */
export interface Entrance {
  readonly channel: 'web' | 'filing';
  /** Guard against repeats: the receipt's hash, or the filing's own key. */
  readonly key: string;
  readonly words: string;
  /** With their bytes. */
  readonly media: readonly Media[];
  readonly language: string;
  readonly siteId: string | null;
  /** ISO 3166-1 alpha-2; empty where unknown. */
  readonly country: string;
  readonly consents: readonly {
    readonly item: ConsentRow['item'];
    readonly answer: ConsentRow['answer'];
    readonly means: ConsentRow['means'];
    /** Which text she was shown: wording key, version and language. */
    readonly text: string;
  }[];
  /** She said in a step of the form that she is in danger now. */
  readonly danger: boolean;
  /** Opens the new sender's messages. */
  readonly receiptHash: string | null;
  /** What belongs to the same write. */
  readonly alongside?: (trx: Writing, made: { readonly caseId: string; readonly senderId: string }) => Promise<void>;
  readonly events?: (made: { readonly caseId: string }) => readonly Happening[];
  /** Throws where what is known under its key is another. */
  readonly mustBe?: (caseId: string) => Promise<void>;
}

export interface Entered {
  readonly caseId: string;
  readonly senderId: string;
  readonly reference: string;
  /** By when a human answers. */
  readonly date: Day;
  /** When the first of its kind came. */
  readonly at: Instant;
  readonly repeated: boolean;
}

/**
 * Takes a whole case, once: a repeat gets what the first one got. Strips, seals and writes as `receive` does; its sender
 * is a page, to which nothing leads but the receipt. Throws Unavailable where nothing could be stored.
 */
export async function enter(intake: Intake, entrance: Entrance, now: Instant): Promise<Entered> {
  const guard = guardFor(intake, entrance);
  let media: readonly Examined[] | null = null;
  return admit<Entered>(intake, {
    known: () => enteredBefore(intake, entrance, guard, now),
    weigh: async (room) => {
      media ??= await examine(entrance.media);
      const terms = await termsFor(room.database.read, pageLine(room)?.id ?? null);
      return weighed(room, entrance, { media: await sealParts(room.lock(), media), terms }, guard, now);
    },
    result: (taken) => enteredNow(taken, now),
    alongside: async (trx, { opened, sender }) =>
      entrance.alongside?.(trx, { caseId: opened!.id, senderId: sender.id }),
  });
}

export const guardFor = ({ ring }: Intake, { channel, key }: Entrance): string =>
  ring.mac('replay', `${channel}:${key}`);

export const enteredNow = ({ opened, sender, entries }: Taken, now: Instant): Entered => ({
  caseId: opened!.id,
  senderId: sender.id,
  reference: opened!.reference,
  date: entries[0]!.told!,
  at: now,
  repeated: false,
});

/** The whole case stripped, decided and sealed; nothing is stored yet. */
export function weighed(
  intake: Intake,
  entrance: Entrance,
  { media, terms }: { readonly media: readonly Attached[]; readonly terms: Terms },
  guard: string,
  now: Instant,
): Taken {
  const { channel, language, siteId, receiptHash: hash } = entrance;
  const text = withoutReceipts(entrance.words);
  const stripped = strip(text);
  const situation = nothingBefore(intake, terms);
  const known = newSender(intake.ring, channel, null, language, dayOf(now));
  const effects: Effect[] = [
    { kind: 'open' },
    ...(entrance.danger ? ([{ kind: 'danger' }] as const) : []),
    ...(siteId ? ([{ kind: 'place', siteId, by: 'name' }] as const) : []),
  ];
  const turn: Turn = { step: 'open', language, effects, say: [] };
  const decision = decide(situation, known, turn, propose(text, stripped.signals), false, now);
  const said: Happening[] = [
    ...entrance.consents.map((consent): Happening => ({ kind: 'consented', facts: consent })),
    ...(entrance.events?.({ caseId: decision.caseId! }) ?? []),
  ];
  const events = [...decision.events, ...said.map((happening) => ({ ...happening, at: now, personId: null }))];
  const words = {
    guard,
    channel,
    inbound: { providerId: '', from: '', text, media: entrance.media },
    media,
    answers: 'posted',
    writtenAt: now,
    saidAt: now,
    ticket: null,
    stripped,
    before: [],
    say: null,
  } as const;
  const taken = sealTaken(intake, situation, { ...decision, events }, words, now);
  const kind = channel === 'web' ? 'web' : 'filing';
  const receipt = hash && ({ hash, sender_id: known.id, kind, made_day: dayOf(now), used_day: null } as const);
  return {
    ...taken,
    sketch: taken.sketch && { ...taken.sketch, country: entrance.country },
    page: receipt ? { made: null, receipt } : null,
  };
}

const nothingBefore = (intake: Intake, terms: Terms): Situation => ({
  line: pageLine(intake),
  terms,
  sender: null,
  moved: false,
  tapped: null,
  shown: null,
  waiting: NOTHING_ASKED,
  unaware: false,
  askedBack: false,
  returned: false,
  lapsed: null,
  folder: null,
  unsettled: [],
  others: [],
  erasures: [],
  ways: [],
  isShared: false,
  answeredOften: false,
});

/** What the first of its kind brought about; null where this is the first. */
export async function enteredBefore(
  { database: { read }, ring, ...room }: Intake,
  { receiptHash }: Entrance,
  guard: string,
  now: Instant,
): Promise<Entered | null> {
  const guarded = await read.selectFrom('replay_guard').select('sender_id').where('key', '=', guard).executeTakeFirst();
  // The guard goes some day; her receipt stays as long as her case.
  const opened =
    receiptHash === null
      ? undefined
      : await read.selectFrom('receipt').select('sender_id').where('hash', '=', receiptHash).executeTakeFirst();
  const senderId = guarded?.sender_id ?? opened?.sender_id;
  if (!senderId) return null;
  const cases = await Promise.all((await casesOf(read, senderId)).map((caseId) => openFolder(read, ring, caseId)));
  const first = cases.toSorted((a, b) => (a.file.openedDay < b.file.openedDay ? -1 : 1))[0];
  if (!first) return null;
  const told = first.clocks.find(({ toldDay }) => toldDay !== null)?.toldDay;
  const date = told ?? promise(pageLine(room), first.terms, now)(first.clocks, first.state);
  const at = first.clocks.map(({ startedAt }) => startedAt).toSorted((a, b) => a - b)[0] ?? now;
  return { caseId: first.file.id, senderId, reference: first.file.reference, date, at, repeated: true };
}
