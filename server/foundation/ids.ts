import { randomBytes, randomInt } from 'node:crypto';
import { draw } from './random.ts';

/** 128 random bits as 22 characters: never sequential, never time-based. */
export const newId = (): string => draw(16).toString('base64url');

/** 256 random bits for what only its holder may know. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A case's reference: eight digits to say aloud, the last a Damm check digit. Not a secret. */
export function newReference(): string {
  const payload = String(randomInt(10_000_000)).padStart(7, '0');
  return payload + damm(payload);
}

export const isReference = (digits: string): boolean => /^\d{8}$/.test(digits) && damm(digits) === 0;

// H. Michael Damm, "Total anti-symmetrische Quasigruppen", 2004: finds every single wrong digit and neighbour swap.
const QUASIGROUP = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const;

function damm(digits: string): number {
  let check = 0;
  for (const digit of digits) check = QUASIGROUP[check]![Number(digit)]!;
  return check;
}
