/** Looks for a secret in bytes that the service left behind, in every shape that a careless line could give it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Shape → bytes to look for. */
export function shapesOf(secret: string): Map<string, Buffer> {
  const shapes = new Map<string, Buffer>();
  for (const [spelling, text] of spellings(secret)) {
    const utf8 = Buffer.from(text, 'utf8');
    const utf16 = Buffer.from(text, 'utf16le');
    shapes.set(`${spelling} utf-8`, utf8);
    shapes.set(`${spelling} utf-16le`, utf16);
    shapes.set(`${spelling} utf-16be`, Buffer.from(utf16).swap16());
    shapes.set(`${spelling} json`, Buffer.from(escaped(text)));
    shapes.set(`${spelling} url`, Buffer.from(encodeURIComponent(text)));
    shapes.set(`${spelling} hex`, Buffer.from(utf8.toString('hex')));
    shapes.set(`${spelling} HEX`, Buffer.from(utf8.toString('hex').toUpperCase()));
    for (const shift of [0, 1, 2])
      for (const alphabet of ['base64', 'base64url'] as const)
        shapes.set(`${spelling} ${alphabet}+${shift}`, middleOfBase64(utf8, shift, alphabet));
    for (const name of ['md5', 'sha1', 'sha256', 'sha512']) {
      const digest = createHash(name).update(utf8).digest();
      shapes.set(`${spelling} ${name}`, digest);
      for (const encoding of ['hex', 'base64', 'base64url'] as const)
        shapes.set(`${spelling} ${name} ${encoding}`, Buffer.from(digest.toString(encoding).replace(/=+$/, '')));
    }
  }
  // What is shorter would be found by chance.
  return new Map([...shapes].filter(([, bytes]) => bytes.length >= 5));
}

const BENGALI_ZERO = 0x09e6;

function spellings(secret: string): Map<string, string> {
  const latin = secret.replaceAll(/[০-৯]/g, (digit) => String(digit.codePointAt(0)! - BENGALI_ZERO));
  const bengali = latin.replaceAll(/\d/g, (digit) => String.fromCodePoint(BENGALI_ZERO + Number(digit)));
  const digits = latin.replaceAll(/[^\d]/g, '');
  const all = [
    ['as it is', secret],
    ['lower', secret.toLowerCase()],
    ['capitals', secret.toUpperCase()],
    ['latin digits', latin],
    ['bengali digits', bengali],
    ...(digits.length >= 6 ? [['digits alone', digits] as const] : []),
  ] as const;
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

/** `places`: name → bytes. Findings name the secret by its label, never by itself. */
export function find(
  secrets: Readonly<Record<string, string>>,
  places: Iterable<readonly [string, Buffer]>,
): Finding[] {
  const shapes = Object.entries(secrets).map(([label, secret]) => [label, [...shapesOf(secret)]] as const);
  return [...places].flatMap(([where, bytes]) =>
    shapes.flatMap(([secret, list]) =>
      list.filter(([, shape]) => bytes.includes(shape)).map(([shape]) => ({ where, secret, shape })),
    ),
  );
}

/** Every file below a folder. */
export function filesBelow(folder: string): [string, Buffer][] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file), readFileSync(file)]);
}
