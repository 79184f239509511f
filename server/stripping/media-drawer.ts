import { Worker } from 'node:worker_threads';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawPage, openPdf } from './media-draw.ts';
import type { Limits } from './media-drawer-guard.ts';

/** A process of its own for one paper: it holds no key and no word, may write no file, and nothing is lost where it dies. */

/** What it is asked, one after the other, and what it answers. */
export type Asked =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly limits: Limits }
  | { readonly kind: 'draw'; readonly page: number };
export type Answered =
  | { readonly kind: 'begun' }
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'encrypted' | 'unreadable' }
  | { readonly kind: 'drawn'; readonly png: Uint8Array | null };

// Whoever started it says when it ends: a signal to all would look as if the paper had killed it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
// What fails beside a page keeps no other from being drawn.
process.on('unhandledRejection', () => undefined);
// It has nobody to ask.
for (const name of ['fetch', 'WebSocket', 'EventSource'] as const) Reflect.deleteProperty(globalThis, name);

let document: PDFDocumentProxy | null = null;

process.on('message', (asked: Asked) => void answer(asked));
process.on('disconnect', () => process.exit());
process.send!({ kind: 'begun' } satisfies Answered);

async function answer(asked: Asked): Promise<void> {
  process.send!((await (asked.kind === 'open' ? opened(asked) : drawn(asked))) satisfies Answered);
}

async function opened({ bytes, limits }: Extract<Asked, { kind: 'open' }>): Promise<Answered> {
  // While a page is drawn nothing else runs here: another thread watches.
  const guard = new Worker(new URL('./media-drawer-guard.ts', import.meta.url), { workerData: limits });
  guard.unref();
  const result = await openPdf(new Uint8Array(bytes));
  if (result.kind !== 'opened') return result;
  ({ document } = result);
  return { kind: 'opened', pages: document.numPages };
}

const drawn = async ({ page }: Extract<Asked, { kind: 'draw' }>): Promise<Answered> => ({
  kind: 'drawn',
  png: document && (await drawPage(document, page)),
});
