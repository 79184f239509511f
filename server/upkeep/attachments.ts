import type { Fetcher, Provider } from '../../channels/channel.ts';
import { Stale } from '../foundation/errors.ts';
import type { Log } from '../foundation/log.ts';
import { addDays, dayOf, HOUR, later, MINUTE, type Instant } from '../foundation/time.ts';
import { addressPlace } from '../intake/attach-rows.ts';
import { lookApart } from '../stripping/media-apart.ts';
import { LARGEST } from '../stripping/media-type.ts';
import { claimAttachment, dueAttachments, putOffAttachment, type Waiting } from './attachments-due.ts';
import { keepAttachment, settleAttachment, type KeepRoom } from './attachments-kept.ts';
import { opened } from '../vault/opened.ts';

export interface Fetching extends KeepRoom {
  readonly log: Log;
  /** Reads the keys anew: the desk's may have been replaced. */
  refresh(): Promise<void>;
  fetcherOf(provider: Provider): Fetcher | null;
}

/** How long one attempt owns its row. */
const LEASE = 10 * MINUTE;
const BATCH = 20;
/** A provider may not answer for so long; afterwards its copies are gone. */
const PATIENCE_DAYS = 25;

/** Fetches what came with messages, looks at it, and seals it to the desk. Returns how many are kept. */
export async function fetchAttachments(room: Fetching, now: Instant): Promise<number> {
  let kept = 0;
  // One after the other: each fills much room while it is looked at.
  for (const row of await dueAttachments(room, now, BATCH)) if (await fetchOne(room, row, now)) kept += 1;
  return kept;
}

async function fetchOne(room: Fetching, row: Waiting, now: Instant): Promise<boolean> {
  const fetcher = room.fetcherOf(row.provider);
  const address = await opened(room.ring, addressPlace(row.id), row.address_sealed);
  if (!fetcher && address !== null && !isOver(row, now)) return false;
  const claimed = await claimAttachment(room, row, address, later(now, LEASE), now);
  if (!claimed) return false;
  try {
    return await fetchClaimed(room, claimed, fetcher && address !== null ? { fetcher, address } : null, now);
  } catch (cause) {
    // One that fails in a new way keeps no other waiting; it is tried again as if nobody had answered, with the keys of now.
    if (!(cause instanceof Stale)) room.log.error('attachment_broken', { cause });
    await room.refresh();
    await awaitAgain(room, claimed, 'unexpected', now);
    return false;
  }
}

async function fetchClaimed(
  room: Fetching,
  row: Waiting,
  from: { fetcher: Fetcher; address: string } | null,
  now: Instant,
): Promise<boolean> {
  const fetched = from ? await from.fetcher.fetch(from.address, LARGEST) : ({ kind: 'gone' } as const);
  switch (fetched.kind) {
    case 'fetched': {
      const seen = await lookApart(fetched.bytes);
      if (seen.kind === 'taken') return keepAttachment(room, row, { ...seen, bytes: fetched.bytes }, now);
      return settle(room, row, 'refused', 'unknown_type', now);
    }
    case 'too_large':
    case 'forbidden_address':
      return settle(room, row, 'refused', fetched.kind, now);
    case 'gone':
      return settle(room, row, 'lost', 'gone', now);
    case 'refused':
      return settle(room, row, 'lost', fetched.code, now);
    default:
      return awaitAgain(room, row, fetched.code, now);
  }
}

async function settle(
  room: Fetching,
  row: Waiting,
  state: 'refused' | 'lost',
  code: string,
  now: Instant,
): Promise<false> {
  room.log.warn(`attachment_${state}`, { code: Number(code) || code, attempts: row.attempts });
  await settleAttachment(room, row, { state, type: null }, now);
  return false;
}

/** Less and less often, half of the wait drawn; once its time is over it is lost. */
async function awaitAgain(room: Fetching, row: Waiting, code: string, now: Instant): Promise<false> {
  if (isOver(row, now)) return settle(room, row, 'lost', code, now);
  room.log.warn('attachment_awaited', { code: Number(code) || code, attempts: row.attempts });
  const longest = Math.min(MINUTE * 2 ** row.attempts, 6 * HOUR);
  await putOffAttachment(room, row, later(now, Math.round(longest * (0.5 + Math.random() / 2))), now);
  return false;
}

const isOver = ({ day }: Waiting, now: Instant): boolean => dayOf(now) > addDays(day, PATIENCE_DAYS);
