/**
 * What may go wrong at a provider. For a sending: `429`, `500`, `hang` (no answer, nothing taken), `accept_then_drop`
 * (taken, then the line is cut), `refuse` with Twilio's code. For a message on its way: `undelivered` with a code,
 * `shuffle_statuses`, `lose_statuses`. For a text from a phone: `repeat_webhook`, `lose_webhook`. For an erasure:
 * `too_early` (20009), `erase_500`, `erase_refused` with a code.
 */
export interface Mischief {
  readonly kind:
    | SendingMischief
    | 'undelivered'
    | 'shuffle_statuses'
    | 'lose_statuses'
    | 'repeat_webhook'
    | 'lose_webhook'
    | ErasingMischief;
  readonly code?: number;
  /** How many times; once if not said. */
  readonly times?: number;
}

type SendingMischief = '429' | '500' | 'hang' | 'accept_then_drop' | 'refuse';
type ErasingMischief = 'too_early' | 'erase_500' | 'erase_refused';
export const ERASING: readonly ErasingMischief[] = ['too_early', 'erase_500', 'erase_refused'];
export const SENDING: readonly SendingMischief[] = ['429', '500', 'hang', 'accept_then_drop', 'refuse'];

export interface Plan {
  add(mischief: Mischief): void;
  /** The oldest of these kinds that is still due, counted off. */
  take<Kind extends Mischief['kind']>(...kinds: readonly Kind[]): { kind: Kind; code: number | undefined } | null;
}

export function makePlan(): Plan {
  const due: { kind: Mischief['kind']; code: number | undefined }[] = [];
  return {
    add({ kind, code, times = 1 }) {
      for (let left = times; left > 0; left--) due.push({ kind, code });
    },
    take<Kind extends Mischief['kind']>(...kinds: readonly Kind[]) {
      const at = due.findIndex(({ kind }) => (kinds as readonly string[]).includes(kind));
      if (at < 0) return null;
      return due.splice(at, 1)[0] as { kind: Kind; code: number | undefined };
    },
  };
}
