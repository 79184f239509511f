/** Whether the buyers may be told, and since which day that stands. */
import type { ConsentRow } from '../database/schema.ts';
import type { Day } from '../foundation/time.ts';

export interface Telling {
  readonly may: boolean;
  /** Null where nothing was ever said or shown. */
  readonly sinceDay: Day | null;
}

/** Her last answer counts, her own before what a filer wrote down; without one, a notice that is known to have reached her; silence is no. */
export function telling(rows: readonly Pick<ConsentRow, 'number' | 'answer' | 'means' | 'day'>[]): Telling {
  const inOrder = [...rows].sort((a, b) => a.number - b.number);
  const answer =
    inOrder.findLast((row) => row.means === 'answered') ?? inOrder.findLast((row) => row.means === 'recorded');
  const counts = answer ?? inOrder.find((row) => row.answer === 'yes');
  return { may: counts?.answer === 'yes', sinceDay: counts?.day ?? null };
}

/** Of several who tell of one matter: it may be told as soon, and as long, as one of them lets it. Each answer stays hers. */
export function anyOf(tellings: readonly Telling[]): Telling {
  const yes = tellings.filter(({ may }) => may);
  const days = (yes.length > 0 ? yes : tellings).flatMap(({ sinceDay }) => sinceDay ?? []).toSorted();
  return { may: yes.length > 0, sinceDay: (yes.length > 0 ? days[0] : days.at(-1)) ?? null };
}
