import type { Reading } from '../database/connect.ts';
import type { Writing } from '../database/write.ts';
import type { OrganisationKind } from './role.ts';

export interface Organisation {
  readonly id: string;
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: string;
}

export const loadOrganisations = (read: Reading | Writing): Promise<Organisation[]> =>
  read.selectFrom('organisation').selectAll().orderBy('code').execute();

export async function organisationByCode(read: Reading | Writing, code: string): Promise<Organisation | null> {
  const row = await read.selectFrom('organisation').selectAll().where('code', '=', code).executeTakeFirst();
  return row ?? null;
}
