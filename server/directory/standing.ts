import type { Reading } from '../database/connect.ts';
import type { OrganisationKind } from './role.ts';

/** What the database already holds and a new file may not contradict. */
export interface Standing {
  readonly organisations: readonly { readonly code: string; readonly kind: OrganisationKind }[];
  readonly sites: readonly { readonly code: string; readonly poster_code: string }[];
  readonly lines: readonly { readonly code: string; readonly channel: string; readonly address: string }[];
}

export const NOTHING_STANDING: Standing = { organisations: [], sites: [], lines: [] };

export async function loadStanding(read: Reading): Promise<Standing> {
  return {
    organisations: await read.selectFrom('organisation').select(['code', 'kind']).execute(),
    sites: await read.selectFrom('site').select(['code', 'poster_code']).execute(),
    lines: await read.selectFrom('line').select(['code', 'channel', 'address']).execute(),
  };
}
