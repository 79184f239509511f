/** PDFs, written here object by object: as phones and offices make them, and as somebody makes them who means harm. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** An object as it stands between `obj` and `endobj`. */
export type Part = string | Buffer;

export const stream = (content: Part, entries = ''): Buffer => {
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
};

interface Pages {
  /** What is drawn on each. */
  readonly pages?: readonly string[];
  readonly box?: string;
  /** Within the resources of every page. */
  readonly resources?: string;
  /** Within each page, the catalogue, the trailer. */
  readonly page?: string;
  readonly catalogue?: string;
  readonly trailer?: string;
  /** Objects from `FIRST` on. */
  readonly more?: readonly Part[];
  /** What the tree of pages claims to hold. */
  readonly count?: number;
}

/** Number of the first of `more`. */
export const FIRST = 10;

const HELVETICA = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';

export const words = (text: string, size = 24): string => `BT /F ${size} Tf 72 700 Td (${text}) Tj ET`;

export function pdf({
  pages = [words('They locked the exits')],
  box = '[0 0 595 842]',
  resources = '',
  page = '',
  catalogue = '',
  trailer = '',
  more = [],
  count = pages.length,
}: Pages = {}): Buffer {
  const from = FIRST + more.length;
  const objects = new Map<number, Part>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [2, `<< /Type /Pages /Count ${count} /Kids [${pages.map((_, index) => `${from + 2 * index} 0 R`).join(' ')}] >>`],
    ...more.map((part, index): [number, Part] => [FIRST + index, part]),
    ...pages.flatMap((content, index): [number, Part][] => [
      [
        from + 2 * index,
        `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents ${from + 2 * index + 1} 0 R /Resources << ${HELVETICA} ${resources} >> ${page} >>`,
      ],
      [from + 2 * index + 1, stream(content)],
    ]),
  ]);
  return written(objects, `/Root 1 0 R ${trailer}`);
}

function written(objects: ReadonlyMap<number, Part>, trailer: string): Buffer {
  const chunks = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let at = chunks[0]!.length;
  const places = new Map<number, number>();
  for (const [number, part] of objects) {
    const chunk = Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(part), Buffer.from('\nendobj\n')]);
    places.set(number, at);
    chunks.push(chunk);
    at += chunk.length;
  }
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...chunks, Buffer.from(table)]);
}

/** Who, where and when, in every place that a PDF has for it; and a photograph with its own on the page. */
export const tellingPdf = (jpeg: Buffer, text = 'They locked the exits'): Buffer =>
  pdf({
    pages: [`${words(text)} q 200 0 0 150 72 300 cm /Photo Do Q`],
    resources: `/XObject << /Photo ${FIRST} 0 R >>`,
    catalogue: `/Metadata ${FIRST + 1} 0 R /Lang (Rahima)`,
    trailer: `/Info ${FIRST + 2} 0 R`,
    page: `/PieceInfo << /FairphoneMaker << /Private (Rahima) >> >>`,
    more: [
      stream(
        jpeg,
        '/Subtype /Image /Width 640 /Height 480 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
      ),
      stream(
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>Rahima</dc:creator>exif:GPSLatitude="23.8103"</x:xmpmeta>',
        '/Type /Metadata /Subtype /XML',
      ),
      '<< /Author (Rahima) /Title (hidden-remark) /Creator (FairphoneMaker) /CreationDate (D:20260304080000) >>',
    ],
  });

