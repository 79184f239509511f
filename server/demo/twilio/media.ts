import { randomBytes } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What somebody sent besides words, and how the provider behaves when it is fetched: as it should, if not said. */
export interface Sent {
  readonly bytes: Buffer;
  /** As her phone calls it. */
  readonly type?: string;
  /** `drips`: a byte now and then; `hangs`: nothing at all; `broken`: an error once, then the bytes; `down`: always an error; an address: it leads there. */
  readonly way?: 'drips' | 'hangs' | 'gone' | 'broken' | 'down' | `http${string}`;
}

/** The bytes lie with another server than the API, which sends everybody on to it. */
export interface MediaStore {
  keep(sent: Sent): string;
  /** Where the API sends on to; null where there is nothing. */
  wayTo(id: string): string | null;
  forget(id: string): void;
  has(id: string): boolean;
  close(): Promise<void>;
}

/** As S3 does, it refuses whoever brings credentials that are another's. */
export async function startMediaStore(): Promise<MediaStore> {
  const kept = new Map<string, Sent>();
  const broken = new Set<string>();
  const server = createServer((request, response) => {
    const id = request.url?.slice(1) ?? '';
    const sent = kept.get(id);
    if (request.headers.authorization !== undefined) return void response.writeHead(400).end();
    if (!sent || sent.way === 'gone') return void response.writeHead(404).end();
    if (sent.way === 'hangs') return;
    if (sent.way === 'down' || (sent.way === 'broken' && !broken.has(id))) {
      broken.add(id);
      return void response.writeHead(503).end();
    }
    response.writeHead(200, { 'content-type': sent.type ?? 'application/octet-stream' });
    if (sent.way === 'drips') drip(response);
    else response.end(sent.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    keep(sent) {
      const id = `ME${randomBytes(16).toString('hex')}`;
      kept.set(id, sent);
      return id;
    },
    wayTo: (id) => {
      const { way } = kept.get(id) ?? {};
      return kept.has(id) ? (way?.startsWith('http') ? way : `${url}/${id}`) : null;
    },
    forget: (id) => void kept.delete(id),
    has: (id) => kept.has(id),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write('.'), 50);
  response.on('close', () => clearInterval(timer));
}
