import { request as overHttp, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { request as overTls } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Fetched } from './channel.ts';
import { destinationOf, resolveByDns, type Resolve } from './destination.ts';

/** A fetch from an address that somebody else wrote. */
export interface Errand {
  readonly address: string;
  readonly mostBytes: number;
  /** A stand-in on this machine is asked, and nobody else, without TLS too. */
  readonly local: boolean;
  /** Where it may lead, redirects included; anywhere out on the internet if not said. */
  readonly welcomes?: (url: URL) => boolean;
  /** What goes along: credentials only to whom they were given. */
  headersFor(url: URL): OutgoingHttpHeaders;
  /** Milliseconds for all of it, however slowly it drips. */
  readonly timeout?: number;
  readonly resolve?: Resolve;
}

const MOST_REDIRECTS = 3;
const LONGEST = 60_000;

/** Fetches over TLS, from the internet alone, at most so many bytes. No error gets out: it would hold the address. */
export async function fetchGuarded(errand: Errand): Promise<Fetched> {
  const signal = AbortSignal.timeout(errand.timeout ?? LONGEST);
  try {
    let url = URL.parse(errand.address);
    for (let hops = 0; url && hops <= MOST_REDIRECTS; hops += 1) {
      const destination = isWelcome(url, errand)
        ? await inTime(destinationOf(url.hostname, errand.local, errand.resolve ?? resolveByDns), signal)
        : null;
      if (!destination) return { kind: 'forbidden_address' };
      const response = await ask(url, errand.headersFor(url), destination, signal);
      const { statusCode: status = 0 } = response;
      if (status >= 300 && status < 400) {
        response.destroy();
        url = URL.parse(response.headers.location ?? '', url.href);
        continue;
      }
      return await read(response, status, errand.mostBytes);
    }
    return { kind: 'forbidden_address' };
  } catch (error) {
    return { kind: 'later', code: codeOf(error, signal) };
  }
}

const isWelcome = (url: URL, { local, welcomes = () => true }: Errand): boolean =>
  (url.protocol === 'https:' || (local && url.protocol === 'http:')) &&
  url.username === '' &&
  url.password === '' &&
  welcomes(url);

/** A name that nobody answers for is waited for no longer than the rest. */
const inTime = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  signal.throwIfAborted();
  return Promise.race([
    work,
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true })),
  ]);
};

function ask(
  url: URL,
  headers: OutgoingHttpHeaders,
  lookup: LookupFunction,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? overTls : overHttp;
    const options = { agent: false, headers: { ...headers, 'accept-encoding': 'identity' }, lookup, signal } as const;
    // The connection goes where the look-up says: never through a pool, where it might have been opened for another.
    send(url, options, resolve).on('error', reject).end();
  });
}

async function read(response: IncomingMessage, status: number, mostBytes: number): Promise<Fetched> {
  if (status !== 200) {
    response.destroy();
    if (status === 404 || status === 410) return { kind: 'gone' };
    const aboutUs = status < 400 || status >= 500 || [401, 403, 408, 425, 429].includes(status);
    return { kind: aboutUs ? 'later' : 'refused', code: `http_${status}` };
  }
  if (Number(response.headers['content-length'] ?? 0) > mostBytes) return tooLarge(response);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return tooLarge(response);
    chunks.push(chunk);
  }
  return { kind: 'fetched', bytes: Buffer.concat(chunks) };
}

function tooLarge(response: IncomingMessage): Fetched {
  response.destroy();
  return { kind: 'too_large' };
}

function codeOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'timeout';
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,39}$/.test(code) ? code.toLowerCase() : 'no_answer';
}
