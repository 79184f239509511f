import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { typeOfCopy } from '../../server/stripping/media-type.ts';
import { lookAt, type Seen } from '../../server/stripping/media.ts';
import { checksum } from './ogg-checksum.ts';
import {
  aac,
  amr,
  docx,
  film,
  gif,
  hugePng,
  jpegWithPlace,
  movingBomb,
  mp3,
  opus,
  photo,
  pngWithPlace,
  segment,
  TELLING,
  wave,
  webpWithPlace,
  WHEN_MADE,
  zip,
} from './media-made.ts';

async function copyOf(bytes: Buffer): Promise<Buffer> {
  const seen = await lookAt(bytes);
  if (seen.kind !== 'taken' || !seen.copy) throw new Error('no copy');
  return seen.copy;
}

const refused = { kind: 'refused' } satisfies Seen;
const told = (bytes: Buffer) => TELLING.filter((word) => bytes.includes(word));

describe('a picture', () => {
  test.each([
    ['image/jpeg', jpegWithPlace],
    ['image/png', pngWithPlace],
    ['image/webp', webpWithPlace],
  ] as const)('%s is drawn anew: place, camera, name, remark and small copy are gone', async (type, make) => {
    const picture = await make();
    expect(told(picture).length).toBeGreaterThan(2);
    expect((await sharp(picture).metadata()).exif!.length).toBeGreaterThan(50);
    expect(await lookAt(picture)).toMatchObject({ kind: 'taken', type });
    const copy = await copyOf(picture);
    expect(told(copy)).toEqual([]);
    expect(copy.includes('JFIF') || copy.includes('EXIF') || copy.includes('ICCP')).toBe(false);
    const metadata = await sharp(copy).metadata();
    expect(metadata).toMatchObject({ format: 'webp', width: type === 'image/jpeg' ? 480 : 640 });
    for (const part of ['exif', 'xmp', 'icc', 'iptc', 'orientation', 'comments'] as const)
      expect(metadata[part]).toBeUndefined();
  });

  test('is at most 2,048 a side, and a moving one stands still', async () => {
    const { width, height } = await sharp(await copyOf(await photo(3_000, 1_000).jpeg().toBuffer())).metadata();
    expect([width, height]).toEqual([2_048, 683]);
    const moving = await sharp(Buffer.alloc(32 * 64 * 3), {
      raw: { width: 32, height: 64, channels: 3, pageHeight: 32 },
    })
      .gif()
      .toBuffer();
    expect(await lookAt(moving)).toMatchObject({ type: 'image/gif' });
    expect((await sharp(await copyOf(moving)).metadata()).pages ?? 1).toBe(1);
  });

  test('that was cut off shows what there is; one without a picture is refused', async () => {
    const picture = await photo().jpeg().toBuffer();
    expect((await sharp(await copyOf(picture.subarray(0, picture.length / 2))).metadata()).width).toBe(640);
    expect(await lookAt(picture.subarray(0, 20))).toEqual(refused);
    expect(await lookAt(Buffer.alloc(0))).toEqual(refused);
  });

  test('that is far larger than its bytes is refused, at once', async () => {
    const huge = hugePng(30_000, 30_000);
    expect(huge.length).toBeLessThan(200_000);
    expect(await lookAt(huge)).toEqual(refused);
    expect(await lookAt(hugePng(4_000, 4_000))).toMatchObject({ type: 'image/png' });
    expect(await lookAt(movingBomb(4_000, 500))).toEqual(refused);
    expect(await lookAt(Buffer.concat([await photo().jpeg().toBuffer(), Buffer.alloc(11 * 1024 * 1024)]))).toEqual(
      refused,
    );
  });

  test('of an iPhone is kept as it is: nothing here can draw it', async () => {
    const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(500)]);
    expect(await lookAt(heic)).toEqual({ kind: 'taken', type: 'image/heic', copy: null });
  });
});

