import { Problem } from '../foundation/errors.ts';
import type { Place } from './sealed.ts';
import { openWords, sealWords, type DeskKey, type DeskLock } from './words.ts';

/** Bytes of one piece: all are equally long, so that how many there are tells little of a size. */
export const PIECE = 48 * 1024;
/** ISO/IEC 7816-4, as for words: this mark, then zeros. */
const MARK = 0x80;

/** Whose piece it is and where it stands, told within the seal: none can be left out, moved or put elsewhere. */
interface Piece {
  readonly of: string;
  readonly number: number;
  readonly count: number;
}

/** How many pieces hold so many bytes. */
export const piecesOf = (bytes: number): number => Math.ceil((bytes + 1) / PIECE);

/** One piece of `bytes`, sealed to the desk; `of` names the whole. */
export function sealPiece(lock: DeskLock, place: Place, of: string, bytes: Buffer, number: number): string {
  const content = Buffer.alloc(PIECE);
  const copied = bytes.copy(content, 0, number * PIECE, (number + 1) * PIECE);
  const count = piecesOf(bytes.length);
  if (number === count - 1) content[copied] = MARK;
  const text = `${headOf({ of, number, count })}${content.toString('base64')}`;
  return sealWords(lock, [{ place, text }])[0]!;
}

/** Piece by piece what `sealPiece` was given. Throws Problem('unsealable'), also where a piece is missing or another's. */
export async function* openPieces(
  key: DeskKey,
  of: string,
  pieces: AsyncIterable<{ readonly place: Place; readonly sealed: string }>,
): AsyncGenerator<Buffer> {
  let [number, count] = [0, 1];
  for await (const { place, sealed } of pieces) {
    const text = openWords(key, place, sealed);
    const end = text.indexOf(';') + 1;
    count = Number(text.slice(0, end).split(/[/;]/).at(-2));
    if (text.slice(0, end) !== headOf({ of, number, count }) || number >= count) throw unsealable();
    const content = Buffer.from(text.slice(end), 'base64');
    number += 1;
    yield number === count ? content.subarray(0, content.lastIndexOf(MARK)) : content;
  }
  if (number !== count) throw unsealable();
}

const headOf = ({ of, number, count }: Piece): string => `${of}/${number}/${count};`;

const unsealable = () => new Problem('unsealable', 500);
