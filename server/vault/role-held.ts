import type { Reading } from '../database/connect.ts';
import type { PersonRoleRow } from '../database/schema.ts';

type Role = PersonRoleRow['role'];

/** With these she may read all cases, if the desk's key was granted to her. */
export const READS_ALL: readonly Role[] = ['handler', 'lead'];
/** With these she may log in: to all, or to what is shared with her. */
export const READS: readonly Role[] = [...READS_ALL, 'interpreter'];

/** As it stands now: a key that somebody still has is of no use to her without the role. */
export async function holdsRole(read: Reading, personId: string, roles: readonly Role[]): Promise<boolean> {
  const held = read.selectFrom('person_role').select('role').where('person_id', '=', personId);
  return (await held.where('role', 'in', roles).executeTakeFirst()) !== undefined;
}
