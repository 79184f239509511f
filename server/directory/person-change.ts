import type { PersonRow } from '../database/schema.ts';
import type { Writing } from '../database/write.ts';
import { newId } from '../foundation/ids.ts';
import type { Day } from '../foundation/time.ts';
import { difference, tally } from './difference.ts';
import type { Tally } from './changes.ts';
import type { Ids } from './codes.ts';
import type { Role } from './role.ts';
import type { PersonEntry } from './shape.ts';

/** A person with her roles and languages written as one word each, so that they can be compared. */
interface Wanted extends Omit<PersonRow, 'id'> {
  readonly roles: string;
  readonly languages: string;
}

/** Somebody whom the file does not name any more keeps her name beside what she did, and loses her roles. */
export async function applyPeople(
  trx: Writing,
  entries: readonly PersonEntry[],
  organisations: Ids,
  day: Day,
): Promise<Tally> {
  const wanted = entries.map(({ login, name, organisation, roles, languages }) => ({
    login,
    name,
    organisation_id: organisations.get(organisation)!,
    roles: written(roles),
    languages: written(languages),
  }));
  const found = difference(await loadKnown(trx), wanted, ({ login }: Wanted) => login);
  for (const { roles, languages, ...row } of found.added) {
    const id = newId();
    await trx
      .insertInto('person')
      .values({ id, ...row })
      .execute();
    await addRoles(trx, id, wordsOf(roles), day);
    await addLanguages(trx, id, wordsOf(languages));
  }
  for (const [{ id, roles: before }, { roles, languages, ...row }] of found.changed) {
    await trx.updateTable('person').set(row).where('id', '=', id).execute();
    await keepRoles(trx, id, wordsOf(roles));
    const fresh = wordsOf(roles).filter((role) => !wordsOf(before).includes(role));
    await addRoles(trx, id, fresh, day);
    await trx.deleteFrom('person_language').where('person_id', '=', id).execute();
    await addLanguages(trx, id, wordsOf(languages));
  }
  const gone = found.missing.filter(({ roles }) => roles !== '');
  for (const { id } of gone) await keepRoles(trx, id, []);
  const counts = tally(found);
  return { ...counts, changed: counts.changed + gone.length, kept: counts.kept - gone.length };
}

async function loadKnown(trx: Writing): Promise<(PersonRow & Wanted)[]> {
  const rows = await trx.selectFrom('person').selectAll().execute();
  const roles = Map.groupBy(await trx.selectFrom('person_role').selectAll().execute(), (row) => row.person_id);
  const languages = Map.groupBy(await trx.selectFrom('person_language').selectAll().execute(), (row) => row.person_id);
  return rows.map((row) => ({
    ...row,
    roles: written((roles.get(row.id) ?? []).map(({ role }) => role)),
    languages: written((languages.get(row.id) ?? []).map(({ language }) => language)),
  }));
}

const written = (words: readonly string[]): string => words.toSorted().join(' ');
const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

async function addRoles(trx: Writing, personId: string, roles: readonly string[], day: Day): Promise<void> {
  for (const role of roles)
    await trx
      .insertInto('person_role')
      .values({ person_id: personId, role: role as Role, since_day: day })
      .execute();
}

async function keepRoles(trx: Writing, personId: string, roles: readonly string[]): Promise<void> {
  const others = trx.deleteFrom('person_role').where('person_id', '=', personId);
  await (roles.length > 0 ? others.where('role', 'not in', roles as Role[]) : others).execute();
}

async function addLanguages(trx: Writing, personId: string, languages: readonly string[]): Promise<void> {
  for (const language of languages)
    await trx.insertInto('person_language').values({ person_id: personId, language }).execute();
}
