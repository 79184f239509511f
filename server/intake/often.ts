import type { Reading } from '../database/connect.ts';
import type { Day } from '../foundation/time.ts';
import type { Wording } from '../replies/wording.ts';
import { silently } from './silence.ts';
import type { Move, Talk } from './turn.ts';

/** Nobody needs so many answers in a day; a machine that answers each of ours would get them without end. */
const MOST_A_DAY = 60;

/** Whether so many answers that no human wrote went to her on this UTC day. */
export async function isAnsweredOften(read: Reading, senderId: string, day: Day): Promise<boolean> {
  const rows = await read
    .selectFrom('outbox')
    .select('id')
    .where('sender_id', '=', senderId)
    .where('made_day', '=', day)
    .where('human', '=', 0)
    .limit(MOST_A_DAY)
    .execute();
  return rows.length >= MOST_A_DAY;
}

/** All of hers is taken still; only what she cannot do without is answered until the day is over. */
export function unlessOften(talk: Talk, move: Move): Move {
  const isNew = move.effects.some(({ kind }) => kind === 'open');
  if (!talk.answeredOften || move.say === null || isNew || ALWAYS.has(move.say)) return move;
  return { ...silently(talk, move), say: null };
}

const ALWAYS: ReadonlySet<Wording> = new Set([
  'receipt_danger',
  'danger',
  'added_danger',
  'stopped',
  'started',
  'taken',
  'delete',
  'deleted',
  'delete_waits',
  'kept',
  'kept_open',
  'kept_danger',
]);
