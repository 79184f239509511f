import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { lookApart } from '../../server/stripping/media-apart.ts';
import { CONFINED, drawApart } from '../../server/stripping/media-draw-apart.ts';
import { bound, headOf, pageOf, type PaperHead } from '../../server/stripping/media-paper.ts';
import { jpegWithPlace, TELLING, zip } from './media-made.ts';
import {
  activePdf,
  imagePdf,
  laughingPdf,
  lockedPdf,
  nestedPdf,
  pdf,
  roundPdf,
  tellingPdf,
  words,
} from './papers-made.ts';

/** Several processes and pages each, beside whatever else the machine does. */
const MANY = { timeout: 120_000 };
const MEGABYTE = 1024 * 1024;
const LIMITS = { mostWork: 60_000, longest: 90_000, mostMemory: 768 * MEGABYTE };
const asItIs = async (png: Buffer) => png;

const drawers = (): string[] =>
  execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('media-drawer'))
    .map((line) => line.trim().split(' ')[0]!);

async function copyOf(bytes: Buffer): Promise<Buffer> {
  const seen = await lookApart(bytes);
  if (seen.kind !== 'taken' || !seen.copy) throw new Error('not taken');
  expect(seen.type).toBe('application/pdf');
  return seen.copy;
}

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function page(copy: Buffer, number = 1): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(pageOf(inPieces(copy, 1_000), number)));
}

/** How many in a thousand dots of a part of a page are dark; in points of A4, from above. */
async function darkness(picture: Buffer, left: number, top: number, width: number, height: number): Promise<number> {
  const [x, y, w, h] = [left, top, width, height].map((points) => Math.round((points * 150) / 72));
  const { data } = await sharp(picture)
    .extract({ left: x!, top: y!, width: w!, height: h! })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Math.round((1_000 * data.filter((dot) => dot < 200).length) / data.length);
}

/** Where `words` writes, on A4 and on what is drawn where no size is to be read. */
const WRITTEN = [72, 65, 250, 85] as const;
const told = (bytes: Buffer) => [...TELLING, 'locked', 'Info', 'x:xmpmeta'].filter((word) => bytes.includes(word));
const whole = (pages: number): PaperHead => ({
  sizes: Array.from({ length: pages }, () => expect.toSatisfy((size: number) => size > 0) as number),
  of: pages,
  ended: null,
});

test('the pages of a PDF are pictures: what names author, maker, place and time is in none of them', MANY, async () => {
  const telling = tellingPdf(await jpegWithPlace());
  expect(told(telling).length).toBeGreaterThan(5);
  const copy = await copyOf(telling);
  expect(headOf(copy)).toEqual(whole(1));
  expect(told(copy)).toEqual([]);
  const picture = await page(copy);
  expect(told(picture)).toEqual([]);
  const metadata = await sharp(picture).metadata();
  expect(metadata).toMatchObject({ format: 'webp', width: 1_239, height: 1_754 });
  for (const part of ['exif', 'xmp', 'icc', 'iptc', 'comments'] as const) expect(metadata[part]).toBeUndefined();
  expect(await darkness(picture, ...WRITTEN)).toBeGreaterThan(30);
  expect(await darkness(picture, 72, 160, 250, 85)).toBe(0);
  // The photograph is there, without its remarks.
  expect(await darkness(picture, 80, 400, 180, 130)).toBeGreaterThan(500);
});

test('one page after the other, and each by its number', MANY, async () => {
  const copy = await copyOf(pdf({ pages: ['', words('Two'), ''] }));
  expect(headOf(copy)).toEqual(whole(3));
  const dark = [];
  for (const number of [1, 2, 3]) dark.push((await darkness(await page(copy, number), ...WRITTEN)) > 0);
  expect(dark).toEqual([false, true, false]);
  expect(await page(copy, 4)).toHaveLength(0);
  const missing = bound({ pages: [Buffer.from('a'), Buffer.alloc(0), Buffer.from('ccc')], of: 3, ended: null });
  expect([await page(missing, 1), await page(missing, 2), await page(missing, 3)].map(String)).toEqual([
    'a',
    '',
    'ccc',
  ]);
});

