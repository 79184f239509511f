import { dayOf, type Now } from '../foundation/time.ts';
import type { Intake } from './admit.ts';
import { file, type Filed, type Filer } from './filing.ts';
import { OtherFiling } from './filing-body.ts';
import { filingTexts, writeToDesk, type FilingText } from './filing-dialogue.ts';
import { checkFiling } from './filing-draft.ts';
import { filingById, filingsOf, type OwnFiling } from './filing-own.ts';

type Faults = Extract<ReturnType<typeof checkFiling>, { faults: unknown }>;

/** All that the interface for machines may do with filings, each at the time when it is asked. */
export const openFilings = (intake: Intake, now: Now) => ({
  file: async (
    filer: Filer,
    fields: Readonly<Record<string, string>>,
    key: string,
  ): Promise<Filed | Faults | { readonly other: string }> => {
    const checked = checkFiling(fields, dayOf(now()));
    if ('faults' in checked) return checked;
    return file(intake, filer, checked.draft, 'api', now(), key).catch(otherIn);
  },
  list: (filer: Filer, limit: number, after: string | null): Promise<OwnFiling[]> =>
    filingsOf(intake, filer, now(), { limit, after }),
  one: (filer: Filer, id: string): Promise<OwnFiling> => filingById(intake, filer, id, now()),
  texts: (filer: Filer, id: string): Promise<FilingText[]> => filingTexts(intake, filer, id, now()),
  write: (filer: Filer, id: string, message: { readonly key: string; readonly words: string }): Promise<void> =>
    writeToDesk(intake, filer, id, message, now()),
});

function otherIn(cause: unknown): { readonly other: string } {
  if (cause instanceof OtherFiling) return { other: cause.id };
  throw cause;
}
