import type { Reading } from '../database/connect.ts';
import type { PersonRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import type { Role } from './role.ts';

/** Somebody who works with the mechanism; without a role she may do nothing. */
export interface Person {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly languages: readonly string[];
}

export async function personByLogin(read: Reading | Writing, login: string): Promise<Person | null> {
  const row = await read.selectFrom('person').selectAll().where('login', '=', login).executeTakeFirst();
  return row ? personOf(read, row) : null;
}

/** Everybody who may triage and answer, by login. */
export async function loadHandlers(read: Reading | Writing): Promise<Person[]> {
  const rows = await read
    .selectFrom('person')
    .innerJoin('person_role', 'person_role.person_id', 'person.id')
    .where('role', '=', 'handler')
    .selectAll('person')
    .orderBy('login')
    .execute();
  return Promise.all(rows.map((row) => personOf(read, row)));
}

async function personOf(read: Reading | Writing, { organisation_id, ...row }: PersonRow): Promise<Person> {
  const ofHer = { roles: read.selectFrom('person_role'), languages: read.selectFrom('person_language') };
  const roles = await ofHer.roles.select('role').where('person_id', '=', row.id).orderBy('role').execute();
  const languages = await ofHer.languages
    .select('language')
    .where('person_id', '=', row.id)
    .orderBy('language')
    .execute();
  return {
    ...row,
    organisationId: organisation_id,
    roles: roles.map(({ role }) => role),
    languages: languages.map(({ language }) => language),
  };
}
