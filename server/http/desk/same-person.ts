import { recordAct } from '../../audit/record.ts';
import { Problem } from '../../foundation/errors.ts';
import type { Instant } from '../../foundation/time.ts';
import { unite } from '../../intake/kin.ts';
import { act, type Desk } from './desk.ts';
import { settleLinked } from './proposals.ts';
import { sendersOf } from './tell.ts';

/** All who reported these cases are one person: two phones of hers. She counts once; each phone keeps its own wishes. Throws Stale where another handler was faster. */
export async function linkPerson(desk: Desk, caseIds: readonly string[], now: Instant): Promise<void> {
  const senders = (await Promise.all(caseIds.map((id) => sendersOf(desk.database, id)))).flat();
  const ids = [...new Set(senders.map(({ id, same_id }) => same_id ?? id))].toSorted();
  if (ids.length < 2) throw new Problem('one_person_already', 409);
  await desk.database.write(async (trx) => {
    await unite(trx, desk.database.kind, ids);
    await settleLinked(trx, caseIds, desk.personId, now);
    await recordAct(trx, act(desk, 'cases_linked', ['case', caseIds[0]!], now, { reason: 'person' }));
  });
}
