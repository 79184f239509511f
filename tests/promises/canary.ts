/** Looks for a secret in bytes that the service left behind, in every shape that a careless line could give it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { constants, gunzipSync } from 'node:zlib';

/** Shape → bytes to look for. */
export function shapesOf(secret: string): Map<string, Buffer> {
  const shapes = new Map<string, Buffer>();
  for (const [spelling, text] of spellings(secret)) {
    for (const [shape, bytes] of writings(text)) shapes.set(`${spelling} ${shape}`, bytes);
    for (const [shape, bytes] of hashes(text)) shapes.set(`${spelling} ${shape}`, bytes);
  }
  return shapes;
}

/** For what must not lie open but may lie hashed, a token: the same without hashes. */
export const openShapesOf = (secret: string): Map<string, Buffer> => new Map(writings(secret));

function writings(text: string): [string, Buffer][] {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const url = encodeURIComponent(text);
  const all: [string, Buffer][] = [
    ['utf-8', utf8],
    ['utf-16le', utf16],
    ['utf-16be', Buffer.from(utf16).swap16()],
    ['json', Buffer.from(escaped(text))],
    ['html', Buffer.from(text.replaceAll(/[^\x20-\x7e]|[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`))],
    ['url', Buffer.from(url)],
    ['url in small letters', Buffer.from(url.replaceAll(/%../g, (sign) => sign.toLowerCase()))],
    ['form', Buffer.from(url.replaceAll('%20', '+'))],
    ['hex', Buffer.from(utf8.toString('hex'))],
    ['HEX', Buffer.from(utf8.toString('hex').toUpperCase())],
  ];
  // What is shorter would be found by chance.
  return [...all.filter(([, bytes]) => bytes.length >= 5), ...inBase64(utf8).filter(([, bytes]) => bytes.length >= 8)];
}

const inBase64 = (bytes: Buffer): [string, Buffer][] =>
  [0, 1, 2].flatMap((shift) =>
    (['base64', 'base64url'] as const).map((alphabet): [string, Buffer] => [
      `${alphabet}+${shift}`,
      middleOfBase64(bytes, shift, alphabet),
    ]),
  );

/** Unkeyed, of the secret alone and of what a look-up would put before an address. */
const hashes = (text: string): [string, Buffer][] =>
  (/\d{6}/.test(text) ? ['', 'sms:', 'whatsapp:'] : ['']).flatMap((before) =>
    ['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) => {
      const digest = createHash(name).update(`${before}${text}`).digest();
      const written = (['hex', 'base64', 'base64url'] as const).map((encoding): [string, Buffer] => [
        `${before}${name} ${encoding}`,
        Buffer.from(digest.toString(encoding).replace(/=+$/, '')),
      ]);
      return [[`${before}${name}`, digest] satisfies [string, Buffer], ...written];
    }),
  );

/** Where the ten digits of a script begin. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xde6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];

function spellings(secret: string): Map<string, string> {
  const latin = secret.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
  const bengali = latin.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x9e6 + Number(digit)));
  const digits = latin.replaceAll(/[^\d]/g, '');
  const all: [string, string][] = [
    ['as it is', secret],
    ['lower', secret.toLowerCase()],
    ['capitals', secret.toUpperCase()],
    ['composed', secret.normalize('NFC')],
    ['decomposed', secret.normalize('NFD')],
    ['compatible', secret.normalize('NFKC')],
    ['latin digits', latin],
    ['bengali digits', bengali],
    // Fewer stand among others by chance.
    ...(digits.length >= 8 ? [['digits alone', digits] satisfies [string, string]] : []),
    // Without the code of its country, or the zero that stands for it.
    ...(digits.length >= 11 ? [['end of the number', digits.slice(-9)] satisfies [string, string]] : []),
  ];
  return new Map(
    [...new Map(all.map(([spelling, text]) => [text, spelling]))].map(([text, spelling]) => [spelling, text]),
  );
}

const escaped = (text: string) =>
  text.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Base64 of the secret somewhere inside a longer text: the characters that do not depend on its neighbours. */
function middleOfBase64(bytes: Buffer, shift: number, alphabet: 'base64' | 'base64url'): Buffer {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString(alphabet)
    .replace(/=+$/, '');
  const whole = (shift + bytes.length) % 3 === 0 ? encoded.length : encoded.length - 1;
  return Buffer.from(encoded.slice(shift === 0 ? 0 : shift + 1, whole));
}

export interface Finding {
  readonly where: string;
  readonly secret: string;
  readonly shape: string;
}

export type Place = readonly [where: string, bytes: Buffer];

/** `places`: name → bytes. Findings name the secret by its label, never by itself. */
export function find(secrets: Readonly<Record<string, string>>, places: Iterable<Place>, shapes = shapesOf): Finding[] {
  const index = openIndex();
  index.add(secrets, shapes);
  return index.find(places);
}

export interface Index {
  /** What was added under its label before is known. */
  add(secrets: Readonly<Record<string, string>>, shapes?: (secret: string) => Map<string, Buffer>): void;
  find(places: Iterable<Place>): Finding[];
}

interface Pattern {
  readonly secret: string;
  readonly shape: string;
  readonly bytes: Buffer;
}

/** For many secrets and many places: each place is read once, whatever is looked for. */
export function openIndex(): Index {
  const labels = new Set<string>();
  const byHead = new Map<number, Pattern[]>();
  const slots = new Uint8Array(1 << 21);
  const at = (part: Buffer, place: number) =>
    (byHead.get(part.readUInt32BE(place)) ?? []).filter(({ bytes }) =>
      part.subarray(place, place + bytes.length).equals(bytes),
    );
  return {
    add(secrets, shapes = shapesOf) {
      for (const [secret, text] of Object.entries(secrets)) {
        if (labels.has(secret)) continue;
        labels.add(secret);
        for (const [shape, bytes] of shapes(text)) {
          const head = bytes.readUInt32BE();
          const slot = slotOf(head);
          slots[slot >>> 3]! |= 1 << (slot & 7);
          const others = byHead.get(head);
          if (others) others.push({ secret, shape, bytes });
          else byHead.set(head, [{ secret, shape, bytes }]);
        }
      }
    },
    find: (places) =>
      [...places].flatMap(([where, bytes]) => {
        const parts = [bytes, ...unzipped(bytes)];
        const found = new Set(parts.flatMap((part) => heads(part, slots).flatMap((place) => at(part, place))));
        return [...found].map(({ secret, shape }) => ({ where, secret, shape }));
      }),
  };
}

/** One of 2^24 bits: most places in most files are ruled out by one look. */
const slotOf = (head: number): number => Math.imul(head, 0x9e3779b1) >>> 8;

/** Where one of the patterns may begin. */
function heads(bytes: Buffer, slots: Uint8Array): number[] {
  const places: number[] = [];
  let head = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    head = ((head << 8) | bytes[at]!) >>> 0;
    const slot = Math.imul(head, 0x9e3779b1) >>> 8;
    if (at >= 3 && (slots[slot >>> 3]! & (1 << (slot & 7))) !== 0) places.push(at - 3);
  }
  return places;
}

const GZIP = Buffer.of(0x1f, 0x8b, 0x08);

/** What was zipped on its way lies open to whoever unzips it. */
function unzipped(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1))
    try {
      parts.push(gunzipSync(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 27 }));
    } catch {
      // Three bytes that only looked so.
    }
  return parts;
}

/** Every file below a folder. What disappears meanwhile is gone. */
export function filesBelow(folder: string): [string, Buffer][] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file): [string, Buffer][] => {
      try {
        return [[path.relative(folder, file), readFileSync(file)]];
      } catch (failure) {
        if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw failure;
      }
    });
}
