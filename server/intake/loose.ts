import type { SenderRow } from '../database/schema.ts';
import { addDays, type Day } from '../foundation/time.ts';
import type { Stripped } from '../stripping/strip.ts';
import { opened } from '../vault/opened.ts';
import type { Ring } from '../vault/ring.ts';

/** Digits that lie open in a statement of hers: half a number may follow. Places alone, never the digits. */
export interface Loose {
  readonly message: string;
  readonly day: Day;
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  /** Masked since, with what followed; counts on, as a third part may come. */
  readonly masked: boolean;
}

/** So many runs back, and no longer than from one day to the next: whoever splits a number does it in one breath. */
const MOST = 6;

/** What lies open of her messages just before; nothing where that cannot be opened: her text counts more. */
export async function looseBefore(ring: Ring, sender: SenderRow | null, today: Day): Promise<readonly Loose[]> {
  if (!sender?.loose_sealed) return [];
  const all = JSON.parse((await opened(ring, placeOf(sender.id), sender.loose_sealed)) ?? '[]') as Loose[];
  return all.filter(({ day }) => day >= addDays(today, -1));
}

export const digitsIn = (loose: readonly Loose[]): number => loose.reduce((sum, { digits }) => sum + digits, 0);

/** What lies open after this message, and what of the earlier ones is to be masked because of it. */
export function looseAfter(
  before: readonly Loose[],
  { loose, completed }: Pick<Stripped, 'loose' | 'completed'>,
  message: string,
  day: Day,
): { remembered: readonly Loose[]; toMask: readonly Loose[] } {
  if (completed)
    return {
      remembered: before.map((one) => ({ ...one, masked: true })),
      toMask: before.filter(({ masked }) => !masked),
    };
  const fresh = loose.map((run) => ({ ...run, message, day, masked: false }));
  // Words without digits between two halves part them no further than a blank would.
  return { remembered: [...before, ...fresh].slice(-MOST), toMask: [] };
}

/** Null where nothing is to be remembered. */
export const sealLoose = (ring: Ring, senderId: string, loose: readonly Loose[]): string | null =>
  loose.length === 0 ? null : ring.seal('outbox', placeOf(senderId), JSON.stringify(loose));

const placeOf = (senderId: string) => ({ table: 'sender', column: 'loose_sealed', row: senderId });
