import { caseByReference } from '../cases/store.ts';
import type { Database, Reading } from '../database/connect.ts';
import type { SenderRow } from '../database/schema.ts';
import type { Atlas } from '../directory/atlas.ts';
import { isReference } from '../foundation/ids.ts';
import { opened } from '../vault/opened.ts';
import type { Ring } from '../vault/ring.ts';
import { fold } from './fold.ts';
import { realmOf, type Realm } from './realm.ts';
import { lookupsOf } from './sender.ts';

/**
 * Whom a number belonged to that was silent too long, where the text names the reference of a case of hers: then it is
 * her, and no new owner. The address must be the same, and stand for as much: a reference alone is no secret.
 */
export async function returning(
  { database: { read }, ring, atlas }: Room,
  realm: Realm,
  { from, text }: { readonly from: string; readonly text: string },
): Promise<SenderRow | null> {
  const reference = referenceIn(text);
  const file = reference && (await caseByReference(read, reference));
  if (!file) return null;
  const rows = await read
    .selectFrom('sender')
    .innerJoin('reporter', 'reporter.sender_id', 'sender.id')
    .selectAll('sender')
    .where('reporter.case_id', '=', file.id)
    .where('sender.erased_day', 'is', null)
    // What she was told is being deleted stays so: her text is that of somebody new.
    .where('sender.id', 'not in', beingErased(read))
    .execute();
  const addresses = await Promise.all(rows.map((row) => opened(ring, addressPlace(row.id), row.address_sealed)));
  const lineOf = (row: SenderRow) => (row.line_id === null ? null : atlas().lineById(row.line_id));
  const isThere = (row: SenderRow) => realmOf(row.channel, lineOf(row)) === realm;
  const hers = rows.find((row, index) => addresses[index] === from && isThere(row));
  return hers ? { ...hers, ...lookupsOf(ring, hers.id, realm, from) } : null;
}

interface Room {
  readonly database: Database;
  readonly ring: Ring;
  atlas(): Pick<Atlas, 'lineById'>;
}

const beingErased = (read: Reading) =>
  read
    .selectFrom('erasure')
    .select('subject_id')
    .where('subject', '=', 'sender')
    .where('cause', '<>', 'retention')
    .where('done_day', 'is', null);

/** Nothing but the reference, perhaps with the word that we put before it. */
export const isBareReference = (text: string): boolean =>
  /^(\p{L}+ )?[\d ]+$/u.test(fold(text)) && referenceIn(text) !== null;

function referenceIn(text: string): string | null {
  const runs = fold(text).match(/\d[\d ]*/g) ?? [];
  return runs.map((run) => run.replaceAll(' ', '')).find(isReference) ?? null;
}

const addressPlace = (id: string) => ({ table: 'sender', column: 'address_sealed', row: id });
