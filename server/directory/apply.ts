import type { Writing } from '../database/write.ts';
import type { Day } from '../foundation/time.ts';
import { applyCalendars } from './calendar-change.ts';
import { applyHeadCounts } from './count-change.ts';
import { applyLines } from './line-change.ts';
import { applyLinks } from './link-change.ts';
import { applyOrganisations } from './organisation-change.ts';
import { applyPeople } from './person-change.ts';
import { applyPromised } from './promised.ts';
import { applyRetention } from './retention.ts';
import { applySites } from './site-change.ts';
import { applyTies } from './tie-change.ts';
import { applyVettings } from './vetting-change.ts';
import { idsOf } from './codes.ts';
import type { Changes } from './changes.ts';
import type { Setup } from './shape.ts';

/**
 * Brings the directory to what the file says; a second time it changes nothing. Only roles, languages and ties are ever
 * deleted: head-counts are dated, links and vettings end on `day`, and what the file does not name any more is kept.
 */
export async function applySetup(trx: Writing, setup: Setup, day: Day): Promise<Changes> {
  const organisations = await applyOrganisations(trx, setup.organisations);
  const organisationIds = await idsOf(trx, 'organisation');
  const sites = await applySites(trx, setup.sites, organisationIds);
  const siteIds = await idsOf(trx, 'site');
  return {
    organisations,
    vettings: await applyVettings(trx, setup.organisations, organisationIds, day),
    ties: await applyTies(trx, setup.organisations, organisationIds, day),
    sites,
    head_counts: await applyHeadCounts(trx, setup.sites, siteIds, day),
    links: await applyLinks(trx, setup.links, organisationIds, siteIds, day),
    lines: await applyLines(trx, setup.lines),
    people: await applyPeople(trx, setup.people, organisationIds, day),
    retention: await applyRetention(trx, setup.retention, day),
    calendars: await applyCalendars(trx, setup.calendars, day),
    clocks: await applyPromised(trx, setup.clocks, day),
  };
}
