import { recordAct } from '../../audit/record.ts';
import { maskPlace, sealableMasks } from '../../cases/mask.ts';
import { occurrencesOf } from '../../cases/occurrences.ts';
import { Problem } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { dayOf, type Instant } from '../../foundation/time.ts';
import type { Masked } from '../../stripping/span.ts';
import { holdLock } from '../../vault/desk-row.ts';
import { sealWords } from '../../vault/words.ts';
import { act, type Desk } from './desk.ts';
import { holdMessage, shareAgain, takeShares } from './shares.ts';
import { textToMask, type Which } from './statements.ts';

/**
 * Masks `words` wherever they stand in one message: from now on every reading of it shows their kind instead, that of
 * interpreters included. The original stays as it is. Returns how many places were masked.
 * Throws Problem('words_not_found'), 'no_such_message', 'erased', 'unsealable'.
 */
export async function maskWords(
  desk: Desk,
  which: Which,
  { words, kind }: { words: string; kind: Masked },
  now: Instant,
): Promise<number> {
  const { id: messageId, text } = await textToMask(desk, which);
  const masks = occurrencesOf(text, words).map((place) => ({ ...place, kind }));
  if (masks.length === 0) throw new Problem('words_not_found', 422);
  const id = newId();
  const [sealed] = sealWords(desk.lock, [{ place: maskPlace(id), text: sealableMasks(masks) }]);
  const row = { id, message_id: messageId, sealed: sealed!, day: dayOf(now), person_id: desk.personId };
  const shared = await desk.database.write(async (trx) => {
    await holdMessage(trx, desk.database.kind, messageId);
    await holdLock(trx, desk.database.kind, desk.lock);
    await trx.insertInto('message_mask').values(row).execute();
    await recordAct(trx, act(desk, 'message_masked', ['message', messageId], now, { reason: kind }));
    return takeShares(trx, messageId);
  });
  await shareAgain(desk, which.caseId, shared);
  await desk.database.tidy();
  return masks.length;
}
