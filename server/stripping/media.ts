import { isHarmlessArchive } from './media-archive.ts';
import { withoutRemarks } from './media-boxes.ts';
import { isArchive, isDisguised } from './media-disguise.ts';
import { aacFrames, amrFrames, mp3Frames } from './media-frames.ts';
import { opusWithoutRemarks } from './media-opus.ts';
import { redraw } from './media-picture.ts';
import { kindOf, LARGEST, mostBytesOf, typeOf, type MediaType } from './media-type.ts';
import { waveChunks } from './media-wave.ts';

/** What came with a message, looked at: only its bytes count. */
export type Seen =
  | {
      readonly kind: 'taken';
      readonly type: MediaType;
      /**
       * As the desk looks at it, without what tells of place, time, person and machine; null where that cannot be done
       * surely. Of a PDF its pages, once they are drawn, as `bound` made them.
       */
      readonly copy: Buffer | null;
    }
  | { readonly kind: 'refused' };

const REFUSED = { kind: 'refused' } as const;

/** Takes pictures, sounds, films and documents of a closed list; no more bytes than its kind may have, and nothing that is two things. */
export async function lookAt(bytes: Buffer): Promise<Seen> {
  if (bytes.length === 0 || bytes.length > LARGEST) return REFUSED;
  const type = await typeOf(bytes);
  if (type === null || bytes.length > mostBytesOf(type) || isDisguised(type, bytes)) return REFUSED;
  if (isArchive(type) && !isHarmlessArchive(bytes)) return REFUSED;
  if (kindOf(type) === 'picture' && type !== 'image/heic') {
    const copy = await redraw(bytes);
    return copy ? { kind: 'taken', type, copy } : REFUSED;
  }
  return { kind: 'taken', type, copy: CLEANED[type]?.(bytes) ?? null };
}

const CLEANED: Partial<Record<MediaType, (bytes: Buffer) => Buffer | null>> = {
  'audio/ogg': opusWithoutRemarks,
  'audio/amr': amrFrames,
  'audio/mpeg': mp3Frames,
  'audio/mp4': withoutRemarks,
  'audio/aac': aacFrames,
  'audio/wav': waveChunks,
  'video/mp4': withoutRemarks,
  'video/3gpp': withoutRemarks,
};
