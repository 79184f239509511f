import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Addresses of a name, as the system's own resolver tells them. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const resolveByDns: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * Where a connection to `host` may go: resolved once, so that a name which answers differently the next time leads nowhere
 * else. Null where any of it is not out on the internet; `local`, for a stand-in, where any of it is not this machine.
 */
export async function destinationOf(host: string, local: boolean, resolve: Resolve): Promise<LookupFunction | null> {
  const bare = host.replace(/^\[|\]$/g, '');
  const addresses = ipaddr.isValid(bare) ? [bare] : await resolve(bare);
  const mayGo = local ? isThisMachine : isOnTheInternet;
  if (addresses.length === 0 || !addresses.every(mayGo)) return null;
  const found = addresses.map((address) => ({ address, family: ipaddr.parse(address).kind() === 'ipv4' ? 4 : 6 }));
  return (_host, { all }, callback) =>
    all ? callback(null, found) : callback(null, found[0]!.address, found[0]!.family);
}

/** What stands for IPv4 within IPv6 is read as that. */
const isThisMachine = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';

/** No address of this machine, of a network within, of a carrier, of many, or of a tunnel to any of those. */
export function isOnTheInternet(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const read = ipaddr.process(address);
  return read.range() === 'unicast' && (read.kind() === 'ipv4' || read.match(GLOBAL_UNICAST));
}

/** RFC 4291: all that is routed. The old form of IPv4 within IPv6 lies outside. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
