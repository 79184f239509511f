import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { SECOND, type Instant } from '../foundation/time.ts';
import { warn, when, type Sign } from './sign.ts';

const APART = 60 * SECOND;

/** What a PostgreSQL server would write down beside the tables, or lose. */
export async function postgresSigns(
  { kind, owner }: Database,
  databaseUrl: string,
  now: Instant,
): Promise<readonly Sign[]> {
  if (kind !== 'postgres') return [];
  const { rows: settings } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings`.execute(owner);
  const { rows } = await sql<{ ssl: boolean | null; socket: boolean; slots: number; at: number }>`
    select (select ssl from pg_stat_ssl where pid = pg_backend_pid()) as ssl,
      inet_server_addr() is null as socket,
      (select count(*) from pg_replication_slots) as slots,
      (extract(epoch from clock_timestamp()) * 1000)::float8 as at`.execute(owner);
  const { ssl, socket, slots, at } = rows[0]!;
  const near = socket || isNear(databaseUrl);
  const seconds = Math.round(Math.abs(at - now) / SECOND);
  return [
    ...serverSigns(new Map(settings.map(({ name, setting }) => [name, setting]))),
    ...when(slots > 0, warn('postgres_keeps_log', { count: slots })),
    ...when(!ssl && !near, warn('postgres_in_the_open')),
    ...when(ssl === true && !near && isUnproven(databaseUrl), warn('postgres_unproven')),
    ...when(Math.abs(at - now) > APART, warn('clocks_differ', { seconds })),
  ];
}

/** `setting`: what `pg_settings` says, by name. Statements hold sealed values and days; their time is the time of a message. */
export function serverSigns(setting: ReadonlyMap<string, string>): readonly Sign[] {
  const differs = (name: string, ...wanted: string[]) => !wanted.includes(setting.get(name) ?? wanted[0]!);
  const telling = [
    differs('log_statement', 'none') && 'log_statement = none',
    differs('log_duration', 'off') && 'log_duration = off',
    differs('log_min_duration_statement', '-1') && 'log_min_duration_statement = -1',
    differs('log_min_duration_sample', '-1') && 'log_min_duration_sample = -1',
    differs('log_transaction_sample_rate', '0') && 'log_transaction_sample_rate = 0',
    differs('log_connections', 'off', '') && 'log_connections = off',
    differs('log_parameter_max_length_on_error', '0') && 'log_parameter_max_length_on_error = 0',
    differs('auto_explain.log_min_duration', '-1') && 'auto_explain.log_min_duration = -1',
  ].filter((line) => line !== false);
  return [
    ...when(telling.length > 0, warn('postgres_logs', { settings: telling.join(', ') })),
    ...when(differs('track_commit_timestamp', 'off'), warn('postgres_keeps_times')),
    ...when(differs('archive_mode', 'off'), warn('postgres_archives')),
    ...when(differs('autovacuum', 'on'), warn('postgres_keeps_erased')),
    ...when(differs('fsync', 'on') || differs('full_page_writes', 'on'), warn('postgres_may_lose')),
  ];
}

const isNear = (databaseUrl: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(databaseUrl).hostname);

/** Encrypted, and nobody looks to whom. */
const isUnproven = (databaseUrl: string): boolean => {
  const asked = new URL(databaseUrl).searchParams;
  return (
    asked.get('sslmode') === 'no-verify' || (asked.has('uselibpqcompat') && asked.get('sslmode') !== 'verify-full')
  );
};
