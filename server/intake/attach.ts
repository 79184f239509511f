import type { Media } from '../../channels/channel.ts';
import { lookApart } from '../stripping/media-apart.ts';
import type { MediaType } from '../stripping/media-type.ts';

/** What came with a message: looked at, or still where the provider keeps it. */
export type Examined =
  | { readonly kind: 'waiting'; readonly address: string }
  | { readonly kind: 'taken'; readonly type: MediaType; readonly bytes: Buffer; readonly copy: Buffer | null }
  | { readonly kind: 'refused' };

/** The most that any channel carries with one message. */
const MOST = 10;

/** Looks at what came as bytes, one after the other: a picture fills much room while it is drawn anew. */
export async function examine(media: readonly Media[]): Promise<readonly Examined[]> {
  const examined: Examined[] = [];
  for (const one of media) examined.push(examined.length < MOST ? await examineOne(one) : { kind: 'refused' });
  return examined;
}

/** Whether all of it will be kept: who is still there can choose something else. */
export async function canBeKept(media: readonly Media[]): Promise<boolean> {
  return (await examine(media)).every(({ kind }) => kind !== 'refused');
}

async function examineOne({ address, bytes }: Media): Promise<Examined> {
  if (!bytes) return { kind: 'waiting', address };
  const seen = await looked(bytes);
  return seen.kind === 'taken' ? { ...seen, bytes } : seen;
}

/** What is asked about first and then taken is looked at once. */
const seenBefore = new WeakMap<Buffer, ReturnType<typeof lookApart>>();

function looked(bytes: Buffer): ReturnType<typeof lookApart> {
  const seen = seenBefore.get(bytes) ?? lookApart(bytes);
  seenBefore.set(bytes, seen);
  // What went wrong on our side may go right the next time.
  seen.catch(() => seenBefore.delete(bytes));
  return seen;
}
