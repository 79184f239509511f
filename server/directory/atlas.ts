import type { Channel, Provider } from '../../channels/channel.ts';
import type { Reading } from '../database/connect.ts';
import type { LineRow } from '../database/schema.ts';
import { sameCode, sameName } from './sameness.ts';
import { siteOf, type Site } from './site.ts';

/** A number or page through which messages come. */
export interface Line {
  readonly id: string;
  readonly code: string;
  readonly channel: Channel;
  readonly provider: Provider;
  /** E.164, a short code, or `/` for the web page. */
  readonly address: string;
  /** The provider's own id of it. */
  readonly account: string | null;
  readonly country: string;
  readonly timeZone: string;
  /** Offered languages, best first. */
  readonly languages: readonly string[];
}

/** The directory as a message needs it, held in memory: load it again when the directory has changed. */
export interface Atlas {
  /** `address`: the line's, or the provider's own id of it. */
  lineAt(channel: Channel, address: string): Line | null;
  lineById(id: string): Line | null;
  /** However she typed it: any script's digits, with or without spaces. */
  siteByPoster(code: string): Site | null;
  /** The whole name, however it is spaced or punctuated; null where none or several of the country have it. */
  siteByName(name: string, country: string): Site | null;
}

export async function loadAtlas(read: Reading): Promise<Atlas> {
  const lines = (await read.selectFrom('line').selectAll().execute()).map(lineOf);
  const sites = (await read.selectFrom('site').selectAll().execute()).map(siteOf);
  const lineAt = new Map(
    lines.flatMap((line) =>
      [line.address, line.account].flatMap((name) => (name === null ? [] : [[`${line.channel} ${name}`, line]])),
    ) as [string, Line][],
  );
  const lineById = new Map(lines.map((line) => [line.id, line]));
  const byPoster = Map.groupBy(sites, (site) => sameCode(site.posterCode));
  const byName = Map.groupBy(sites, (site) => placedName(site.name, site.country));
  return {
    lineAt: (channel, address) => lineAt.get(`${channel} ${address}`) ?? null,
    lineById: (id) => lineById.get(id) ?? null,
    siteByPoster: (code) => theOnly(byPoster.get(sameCode(code))),
    siteByName: (name, country) => theOnly(byName.get(placedName(name, country))),
  };
}

const lineOf = ({ time_zone, languages, ...row }: LineRow): Line => ({
  ...row,
  timeZone: time_zone,
  languages: languages.split(' '),
});

const placedName = (name: string, country: string) => `${country} ${sameName(name)}`;

const theOnly = (sites: readonly Site[] = []): Site | null => (sites.length === 1 ? sites[0]! : null);
