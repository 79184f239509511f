/**
 * MP4 and 3GP (ISO 14496-12): every box that is not needed to play pictures and sound is emptied where it stands, so that
 * nothing moves: places, names, makers, times.
 */

/** What is left as it is, by the box that it stands in; what has an entry here itself is looked into. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  file: ['ftyp', 'moov', 'mdat'],
  moov: ['mvhd', 'trak'],
  trak: ['tkhd', 'edts', 'mdia'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  minf: ['vmhd', 'smhd', 'dinf', 'stbl'],
  stbl: ['stsd', 'stts', 'ctts', 'stss', 'stsc', 'stsz', 'stco', 'co64', 'sdtp', 'sgpd', 'sbgp'],
  vide: ['avcC', 'hvcC', 'esds', 'd263', 'pasp', 'btrt', 'colr'],
  soun: ['esds', 'damr', 'btrt', 'dOps'],
};
/** Pieces of a stream say where they are in ways of their own. */
const PIECES: ReadonlySet<string> = new Set(['moof', 'mvex', 'sidx', 'styp']);
const MOST_BOXES = 10_000;

interface Walk {
  readonly bytes: Buffer;
  boxes: number;
  /** Of what the track is that is being walked. */
  handler: string;
  /** Bytes of pictures and sound: as the file holds them, and as the tracks count them. */
  held: number;
  counted: number;
}

/** A copy without them; null where it holds anything else than pictures and sound, or is not surely clean. */
export function withoutRemarks(original: Buffer): Buffer | null {
  const walk: Walk = { bytes: Buffer.from(original), boxes: 0, handler: '', held: 0, counted: 0 };
  try {
    walkBoxes(walk, 'file', 0, original.length);
  } catch (failure) {
    if (failure instanceof Unclean || failure instanceof RangeError) return null;
    throw failure;
  }
  // Bytes that no track counts are no picture and no sound.
  return walk.counted > 0 && walk.counted === walk.held ? walk.bytes : null;
}

class Unclean extends Error {}

function walkBoxes(walk: Walk, parent: string, start: number, end: number): void {
  for (let at = start; at < end;) {
    const { name, head, size } = boxAt(walk.bytes, at, end);
    if (PIECES.has(name) || (walk.boxes += 1) > MOST_BOXES) throw new Unclean();
    if (!KEPT[parent]!.includes(name)) empty(walk.bytes, at, head, size);
    else visit(walk, name, at + head, at + size);
    at += size;
  }
}

function boxAt(bytes: Buffer, at: number, end: number): { name: string; head: number; size: number } {
  const short = bytes.readUInt32BE(at);
  const name = bytes.toString('latin1', at + 4, at + 8);
  const head = short === 1 ? 16 : 8;
  const size = short === 0 ? end - at : short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
  if (size < head || at + size > end) throw new Unclean();
  return { name, head, size };
}

function empty(bytes: Buffer, at: number, head: number, size: number): void {
  bytes.write('free', at + 4, 'latin1');
  bytes.fill(0, at + head, at + size);
}

function visit(walk: Walk, name: string, from: number, to: number): void {
  const { bytes } = walk;
  switch (name) {
    case 'mdat':
      walk.held += to - from;
      return;
    case 'mvhd':
    case 'tkhd':
    case 'mdhd':
      // When it was made and changed.
      bytes.fill(0, from + 4, from + 4 + (bytes[from] === 1 ? 16 : 8));
      return;
    case 'hdlr':
      walk.handler = bytes.toString('latin1', from + 8, from + 12);
      if (walk.handler !== 'vide' && walk.handler !== 'soun') throw new Unclean();
      bytes.fill(0, from + 24, to);
      return;
    case 'stsd':
      return visitForms(walk, from, to);
    case 'stsz':
      walk.counted += sizeOfSamples(bytes, from, to);
      return;
    default:
      if (name === 'mdia') walk.handler = '';
      if (Object.hasOwn(KEPT, name)) walkBoxes(walk, name, from, to);
  }
}

/** How pictures or sound are written; the name of what wrote them goes. */
function visitForms(walk: Walk, from: number, to: number): void {
  for (let at = from + 8; at < to;) {
    const { head, size } = boxAt(walk.bytes, at, to);
    const film = walk.handler === 'vide';
    const fixed = head + (film ? 78 : 28);
    // A sound's form has longer ones: QuickTime's.
    if (walk.handler === '' || size < fixed || (!film && walk.bytes.readUInt16BE(at + head + 8) !== 0))
      throw new Unclean();
    if (film) walk.bytes.fill(0, at + head + 42, at + head + 74);
    walkBoxes(walk, walk.handler, at + fixed, at + size);
    at += size;
  }
}

function sizeOfSamples(bytes: Buffer, from: number, to: number): number {
  const [each, count] = [bytes.readUInt32BE(from + 4), bytes.readUInt32BE(from + 8)];
  if (each !== 0) return each * count;
  if (from + 12 + count * 4 > to) throw new Unclean();
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += bytes.readUInt32BE(from + 12 + index * 4);
  return sum;
}
