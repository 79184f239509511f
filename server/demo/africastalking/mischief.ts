/**
 * What may go wrong there. For a sending: `500`, `hang` (no answer, nothing taken), `accept_then_drop` (taken, then the line
 * is cut), `refuse` with their code, `no_recipient`. For a message on its way: `undelivered`, `lose_reports`, `shuffle_reports`.
 */
export interface Mischief {
  readonly kind: SendingMischief | 'undelivered' | 'lose_reports' | 'shuffle_reports';
  readonly code?: number;
}

type SendingMischief = '500' | 'hang' | 'accept_then_drop' | 'refuse' | 'no_recipient';
export const SENDING: readonly SendingMischief[] = ['500', 'hang', 'accept_then_drop', 'refuse', 'no_recipient'];

export interface Plan {
  add(mischief: Mischief): void;
  /** The oldest of these kinds that is still due, counted off. */
  take(...kinds: readonly Mischief['kind'][]): Mischief | null;
}

export function makePlan(): Plan {
  const due: Mischief[] = [];
  return {
    add: (mischief) => void due.push(mischief),
    take: (...kinds) => {
      const place = due.findIndex(({ kind }) => kinds.includes(kind));
      return place < 0 ? null : due.splice(place, 1)[0]!;
    },
  };
}
