/** Encodings in which spreadsheets save CSV; the first that fits is guessed, another can be told. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1256',
  'windows-1258',
  'windows-874',
  'gb18030',
  'big5',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The text of a CSV file and how it was read; null where its bytes are no such text. */
export function lettersOf(file: Buffer, told?: Encoding): { text: string; encoding: Encoding } | null {
  const encoding = told ?? guess(file);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(file);
    return CONTROL.test(text) ? null : { text, encoding };
  } catch {
    return null;
  }
}

/** What no text has: a picture, a program, or another encoding. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffe]/;

function guess(file: Buffer): Encoding {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le';
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(file);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
