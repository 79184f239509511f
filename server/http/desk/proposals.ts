import { recordAct } from '../../audit/record.ts';
import type { Reading } from '../../database/connect.ts';
import type { LinkProposalRow } from '../../database/schema.ts';
import type { Writing } from '../../database/write.ts';
import { Problem } from '../../foundation/errors.ts';
import { dayOf, type Day, type Instant } from '../../foundation/time.ts';
import { act, type Desk } from './desk.ts';

/** Cases that seem to tell of one matter, under the first of them. */
export interface Proposal {
  readonly firstId: string;
  readonly why: LinkProposalRow['why'];
  /** Of the newest of them. */
  readonly day: Day;
  readonly caseIds: readonly string[];
  /** References of the first and the others. */
  readonly references: readonly string[];
  /** Of those that said too little to tell what they are about. */
  readonly unclear: readonly string[];
}

/** What the desk has not looked at yet; the largest first. */
export async function openProposals(read: Reading): Promise<Proposal[]> {
  const rows = await read
    .selectFrom('link_proposal')
    .innerJoin('case_file as first', 'first.id', 'link_proposal.case_id')
    .innerJoin('case_file as other', 'other.id', 'link_proposal.other_id')
    .select(['case_id', 'other_id', 'why', 'day', 'first.reference as one', 'other.reference as two'])
    .where('state', '=', 'open')
    .where('other.group_id', 'is', null)
    .where('other.stage', 'in', ['received', 'triaged', 'acknowledged'])
    .where('first.stage', 'in', ['received', 'triaged', 'acknowledged'])
    .orderBy('day')
    .orderBy('other.reference')
    .execute();
  return [...Map.groupBy(rows, ({ case_id }) => case_id).values()]
    .map((those): Proposal => {
      const { case_id, one } = those[0]!;
      return {
        firstId: case_id,
        why: those.find(({ why }) => why !== 'unclear')?.why ?? 'unclear',
        day: those.at(-1)!.day,
        caseIds: [case_id, ...those.map(({ other_id }) => other_id)],
        references: [one, ...those.map(({ two }) => two)],
        unclear: those.flatMap(({ why, two }) => (why === 'unclear' ? two : [])),
      };
    })
    .toSorted((a, b) => b.caseIds.length - a.caseIds.length || (a.references[0]! < b.references[0]! ? -1 : 1));
}

/** Throws Problem('no_such_proposal'). */
async function proposalOf(read: Reading, firstId: string): Promise<Proposal> {
  const proposal = (await openProposals(read)).find((one) => one.firstId === firstId);
  if (!proposal) throw new Problem('no_such_proposal', 404);
  return proposal;
}

/** To be linked as it stands. Throws Problem('all_unclear'): who did not say what it is about is nobody's crowd until she was read. */
export async function matterOf(read: Reading, firstId: string): Promise<Proposal> {
  const proposal = await proposalOf(read, firstId);
  if (proposal.why === 'unclear') throw new Problem('all_unclear', 422);
  return proposal;
}

/** They are not one matter, and are not proposed again. */
export async function refuse(desk: Desk, firstId: string, now: Instant): Promise<void> {
  const { caseIds } = await proposalOf(desk.database.read, firstId);
  await desk.database.write(async (trx) => {
    await trx
      .updateTable('link_proposal')
      .set({ state: 'refused', state_day: dayOf(now), person_id: desk.personId })
      .where('state', '=', 'open')
      .where('case_id', '=', firstId)
      .where('other_id', 'in', caseIds.slice(1))
      .execute();
    await recordAct(trx, act(desk, 'link_refused', ['case', firstId], now));
  });
}

/** In the write that links these cases: what was proposed of them is done. */
export async function settleLinked(
  trx: Writing,
  caseIds: readonly string[],
  personId: string,
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('link_proposal')
    .set({ state: 'linked', state_day: dayOf(now), person_id: personId })
    .where('state', '=', 'open')
    .where('other_id', 'in', [...caseIds])
    .execute();
}
