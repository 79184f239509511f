import { isOpen } from '../cases/case.ts';
import { caseById } from '../cases/store.ts';
import { fetched } from '../clocks/told.ts';
import type { FilingRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import type { Day, Instant } from '../foundation/time.ts';
import { inTime } from '../replies/in-time.ts';
import { textOf } from '../replies/outbox.ts';
import type { Intake } from './admit.ts';
import { claimedOn } from './claim.ts';
import type { Filer } from './filing-entrance.ts';
import { rowOf } from './filing-own.ts';
import { isBlank } from './fold.ts';
import { PAGE, pageById } from './page.ts';
import { receive } from './receive.ts';

/** Something that passed between a filer and the desk. */
export interface FilingText {
  readonly day: Day;
  readonly from: 'desk' | 'service' | 'filer';
  /** Null for what a filer wrote: it is sealed to the desk. */
  readonly text: string | null;
  /** It is read for the first time. */
  readonly isNew: boolean;
}

/**
 * What the desk wrote and when the filer did, in order; what is read now counts as fetched. Once the worker has made it
 * hers, what was written before that day alone. Throws Problem('no_such_filing').
 */
export async function filingTexts(intake: Intake, filer: Filer, id: string, now: Instant): Promise<FilingText[]> {
  const filing = await rowOf(intake, filer, id);
  const { read } = intake.database;
  const claimed = await claimedOn(read, filing.sender_id);
  const written = await read
    .selectFrom('message')
    .select('day')
    .where('sender_id', '=', filing.sender_id)
    .where('case_id', '=', filing.case_id)
    .orderBy('number')
    .execute();
  const texts: FilingText[] = [
    ...written.map(({ day }) => ({ day, from: 'filer' as const, text: null, isNew: false })),
    ...(await postedFor(intake, filing, claimed, now)),
  ];
  return texts
    .filter(({ day }) => claimed === null || day < claimed)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

async function postedFor(intake: Intake, filing: FilingRow, claimed: Day | null, now: Instant): Promise<FilingText[]> {
  const rows = await intake.database.read
    .selectFrom('outbox')
    .selectAll()
    .where('sender_id', '=', filing.sender_id)
    .where('state', 'in', ['posted', 'delivered'])
    .execute();
  const texts: FilingText[] = [];
  for (const row of await inTime(intake.ring, rows)) {
    const text = textOf(intake.ring, row);
    if (text === null) continue;
    const isNew = row.state === 'posted';
    // What the worker comes for herself is hers to fetch.
    if (isNew && claimed === null) await fetched(intake, row, now);
    texts.push({ day: row.made_day, from: row.human === 1 ? 'desk' : 'service', text, isNew });
  }
  return texts;
}

/**
 * Further words of the filer to the case, once for each `key`. Throws Problem('no_such_filing'), Problem('claimed')
 * where the worker goes on herself, Problem('filing_ended') where the case is closed: then it is filed anew.
 */
export async function writeToDesk(
  intake: Intake,
  filer: Filer,
  id: string,
  { key, words }: { readonly key: string; readonly words: string },
  now: Instant,
): Promise<void> {
  const filing = await rowOf(intake, filer, id);
  const { read } = intake.database;
  await pageById(read, filing.sender_id);
  if (isBlank(words)) return;
  const unclaimed = async (from: Parameters<typeof claimedOn>[0]) => {
    if ((await claimedOn(from, filing.sender_id)) !== null) throw new Problem('claimed', 409);
  };
  await unclaimed(read);
  const file = await caseById(read, filing.case_id);
  if (!file || !isOpen(file.state.stage)) throw new Problem('filing_ended', 409);
  const inbound = {
    providerId: `${filing.sender_id}:${key}`,
    from: filing.sender_id,
    to: PAGE,
    text: words.normalize('NFC').trim(),
    media: [],
  };
  await receive(intake, 'filing', inbound, now, {
    answers: 'posted',
    alongside: (trx) => unclaimed(trx as unknown as typeof read),
  });
}
