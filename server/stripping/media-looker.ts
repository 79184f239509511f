import { lookAt, type Seen } from './media.ts';

/** A process of its own that looks at what others sent: it holds no key and no word, and nothing is lost where it dies. */

/** What it is given, and what it gives back. */
export interface Shown {
  readonly bytes: Uint8Array;
}
export type Looked =
  | Exclude<Seen, { kind: 'taken' }>
  | (Omit<Extract<Seen, { kind: 'taken' }>, 'copy'> & { readonly copy: Uint8Array | null });

const IDLE = 30_000;
// Whoever started it says when it ends: a signal to all would look as if the picture had killed it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

let idle = setTimeout(leave, IDLE);
process.on('message', ({ bytes }: Shown) => void look(bytes));
process.on('disconnect', leave);

function leave(): void {
  process.exit();
}

async function look(bytes: Uint8Array): Promise<void> {
  clearTimeout(idle);
  const looked: Looked = await lookAt(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  process.send!(looked);
  idle = setTimeout(leave, IDLE);
}
