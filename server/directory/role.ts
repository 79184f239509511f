import type { OrganisationRow, PersonRoleRow } from '../database/schema.ts';

export type Role = PersonRoleRow['role'];
export type OrganisationKind = OrganisationRow['kind'];

export const ROLES = [
  'filer',
  'handler',
  'interpreter',
  'lead',
  'buyer',
  'overseer',
  'admin',
] as const satisfies readonly Role[];

export const ORGANISATION_KINDS = [
  'mechanism',
  'buyer',
  'supplier',
  'ngo',
  'union',
] as const satisfies readonly OrganisationKind[];

/** Who pays for the goods or employs the worker never sits at the desk; only the mechanism looks after accounts. */
const OPEN_TO: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  mechanism: ['filer', 'handler', 'interpreter', 'lead', 'overseer', 'admin'],
  buyer: ['buyer', 'overseer'],
  supplier: ['overseer'],
  ngo: ['filer', 'handler', 'interpreter', 'lead', 'overseer'],
  union: ['filer', 'handler', 'interpreter', 'lead', 'overseer'],
};

export const mayHold = (kind: OrganisationKind, role: Role): boolean => OPEN_TO[kind].includes(role);
