import { crc32, inflateRawSync } from 'node:zlib';

/** What a workbook unpacks to at most, and its parts: far more than five thousand rows of words need. */
const MOST_BYTES = 96 * 1024 * 1024;
const MOST_PARTS = 200;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The parts of a ZIP file by name, unpacked within bounds, as its directory lists them; `bomb` where they are too large or
 * too many, `broken` where the file is not as it says.
 */
export function unpack(file: Buffer): ReadonlyMap<string, Buffer> | 'bomb' | 'broken' {
  try {
    return partsOf(file);
  } catch {
    // Whatever is read beyond its end, or does not unpack to what is declared.
    return 'broken';
  }
}

function partsOf(file: Buffer): ReadonlyMap<string, Buffer> | 'bomb' | 'broken' {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || file.readUInt32LE(end) !== END) return 'broken';
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_PARTS) return 'bomb';
  const parts = new Map<string, Buffer>();
  let left = MOST_BYTES;
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== ENTRY) return 'broken';
    const method = file.readUInt16LE(at + 10);
    const packed = file.readUInt32LE(at + 20);
    const size = file.readUInt32LE(at + 24);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    at += 46 + nameLength + extra + comment;
    left -= size;
    if (left < 0) return 'bomb';
    if (file.readUInt32LE(local) !== LOCAL || parts.has(name)) return 'broken';
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(start, start + packed);
    const bytes = method === 8 ? inflateRawSync(data, { maxOutputLength: size + 1 }) : data;
    if ((method !== 0 && method !== 8) || bytes.length !== size) return 'broken';
    parts.set(name, bytes);
  }
  return parts;
}

/** The same parts in a ZIP file that every reader reads alike: nothing packed, nothing beside what its directory lists. */
export function pack(parts: ReadonlyMap<string, Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of parts) {
    const title = Buffer.from(name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(0x0800, 2);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(bytes.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    bodies.push(sign(LOCAL), about, title, bytes);
    directory.push(sign(ENTRY), Buffer.from([20, 0]), about, place, title);
    at += 30 + title.length + bytes.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, list, sign(END), end]);
}

function sign(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
