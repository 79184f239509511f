import type { Channel, Inbound } from '../../channels/channel.ts';
import { openFolder, type Folder } from '../clocks/record.ts';
import type { Terms } from '../clocks/terms.ts';
import { termsFor } from '../clocks/terms-store.ts';
import type { Database, Reading } from '../database/connect.ts';
import type { ErasureRow, OutboxRow, SenderRow } from '../database/schema.ts';
import type { Atlas, Line } from '../directory/atlas.ts';
import { isOpen } from '../cases/case.ts';
import { casesOf, type CaseFile } from '../cases/store.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import { questionIn } from '../replies/choices.ts';
import { inTime } from '../replies/in-time.ts';
import { lookupOf, openable, unsettledOf } from '../replies/outbox.ts';
import type { Ring } from '../vault/ring.ts';
import { isAskedBack, isUnaware, NOTHING_ASKED, waitingFor, type Waiting } from './asked.ts';
import { pendingErasures } from './erasure.ts';
import { isAnsweredOften } from './often.ts';
import { sameAs } from './kin.ts';
import { pageLine } from './page.ts';
import { realmOf, type Realm } from './realm.ts';
import { returning } from './returning.ts';
import { addressColumns, findSender, hasLapsed, isPage, leadsTo } from './sender.ts';
import { shownIn, type Shown } from './shown.ts';
import { isDeleting, type Step } from './turn.ts';
import { isShared, otherWays } from './ways.ts';

/** Everything that is known when a message comes in. */
export interface Situation {
  readonly line: Line | null;
  /** Who wrote before from this address; null where nobody did, or too long ago. */
  readonly sender: SenderRow | null;
  /** She was known by an address of before: from here on by the one of now. */
  readonly moved: boolean;
  /** The question under which she tapped a button, where she did. */
  readonly tapped: ReturnType<typeof questionIn>;
  /** She was silent too long, and named her reference now. */
  readonly returned: boolean;
  /** Who had the address before her, or lost it by silence. */
  readonly lapsed: SenderRow | null;
  /** What she shows with a text that is nothing but a receipt. */
  readonly shown: Shown | null;
  /** The case that her words go on with. */
  readonly folder: (Folder & { file: CaseFile }) | null;
  /** What a clock goes by that starts with these words. */
  readonly terms: Terms;
  /** Its group, whose clocks she waits for. */
  readonly group?: Folder | null;
  /** What she was sent without a word on its fate yet, and what waits for her. */
  readonly unsettled: readonly OutboxRow[];
  /** Other cases that these texts spoke of; all of hers where she may mean to delete them, or to keep them. */
  readonly others: readonly Folder[];
  /** That all is to be deleted and is not yet: as she asked from here, or from another way of hers, where it waits. */
  readonly erasures: readonly ErasureRow[];
  /** Other phones and pages of hers; looked for where she may mean to delete. */
  readonly ways: readonly SenderRow[];
  /** They have a say in what is deleted. */
  readonly isShared: boolean;
  /** Many answers went to her today. */
  readonly answeredOften: boolean;
  /** What we asked her last, and how far that had come when she wrote. */
  readonly waiting: Waiting;
  /** She wrote it before she heard that all is to be deleted. */
  readonly unaware: boolean;
  /** It was lost on its way, and she wrote it after she had the question whether all is to be deleted. */
  readonly askedBack: boolean;
}

interface Room {
  readonly database: Database;
  readonly ring: Ring;
  atlas(): Atlas;
}

/**
 * `writtenAt`: earlier than `now` where the message was lost on its way. `saidAt`: by the clock of whoever brought it.
 * `all`: she speaks of everything that is hers.
 */
