import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { isOnTheInternet } from '../../channels/destination.ts';
import { fetchGuarded } from '../../channels/fetch.ts';
import { makeTwilioFetcher } from '../../channels/sms/media.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const sentOn = (way: string): Promise<string> =>
  serve((_, response) => response.writeHead(307, { location: way }).end());
const errand = (address: string, more: object = {}) =>
  fetchGuarded({ address, mostBytes: 1_000, local: true, headersFor: () => ({}), timeout: 2_000, ...more });
const FORBIDDEN = { kind: 'forbidden_address' };

/** Ways to say an address that nobody outside may reach. */
const WITHIN = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '2852039166',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '198.18.0.1',
  '[::1]',
  '[::]',
  '[::127.0.0.1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:a9fe:a9fe]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '[fe80::1]',
  '[fd00::1]',
  '[fec0::1]',
  '[ff02::1]',
  'localhost',
];

describe('what somebody else wrote as an address', () => {
  test.each(WITHIN)('leads nowhere within: %s', async (host) => {
    expect(await errand(`https://${host}/x`, { local: false })).toEqual(FORBIDDEN);
    // One answer out of many is enough.
    const resolve = async () => ['93.184.215.14', host.replace(/^\[|\]$/g, '')];
    expect(await errand('https://pictures.example/x', { local: false, resolve })).toEqual(FORBIDDEN);
  });

  test('nor by a redirect; with a stand-in, nowhere but to this machine', async () => {
    const elsewhere = WITHIN.filter((host) => !/^127|^2130706433|^0x7f|^0177|^\[::1\]|ffff:127|localhost/.test(host));
    expect(elsewhere.length).toBeGreaterThan(15);
    for (const host of [...elsewhere, '93.184.215.14', '[2606:2800:21f::1]'])
      expect(await errand(await sentOn(`http://${host}/latest/meta-data`))).toEqual(FORBIDDEN);
    for (const way of ['file:///etc/passwd', 'ftp://127.0.0.1/x', 'data:,x', 'http://u:p@127.0.0.1/', 'http://', ''])
      expect(await errand(await sentOn(way))).toEqual(FORBIDDEN);
  });

  test('is asked for once: a name that means something else later leads where it led first', async () => {
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return asked.length === 1 ? ['127.0.0.1'] : ['169.254.169.254'];
    };
    const { port } = new URL(await serve((_, response) => response.end('here')));
    expect(await errand(`http://pictures.example:${port}/`, { resolve })).toEqual({
      kind: 'fetched',
      bytes: Buffer.from('here'),
    });
    expect(asked).toEqual(['pictures.example']);
  });

  test('the internet begins outside of all that', () => {
    expect(['93.184.215.14', '1.1.1.1', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'].every(isOnTheInternet)).toBe(true);
    expect(isOnTheInternet('nowhere')).toBe(false);
  });

  test('is never asked without TLS, but for a stand-in', async () => {
    expect(await errand('http://93.184.215.14/', { local: false })).toEqual(FORBIDDEN);
    expect(await errand('nonsense')).toEqual(FORBIDDEN);
  });
});

describe('fetching', () => {
  test('three redirects and no more', async () => {
    let way = await serve((_, response) => response.end('bytes'));
    for (let hop = 0; hop < 3; hop += 1) way = await sentOn(way);
    expect(await errand(way)).toMatchObject({ kind: 'fetched' });
    expect(await errand(await sentOn(way))).toEqual(FORBIDDEN);
  });

  test('no more bytes than the limit, said or not', async () => {
    const exact = await serve((_, response) => response.end(Buffer.alloc(1_000)));
    expect(await errand(exact)).toMatchObject({ kind: 'fetched', bytes: { length: 1_000 } });
    expect(await errand(await serve((_, response) => response.end(Buffer.alloc(1_001))))).toEqual({
      kind: 'too_large',
    });
    let written = 0;
    const endless = await serve((_, response) => {
      const more = () => {
        for (let ok = true; ok && !response.destroyed; written += 1) ok = response.write(Buffer.alloc(400));
      };
      response.on('drain', more);
      more();
    });
    expect(await errand(endless)).toEqual({ kind: 'too_large' });
    expect(written).toBeLessThan(10_000);
  });

  test('slow drips, silence and a name that nobody knows end in time', async () => {
    const slow = await serve((_, response) => {
      response.write('.');
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const ends = [slow, await serve(() => undefined)].map((address) => errand(address, { timeout: 300 }));
    const never = errand('https://pictures.example/', { timeout: 300, resolve: () => new Promise(() => undefined) });
    expect(await Promise.all([...ends, never])).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'later', code: 'timeout' })),
    );
  });

  test('what the provider says becomes a code, never an address', async () => {
    const told = (status: number) => serve((_, response) => response.writeHead(status).end('http://secret.example'));
    const found = await Promise.all(
      [404, 410, 401, 403, 429, 500, 503, 400, 416].map(async (status) => errand(await told(status))),
    );
    expect(found).toEqual([
      { kind: 'gone' },
      { kind: 'gone' },
      ...[401, 403, 429, 500, 503].map((status) => ({ kind: 'later', code: `http_${status}` })),
      ...[400, 416].map((status) => ({ kind: 'refused', code: `http_${status}` })),
    ]);
    const cut = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '900' });
      response.write('half', () => response.destroy());
    });
    expect(await errand(cut)).toEqual({ kind: 'later', code: 'econnreset' });
    expect(JSON.stringify(await errand('http://127.0.0.1:1/secret'))).toBe('{"kind":"later","code":"econnrefused"}');
  });
});

describe('Twilio’s pictures', () => {
  const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'secret', timeout: 2_000 };

  test('the credentials go to Twilio, and nowhere else on the way', async () => {
    const seen: (string | undefined)[] = [];
    const bytes = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end('picture');
    });
    const baseUrl = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(307, { location: `${bytes}/signed?for=us` }).end();
    });
    const fetched = await makeTwilioFetcher({ ...account, baseUrl }).fetch(`${baseUrl}/2010-04-01/Media/ME1`, 100);
    expect(fetched).toEqual({ kind: 'fetched', bytes: Buffer.from('picture') });
    expect(seen).toEqual([`Basic ${Buffer.from(`${account.accountSid}:secret`).toString('base64')}`, undefined]);
  });

  test('begin at Twilio’s own address', async () => {
    const stranger = await serve((_, response) => response.end('picture'));
    const twilio = makeTwilioFetcher({ ...account, baseUrl: 'https://api.twilio.com' }, async () => ['127.0.0.1']);
    for (const address of [
      stranger,
      'http://api.twilio.com/x',
      'https://api.twilio.com.example/x',
      'https://api.twilio.com:444/x',
      'https://api.twilio.com@127.0.0.1/x',
      // Where its name leads within, not even there.
      'https://api.twilio.com/x',
    ])
      expect(await twilio.fetch(address, 100)).toEqual(FORBIDDEN);
  });
});
