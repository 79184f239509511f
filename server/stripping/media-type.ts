import { fileTypeFromBuffer } from 'file-type';
import { isPlainText } from './media-text.ts';

/** What comes with a message and is taken: a closed list. */
export type MediaKind = 'picture' | 'sound' | 'film' | 'document';

const KINDS = {
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'image/webp': 'picture',
  'image/gif': 'picture',
  'image/heic': 'picture',
  'audio/ogg': 'sound',
  'audio/amr': 'sound',
  'audio/mpeg': 'sound',
  'audio/mp4': 'sound',
  'audio/aac': 'sound',
  'audio/wav': 'sound',
  'video/mp4': 'film',
  'video/3gpp': 'film',
  'application/pdf': 'document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'document',
  'application/vnd.oasis.opendocument.text': 'document',
  'text/plain': 'document',
} as const satisfies Readonly<Record<string, MediaKind>>;

export type MediaType = keyof typeof KINDS;

/** Other names of the same. */
const SAME: Readonly<Record<string, MediaType>> = {
  'image/apng': 'image/png',
  'image/heif': 'image/heic',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/x-m4a': 'audio/mp4',
  'video/x-m4v': 'video/mp4',
};

const MEGABYTE = 1024 * 1024;
const MOST_BYTES: Readonly<Record<MediaKind, number>> = {
  picture: 10 * MEGABYTE,
  sound: 16 * MEGABYTE,
  film: 16 * MEGABYTE,
  document: 16 * MEGABYTE,
};

/** No kind may be larger. */
export const LARGEST = Math.max(...Object.values(MOST_BYTES));

export const isMediaType = (name: string): name is MediaType => Object.hasOwn(KINDS, name);
export const kindOf = (type: MediaType): MediaKind => KINDS[type];
export const mostBytesOf = (type: MediaType): number => MOST_BYTES[kindOf(type)];

/** The type of the desk's copy: pictures are drawn anew, and so is each page of a PDF. */
export const typeOfCopy = (type: MediaType): MediaType =>
  kindOf(type) === 'picture' || type === 'application/pdf' ? 'image/webp' : type;

/** What it is by its content, whatever it calls itself; null where it is nothing that we take. */
export async function typeOf(bytes: Buffer): Promise<MediaType | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => null);
  // Ogg holds much; a voice message is Opus.
  if (found?.mime === 'audio/ogg') return null;
  const name = found && (SAME[found.mime] ?? found.mime);
  if (name) return isMediaType(name) ? name : null;
  return found === undefined && isPlainText(bytes) ? 'text/plain' : null;
}
