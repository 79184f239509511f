import { recordAct } from '../audit/record.ts';
import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';
import { forgetHolder } from '../vault/holder.ts';
import { currentDeskId, holdersIn, type Standing } from './standing.ts';

/** What a restore took away again, and what an operator has to look at. */
export interface TakenAgain {
  /** Log-ins of those who had a key then and no more. */
  readonly removed: readonly string[];
  /** Log-ins of those who chose another password since: the one of then opens again. */
  readonly passwords: readonly string[];
  /** The desk's key was replaced since: the older one is current again. */
  readonly olderDesk: boolean;
  readonly roles: number;
  readonly tokens: number;
  readonly gatewayKeys: number;
  /** Senders to whom nothing is written. */
  readonly silent: number;
  /** Statements that were shared with interpreters. */
  readonly shares: number;
}

/** In the write that brings a backup back. A list that does not say who may do what takes away the shares alone. */
export async function takeAgain(trx: Writing, standing: Standing | undefined, day: Day): Promise<TakenAgain> {
  const shares = await dropShares(trx);
  if (!standing) return { ...NOTHING, shares };
  return {
    ...(await removeHolders(trx, standing, day)),
    olderDesk: standing.desk !== (await currentDeskId(trx)),
    roles: await takeRoles(trx, standing),
    tokens: await revoke(trx, 'api_token', standing.revoked, day),
    gatewayKeys: await revoke(trx, 'gateway_key', standing.gatewayKeys ?? [], day),
    silent: await silence(trx, standing),
    shares,
  };
}

const NOTHING = { removed: [], passwords: [], olderDesk: false, roles: 0, tokens: 0, gatewayKeys: 0, silent: 0 };

/** Which of them were taken back since, or masked more, nobody knows: a handler shares anew. */
async function dropShares(trx: Writing): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('message_share').executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function removeHolders(trx: Writing, { holders }: Standing, day: Day) {
  const prints = new Map(holders);
  const there = await holdersIn(trx);
  const removed = there.filter(({ person_id }) => !prints.has(person_id));
  for (const { person_id: subjectId } of removed) {
    await forgetHolder(trx, subjectId);
    const act = { act: 'handler_removed', subject: 'person', subjectId, reason: 'restored' } as const;
    await recordAct(trx, { ...act, day, actorId: 'operator', noteSealed: null });
  }
  const staying = there.filter(({ person_id }) => prints.has(person_id));
  const passwords = staying.filter(({ person_id, print }) => prints.get(person_id) !== print);
  return { removed: removed.map(({ login }) => login), passwords: passwords.map(({ login }) => login) };
}

async function takeRoles(trx: Writing, { roles }: Standing): Promise<number> {
  const known = new Set(roles.map((role) => role.join(' ')));
  const there = await trx.selectFrom('person_role').select(['person_id', 'role']).execute();
  const over = there.filter(({ person_id, role }) => !known.has(`${person_id} ${role}`));
  for (const { person_id, role } of over)
    await trx.deleteFrom('person_role').where('person_id', '=', person_id).where('role', '=', role).execute();
  return over.length;
}

async function revoke(
  trx: Writing,
  table: 'api_token' | 'gateway_key',
  ids: readonly string[],
  revoked_day: Day,
): Promise<number> {
  let count = 0n;
  for (const id of ids) {
    const row = trx.updateTable(table).set({ revoked_day }).where('id', '=', id);
    count += (await row.where('revoked_day', 'is', null).executeTakeFirstOrThrow()).numUpdatedRows;
  }
  return Number(count);
}

/** Also for whoever had her number before, as when she said so; another number of hers has its own wishes. */
async function silence(trx: Writing, { stopped, unsafe }: Standing): Promise<number> {
  let count = 0n;
  const hers = (id: string) =>
    trx
      .updateTable('sender')
      .where('erased_day', 'is', null)
      .where((row) =>
        row.or([
          row('id', '=', id),
          row.and([
            row.or([row('next_id', '=', id), row('same_id', '=', id)]),
            row('lookup', 'like', 'none:%'),
            row('lookup_even', 'is', null),
          ]),
        ]),
      );
  for (const [id, stopped_day] of stopped) {
    const open = hers(id).set({ stopped_day }).where('stopped_day', 'is', null);
    count += (await open.executeTakeFirstOrThrow()).numUpdatedRows;
  }
  for (const [id, may_write_day] of unsafe) {
    const open = hers(id).set({ may_write: 'no', may_write_day });
    const other = open.where((row) => row.or([row('may_write', 'is', null), row('may_write', '<>', 'no')]));
    count += (await other.executeTakeFirstOrThrow()).numUpdatedRows;
  }
  return Number(count);
}
