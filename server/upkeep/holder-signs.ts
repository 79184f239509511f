import type { Reading } from '../database/connect.ts';
import { holdsKey } from '../vault/grant.ts';
import { RECOVERY } from '../vault/recovery.ts';
import { bad, warn, when, type Sign } from './sign.ts';

/** Who opens what without the role for it any more, and whether enough can. */
export async function holderSigns(read: Reading): Promise<Sign[]> {
  const grants = await read
    .selectFrom('desk_grant')
    .leftJoin('person', 'person.id', 'desk_grant.holder')
    .select(['desk_grant.holder', 'desk_grant.sealed', 'person.login'])
    .where('desk_grant.holder', '<>', RECOVERY)
    .orderBy('person.login')
    .execute();
  const desk = await peopleAs(read, ['handler', 'lead']);
  const readers = await peopleAs(read, ['handler', 'lead', 'interpreter']);
  const astray = grants.filter((grant) => !(holdsKey(grant) ? desk : readers).has(grant.holder));
  const known = astray.filter(({ login }) => login !== null);
  const holders = new Set(grants.filter(holdsKey).map(({ holder }) => holder));
  return [
    ...when(known.length > 0, bad('holder_without_role', { logins: logins(known) })),
    ...when(astray.length > known.length, bad('holder_unknown')),
    ...when(holders.size === 1, warn('one_holder')),
  ];
}

const logins = (rows: readonly { readonly login: string | null }[]): string =>
  [...new Set(rows.map(({ login }) => login))].join(', ');

async function peopleAs(read: Reading, roles: ('handler' | 'lead' | 'interpreter')[]): Promise<ReadonlySet<string>> {
  const rows = await read.selectFrom('person_role').select('person_id').where('role', 'in', roles).execute();
  return new Set(rows.map(({ person_id }) => person_id));
}
