import type { Status } from '../channel.ts';

/** Twilio's word for a message's state in ours; null while nothing is decided, and for a word that is new to us. */
export const stateOf = (word: string): Status['state'] | null => STATES.get(word.toLowerCase()) ?? null;

const STATES: ReadonlyMap<string, Status['state']> = new Map([
  ['sent', 'sent'],
  ['partially_delivered', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['undelivered', 'failed'],
  ['failed', 'failed'],
  ['canceled', 'failed'],
]);
