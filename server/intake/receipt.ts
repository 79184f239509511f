import { randomInt } from 'node:crypto';
import type { Reading } from '../database/connect.ts';
import { insertRows } from '../database/insert.ts';
import type { ReceiptRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';
import { memoryHard } from '../vault/memory-hard.ts';
import type { Ring } from '../vault/ring.ts';
import { fold } from './fold.ts';

/** Sixteen random digits are 53 bits; two more find every single wrong digit, swap and jump (ISO/IEC 7064, MOD 97-10). */
const RANDOM = 16;
const LENGTH = RANDOM + 2;

/** A secret code of eighteen digits. */
export const newReceipt = (): string => checked(half() + half());

const half = () => String(randomInt(10 ** (RANDOM / 2))).padStart(RANDOM / 2, '0');

/** The same for the same seed, which nobody tells from it: who never saw the answer to her form gets it by sending the form again. */
export function receiptFrom(ring: Ring, seed: string): string {
  const drawn = BigInt(`0x${Buffer.from(ring.mac('receipt', `seed:${seed}`), 'base64url').toString('hex')}`);
  return checked(String(drawn % 10n ** BigInt(RANDOM)).padStart(RANDOM, '0'));
}

const checked = (digits: string) => digits + String(98n - ((BigInt(digits) * 100n) % 97n)).padStart(2, '0');

/** As she types it, in any script's digits, with spaces or dashes; null where the check digits say that it is mistyped. */
export function readReceipt(typed: string): string | null {
  const digits = digitsAlone(typed);
  return digits !== null && isReceipt(digits) ? digits : null;
}

/** Nothing but as many digits as a receipt has, right or wrong, perhaps with a word before them. */
export const looksLikeReceipt = (text: string): boolean =>
  digitsAlone(fold(text).replace(/^\p{L}+ /u, ''))?.length === LENGTH;

/** "123 456 789 …" */
export const shownReceipt = (receipt: string): string => receipt.match(/\d{1,3}/g)?.join(' ') ?? '';

export const isReceipt = (digits: string): boolean =>
  digits.length === LENGTH && /^\d+$/.test(digits) && BigInt(digits) % 97n === 1n;

function digitsAlone(typed: string): string | null {
  const folded = fold(typed);
  return /^\d[\d ]*$/.test(folded) ? folded.replaceAll(' ', '') : null;
}

/** 19 MiB and two passes (OWASP, the least for Argon2id): with a secret key and 53 bits more than enough, and some 20 ms. */
export const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/**
 * What is stored of a receipt. Its key lies under GEHOOR_KEY: who has the database alone cannot even begin to guess.
 * The nonce is one for all, or nothing could be looked up. Throws Unavailable where too many wait already.
 */
export async function receiptHash(ring: Ring, receipt: string): Promise<string> {
  const drawn = (use: string) => Buffer.from(ring.mac('receipt', use), 'base64url');
  const hash = await memoryHard({
    message: receipt,
    nonce: drawn('nonce').subarray(0, 16),
    secret: drawn('secret'),
    ...COST,
  });
  return hash.toString('base64url');
}

/** Whose messages a receipt opens; null where nobody has it. */
export async function senderByReceipt(
  read: Reading,
  hash: string,
): Promise<{ senderId: string; kind: ReceiptRow['kind']; usedDay: Day | null } | null> {
  const row = await read.selectFrom('receipt').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row ? { senderId: row.sender_id, kind: row.kind, usedDay: row.used_day } : null;
}

export const keepReceipt = (trx: Writing, row: ReceiptRow): Promise<void> => insertRows(trx, 'receipt', [row]);
