import type { Reading } from '../database/connect.ts';
import type { OutboxRow, SenderRow } from '../database/schema.ts';
import { addDays, later, SECOND, startOf, type Instant } from '../foundation/time.ts';
import { isOnItsWay, sentIfOpen } from '../replies/outbox.ts';
import type { Wording } from '../replies/wording.ts';
import type { Ring } from '../vault/ring.ts';
import { beforeDeleting, isQuestion, textOf, type Asked, type Step } from './turn.ts';

/** The texts that ask each question. */
const ASKING: Readonly<Record<ReturnType<typeof textOf>, readonly Wording[]>> = {
  writing: ['receipt', 'writing', 'writing_added', 'web_asks', 'call_asks'],
  notice: ['notice', 'notice_added'],
  place: ['place', 'place_added'],
};

/** Where nothing is asked yet as she sent pictures alone: what invites her words. */
const INVITING: readonly Wording[] = ['picture'];

/** What she must have had to take back that all is deleted. */
const WAITS: readonly Wording[] = ['delete_waits', 'delete_asked'];

/** As long as it takes to notice a text and to read it: what she writes sooner goes on with what she wrote before. */
const READING = 30 * SECOND;

/** When a message was written: by our clock, and by that of whoever brought it. */
export interface Written {
  readonly writtenAt: Instant;
  readonly saidAt: Instant;
}

/** How far the question that waits for her had come when she wrote. */
export interface Waiting {
  readonly asked: Asked;
  readonly underWay: boolean;
}

export const NOTHING_ASKED: Waiting = { asked: 'read', underWay: false };

/** Of the question that waits in the case that she goes on with, or of what invites her words there. */
export async function waitingFor(
  read: Reading,
  ring: Ring,
  { id, step, case_id }: Pick<SenderRow, 'id' | 'step' | 'case_id'>,
  written: Written,
  now: Instant,
): Promise<Waiting> {
  const at = beforeDeleting(step as Step);
  if (at !== 'begun' && !isQuestion(at)) return NOTHING_ASKED;
  const rows = await textsOf(read, id, at === 'begun' ? INVITING : ASKING[textOf(at)]);
  const here = rows.filter((row) => row.case_id === case_id);
  const gone = await Promise.all(here.filter(({ state }) => GONE.has(state)).map((row) => outAt(ring, row, now)));
  const coming = await Promise.all(here.map((row) => isOnItsWay(ring, row, now)));
  const found = waiting(gone, coming.includes(true), written, now);
  return at === 'begun' ? { ...NOTHING_ASKED, underWay: found.underWay } : found;
}

/**
 * What is known of a question: when its texts went out, and whether one is still to go. Pure. Clocks differ: an answer that
 * came after the question had gone out was written after it, whatever the clock of whoever brought it says.
 */
export function waiting(
  gone: readonly Instant[],
  isComing: boolean,
  { writtenAt, saidAt }: Written,
  now: Instant,
): Waiting {
  const underWay = isComing || gone.some((at) => later(at, READING) > now);
  if (!gone.some((at) => at <= writtenAt)) return { asked: 'unasked', underWay };
  const wasRead = !isComing && gone.every((at) => hadTime(at, saidAt));
  return { asked: wasRead ? 'read' : 'sent', underWay };
}

/** Whether she can have read before she wrote what had gone out then. */
export const hadTime = (outAt: Instant, saidAt: Instant): boolean => later(outAt, READING) <= saidAt;

/** It surely went out. */
const GONE = new Set<OutboxRow['state']>(['handed', 'sent', 'delivered']);

/** Of a time that is gone, or that nobody noted, the end of its day; today that was some time ago. */
async function outAt(ring: Ring, row: OutboxRow, now: Instant): Promise<Instant> {
  const end = startOf(addDays(row.state_day, 1));
  return (await sentIfOpen(ring, row)) ?? (end < now ? end : now);
}

/** Whether she wrote before she heard that all is to be deleted. */
export const isUnaware = async (read: Reading, ring: Ring, id: string, writtenAt: Instant): Promise<boolean> =>
  !(await hadBefore(read, ring, { id, wordings: WAITS }, writtenAt));

/** Whether she wrote after she had our question whether all is to be deleted. */
export const isAskedBack = (read: Reading, ring: Ring, id: string, writtenAt: Instant): Promise<boolean> =>
  hadBefore(read, ring, { id, wordings: ['delete'] }, writtenAt);

/** Whether a sender had any such text, and the last one before that. */
async function hadBefore(
  read: Reading,
  ring: Ring,
  { id, wordings }: { readonly id: string; readonly wordings: readonly Wording[] },
  writtenAt: Instant,
): Promise<boolean> {
  const rows = (await textsOf(read, id, wordings)).filter(({ state }) => !LOST.has(state));
  const had = await Promise.all(rows.map((row) => hadAt(ring, row)));
  return had.length > 0 && had.every((at) => at <= writtenAt);
}

const textsOf = (read: Reading, id: string, wordings: readonly Wording[]): Promise<OutboxRow[]> =>
  read.selectFrom('outbox').selectAll().where('sender_id', '=', id).where('wording', 'in', wordings).execute();

/** When she had it, or would have had it at the earliest; of a time that is gone the end of its day. */
async function hadAt(ring: Ring, row: OutboxRow): Promise<number> {
  if (UNSENT.has(row.state)) return Infinity;
  return (await sentIfOpen(ring, row)) ?? startOf(addDays(row.state_day, 1));
}

const LOST = new Set<OutboxRow['state']>(['failed', 'dropped']);
const UNSENT = new Set<OutboxRow['state']>(['held', 'queued', 'sending']);