test('of ten thousand pages twenty are drawn, and the desk is told of the others', MANY, async () => {
  const pages = Array.from({ length: 10_000 }, (_, number) => words(`Page ${number}`));
  const { pages: drawn, ...rest } = await drawApart(pdf({ pages }), asItIs, LIMITS);
  expect(rest).toEqual({ of: 10_000, ended: 'too_many' });
  expect(drawn.filter(({ length }) => length > 0)).toHaveLength(20);
});

test.each([
  ['opens with a password', 'encrypted', () => lockedPdf('secret')],
  ['has nothing behind its first line', 'unreadable', () => Buffer.from('%PDF-1.4\n1 0 obj\n')],
  ['was cut off', 'unreadable', () => pdf().subarray(0, 500)],
  ['goes round', 'unreadable', roundPdf],
  ['is brackets in brackets', 'unreadable', () => nestedPdf(100_000)],
] as const)('one that %s has no copy, and says why', MANY, async (_, ended, make) => {
  const copy = await copyOf(make());
  const head = headOf(copy);
  expect(head.ended).toBe(ended);
  expect(head.sizes.filter((size) => size > 0)).toEqual([]);
});

test.each([
  ['that everybody may open', () => lockedPdf('')],
  [
    'whose places are wrong',
    () =>
      Buffer.from(
        pdf()
          .toString('latin1')
          .replaceAll(/\d{10} 0/g, '0000000001 0'),
        'latin1',
      ),
  ],
  ['that says it has two thousand million pages', () => pdf({ count: 2_147_483_647 })],
  ['without size', () => pdf({ box: '[0 0 0 0]' })],
  ['beyond all numbers', () => pdf({ box: '[1e300 -1e300 1e308 1e308]' })],
  ['in which a picture claims nine thousand million dots', () => imagePdf(95_000, 95_000)],
  [
    'that is followed by a page with a script',
    () => Buffer.concat([pdf(), Buffer.from(' '.repeat(2_048)), Buffer.from('<html><script>alert(1)</script>')]),
  ],
] as const)('a page %s shows its words', MANY, async (_, make) => {
  const picture = await page(await copyOf(make()));
  expect(await darkness(picture, ...WRITTEN)).toBeGreaterThan(10);
  expect(picture.includes('script')).toBe(false);
});

test.each([
  ['a thousand kilometres', '[0 0 2834645669 2834645669]'],
  ['a thread', '[0 0 99999999 1]'],
])('a page as large as %s is drawn small', MANY, async (_, box) => {
  const { width, height } = await sharp(await page(await copyOf(pdf({ box })))).metadata();
  expect(Math.max(width, height)).toBe(1_754);
});

test('a PDF that is an archive or a web page too is refused, and one behind a picture', MANY, async () => {
  for (const bytes of [
    Buffer.concat([pdf(), zip([{ name: 'a.txt', content: 'x' }])]),
    Buffer.concat([Buffer.from('%PDF-1.4\n<html><script>alert(1)</script>\n'), pdf()]),
    Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(100), pdf()]),
  ])
    expect(await lookApart(bytes)).toEqual({ kind: 'refused' });
});

test(
  'no script of it runs, nothing is called, sent, started or written; what was filled in is drawn',
  MANY,
  async () => {
    const calls: string[] = [];
    const server = createServer((request, response) => {
      calls.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => server.once('listening', resolve));
      const copy = await copyOf(activePdf(`http://127.0.0.1:${(server.address() as AddressInfo).port}/called`));
      expect(headOf(copy)).toEqual(whole(1));
      expect(await darkness(await page(copy), 74, 404, 320, 34)).toBeGreaterThan(950);
      expect(calls).toEqual([]);
    } finally {
      server.close();
    }
  },
);

