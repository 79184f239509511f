import { expect } from 'vitest';
import { listAttachments, openAttachment } from '../../../server/http/desk/attachments.ts';
import { fetchAttachments } from '../../../server/upkeep/attachments.ts';
import { MINUTE } from '../../../server/foundation/time.ts';
import { SQLITE } from '../../databases.ts';
import { filesBelow, find } from '../../promises/canary.ts';
import {
  aac,
  amr,
  docx,
  film,
  gif,
  hugePng,
  jpegWithPlace,
  mp3,
  opus,
  photo,
  pngWithPlace,
  TELLING,
  wave,
  webpWithPlace,
  zip,
} from '../../stripping/media-made.ts';
import type { Attached } from './entrance.ts';
import { newWords, type Stage } from './stage.ts';
import { askEach, type Asked } from './suite.ts';

const MEGABYTE = 1024 * 1024;
/** Milliseconds. */
const SOON = 300;

/** By what it is, whatever it is called. */
const KINDS: readonly (readonly [type: string, make: () => Buffer | Promise<Buffer>])[] = [
  ['image/jpeg', jpegWithPlace],
  ['image/png', pngWithPlace],
  ['image/webp', webpWithPlace],
  ['image/gif', gif],
  ['audio/ogg', opus],
  ['audio/amr', amr],
  ['audio/mpeg', mp3],
  ['audio/aac', aac],
  ['audio/wav', wave],
  ['video/mp4', film],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', docx],
  ['text/plain', () => Buffer.from('They cut our overtime pay every month')],
];

const HOSTILE: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
  'an archive that is called a picture': () => zip([{ name: 'a', content: 'x' }]),
  'a program that is called a picture': () => Buffer.from('MZ\u0090\0\u0003\0\0\0'.repeat(80), 'latin1'),
  'a page with a script': () => Buffer.from('<!doctype html><script>alert(1)</script>'),
  'a drawing with a script': () =>
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  'a picture that bursts': () => hugePng(30_000, 30_000),
  'a document that bursts': () => docx({ name: 'word/a.xml', content: '0', claims: 3_000_000_000 }),
  'a film that is too large': () => film({ spare: 17 * MEGABYTE }),
  'a picture cut off before its first line': async () => (await jpegWithPlace()).subarray(0, 120),
  'a picture that is a page as well': async () =>
    Buffer.concat([await jpegWithPlace(), Buffer.from('<script>alert(1)')]),
  'a picture that is an archive as well': async () =>
    Buffer.concat([await pngWithPlace(), zip([{ name: 'a', content: 'x' }])]),
  'a sound that is a page as well': () => Buffer.concat([mp3(), Buffer.from('<!DOCTYPE html>')]),
};

const caseOf = async (stage: Stage, words: string) => (await stage.casesWith(words))[0]!.id;
const fetchAll = ({ stage, way }: Asked, timeout = 10_000) =>
  fetchAttachments({ ...stage.house, fetcherOf: () => way.fetcher?.(timeout) ?? null }, stage.now());
const sends = async (asked: Asked, files: readonly Attached[], timeout?: number) => {
  const words = newWords();
  const taken = await (await (await asked.way.somebody()).begin(words, files)).post();
  await fetchAll(asked, timeout);
  return { words, taken };
};
/** Without its original: as the desk sees it. */
const copyOf = async ({ desk, now }: Stage, caseId: string, number: number, original = false) => {
  const one = await openAttachment(desk, { caseId, number }, original ? { reason: 'she_asked' } : null, now());
  return { ...one, whole: Buffer.concat(await Array.fromAsync(one.bytes)) };
};

