import type { Filing } from '../../channels/filing/filing.ts';
import { recordAct } from '../audit/record.ts';
import { insertRows } from '../database/insert.ts';
import type { FilingRow } from '../database/schema.ts';
import { sameName } from '../directory/sameness.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import type { Entrance } from './enter.ts';
import { bodyOf, keepBody } from './filing-body.ts';
import type { FilingDraft } from './filing-draft.ts';
import type { FilingPlace } from './filing-place.ts';
import { minted } from './mint.ts';
import { receiptFrom } from './receipt.ts';

/** Who files: with which token or as which person, and for whom. A token's bearer is one. */
export interface Filer {
  readonly id: string;
  readonly organisationId: string;
}

/** A filing as it enters, the id that it gets, and the receipt for the worker. */
export interface FilingEntrance {
  readonly id: string;
  readonly receipt: string;
  readonly entrance: Entrance;
}

interface Order {
  readonly draft: FilingDraft;
  readonly place: FilingPlace;
  readonly way: FilingRow['way'];
  /** Of the form, the request or the row of a list: sent again under it, it is this filing. */
  readonly key: string;
}

/** Throws Unavailable where too many receipts wait already. */
export async function filingEntrance(
  ring: Ring,
  filer: Filer,
  { draft, place, way, key }: Order,
  now: Instant,
): Promise<FilingEntrance> {
  const id = newId();
  const own = ownKeyOf(ring, filer, draft.ownNumber);
  const receipt = filingReceipt(ring, filer, own, key);
  const body = bodyOf(ring, draft);
  let own_sealed: string | null = null;
  const entrance: Entrance = {
    channel: 'filing',
    key: `${filer.organisationId}:${own ?? `key:${key}`}`,
    words: wordsOf(draft, place),
    media: [],
    language: draft.language,
    siteId: place.siteId,
    country: draft.country,
    consents: Object.entries(draft.consents).flatMap(([item, answer]) =>
      answer === 'unknown'
        ? []
        : [{ item: item as keyof Filing['consents'], answer, means: 'recorded' as const, text: `filing.${way}` }],
    ),
    danger: draft.danger,
    receiptHash: await minted(ring, receipt),
    events: () => {
      // Asked for each time that it is weighed: sealed anew, should a key have been rotated.
      own_sealed = draft.ownNumber && ring.seal('outbox', ownPlace(id), draft.ownNumber);
      return [{ kind: 'filed', facts: { filing: id, way } }];
    },
    alongside: async (trx, { caseId, senderId }) => {
      const row: FilingRow = {
        id,
        case_id: caseId,
        organisation_id: filer.organisationId,
        filed_by: filer.id,
        sender_id: senderId,
        way,
        filed_day: dayOf(now),
        received_day: draft.receivedDay,
        own_key: own,
        own_sealed,
        affected: draft.affected,
        collective: draft.collective ? 1 : 0,
        reach: draft.reach,
        speaks: draft.speaks,
      };
      await insertRows(trx, 'filing', [row]);
      await keepBody(trx, caseId, body);
      const what = { act: 'case_filed', subject: 'case', subjectId: caseId, reason: way } as const;
      await recordAct(trx, { ...what, day: dayOf(now), actorId: filer.id, noteSealed: null });
    },
  };
  return { id, receipt, entrance };
}

/** The worker's; again the same where the same is sent again. */
export const filingReceipt = (ring: Ring, { organisationId }: Filer, own: string | null, key: string): string =>
  receiptFrom(ring, JSON.stringify([organisationId, own, key]));

export const ownPlace = (id: string) => ({ table: 'filing', column: 'own_sealed', row: id });

/** However her own number is written: it is the same in any script's digits, with or without dashes. */
export const ownKeyOf = (ring: Ring, { organisationId }: Filer, ownNumber: string | null): string | null =>
  ownNumber === null ? null : ring.mac('replay', `filing:${organisationId}:${sameName(ownNumber) || ownNumber}`);

/** What she names and we do not know stands with the words, for the desk to place. */
function wordsOf({ words, site, supplierNamed }: Filing, { siteId }: FilingPlace): string {
  if (siteId !== null) return words;
  return [words, ...[site, supplierNamed].filter(Boolean)].join('\n\n');
}
