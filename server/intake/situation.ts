import type { Inbound } from '../../channels/channel.ts';
import { openFolder, type Folder } from '../clocks/record.ts';
import type { Database, Reading } from '../database/connect.ts';
import type { OutboxRow, SenderRow } from '../database/schema.ts';
import type { Atlas, Line } from '../directory/atlas.ts';
import type { CaseFile } from '../cases/store.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import { unsettledOf } from '../replies/outbox.ts';
import type { Ring } from '../vault/ring.ts';
import { findSender, hasLapsed } from './sender.ts';

/** Everything that is known when a message comes in. */
export interface Situation {
  readonly line: Line | null;
  /** Who wrote before from this address; null where nobody did, or too long ago. */
  readonly sender: SenderRow | null;
  /** The former owner of the address, whose silence lasted too long. */
  readonly lapsed: SenderRow | null;
  /** The case that her words go on with. */
  readonly folder: (Folder & { file: CaseFile }) | null;
  /** What she was sent without a word on its fate yet, and what waits for her. */
  readonly unsettled: readonly OutboxRow[];
  /** Other cases that these texts spoke of. */
  readonly others: readonly Folder[];
}

interface Room {
  readonly database: Database;
  readonly ring: Ring;
  atlas(): Atlas;
}

export async function read(room: Room, channel: 'sms', inbound: Inbound, now: Instant): Promise<Situation> {
  const from = room.database.read;
  const line = room.atlas().lineAt(channel, inbound.to);
  const found = await findSender(from, room.ring, channel, inbound.from);
  if (found === null || hasLapsed(found, dayOf(now)))
    return { line, sender: null, lapsed: found, folder: null, unsettled: [], others: [] };
  const folder = found.case_id === null ? null : goesOn(await openFolder(from, room.ring, found.case_id));
  const unsettled = await unsettledOf(from, found.id);
  const others = await otherFolders(from, room.ring, unsettled, folder?.file.id ?? null);
  return { line, sender: found, lapsed: null, folder, unsettled, others };
}

/** Words after the end of a case are a new one: nobody looks at the old. */
const goesOn = <F extends Folder>(folder: F): F | null =>
  folder.state.stage === 'contact' || folder.state.stage === 'resolved' || folder.state.stage === 'closed'
    ? null
    : folder;

async function otherFolders(
  from: Reading,
  ring: Ring,
  rows: readonly OutboxRow[],
  current: string | null,
): Promise<Folder[]> {
  const ids = new Set(rows.flatMap((row) => (row.case_id && row.case_id !== current ? [row.case_id] : [])));
  return Promise.all([...ids].map((id) => openFolder(from, ring, id)));
}
