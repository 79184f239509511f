import { createHash, timingSafeEqual } from 'node:crypto';
import type { Fetcher } from '../channel.ts';
import type { Resolve } from '../destination.ts';
import { fetchGuarded } from '../fetch.ts';
import { askMeta, type CloudAccount } from './graph.ts';
import { at, textOf } from '../json.ts';
import { isGone } from './records.ts';

/** Fetches by Meta's id: first where it lies, for five minutes, then its bytes. */
export const makeCloudFetcher = (account: CloudAccount, resolve?: Resolve): Fetcher => ({
  fetch: async (mediaId, mostBytes) => {
    if (!/^[\w-]{1,128}$/.test(mediaId)) return { kind: 'forbidden_address' };
    const told = await askMeta(account, 'GET', mediaId);
    if (isGone(told)) return { kind: 'gone' };
    if (told.kind !== 'answered') return { kind: told.kind, code: told.code };
    if (Number(at(told.body, 'file_size')) > mostBytes) return { kind: 'too_large' };
    const base = new URL(account.baseUrl);
    const address = textOf(at(told.body, 'url'));
    const { host } = URL.parse(address) ?? {};
    const fetched = await fetchGuarded({
      address,
      mostBytes,
      local: base.protocol === 'http:',
      welcomes: (url) => isMetas(url, base),
      // The token is for whom it was given to: nobody else on the way learns it.
      headersFor: (url) => (url.host === host ? { authorization: `Bearer ${account.accessToken}` } : {}),
      ...(account.timeout === undefined ? {} : { timeout: account.timeout }),
      ...(resolve ? { resolve } : {}),
    });
    if (fetched.kind !== 'fetched' || isWhole(fetched.bytes, textOf(at(told.body, 'sha256')))) return fetched;
    return { kind: 'later', code: 'wrong_hash' };
  },
});

/** Where Meta's API is set to be, or Meta's own names over TLS; where a stand-in is set, that alone. */
const isMetas = (url: URL, base: URL): boolean =>
  url.origin === base.origin ||
  (url.protocol === 'https:' && url.port === '' && METAS.test(url.hostname) && METAS.test(base.hostname));

const METAS = /(^|\.)(facebook\.com|fbsbx\.com|fbcdn\.net|whatsapp\.net|whatsapp\.com)$/;

/** Meta gives hexadecimal digits here and base64 in its webhooks; without any there is nothing to compare. */
function isWhole(bytes: Buffer, told: string): boolean {
  if (told === '') return true;
  const hash = createHash('sha256').update(bytes).digest();
  const wanted = Buffer.from(told, /^[0-9a-f]{64}$/i.test(told) ? 'hex' : 'base64');
  return wanted.length === hash.length && timingSafeEqual(wanted, hash);
}
