import { hasArchive } from './media-archive.ts';
import { MARKUP } from './media-text.ts';
import { kindOf, type MediaType } from './media-type.ts';

/** A page, a program or an archive that is a picture as well: the same bytes are read in two ways. */
export function isDisguised(type: MediaType, bytes: Buffer): boolean {
  if (!isArchive(type) && hasArchive(bytes)) return true;
  if (type !== 'application/pdf' && bytes.subarray(0, PDF_LOOKS).includes('%PDF-')) return true;
  // Script engines skip what stands in a comment: the length of a segment, or the width of the picture, opens one.
  if (type === 'image/jpeg' && bytes.toString('latin1', 4, 6) === '/*') return true;
  if (type === 'image/gif' && /^(?:=|\/[*/])/.test(bytes.toString('latin1', 6, 8))) return true;
  const searched = kindOf(type) === 'document' ? bytes.subarray(0, BROWSERS_LOOK) : bytes;
  return !isArchive(type) && MARKUP.test(searched.toString('latin1'));
}

/** Readers of PDF look for its beginning so far. */
const PDF_LOOKS = 1_024;
/** Browsers guess a type by at most so many bytes. */
const BROWSERS_LOOK = 2_048;

export const isArchive = (type: MediaType): boolean => /openxmlformats|opendocument/.test(type);