export async function read(
  room: Room,
  channel: Channel,
  inbound: Pick<Inbound, 'from' | 'formerly' | 'to' | 'text' | 'answering'>,
  now: Instant,
  {
    writtenAt = now,
    saidAt = writtenAt,
    all = false,
  }: { readonly writtenAt?: Instant; readonly saidAt?: Instant; readonly all?: boolean } = {},
): Promise<Situation> {
  const from = room.database.read;
  const line = isPage(channel) ? pageLine(room) : room.atlas().lineAt(channel, inbound.to);
  const realm = realmOf(channel, line);
  const { known, moved } = await findKnown(from, room.ring, realm, inbound);
  const tapped = await tappedAt(from, room.ring, inbound);
  const named = await returning(room, realm, inbound);
  const returned = named !== null && (named.id !== known?.id || hasLapsed(named, dayOf(now)));
  const found = returned ? named : known;
  const lapsed = returned && known?.id === named.id ? null : known;
  const sender = found !== null && (returned || !hasLapsed(found, dayOf(now))) ? found : null;
  const shown = isPage(channel) ? null : await shownIn(room, sender, inbound.text, now);
  const caseId = shown?.kind === 'opens' ? shown.caseId : (sender?.case_id ?? null);
  const folder = caseId === null ? null : goesOn(await openFolder(from, room.ring, caseId));
  const groupId = folder?.state.groupId;
  const group = groupId ? await openFolder(from, room.ring, groupId) : null;
  const terms = folder?.terms ?? (await termsFor(from, line?.id ?? null));
  const seen = { line, tapped, returned, shown, folder, terms, group };
  if (found === null || sender === null)
    return { ...seen, sender: null, moved: false, lapsed, unsettled: [], others: [], ...NOTHING, ...FIRST };
  const [texts, ways, answeredOften] = await Promise.all([
    unsettledOf(from, found.id),
    otherWays(from, found.id),
    isAnsweredOften(from, found.id, dayOf(now)),
  ]);
  const unsettled = await inTime(room.ring, await openable(room.ring, texts));
  const erasures = await pendingErasures(from, found.id, ways);
  const mayDelete = all || isDeleting(found.step as Step);
  const own = mayDelete || erasures.length > 0 ? await allOf(from, found.id) : [];
  const asked = erasures.filter((row) => row.subject_id !== found.id);
  const theirs = await Promise.all(asked.map((row) => allOf(from, row.subject_id)));
  const hers = [...own, ...theirs.flat()];
  const spokenOf = unsettled.flatMap((row) => row.case_id ?? []);
  const others = await foldersOf(from, room.ring, [...hers, ...spokenOf], folder?.file.id ?? null);
  const late = writtenAt < now;
  return {
    ...seen,
    sender,
    moved: moved && found === known,
    lapsed: returned ? lapsed : null,
    unsettled,
    others,
    erasures,
    ways,
    isShared: mayDelete && (await isShared(from, found.id, ways, own)),
    answeredOften,
    waiting: await waitingFor(from, room.ring, found, { writtenAt, saidAt }, now),
    unaware: late && erasures.length > 0 && (await isUnaware(from, room.ring, found.id, writtenAt)),
    askedBack: late && isDeleting(found.step as Step) && (await isAskedBack(from, room.ring, found.id, writtenAt)),
  };
}

const NOTHING = { erasures: [], ways: [], isShared: false, answeredOften: false } as const;
const FIRST = { waiting: NOTHING_ASKED, unaware: false, askedBack: false } as const;

/** By her address of now, else by one of before: then she is known by the new one, and on this line, from here on. */
async function findKnown(
  from: Reading,
  ring: Ring,
  realm: Realm,
  inbound: Pick<Inbound, 'from' | 'formerly'>,
): Promise<{ known: SenderRow | null; moved: boolean }> {
  for (const address of [inbound.from, ...(inbound.formerly ?? [])]) {
    const known = await findSender(from, ring, realm, address);
    if (known && leadsTo(ring, known, realm, inbound.from)) return { known, moved: false };
    if (known) return { known: { ...known, ...addressColumns(ring, known.id, realm, inbound.from) }, moved: true };
  }
  return { known: null, moved: false };
}

/** What we had asked where she tapped. */
async function tappedAt(
  from: Reading,
  ring: Ring,
  { answering }: Pick<Inbound, 'answering'>,
): Promise<Situation['tapped']> {
  if (answering === undefined) return null;
  const row = await from
    .selectFrom('outbox')
    .select('wording')
    .where('provider_lookup', '=', lookupOf(ring, answering))
    .executeTakeFirst();
  return row ? questionIn(row.wording) : null;
}

/** Words after the end of a case are a new one: nobody looks at the old. */
const goesOn = <F extends Folder>(folder: F): F | null => (isOpen(folder.state.stage) ? folder : null);

/** Her cases, also from before a silence after which she named her reference. */
async function allOf(from: Reading, senderId: string): Promise<string[]> {
  const all = await Promise.all([senderId, ...(await sameAs(from, senderId))].map((id) => casesOf(from, id)));
  return all.flat();
}

async function foldersOf(from: Reading, ring: Ring, ids: readonly string[], current: string | null): Promise<Folder[]> {
  const others = new Set(ids.filter((id) => id !== current));
  return Promise.all([...others].map((id) => openFolder(from, ring, id)));
}
