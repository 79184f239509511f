/** ZIP, as far as its own list of contents tells: nothing is unpacked. APPNOTE 6.3.10, 4.3. */

const LIST_ENDS = Buffer.from('PK\x05\x06', 'latin1');
const LISTED = Buffer.from('PK\x01\x02', 'latin1');
const BEGINS = Buffer.from('PK\x03\x04', 'latin1');
/** The end of the list, with the longest remark after it. */
const TAIL = 22 + 65_535;

/** There is an archive in it somewhere, as at the end of a picture. */
export const hasArchive = (bytes: Buffer): boolean =>
  bytes.subarray(-TAIL).includes(LIST_ENDS) && (bytes.includes(LISTED) || bytes.includes(BEGINS));

const MOST_ENTRIES = 4_096;
/** Unpacked, all together. */
const MOST_BYTES = 256 * 1024 * 1024;
const ENTRY = 46;
const ENCRYPTED = 1;

/** Programs and macros within a document. */
const ACTIVE =
  /vbaproject|macrosheets\/|activex\/|(?:^|\/)(?:basic|scripts)\/|\.(?:exe|dll|com|scr|msi|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|lnk|jar|apk|sh|zip)$/i;

/** A document that is one archive from the first byte to the last, without programs, that does not burst when it is opened. */
export function isHarmlessArchive(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(LIST_ENDS);
  if (end < 0 || end + 22 > bytes.length || !bytes.subarray(0, 4).equals(BEGINS)) return false;
  const [count, size, from] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  const whole = end + 22 + bytes.readUInt16LE(end + 20) === bytes.length && from + size === end;
  if (!whole || count === 0 || count > MOST_ENTRIES) return false;
  let [at, unpacked] = [from, 0];
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY > end || !bytes.subarray(at, at + 4).equals(LISTED)) return false;
    const [name, extra, remark] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    unpacked += bytes.readUInt32LE(at + 24);
    if (unpacked > MOST_BYTES || (bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) return false;
    if (ACTIVE.test(bytes.toString('utf8', at + ENTRY, at + ENTRY + name))) return false;
    at += ENTRY + name + extra + remark;
  }
  return at === end;
}
