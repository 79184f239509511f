import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { makeCloudFetcher } from '../../../channels/whatsapp/fetch.ts';
import { makeCloudRecords } from '../../../channels/whatsapp/records.ts';
import { startFakeCloud } from '../../../server/demo/cloud/fake.ts';
import { instant } from '../../../server/foundation/time.ts';
import { ACCESS_TOKEN, APP_SECRET, LINE } from './meta.ts';

const PICTURE = Buffer.from('a picture of a wall');
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const now = () => instant('2026-03-04T08:00:00Z');

async function startMeta() {
  const meta = await startFakeCloud({ line: LINE, appSecret: APP_SECRET, accessToken: ACCESS_TOKEN, now });
  closing.push(() => meta.close());
  return meta;
}

/** Another Meta, that answers as it likes; `seen` are the requests with what they brought to prove themselves. */
async function startOther(
  answer: (url: string, base: string) => { status?: number; body?: unknown; headers?: Record<string, string> } | null,
) {
  const seen: string[] = [];
  const listener: RequestListener = (request, response) => {
    seen.push(`${request.url} ${request.headers.authorization ?? '-'}`);
    const answered = answer(request.url!, base());
    if (!answered) return;
    const { status = 200, body = '', headers = {} } = answered;
    response.writeHead(status, headers).end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
  };
  const server = createServer(listener);
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(() => (server.closeAllConnections(), server.close()));
  return { url: base(), seen };
}

const fetcher = (baseUrl: string, timeout = 2_000) => makeCloudFetcher({ accessToken: ACCESS_TOKEN, baseUrl, timeout });

describe('what Meta keeps', () => {
  test('comes whole, and once erased is gone', async () => {
    const meta = await startMeta();
    const id = meta.upload(PICTURE, 'image/jpeg');
    expect(await fetcher(meta.url).fetch(id, 100)).toEqual({ kind: 'fetched', bytes: PICTURE });
    const records = makeCloudRecords({ accessToken: ACCESS_TOKEN, baseUrl: meta.url });
    expect(await records.erase(id)).toEqual({ kind: 'erased' });
    expect(meta.has(id)).toBe(false);
    expect(await records.erase(id)).toEqual({ kind: 'gone' });
    expect(await fetcher(meta.url).fetch(id, 100)).toEqual({ kind: 'gone' });
  });

  test('larger than we take: left where it is', async () => {
    const meta = await startMeta();
    expect(await fetcher(meta.url).fetch(meta.upload(PICTURE, 'image/jpeg'), PICTURE.length - 1)).toEqual({
      kind: 'too_large',
    });
  });

  test('with a token that is none: later', async () => {
    const meta = await startMeta();
    const other = makeCloudFetcher({ accessToken: 'none', baseUrl: meta.url });
    expect(await other.fetch(meta.upload(PICTURE, 'image/jpeg'), 100)).toEqual({ kind: 'later', code: '190' });
    expect(await makeCloudRecords({ accessToken: 'none', baseUrl: meta.url }).erase('1')).toEqual({
      kind: 'later',
      code: '190',
    });
  });

  test('an id that is a path is not asked for', async () => {
    const other = await startOther(() => ({ body: {} }));
    for (const id of ['', '../me', 'a/b', 'x?y', 'http://127.0.0.1/'])
      expect(await fetcher(other.url).fetch(id, 100)).toEqual({ kind: 'forbidden_address' });
    expect(other.seen).toEqual([]);
  });
});

describe('a Meta that is none', () => {
  test('tells less than it sends: no more than the limit is read', async () => {
    const other = await startOther((url, base) =>
      url === '/1' ? { body: { url: `${base}/bytes`, file_size: 3 } } : { body: Buffer.alloc(1_000_000) },
    );
    expect(await fetcher(other.url).fetch('1', 1_000)).toEqual({ kind: 'too_large' });
  });

  test('sends other bytes than it said', async () => {
    const other = await startOther((url, base) =>
      url === '/1' ? { body: { url: `${base}/bytes`, sha256: 'a'.repeat(64) } } : { body: PICTURE },
    );
    expect(await fetcher(other.url).fetch('1', 1_000)).toEqual({ kind: 'later', code: 'wrong_hash' });
  });

  test.each([
    'http://169.254.169.254/latest/meta-data',
    'http://127.0.0.1:1/',
    'https://10.0.0.1/x',
    'https://lookaside.fbsbx.com.example.org/x',
    'https://user:word@lookaside.fbsbx.com/x',
    'https://lookaside.fbsbx.com:8443/x',
    'http://lookaside.fbsbx.com/x',
    'file:///etc/passwd',
    'no address',
  ])('sends us to %s, at once or by a redirect: nobody goes there', async (address) => {
    const first = await startOther(() => ({ body: { url: address } }));
    expect(await fetcher(first.url).fetch('1', 1_000)).toEqual({ kind: 'forbidden_address' });
    const redirecting = await startOther((url, base) =>
      url === '/1' ? { body: { url: `${base}/bytes` } } : { status: 302, headers: { location: address } },
    );
    // What is no whole address leads back to where it came from.
    const ends = address === 'no address' ? 3 + 2 : 2;
    expect(await fetcher(redirecting.url).fetch('1', 1_000)).toEqual({ kind: 'forbidden_address' });
    expect(redirecting.seen).toHaveLength(ends);
  });

  test('drips for ever: it is left', async () => {
    const other = await startOther((url, base) => (url === '/1' ? { body: { url: `${base}/bytes` } } : null));
    expect(await fetcher(other.url, 200).fetch('1', 1_000)).toEqual({ kind: 'later', code: 'timeout' });
  });
});
