/** Sounds that are one frame after another: what is no frame is left out. */

/** MP3 (ISO 11172-3, layer III), without the tags before and behind it and what the encoder says of itself; null where it is not that. */
export function mp3Frames(bytes: Buffer): Buffer | null {
  const start = afterTags(bytes);
  const first = bytes.subarray(start, start + (mp3Length(bytes, start) ?? 0));
  const told = ['Xing', 'Info', 'VBRI'].some((name) => first.subarray(0, 64).includes(name));
  return framesFrom(bytes, told ? start + first.length : start, MOST_BEHIND, (at) => mp3Length(bytes, at));
}

/** AAC with headers of its own (ADTS, ISO 13818-7). */
export const aacFrames = (bytes: Buffer): Buffer | null =>
  framesFrom(bytes, afterTags(bytes), MOST_BEHIND, (at) => adtsLength(bytes, at));

/** AMR, narrow and wide (RFC 4867, 5.3). */
export function amrFrames(bytes: Buffer): Buffer | null {
  const found = AMR.find(({ head }) => bytes.subarray(0, head.length).equals(head));
  if (!found) return null;
  const { head, sizes } = found;
  const frames = framesFrom(bytes, head.length, MOST_CUT_OFF, (at) => {
    const size = sizes[(bytes[at]! >> 3) & 15]!;
    return (bytes[at]! & 0x83) === 0 && size >= 0 ? 1 + size : null;
  });
  return frames && Buffer.concat([head, frames]);
}

const AMR = [
  { head: Buffer.from('#!AMR\n'), sizes: [12, 13, 15, 17, 19, 20, 26, 31, 5, -1, -1, -1, -1, -1, -1, 0] },
  { head: Buffer.from('#!AMR-WB\n'), sizes: [17, 23, 32, 36, 40, 46, 50, 58, 60, 5, -1, -1, -1, -1, 0, 0] },
];

/** Tags behind the sound, with the picture of a cover, say. */
const MOST_BEHIND = 256 * 1024;
/** Of the last frame, where it was cut off. */
const MOST_CUT_OFF = 64;

/** The frames from `start` on, at least two; null where more lies behind them than `mostBehind` bytes. */
function framesFrom(
  bytes: Buffer,
  start: number,
  mostBehind: number,
  lengthAt: (at: number) => number | null,
): Buffer | null {
  let [at, count] = [start, 0];
  while (at < bytes.length) {
    const length = lengthAt(at);
    if (length === null || at + length > bytes.length) break;
    at += length;
    count += 1;
  }
  return count > 1 && bytes.length - at <= mostBehind ? bytes.subarray(start, at) : null;
}

/** Where the first frame is, behind ID3v2 tags; their lengths have seven bits a byte. */
function afterTags(bytes: Buffer): number {
  let at = 0;
  while (at + 10 <= bytes.length && bytes.toString('latin1', at, at + 3) === 'ID3') {
    const size = bytes.subarray(at + 6, at + 10).reduce((sum, byte) => sum * 128 + (byte & 127), 0);
    at += 10 + size + ((bytes[at + 5]! & 16) === 0 ? 0 : 10);
  }
  return at;
}

const RATES = [44_100, 48_000, 32_000] as const;
const KILOBITS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] as const;
const KILOBITS_LOW = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160] as const;

function mp3Length(bytes: Buffer, at: number): number | null {
  if (at + 4 > bytes.length || bytes[at] !== 0xff || (bytes[at + 1]! & 0xe6) !== 0xe2) return null;
  const version = (bytes[at + 1]! >> 3) & 3;
  const [bits, rate] = [bytes[at + 2]! >> 4, RATES[(bytes[at + 2]! >> 2) & 3]];
  const kilobits = (version === 3 ? KILOBITS : KILOBITS_LOW)[bits];
  if (version === 1 || !kilobits || !rate) return null;
  const [slots, divisor] = version === 3 ? [144, 1] : [72, version === 2 ? 2 : 4];
  return Math.floor((slots * kilobits * 1_000) / (rate / divisor)) + ((bytes[at + 2]! >> 1) & 1);
}

function adtsLength(bytes: Buffer, at: number): number | null {
  if (at + 7 > bytes.length || bytes[at] !== 0xff || (bytes[at + 1]! & 0xf6) !== 0xf0) return null;
  const length = ((bytes[at + 3]! & 3) << 11) | (bytes[at + 4]! << 3) | (bytes[at + 5]! >> 5);
  return length > 7 ? length : null;
}
