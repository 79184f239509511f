/** Words alone, in UTF-8 or, with its mark, UTF-16: nothing that a program would take for more than that. */
export function isPlainText(bytes: Buffer): boolean {
  const text = decoded(bytes);
  return text !== null && text.trim() !== '' && !CONTROLS.test(text) && !MARKUP.test(text) && !ORDERS.test(text);
}

/** What a browser would run, wherever it stands. Cameras write XML into their pictures: that alone is no page. */
export const MARKUP = /<(?:!doctype|html|head|body|script|iframe|object|embed|\?php|svg[\s>])|javascript:/i;

/** Programs, letters, cards and calendars begin so: cards hold other people's names and numbers. */
const ORDERS = /^\s*(?:#!|%!|begin:v|mime-version:|return-path:|received:|{\\rtf|-----begin)/i;

/** Line breaks and tabs aside. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\uFFFE\uFFFF]/;

function decoded(bytes: Buffer): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
