/**
 * What may go wrong at Meta. For a sending: `429`, `500`, `unavailable` (503), `hang` (no answer, nothing taken),
 * `accept_then_drop` (taken, then the line is cut), `refuse` with Meta's code. For a message on its way: `undelivered` with
 * a code, `shuffle_statuses`, `lose_statuses`, `early_statuses` (before the sending is answered).
 */
export interface Mischief {
  readonly kind: SendingMischief | 'undelivered' | 'shuffle_statuses' | 'lose_statuses' | 'early_statuses';
  readonly code?: number;
  /** How many times; once if not said. */
  readonly times?: number;
}

type SendingMischief = '429' | '500' | 'unavailable' | 'hang' | 'accept_then_drop' | 'refuse';
export const SENDING: readonly SendingMischief[] = ['429', '500', 'unavailable', 'hang', 'accept_then_drop', 'refuse'];

export interface Plan {
  add(mischief: Mischief): void;
  /** The oldest of these kinds that is still due, counted off. */
  take(...kinds: readonly Mischief['kind'][]): Mischief | null;
}

export function makePlan(): Plan {
  const due: Mischief[] = [];
  return {
    add: (mischief) => {
      for (let left = mischief.times ?? 1; left > 0; left -= 1) due.push(mischief);
    },
    take: (...kinds) => {
      const place = due.findIndex(({ kind }) => kinds.includes(kind));
      return place < 0 ? null : due.splice(place, 1)[0]!;
    },
  };
}
