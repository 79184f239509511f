import type { SiteRow } from '../database/schema.ts';

/** A workplace. */
export interface Site {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** The supplier. */
  readonly organisationId: string;
  readonly country: string;
  readonly region: string;
  readonly timeZone: string;
  readonly posterCode: string;
}

export const siteOf = ({ organisation_id, time_zone, poster_code, ...row }: SiteRow): Site => ({
  ...row,
  organisationId: organisation_id,
  timeZone: time_zone,
  posterCode: poster_code,
});
