/** Pictures, sounds, films and documents, made here with everything in them that should not be. */
import { deflateRawSync, deflateSync, crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Each of these stands in what is made, and in no copy. */
export const TELLING = ['FairphoneMaker', 'Rahima', 'hidden-remark', '23.8103', 'exif:GPSLatitude', 'GPS '] as const;

const noise = (size: number) => Buffer.from(Uint8Array.from({ length: size }, (_, index) => (index * 7_919) % 251));

export const photo = (width = 640, height = 480) =>
  sharp(noise(width * height * 3), { raw: { width, height, channels: 3 } });

const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="23.8103" exif:UserComment="Rahima"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

const EXIF = {
  IFD0: { Make: 'FairphoneMaker', Artist: 'Rahima', ImageDescription: 'hidden-remark' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '23/1 48/1 37/1', GPSLongitudeRef: 'E', GPSLongitude: '90/1 24/1 45/1' },
};

const telling = (picture: Sharp) => picture.withExif(EXIF).withXmp(XMP).withIccProfile('p3');

/** With place, camera, name, a remark and a smaller picture of itself behind a segment of its own. */
export async function jpegWithPlace(): Promise<Buffer> {
  const jpeg = await telling(photo().withMetadata({ orientation: 6 }))
    .jpeg()
    .toBuffer();
  const small = await photo(32, 24).jpeg().toBuffer();
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xfe, Buffer.from('hidden-remark by Rahima')),
    segment(0xef, Buffer.concat([Buffer.from('THUMB\0'), small])),
    jpeg.subarray(2),
  ]);
}

export const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

export const webpWithPlace = () => telling(photo()).webp().toBuffer();
export const gif = () => photo(64, 64).gif().toBuffer();

export async function pngWithPlace(): Promise<Buffer> {
  const png = await telling(photo()).png().toBuffer();
  const remark = pngChunk('tEXt', Buffer.from('Author\0Rahima hidden-remark'));
  return Buffer.concat([png.subarray(0, 33), remark, png.subarray(33)]);
}

export function pngChunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A few bytes that claim to be so large; its rows are there as well, all alike. */
export function hugePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.ceil(width / 8 + 1) * height));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', head),
    pngChunk('IDAT', rows),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A GIF of many pictures, each a few bytes, all of the full size. */
export function movingBomb(side: number, pictures: number): Buffer {
  const head = Buffer.concat([
    Buffer.from('GIF89a'),
    u16(side),
    u16(side),
    Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
  ]);
  const one = Buffer.concat([
    Buffer.from([0x2c, 0, 0, 0, 0]),
    u16(side),
    u16(side),
    Buffer.from([0, 2, 2, 0x4c, 0x01, 0]),
  ]);
  return Buffer.concat([head, ...Array.from({ length: pictures }, () => one), Buffer.of(0x3b)]);
}

const u16 = (value: number) => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};

const mp3Frame = () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)]);

/** MP3: tags before and behind, what the encoder says, then silence. */
export function mp3(frames = 40): Buffer {
  const tag = Buffer.concat([
    Buffer.from('ID3\x03\0\0\0\0\0\x40', 'latin1'),
    Buffer.from('TPE1Rahima hidden-remark').subarray(0),
    Buffer.alloc(40),
  ]);
  const told = mp3Frame();
  told.write('Xing', 36, 'latin1');
  told.write('Rahima', 60, 'latin1');
  return Buffer.concat([
    tag,
    told,
    ...Array.from({ length: frames }, mp3Frame),
    Buffer.from('TAGRahima hidden-remark'.padEnd(128, '\0')),
  ]);
}

export const amr = (frames = 40): Buffer =>
  Buffer.concat([
    Buffer.from('#!AMR\n'),
    ...Array.from({ length: frames }, () => Buffer.concat([Buffer.of(0x3c), Buffer.alloc(31, 7)])),
    Buffer.from('Rahima'),
  ]);

export const aac = (frames = 40): Buffer => {
  const frame = Buffer.concat([Buffer.from([0xff, 0xf1, 0x50, 0x80, 0x03, 0x1f, 0xfc]), Buffer.alloc(17)]);
  return Buffer.concat([
    Buffer.from('ID3\x03\0\0\0\0\0\x0a', 'latin1'),
    Buffer.from('TPE1Rahima'),
    ...Array.from({ length: frames }, () => frame),
  ]);
};

const riffChunk = (name: string, content: Buffer) => {
  const head = Buffer.from(`${name}....`);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
};