test('one that never ends, or fills everything, is ended, and what was drawn stays', MANY, async () => {
  const [first, ...others] = await Promise.all([
    drawApart(laughingPdf(), asItIs, { ...LIMITS, mostWork: 6_000 }),
    drawApart(imagePdf(6_000, 6_000), asItIs, { ...LIMITS, mostMemory: 150 * MEGABYTE }),
    drawApart(pdf(), asItIs, { ...LIMITS, mostWork: 1 }),
    drawApart(pdf(), asItIs, { ...LIMITS, longest: 1 }),
  ]);
  expect(['too_long', 'too_much']).toContain(first.ended);
  expect([first.pages.length, first.of]).toEqual([1, 2]);
  expect(others.map(({ ended, pages }) => [ended, pages.length])).toEqual([
    ['too_much', 0],
    ['too_long', 0],
    ['too_long', 0],
  ]);
  await expect.poll(drawers, { timeout: 20_000 }).toEqual([]);
  // The next one is drawn as if nothing had been.
  expect((await drawApart(pdf(), asItIs, LIMITS)).ended).toBeNull();
});

test('while it draws it holds no key and no file; one after the other, and not everybody waits', MANY, async () => {
  process.env.GEHOOR_KEY = 'a key that is nobody’s';
  const ended = Promise.all(
    Array.from({ length: 6 }, () => drawApart(laughingPdf(), asItIs, { ...LIMITS, mostWork: 2_000 })),
  );
  await expect.poll(drawers, { timeout: 20_000 }).toHaveLength(1);
  const [pid] = drawers();
  expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toContain('GEHOOR');
  const open = readdirSync(`/proc/${pid}/fd`).map((name) => readlinkSync(`/proc/${pid}/fd/${name}`));
  expect(open.filter((target) => target.startsWith('/') && !target.startsWith('/dev/null'))).toEqual([]);
  delete process.env.GEHOOR_KEY;
  expect((await ended).map((paper) => paper.ended === 'busy')).toEqual([false, false, false, false, true, true]);
});

test('what it runs in reads and writes no file of ours, starts nothing and runs no text', () => {
  const tried = `
    const { readFileSync, readdirSync, writeFileSync } = require('node:fs');
    const { execFileSync } = require('node:child_process');
    const attempts = {
      data: () => readdirSync('data'),
      house: () => readFileSync('README.md'),
      users: () => readFileSync('/etc/passwd'),
      write: () => writeFileSync(require('node:os').tmpdir() + '/x', ''),
      own: () => writeFileSync('server/stripping/media.ts', ''),
      start: () => execFileSync('true'),
      text: () => eval('1'),
    };
    console.log(JSON.stringify(Object.entries(attempts).filter(([, attempt]) => { try { attempt(); return true } catch (failure) { return !/ERR_ACCESS_DENIED|EvalError/.test(failure.code ?? failure.name) } })));
  `;
  expect(execFileSync(process.execPath, [...CONFINED, '-e', tried], { encoding: 'utf8', env: {} }).trim()).toBe('[]');
});

test('where nothing can draw it is taken all the same, and the desk is told', MANY, () => {
  const root = path.join(import.meta.dirname, '../..');
  const copy = mkdtempSync(path.join(tmpdir(), 'gehoor-undrawn-'));
  try {
    for (const part of ['server/stripping', 'package.json'])
      cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
    mkdirSync(path.join(copy, 'node_modules'));
    for (const name of ['sharp', 'file-type'])
      symlinkSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name));
    writeFileSync(path.join(copy, 'a.pdf'), pdf());
    const looks = `
      const { lookApart } = await import('${copy}/server/stripping/media-apart.ts');
      const { type, copy } = await lookApart((await import('node:fs')).readFileSync('${copy}/a.pdf'));
      console.log(type, copy.toString());
    `;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', looks], { encoding: 'utf8' });
    expect(printed.trim()).toBe('application/pdf {"sizes":[],"of":null,"ended":"not_started"}');
  } finally {
    rmSync(copy, { recursive: true });
  }
});
