/** Chance, apart from what it decides, so that a test can play every draw. */
import { randomInt } from 'node:crypto';
import { newId } from '../foundation/ids.ts';

const LONGEST_DELAY_DAYS = 7;

export interface Draw {
  id(): string;
  /** Whole days, 0 to 7, each as likely. */
  delay(): number;
}

export const chance: Draw = { id: newId, delay: () => randomInt(LONGEST_DELAY_DAYS + 1) };
