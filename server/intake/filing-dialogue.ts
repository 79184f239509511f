import { isOpen } from '../cases/case.ts';
import { caseById } from '../cases/store.ts';
import { fetched } from '../clocks/told.ts';
import type { FilingRow } from '../database/schema.ts';
import { Problem } from '../foundation/errors.ts';
import { dayOf, type Day, type Instant } from '../foundation/time.ts';
import { inTime } from '../replies/in-time.ts';
import { textIfOpen } from '../replies/outbox.ts';
import type { Intake } from './admit.ts';
import { claimedOn } from './claim.ts';
import type { Filer } from './filing-entrance.ts';
import { isBarred } from './filing-bar.ts';
import { rowOf } from './filing-own.ts';
import { talkOf, type Talk } from './filing-talk.ts';
import { isBlank } from './fold.ts';
import { PAGE, pageById } from './page.ts';
import { guardParts, takenParts } from './parts.ts';
import { receive } from './receive.ts';
import type { Ring } from '../vault/ring.ts';

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
 * What the desk wrote to the filer and when she did, in order; what is read now counts as fetched. Where the worker is
 * reached by her receipt what a human wrote is the worker's, and nothing counts as fetched. Once she has made it hers,
 * what was written before that day alone; where the filer is barred nothing of the desk. Throws Problem('no_such_filing').
 */
export async function filingTexts(intake: Intake, filer: Filer, id: string, now: Instant): Promise<FilingText[]> {
  const filing = await rowOf(intake, filer, id);
  const { read } = intake.database;
  const talk = await talkOf(read, filing);
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
    ...(talk === 'barred' ? [] : await postedFor(intake, filing, talk, now)),
  ];
  return texts
    .filter(({ day }) => claimed === null || day < claimed)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

async function postedFor(intake: Intake, filing: FilingRow, talk: Talk, now: Instant): Promise<FilingText[]> {
  const rows = await intake.database.read
    .selectFrom('outbox')
    .selectAll()
    .where('sender_id', '=', filing.sender_id)
    .where('state', 'in', ['posted', 'delivered'])
    .execute();
  const texts: FilingText[] = [];
  for (const row of await inTime(intake.ring, rows)) {
    const text = await textIfOpen(intake.ring, row);
    if (text === null || (row.human === 1 && filing.reach === 'receipt')) continue;
    // What the worker comes for herself is hers to fetch.
    const isNew = row.state === 'posted' && talk === 'filer';
    if (isNew) await fetched(intake, row, now);
    texts.push({ day: row.made_day, from: row.human === 1 ? 'desk' : 'service', text, isNew });
  }
  return texts;
}

/**
 * Further words of the filer to the case, once for each `key`. Throws Problem('no_such_filing'), Problem('claimed')
 * where the worker goes on herself, Problem('passed_on') where another organisation does, Problem('filing_ended') where the case is closed: then it is filed anew,
 * Problem('other_message') where the key brought other words before.
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
  const mayWrite = async (from: Parameters<typeof claimedOn>[0]) => {
    if (await isBarred(from, filing)) throw new Problem('passed_on', 409);
    if ((await claimedOn(from, filing.sender_id)) !== null) throw new Problem('claimed', 409);
  };
  await mayWrite(read);
  const file = await caseById(read, filing.case_id);
  if (!file || !isOpen(file.state.stage)) throw new Problem('filing_ended', 409);
  const text = words.normalize('NFC').trim();
  const providerId = `${filing.sender_id}:${key}`;
  const said = saidUnder(intake.ring, providerId, text);
  await receive(intake, 'filing', { providerId, from: filing.sender_id, to: PAGE, text, media: [] }, now, {
    answers: 'posted',
    alongside: async (trx) => {
      await mayWrite(trx as unknown as typeof read);
      await guardParts(trx, [said], dayOf(now));
    },
  });
  if (!(await takenParts(read, [said])).has(said)) throw new Problem('other_message', 409);
}

/** Kept as long as the key is known. Nobody compares words with it who has not the filer's own key: that is kept nowhere. */
const saidUnder = (ring: Ring, providerId: string, words: string): string =>
  ring.mac('replay', `filing words:${providerId}:${words}`);