describe('a sound or film', () => {
  test.each([
    ['audio/mpeg', mp3(), 417 * 40],
    ['audio/amr', amr(), 6 + 32 * 40],
    ['audio/aac', aac(), 24 * 40],
    ['audio/wav', wave(), 12 + 24 + 808],
  ] as const)('%s keeps its sound alone', async (type, bytes, size) => {
    expect(told(bytes)).not.toEqual([]);
    expect(await lookAt(bytes)).toMatchObject({ kind: 'taken', type });
    const copy = await copyOf(bytes);
    expect(told(copy)).toEqual([]);
    expect(copy).toHaveLength(size);
    expect(await lookAt(copy)).toMatchObject({ type });
  });

  test.each([[''], ['ARTIST=Rahima hidden-remark'], [`COVER=Rahima${'x'.repeat(30_000)}`]])(
    'a voice message keeps its sound under no remarks',
    async (remark) => {
      const voice = opus(remark);
      expect(await lookAt(voice)).toMatchObject({ kind: 'taken', type: 'audio/ogg' });
      const copy = await copyOf(voice);
      expect(told(copy)).toEqual([]);
      expect(copy).toEqual(await copyOf(opus()));
      expect(await copyOf(copy)).toEqual(copy);
    },
  );

  test('checksums of the pages are those of RFC 3533', async () => {
    // The head of a mono voice message, page 0 of stream 1, as libogg writes it.
    const copy = await copyOf(opus());
    const page = Buffer.from(copy.subarray(0, 27 + 1 + 19));
    const stored = page.readUInt32LE(22);
    page.writeUInt32LE(0, 22);
    expect(stored).toBe(checksum(page));
  });

  test.each([
    ['video/mp4', 'isom'],
    ['audio/mp4', 'M4A '],
    ['video/3gpp', '3gp4'],
  ] as const)('%s keeps nothing but pictures and sound, and nothing moves', async (type, brand) => {
    const bytes = film({ brand });
    expect(told(bytes).length).toBeGreaterThan(3);
    expect(await lookAt(bytes)).toMatchObject({ kind: 'taken', type });
    const copy = await copyOf(bytes);
    expect(told(copy)).toEqual([]);
    expect(copy.includes(WHEN_MADE)).toBe(false);
    expect(copy).toHaveLength(bytes.length);
    const [from] = [bytes.indexOf('mdat')];
    expect(copy.subarray(from, from + 504)).toEqual(bytes.subarray(from, from + 504));
    expect(copy.includes('avcC')).toBe(true);
  });

  test('that holds something else has no copy', async () => {
    const noCopy = { kind: 'taken', type: 'video/mp4', copy: null };
    expect(await lookAt(film({ handler: 'meta' }))).toEqual(noCopy);
    expect(await lookAt(film({ spare: 10 }))).toEqual(noCopy);
    expect(await lookAt(film().subarray(0, 700))).toEqual(noCopy);
    expect(await lookAt(Buffer.concat([film(), Buffer.from('\0\0\0\x08moof', 'latin1')]))).toEqual(noCopy);
  });

  test('of sixteen megabytes is taken, of one byte more refused', async () => {
    const size = 16 * 1024 * 1024;
    const long = Buffer.concat([amr(), Buffer.alloc(size)]);
    expect(await lookAt(long.subarray(0, size))).toEqual({ kind: 'taken', type: 'audio/amr', copy: null });
    expect(await lookAt(long.subarray(0, size + 1))).toEqual(refused);
  });
});

describe('a document', () => {
  test('is kept as it is, never with a copy', async () => {
    expect(await lookAt(Buffer.from('%PDF-1.4\n1 0 obj\n'))).toMatchObject({ type: 'application/pdf', copy: null });
    expect(await lookAt(docx())).toMatchObject({ type: expect.stringContaining('wordprocessingml'), copy: null });
    expect(await lookAt(zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }]))).toMatchObject(
      {
        copy: null,
      },
    );
    for (const words of ['They locked the exits', 'তারা দরজা বন্ধ করে রাখে', '\u{FEFF}مرحبا\r\n\tnow'])
      expect(await lookAt(Buffer.from(words))).toMatchObject({ type: 'text/plain', copy: null });
    expect(await lookAt(Buffer.from('\u{FEFF}They locked it', 'utf16le'))).toMatchObject({ type: 'text/plain' });
  });

  test('that bursts, that runs or that is sealed is refused', async () => {
    expect(await lookAt(docx({ name: 'word/media/a.xml', content: '0', claims: 3_000_000_000 }))).toEqual(refused);
    expect(await lookAt(docx({ name: 'word/vbaProject.bin', content: 'x' }))).toEqual(refused);
    expect(await lookAt(docx({ name: 'word/embeddings/run.exe', content: 'x' }))).toEqual(refused);
    expect(await lookAt(Buffer.concat([docx(), Buffer.from('<script>')]))).toEqual(refused);
    expect(await lookAt(docx().subarray(0, -40))).toEqual(refused);
  });
});