export function wave(): Buffer {
  const form = Buffer.from('01000100401f0000401f000001000800', 'hex');
  const inside = [
    riffChunk('fmt ', form),
    riffChunk('LIST', Buffer.from('INFOIART\x07\0\0\0Rahima\0', 'latin1')),
    riffChunk('data', noise(800)),
    riffChunk('bext', Buffer.from('hidden-remark')),
  ];
  return riffChunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...inside]));
}

export function opus(remark = 'ARTIST=Rahima hidden-remark', pages = 5): Buffer {
  const text = Buffer.from(remark);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const tags = Buffer.concat([Buffer.from('OpusTags\x06\0\0\0Rahima\x01\0\0\0', 'latin1'), length, text]);
  const head = Buffer.concat([Buffer.from('OpusHead\x01\x01', 'latin1'), Buffer.from('380180bb0000000000', 'hex')]);
  const sound = Array.from({ length: pages }, (_, index) => oggPage(index === pages - 1 ? 4 : 0, noise(200)));
  return Buffer.concat([oggPage(2, head), ...taggedPages(tags), ...sound]);
}

/** Each page holds at most ten thousand bytes of the packet. */
function taggedPages(tags: Buffer): Buffer[] {
  const most = 255 * 40;
  const parts = Array.from({ length: Math.ceil((tags.length + 1) / most) }, (_, index) =>
    tags.subarray(index * most, (index + 1) * most),
  );
  return parts.map((part, index) => oggPage(index === 0 ? 0 : 1, part, index === parts.length - 1));
}

function oggPage(flags: number, content: Buffer, ends = true): Buffer {
  const laces = [
    ...Array.from({ length: Math.floor(content.length / 255) }, () => 255),
    ...(ends ? [content.length % 255] : []),
  ];
  const head = Buffer.alloc(27);
  head.write('OggS', 'latin1');
  head[5] = flags;
  head.writeUInt32LE(77, 14);
  head[26] = laces.length;
  return Buffer.concat([head, Buffer.from(laces), content]);
}

const box = (name: string, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, body]);
};

const full = (name: string, hex: string, ...more: Buffer[]) => box(name, Buffer.from(hex, 'hex'), ...more);
const WHEN = 'e2f0a1b2';

/** A film of two samples with a place, a name, a maker and times in it. `handler`: what its only track is said to be. */
export function film({ brand = 'isom', handler = 'vide', spare = 0 } = {}): Buffer {
  const sample = noise(500);
  const place = box(
    'udta',
    box('©xyz', Buffer.from('\0\x12\x15\xc7+23.8103+090.4125/', 'latin1')),
    box('auth', Buffer.from('Rahima')),
  );
  const form = Buffer.alloc(78);
  form[7] = 1;
  form.write('\x0eFairphoneMaker', 42, 'latin1');
  const stbl = box(
    'stbl',
    full(
      'stsd',
      '0000000000000001',
      box('avc1', form, box('avcC', Buffer.alloc(12)), box('hid ', Buffer.from('hidden-remark'))),
    ),
    full('stts', '00000000000000010000000200000001'),
    full('stsz', '000000000000000000000002000000fa000000fa'),
    full('stco', '000000000000000100000030'),
  );
  const hdlr = full(
    'hdlr',
    '0000000000000000',
    Buffer.from(handler),
    Buffer.alloc(12),
    Buffer.from('FairphoneMaker\0'),
  );
  const mdia = box(
    'mdia',
    full('mdhd', `00000000${WHEN}${WHEN}0000000100000002`, Buffer.alloc(4)),
    hdlr,
    box('minf', stbl),
  );
  const trak = box('trak', full('tkhd', `00000007${WHEN}${WHEN}`, Buffer.alloc(72)), mdia);
  const moov = box('moov', full('mvhd', `00000000${WHEN}${WHEN}`, Buffer.alloc(88)), trak, place);
  return Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}`)),
    box('mdat', sample, Buffer.alloc(spare, 1)),
    moov,
    box('free', Buffer.from('hidden-remark')),
    box('uuid', Buffer.from('GPS Rahima')),
  ]);
}

export const WHEN_MADE = Buffer.from(WHEN, 'hex');

interface Entry {
  readonly name: string;
  readonly content?: string;
  readonly claims?: number;
}

/** A ZIP of these entries. */
export function zip(entries: readonly Entry[]): Buffer {
  let at = 0;
  const [files, list]: [Buffer[], Buffer[]] = [[], []];
  for (const { name, content = '', claims } of entries) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(raw), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims ?? raw.length, 18);
    head.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), head, place, Buffer.from(name)]));
    files.push(file);
    at += file.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, listed, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export const docx = (...more: Entry[]): Buffer =>
  zip([
    {
      name: '[Content_Types].xml',
      content: `<Types><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
    },
    { name: 'word/document.xml', content: '<w:document/>' },
    ...more,
  ]);