/** What runs, calls and sends, where a reader lets it; `url` is who would be called. A filled field is drawn. */
export const activePdf = (url: string): Buffer =>
  pdf({
    pages: [`${words('Pay slip')} /External Do`],
    resources: `/XObject << /External ${FIRST + 5} 0 R >>`,
    catalogue: `/OpenAction ${FIRST} 0 R /AA << /WC ${FIRST} 0 R >> /AcroForm << /Fields [${FIRST + 2} 0 R] /XFA ${FIRST + 6} 0 R >> /Names << /EmbeddedFiles << /Names [(run.exe) ${FIRST + 4} 0 R] >> /JavaScript << /Names [(a) ${FIRST} 0 R] >> >>`,
    page: `/Annots [${FIRST + 1} 0 R ${FIRST + 2} 0 R] /AA << /O ${FIRST + 7} 0 R >>`,
    more: [
      `<< /S /JavaScript /JS (app.launchURL\\("${url}"\\); this.submitForm\\("${url}"\\); globalThis.gehoor = 1;) >>`,
      `<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (${url}) >> >>`,
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (twelve hours) /Rect [72 400 400 440] /AP << /N ${FIRST + 3} 0 R >> /A << /S /SubmitForm /F (${url}) >> >>`,
      stream('0 0 0 rg 0 0 328 40 re f', '/Type /XObject /Subtype /Form /BBox [0 0 328 40]'),
      `<< /Type /Filespec /F (run.exe) /EF << /F ${FIRST + 8} 0 R >> >>`,
      stream(
        '',
        `/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceGray /BitsPerComponent 8 /F << /FS /URL /F (${url}) >>`,
      ),
      stream(`<xdp><event><exclude/>app.launchURL("${url}")</event></xdp>`),
      `<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) >> /Next << /S /GoToR /F (${url}) /D [0 /Fit] >> >>`,
      stream('MZ a program', '/Type /EmbeddedFile'),
    ],
  });

/** A picture of one colour that claims so many dots: zeros, packed once or twice. */
export const imagePdf = (width: number, height: number): Buffer =>
  pdf({
    pages: [`${words('Behind it')} q 500 0 0 600 40 40 cm /Big Do Q`],
    resources: `/XObject << /Big ${FIRST} 0 R >>`,
    more: [
      stream(
        deflateSync(deflateSync(Buffer.alloc(Math.min(width * height, 64_000_000)))),
        `/Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter [/FlateDecode /FlateDecode]`,
      ),
    ],
  });

/** Each form draws the next ten times: the last ten to the ninth. The first page is an ordinary one. */
export function laughingPdf(): Buffer {
  const depth = 9;
  const form = (at: number): Buffer =>
    stream(
      at === depth ? '0 0 10 10 re f' : '/Next Do '.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Next ${FIRST + at + 1} 0 R >> >>`,
    );
  return pdf({
    pages: [words('An ordinary page'), '/Next Do'],
    resources: `/XObject << /Next ${FIRST} 0 R >>`,
    more: Array.from({ length: depth + 1 }, (_, at) => form(at)),
  });
}

/** Draws itself, has itself as its own parent and child, and brackets in brackets. */
export const nestedPdf = (depth: number): Buffer =>
  pdf({
    pages: [`${words('Deep')} /Self Do ${'q '.repeat(depth)} ${'['.repeat(depth)}`],
    resources: `/XObject << /Self ${FIRST} 0 R >> /Properties ${'<< /A '.repeat(depth)} 1 ${'>>'.repeat(depth)}`,
    more: [
      stream(
        '/Self Do',
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Self ${FIRST} 0 R >> >>`,
      ),
    ],
  });

/** A tree of pages that goes round. */
export const roundPdf = (): Buffer =>
  written(
    new Map<number, Part>([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [2, '<< /Type /Pages /Count 5 /Kids [3 0 R] >>'],
      [3, '<< /Type /Pages /Count 5 /Parent 2 0 R /Kids [2 0 R 3 0 R] >>'],
    ]),
    '/Root 1 0 R',
  );

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** Of forty bits (ISO 32000-1, 7.6.3), which readers still open; without a password everybody may look. */
export function lockedPdf(password: string): Buffer {
  const padded = Buffer.concat([Buffer.from(password), PADDING]).subarray(0, 32);
  const owner = PADDING;
  const id = Buffer.alloc(16, 7);
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(-64);
  const key = md5(Buffer.concat([padded, owner, rights, id])).subarray(0, 5);
  const content = words('Locked');
  const own = md5(Buffer.concat([key, Buffer.from([5, 0, 0, 0, 0])])).subarray(0, 10);
  return written(
    new Map<number, Part>([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [2, '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'],
      [3, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << ${HELVETICA} >> >>`],
      [4, `<< /Filter /Standard /V 1 /R 2 /P -64 /O ${hex(owner)} /U ${hex(rc4(key, PADDING))} >>`],
      [5, stream(rc4(own, Buffer.from(content)))],
    ]),
    `/Root 1 0 R /Encrypt 4 0 R /ID [${hex(id)} ${hex(id)}]`,
  );
}

const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`;

const md5 = (bytes: Buffer): Buffer => createHash('md5').update(bytes).digest();

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number) => ([state[one], state[other]] = [state[other]!, state[one]!]);
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + state[at]! + key[at % key.length]!) & 255;
    swap(at, other);
  }
  let [at, other] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      at = (at + 1) & 255;
      other = (other + state[at]!) & 255;
      swap(at, other);
      return byte ^ state[(state[at]! + state[other]!) & 255]!;
    }),
  );
}