const withRemark = (jpeg: Buffer, words: string, marker = 0xfe) =>
  Buffer.concat([jpeg.subarray(0, 2), segment(marker, Buffer.from(words)), jpeg.subarray(2)]);

describe('refused', () => {
  test.each([
    ['an archive', () => zip([{ name: 'a.txt', content: 'x' }])],
    ['an app', () => zip([{ name: 'AndroidManifest.xml', content: 'x' }])],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a page behind words', () => Buffer.from(`words ${' '.repeat(9_000)}<SCRIPT src=//x>`)],
    ['a drawing', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)])],
    ['a shell script', () => Buffer.from('#!/bin/sh\nrm -rf /\n')],
    ['a card', () => Buffer.from('BEGIN:VCARD\nFN:Rahima\nTEL:+8801711\nEND:VCARD')],
    ['a letter', () => Buffer.from('MIME-Version: 1.0\nSubject: x\n\nx')],
    ['bytes', () => Buffer.from([1, 2, 3, 0, 255, 254])],
    ['a film of QuickTime', () => film({ brand: 'qt  ' })],
  ])('%s', async (_, make) => expect(await lookAt(make())).toEqual(refused));

  test.each([
    [
      'GIF and script',
      async () => Buffer.concat([Buffer.from('GIF89a/*'), (await gif()).subarray(8), Buffer.from('*/=0;alert(1)')]),
    ],
    ['GIF and page', async () => Buffer.concat([await gif(), Buffer.from('<script>alert(1)</script>')])],
    ['JPEG and page', async () => withRemark(await jpegWithPlace(), '<html><body onload=alert(1)>')],
    ['JPEG and script', async () => withRemark(await jpegWithPlace(), ' '.repeat(0x2f2a - 2), 0xe0)],
    ['JPEG and PDF', async () => withRemark(await jpegWithPlace(), '%PDF-1.4')],
    ['JPEG and archive', async () => Buffer.concat([await jpegWithPlace(), zip([{ name: 'a', content: 'x' }])])],
    ['PDF and archive', async () => Buffer.concat([Buffer.from('%PDF-1.4\n'), zip([{ name: 'a', content: 'x' }])])],
    ['PDF and page', async () => Buffer.from('%PDF-1.4\n<html><script>alert(1)</script>')],
    ['sound and page', async () => Buffer.concat([mp3(), Buffer.from('<!DOCTYPE html>')])],
    ['PNG and PHP', async () => Buffer.concat([await pngWithPlace(), Buffer.from('<?php system($_GET[0]); ?>')])],
  ])('%s', async (_, make) => expect(await lookAt(await make())).toEqual(refused));
});

test('whatever the bytes are: no error, and a copy of the type that it says', async () => {
  const seeds = [await jpegWithPlace(), await gif(), mp3(), amr(), opus(), wave(), film(), docx()];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 30 }),
      fc.nat({ max: 400 }),
      async (seed, changes, cut) => {
        const bytes = Buffer.from(seed.subarray(0, seed.length - cut));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const seen = await lookAt(bytes);
        if (seen.kind === 'taken' && seen.copy) {
          const again = await lookAt(seen.copy);
          expect(again).toMatchObject({ kind: 'taken', type: typeOfCopy(seen.type) });
        }
      },
    ),
    { numRuns: 150 },
  );
});
