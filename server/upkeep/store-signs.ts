import { verifyAudit } from '../audit/verify.ts';
import type { Link } from '../audit/link.ts';
import type { Reading } from '../database/connect.ts';
import { addDays, dayOf, type Day, type Instant } from '../foundation/time.ts';
import { ROTATABLE, rotationOf } from '../vault/rotation.ts';
import { remainsOf } from './remains.ts';
import { bad, warn, when, type Sign } from './sign.ts';

/** What the database itself shows: promises that were not kept, keys that somebody holds who should not, work that lies. */
export async function storeSigns(read: Reading, link: Link, now: Instant): Promise<Sign[]> {
  const today = dayOf(now);
  return [
    ...(await audit(read, link)),
    ...(await erasures(read, today)),
    ...(await provider(read, today)),
    ...(await holders(read)),
    ...(await rotations(read)),
    ...(await backups(read, today)),
  ];
}

async function audit(read: Reading, link: Link): Promise<Sign[]> {
  const { broken, unchained } = await verifyAudit(read, link);
  return [
    ...when(broken !== null, bad('audit_broken', { number: broken?.number ?? 0 })),
    ...when(unchained > 100, warn('audit_unchained', { count: unchained })),
  ];
}

async function erasures(read: Reading, today: Day): Promise<Sign[]> {
  const late = await read
    .selectFrom('erasure')
    .select('id')
    .where('done_day', 'is', null)
    .where('due_day', '<', today)
    .execute();
  const remains = await remainsOf(read);
  return [
    ...when(remains.length > 0, bad('remains', { count: remains.length })),
    ...when(late.length > 0, bad('erasures_late', { count: late.length })),
  ];
}

async function provider(read: Reading, today: Day): Promise<Sign[]> {
  const failed = await read.selectFrom('provider_trace').select('id').where('state', '=', 'failed').execute();
  const late = await read
    .selectFrom('provider_trace')
    .select('id')
    .where('state', '=', 'due')
    .where('due_day', '<', addDays(today, -1))
    .execute();
  return [
    ...when(failed.length > 0, bad('provider_keeps', { count: failed.length })),
    ...when(late.length > 0, warn('provider_late', { count: late.length })),
  ];
}

/** Who opens the desk's key without the role for it any more. */
async function holders(read: Reading): Promise<Sign[]> {
  const rows = await read
    .selectFrom('desk_grant')
    .innerJoin('person', 'person.id', 'desk_grant.holder')
    .select('person.login')
    .distinct()
    .where(
      'person.id',
      'not in',
      read.selectFrom('person_role').select('person_id').where('role', 'in', ['handler', 'lead']),
    )
    .orderBy('person.login')
    .execute();
  return when(rows.length > 0, bad('holder_without_role', { logins: rows.map(({ login }) => login).join(', ') }));
}

async function rotations(read: Reading): Promise<Sign[]> {
  const signs: Sign[] = [];
  for (const name of ROTATABLE) if (await rotationOf(read, name)) signs.push(warn('rotation_unfinished', { name }));
  const leaving = await read.selectFrom('desk_key').select('id').where('state', '=', 'leaving').execute();
  return [...signs, ...when(leaving.length > 0, warn('desk_rotation_unfinished'))];
}

const LONGEST_WITHOUT_DAYS = 2;

async function backups(read: Reading, today: Day): Promise<Sign[]> {
  const { last } = await read
    .selectFrom('audit')
    .select((row) => row.fn.max('day').as('last'))
    .where('act', '=', 'backup_made')
    .executeTakeFirstOrThrow();
  if (last === null) return [warn('no_backup')];
  return when(last < addDays(today, -LONGEST_WITHOUT_DAYS), warn('old_backup', { day: last }));
}
