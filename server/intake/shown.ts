import type { Database, Reading } from '../database/connect.ts';
import { casesOf } from '../cases/store.ts';
import type { SenderRow } from '../database/schema.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { fold } from './fold.ts';
import { looksLikeReceipt, readReceipt, receiptHash, senderByReceipt } from './receipt.ts';
import { receiptAmong } from './without-receipts.ts';

/** What a text shows that is nothing but a receipt, or looks like one, or holds one among few words. */
export type Shown = {
  /** There are words beside it. */
  readonly besides: boolean;
} & (
  | {
      readonly kind: 'opens';
      /** The page that the receipt is of. */
      readonly pageId: string;
      readonly language: string;
      /** Whose cases she goes on with. */
      readonly cases: readonly string[];
      readonly caseId: string | null;
      /** Whom she is as well; null where the phone has a case of its own: perhaps several use it. */
      readonly same: string | null;
    }
  /** `mistyped`: its check digits say so; it is looked up nowhere, so nobody learns anything from it. */
  | { readonly kind: 'wrong' | 'mistyped' | 'too_many' }
);

/** After so many a day that could be right and are not, a sender hears nothing more, also where the next one is. */
const MOST_WRONG = 5;

export async function shownIn(
  { database, ring }: { readonly database: Database; readonly ring: Ring },
  sender: SenderRow | null,
  text: string,
  now: Instant,
): Promise<Shown | null> {
  const besides = !looksLikeReceipt(text);
  const receipt = besides ? receiptAmong(text) : readReceipt(fold(text).replace(/^\p{L}+ /u, ''));
  if (receipt === null) return besides ? null : { kind: 'mistyped', besides };
  const { read } = database;
  if (sender && (await wrongOnes(read, sender.id, now)) >= MOST_WRONG)
    return besides ? null : { kind: 'too_many', besides };
  const known = await senderByReceipt(read, await receiptHash(ring, receipt));
  const page =
    known && (await read.selectFrom('sender').selectAll().where('id', '=', known.senderId).executeTakeFirst());
  if (!page || page.erased_day) return { kind: 'wrong', besides };
  // Of the case that she speaks of already it is a word like the others.
  if (besides && page.case_id !== null && page.case_id === sender?.case_id) return null;
  const hers = sender ? await casesOf(read, sender.id) : [];
  return {
    kind: 'opens',
    besides,
    pageId: page.id,
    language: page.language,
    cases: (await casesOf(read, page.id)).filter((id) => !hers.includes(id)),
    caseId: page.case_id,
    same: hers.length === 0 ? (page.same_id ?? page.id) : null,
  };
}

/** Our own answers count them, so that a restart or another server does not begin anew. */
async function wrongOnes(read: Reading, senderId: string, now: Instant): Promise<number> {
  const rows = await read
    .selectFrom('outbox')
    .select('id')
    .where('sender_id', '=', senderId)
    .where('wording', '=', 'code_wrong')
    .where('made_day', '=', dayOf(now))
    .execute();
  return rows.length;
}
