import type { Fetcher } from '../channel.ts';
import type { Resolve } from '../destination.ts';
import { fetchGuarded } from '../fetch.ts';
import type { TwilioAccount } from './client.ts';

/** Fetches by the address that came with a message: from Twilio's API, which sends us on to where the bytes lie. */
export function makeTwilioFetcher(account: TwilioAccount, resolve?: Resolve): Fetcher {
  const { accountSid, authToken, baseUrl, timeout = 60_000 } = account;
  const base = new URL(baseUrl);
  const credentials = Buffer.from(`${accountSid}:${authToken}`).toString('base64');
  const isTwilios = (url: URL | null) => url?.origin === base.origin;
  return {
    fetch: async (address, mostBytes) => {
      if (!isTwilios(URL.parse(address))) return { kind: 'forbidden_address' };
      return fetchGuarded({
        address,
        mostBytes,
        timeout,
        local: isLoopback(base.hostname),
        // Where the bytes lie nobody learns them: the address there is signed by itself.
        headersFor: (url) => (isTwilios(url) ? { authorization: `Basic ${credentials}` } : {}),
        ...(resolve ? { resolve } : {}),
      });
    },
  };
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