askEach(SQLITE, 'media', ({ asksOf }) => {
  asksOf('pictures', 'each kind is kept, sealed; what the desk sees tells no place, camera or name', async (asked) => {
    const { stage } = asked;
    for (let first = 0; first < KINDS.length; first += 4) {
      const some = KINDS.slice(first, first + 4);
      const files = await Promise.all(some.map(async ([type, make]) => ({ bytes: await make(), type })));
      const { words, taken } = await sends(asked, files);
      expect(taken.acknowledged).toBe(true);
      const caseId = await caseOf(stage, words);
      const list = await listAttachments(stage.desk, caseId);
      expect(list.map(({ type }) => `${type}`).toSorted()).toEqual(some.map(([type]) => type).toSorted());
      expect(list.every(({ state }) => state === 'kept')).toBe(true);
      for (const { number, hasCopy, type } of list) {
        const original = await copyOf(stage, caseId, number, true);
        expect(original.headers['content-type']).toBe('application/octet-stream');
        expect(original.whole.equals(files.find((one) => one.type === type)!.bytes)).toBe(true);
        if (!hasCopy) continue;
        const copy = await copyOf(stage, caseId, number);
        expect([type, TELLING.filter((word) => copy.whole.includes(word))]).toEqual([type, []]);
        expect(copy.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
      }
    }
    const left = [...filesBelow(stage.test.folder), ['log', Buffer.from(stage.log.join(''))] as const];
    expect(find({ maker: TELLING[0], remark: TELLING[2] }, left)).toEqual([]);
  });

  asksOf(
    'pictures',
    'what is none of what we take, or too much of it, is kept nowhere; her words are',
    async (asked) => {
      const { stage } = asked;
      for (const [what, make] of Object.entries(HOSTILE)) {
        const { words, taken } = await sends(asked, [{ bytes: await make(), type: 'image/jpeg' }]);
        if (!taken.acknowledged) {
          // A form says so while she can still choose another, and shows her words again.
          expect([what, taken.status, taken.body.includes(words)]).toEqual([what, 200, true]);
          expect([what, await stage.casesWith(words)]).toEqual([what, []]);
          continue;
        }
        const list = await listAttachments(stage.desk, await caseOf(stage, words));
        expect([what, list.map(({ state }) => state)]).toEqual([what, ['refused']]);
      }
    },
  );

  asksOf(
    'fetched',
    'gone, dripping for ever, or said to lie within our own net: never fetched from there',
    async (asked) => {
      const { stage } = asked;
      const bytes = await photo().jpeg().toBuffer();
      const states = async (words: string) =>
        (await listAttachments(stage.desk, await caseOf(stage, words))).map(({ state }) => state).join();
      for (const [how, state] of [
        ['gone', 'lost'],
        ['http://169.254.169.254/latest/meta-data', 'refused'],
        ['http://[::ffff:a9fe:a9fe]/', 'refused'],
        ['http://2852039166/', 'refused'],
        ['drips', 'waiting'],
      ] as const) {
        const { words } = await sends(asked, [{ bytes, type: 'image/jpeg', way: how }], SOON);
        expect([how, await states(words)]).toEqual([how, state]);
        if (state !== 'waiting') continue;
        // Less and less often, and keeping no other waiting.
        const other = await sends(asked, [{ bytes, type: 'image/jpeg' }]);
        expect(await states(other.words)).toBe('kept');
        stage.pass(MINUTE);
        await fetchAll(asked, SOON);
        expect(await states(words)).toBe('waiting');
      }
      expect(stage.log.join('')).not.toMatch(/169\.254|2852039166|meta-data/);
    },
  );

  asksOf('pictures', 'an album of somebody new, all at once: one case, with every picture', async (asked) => {
    const { stage, way } = asked;
    const words = newWords();
    const bytes = await photo().jpeg().toBuffer();
    const her = await way.somebody();
    const letters = await her.album!(
      words,
      [1, 2, 3].map(() => ({ bytes, type: 'image/jpeg' })),
    );
    const taken = await Promise.all(letters.map((letter) => letter.post()));
    expect(taken.every(({ acknowledged }) => acknowledged)).toBe(true);
    await fetchAll(asked);
    const files = await stage.casesWith(words);
    expect(files).toHaveLength(1);
    const list = await listAttachments(stage.desk, files[0]!.id);
    expect(list.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept']);
  });
});
