import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { warn, when, type Sign } from './sign.ts';

/** What a PostgreSQL server would write into its own log or lose. Statements hold sealed values and days; their time is the time of a message. */
export async function postgresSigns({ kind, owner }: Database, databaseUrl: string): Promise<Sign[]> {
  if (kind !== 'postgres') return [];
  const names = [
    'log_statement',
    'log_min_duration_statement',
    'log_connections',
    'fsync',
    'full_page_writes',
    'archive_mode',
  ];
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in (${sql.join(names)})`.execute(owner);
  const setting = new Map(rows.map((row) => [row.name, row.setting]));
  const encrypted = await isEncrypted(owner);
  return [
    ...when(setting.get('log_statement') !== 'none', warn('postgres_logs_statements')),
    ...when(setting.get('log_min_duration_statement') !== '-1', warn('postgres_logs_durations')),
    ...when(setting.get('fsync') !== 'on' || setting.get('full_page_writes') !== 'on', warn('postgres_may_lose')),
    ...when(setting.get('archive_mode') !== 'off', warn('postgres_archives')),
    ...when(!encrypted && !isNear(databaseUrl), warn('postgres_in_the_open')),
  ];
}

async function isEncrypted(owner: Database['owner']): Promise<boolean> {
  const { rows } = await sql<{ ssl: boolean }>`select ssl from pg_stat_ssl where pid = pg_backend_pid()`.execute(owner);
  return rows[0]?.ssl ?? false;
}

const isNear = (databaseUrl: string): boolean =>
  ['', 'localhost', '127.0.0.1', '[::1]'].includes(new URL(databaseUrl).hostname);
