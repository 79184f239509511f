import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Instant, Now } from '../../foundation/time.ts';

/** A message of ours as it stands on her phone. */
export interface Shown {
  readonly id: string;
  readonly line: string;
  /** Telephone number or Meta's id of her. */
  readonly to: string;
  readonly at: Instant;
  readonly type: string;
  /** What she reads; of a template its name. */
  readonly text: string;
  /** What she can tap. */
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  /** What came with it and comes back with its statuses. */
  readonly opaque: string;
}

/** A picture or sound at Meta. */
export interface Kept {
  readonly bytes: Buffer;
  readonly type: string;
  readonly sha256: string;
  readonly way: Way;
}

/** How it is there when it is fetched: `gone`, a byte now and then, or told to lie at another address. */
export type Way = 'whole' | 'gone' | 'drips' | `http${string}`;

/** All that the fake has: messages sent, who wrote when, pictures. */
export interface Ledger {
  readonly shown: Shown[];
  readonly media: Map<string, Kept>;
  /** When each address last wrote: for a day from then on it may be written to. */
  readonly heard: Map<string, Instant>;
  readonly now: Now;
}

export const makeLedger = (now: Now): Ledger => ({ shown: [], media: new Map(), heard: new Map(), now });

export const newWamid = (): string => `wamid.${randomBytes(24).toString('base64')}`;

export function keepMedia({ media }: Ledger, bytes: Buffer, type: string, way: Way): string {
  const id = String(randomInt(2 ** 47)).padStart(15, '1');
  media.set(id, { bytes, type, sha256: createHash('sha256').update(bytes).digest('hex'), way });
  return id;
}
