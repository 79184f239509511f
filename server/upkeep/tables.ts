import type { Schema } from '../database/schema.ts';

/** Every table that a backup holds, each after those that it refers to, with the columns that tell its rows apart. */
export const TABLES: Readonly<Partial<Record<keyof Schema, readonly string[]>>> = {
  organisation: ['id'],
  site: ['id'],
  site_language: ['site_id', 'language'],
  head_count: ['site_id', 'group_name', 'since_day'],
  sourcing_link: ['id'],
  line: ['id'],
  person: ['id'],
  person_role: ['person_id', 'role'],
  person_language: ['person_id', 'language'],
  api_token: ['id'],
  ring_key: ['id'],
  desk_key: ['id'],
  person_key: ['person_id'],
  desk_grant: ['desk_key_id', 'holder'],
  audit: ['id'],
  sender: ['id'],
  replay_guard: ['key'],
  outbox: ['id'],
  case_file: ['id'],
  case_event: ['id'],
  message: ['id'],
  message_mask: ['id'],
  message_share: ['message_id', 'person_id'],
  attachment: ['id'],
  reporter: ['id'],
  consent: ['id'],
  clock: ['id'],
  cell: ['id'],
  cell_site: ['cell_id', 'site_id'],
  release_entry: ['id'],
  tick: ['number'],
  tick_pointer: ['name'],
  released_case: ['id', 'from_tick'],
  erasure: ['id'],
  retention: ['kind', 'since_day'],
  provider_trace: ['id'],
};

/** Log-ins end with a restore. */
export const NOT_KEPT: readonly (keyof Schema)[] = ['session', 'desk_session'];
