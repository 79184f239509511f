/** Opus in Ogg (RFC 3533, RFC 7845): the same sound under a list of remarks that is empty. */

interface Page {
  readonly bytes: Buffer;
  readonly payload: Buffer;
  /** The last packet on it ends here. */
  readonly ends: boolean;
}

const HEAD = 27;
const SERIAL = 14;
const NUMBER = 18;
const CHECKSUM = 22;

/** Null where it is not one stream of Opus alone. */
export function opusWithoutRemarks(bytes: Buffer): Buffer | null {
  const pages = pagesOf(bytes);
  const [first] = pages;
  if (!first || !isAlone(pages) || first.payload.toString('latin1', 0, 8) !== 'OpusHead') return null;
  const remarksEnd = pages.findIndex(({ ends }, index) => index > 0 && ends);
  if (remarksEnd < 1 || pages[1]!.payload.toString('latin1', 0, 8) !== 'OpusTags') return null;
  const sound = pages.slice(remarksEnd + 1);
  // The remarks end a page of their own: else sound would stand on it.
  if (sound.length === 0 || packetsOn(pages.slice(1, remarksEnd + 1)) !== 1) return null;
  return Buffer.concat([first.bytes, noRemarks(), ...sound.map(({ bytes: page }) => page)].map(numbered));
}

function pagesOf(bytes: Buffer): Page[] {
  const pages: Page[] = [];
  for (let at = 0; at + HEAD <= bytes.length && bytes.toString('latin1', at, at + 4) === 'OggS';) {
    const lengths = bytes.subarray(at + HEAD, at + HEAD + bytes[at + HEAD - 1]!);
    const start = at + HEAD + lengths.length;
    const end = start + lengths.reduce((sum, length) => sum + length, 0);
    if (end > bytes.length) break;
    pages.push({
      bytes: bytes.subarray(at, end),
      payload: bytes.subarray(start, end),
      ends: lengths.length > 0 && lengths.at(-1)! < 255,
    });
    at = end;
  }
  return pages;
}

const isAlone = (pages: readonly Page[]): boolean =>
  new Set(pages.map(({ bytes }) => bytes.readUInt32LE(SERIAL))).size === 1;

const packetsOn = (pages: readonly Page[]): number =>
  pages.flatMap(({ bytes }) => [...bytes.subarray(HEAD, HEAD + bytes[HEAD - 1]!)]).filter((length) => length < 255)
    .length;

function noRemarks(): Buffer {
  const content = Buffer.concat([Buffer.from('OpusTags'), Buffer.alloc(8)]);
  const head = Buffer.alloc(HEAD);
  head.write('OggS', 'latin1');
  head[HEAD - 1] = 1;
  return Buffer.concat([head, Buffer.of(content.length), content]);
}

/** Its place, a serial number that tells nothing, and the checksum of that. */
function numbered(page: Buffer, number: number): Buffer {
  const own = Buffer.from(page);
  own.writeUInt32LE(1, SERIAL);
  own.writeUInt32LE(number, NUMBER);
  own.writeUInt32LE(0, CHECKSUM);
  own.writeUInt32LE(checksum(own), CHECKSUM);
  return own;
}

/** CRC-32 with the polynomial 0x04c11db7, not mirrored (RFC 3533, 6). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) value = (value << 1) ^ (value < 0 ? 0x04c11db7 : 0);
  return value >>> 0;
});

function checksum(bytes: Buffer): number {
  let value = 0;
  for (const byte of bytes) value = ((value << 8) ^ TABLE[((value >>> 24) ^ byte) & 255]!) >>> 0;
  return value;
}
