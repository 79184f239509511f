import type { Inbound } from '../../channels/channel.ts';
import { openFolder, type Folder } from '../clocks/record.ts';
import type { Database, Reading } from '../database/connect.ts';
import type { ErasureRow, OutboxRow, SenderRow } from '../database/schema.ts';
import type { Atlas, Line } from '../directory/atlas.ts';
import { isOpen } from '../cases/case.ts';
import { casesOf, type CaseFile } from '../cases/store.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import { openable, unsettledOf } from '../replies/outbox.ts';
import type { Ring } from '../vault/ring.ts';
import { isAskedBack, isUnasked } from './asked.ts';
import { pendingErasure } from './erasure.ts';
import { sameAs } from './kin.ts';
import { returning } from './returning.ts';
import { findSender, hasLapsed } from './sender.ts';
import { isDeleting, type Step } from './turn.ts';

/** Everything that is known when a message comes in. */
export interface Situation {
  readonly line: Line | null;
  /** Who wrote before from this address; null where nobody did, or too long ago. */
  readonly sender: SenderRow | null;
  /** She was silent too long, and named her reference now. */
  readonly returned: boolean;
  /** Who had the address before her, or lost it by silence. */
  readonly lapsed: SenderRow | null;
  /** The case that her words go on with. */
  readonly folder: (Folder & { file: CaseFile }) | null;
  /** What she was sent without a word on its fate yet, and what waits for her. */
  readonly unsettled: readonly OutboxRow[];
  /** Other cases that these texts spoke of; all of hers where she may mean to delete them, or to keep them. */
  readonly others: readonly Folder[];
  /** What she asked to be deleted and is not deleted yet. */
  readonly erasure: ErasureRow | null;
  /** She wrote it before she had what it would answer. */
  readonly unasked: boolean;
  /** It was lost on its way, and she wrote it after she had the question whether all is to be deleted. */
  readonly askedBack: boolean;
}

interface Room {
  readonly database: Database;
  readonly ring: Ring;
  atlas(): Atlas;
}

/** `writtenAt`: earlier than `now` where the message was lost on its way. */
export async function read(
  room: Room,
  channel: 'sms',
  inbound: Inbound,
  now: Instant,
  writtenAt: Instant,
): Promise<Situation> {
  const from = room.database.read;
  const line = room.atlas().lineAt(channel, inbound.to);
  const known = await findSender(from, room.ring, channel, inbound.from);
  const named = await returning(from, room.ring, channel, inbound);
  const returned = named !== null && (named.id !== known?.id || hasLapsed(named, dayOf(now)));
  const found = returned ? named : known;
  const lapsed = returned && known?.id === named.id ? null : known;
  if (found === null || (!returned && hasLapsed(found, dayOf(now))))
    return {
      line,
      sender: null,
      returned,
      lapsed,
      folder: null,
      unsettled: [],
      others: [],
      erasure: null,
      unasked: false,
      askedBack: false,
    };
  const folder = found.case_id === null ? null : goesOn(await openFolder(from, room.ring, found.case_id));
  const unsettled = await openable(room.ring, await unsettledOf(from, found.id));
  const erasure = await pendingErasure(from, found.id);
  const hers = erasure || isDeleting(found.step as Step) ? await allOf(from, found.id) : [];
  const spokenOf = unsettled.flatMap((row) => row.case_id ?? []);
  const others = await foldersOf(from, room.ring, [...hers, ...spokenOf], folder?.file.id ?? null);
  const unasked = writtenAt < now && (await isUnasked(from, room.ring, found, erasure !== null, writtenAt));
  const askedBack =
    writtenAt < now && isDeleting(found.step as Step) && (await isAskedBack(from, room.ring, found.id, writtenAt));
  return {
    line,
    sender: found,
    returned,
    lapsed: returned ? lapsed : null,
    folder,
    unsettled,
    others,
    erasure,
    unasked,
    askedBack,
  };
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
