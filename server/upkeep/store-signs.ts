import { sql } from 'kysely';
import { verifyAudit } from '../audit/verify.ts';
import type { Link } from '../audit/link.ts';
import type { Database, Reading } from '../database/connect.ts';
import { addDays, dayOf, type Day, type Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';
import { ROTATABLE, rotationOf } from '../vault/rotation.ts';
import { holderSigns } from './holder-signs.ts';
import { lostValues } from './lost-values.ts';
import { providerSigns } from './provider-signs.ts';
import { remainsOf } from './remains.ts';
import { bad, warn, when, type Sign } from './sign.ts';

/** What the database itself shows: promises that were not kept, keys that somebody holds who should not, work that lies. */
export async function storeSigns(read: Reading, ring: Ring, link: Link, now: Instant): Promise<Sign[]> {
  const today = dayOf(now);
  return [
    ...(await audit(read, link)),
    ...(await erasures(read, today)),
    ...(await providerSigns(read, today)),
    ...(await holderSigns(read)),
    ...(await keys(read, ring)),
    ...(await backups(read, today)),
    ...(await texts(read, today)),
    ...(await clock(read, today)),
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

async function keys(read: Reading, ring: Ring): Promise<Sign[]> {
  const signs: Sign[] = [];
  for (const name of ROTATABLE) if (await rotationOf(read, name)) signs.push(warn('rotation_unfinished', { name }));
  const desk = await read.selectFrom('desk_key').select(['state', 'recovery_public_key']).execute();
  const lost = await lostValues(read, ring);
  const rolledBack = await isRolledBack(read);
  return [
    ...signs,
    ...when(lost > 0, bad('lost_values', { count: lost })),
    ...when(rolledBack, bad('desk_rolled_back')),
    ...when(
      desk.some(({ state }) => state !== 'current'),
      warn('desk_rotation_unfinished'),
    ),
    ...when(
      desk.some(({ state, recovery_public_key }) => state === 'current' && recovery_public_key === null),
      warn('no_backup_possible'),
    ),
  ];
}

/** The audit names a newer key of the desk than the one that is used. Acts say which by its number: within a day they have no order. */
async function isRolledBack(read: Reading): Promise<boolean> {
  const current = await read.selectFrom('desk_key').select('number').where('state', '=', 'current').executeTakeFirst();
  const made = await read
    .selectFrom('audit')
    .select('reason')
    .where('act', 'in', ['desk_established', 'desk_rotated'])
    .execute();
  const numbers = made.map(({ reason }) => Number(/_(\d+)$/.exec(reason)?.[1] ?? 0));
  return current !== undefined && Math.max(0, ...numbers) > current.number;
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

/** What is sent within minutes where the service runs and the provider takes it; what was put off over midnight is of the day before. */
async function texts(read: Reading, today: Day): Promise<Sign[]> {
  const late = await read
    .selectFrom('outbox')
    .select('id')
    .where('state', 'in', ['queued', 'sending'])
    .where('due_day', '<', addDays(today, -1))
    .execute();
  return when(late.length > 0, warn('texts_late', { count: late.length }));
}

/** Promised times and erasures go by the machine's clock: it must not have been set back. */
async function clock(read: Reading, today: Day): Promise<Sign[]> {
  const { acted } = await read
    .selectFrom('audit')
    .select((row) => row.fn.max('day').as('acted'))
    .executeTakeFirstOrThrow();
  const { heard } = await read
    .selectFrom('sender')
    .select((row) => row.fn.max('heard_day').as('heard'))
    .executeTakeFirstOrThrow();
  const newest = [acted, heard]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  return newest !== undefined && newest > today ? [warn('clock_behind', { day: newest })] : [];
}

/** A damaged page shows here before somebody needs it. */
export async function fileSigns({ kind, owner }: Database): Promise<Sign[]> {
  if (kind !== 'sqlite') return [];
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(owner);
  return when(rows[0]?.quick_check !== 'ok', bad('damaged_file'));
}
