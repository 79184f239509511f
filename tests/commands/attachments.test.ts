import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Database } from '../../server/database/connect.ts';
import { insertRows } from '../../server/database/insert.ts';
import { newReference } from '../../server/foundation/ids.ts';
import { instant } from '../../server/foundation/time.ts';
import { examine } from '../../server/intake/attach.ts';
import { attachmentRows, sealParts } from '../../server/intake/attach-rows.ts';
import { masterKey } from '../../server/vault/master.ts';
import { publicFrom } from '../../server/vault/exchange.ts';
import { openRing } from '../../server/vault/ring.ts';
import { docx, jpegWithPlace } from '../stripping/media-made.ts';
import { lockedPdf, pdf, words } from '../stripping/papers-made.ts';
import { arrive, caseRow, DAY } from '../vault/office.ts';
import { directoryFile, openShell } from './gehoor.ts';

const shell = openShell();
const directory = directoryFile(shell);
const RINA = 'seven brown goats';
const reference = newReference();
let database: Database;
let jpeg: Buffer;

const asRina = (args: string) => shell.gehoor(['desk', ...args.split(' '), '--as', 'rina'], [RINA]);
const failure = (sentence: string) => ({ code: 1, out: '', err: expect.stringContaining(sentence) as string });

beforeAll(async () => {
  await shell.gehoor(['migrate']);
  await shell.gehoor(['setup', directory, '--recovery', 'key'], [RINA, RINA]);
  database = connect(`sqlite:${shell.at('data/gehoor.sqlite')}`);
  await database.write((trx) => insertRows(trx, 'case_file', [caseRow(reference)]));
  const { id, public_key } = await database.read.selectFrom('desk_key').selectAll().executeTakeFirstOrThrow();
  const lock = { id, publicKey: publicFrom(public_key) };
  await arrive(database, lock, 'Look at the wall', 1);
  const message = await database.read.selectFrom('message').select('id').executeTakeFirstOrThrow();
  jpeg = await jpegWithPlace();
  const pages = Array.from({ length: 22 }, (_, page) => words(`Page ${page}`));
  const media = await examine(
    [jpeg, docx(), Buffer.from('<script>'), pdf({ pages }), lockedPdf('secret')].map((bytes) => ({
      address: '',
      type: '',
      bytes,
    })),
  );
  const ring = await openRing(database, masterKey({ key: null, loopback: true }, shell.at('data')), DAY);
  const sealed = await sealParts(lock, media);
  const { attachments, parts } = attachmentRows(ring, message.id, 'none', sealed, instant('2026-03-04T08:00:00Z'));
  await database.write(async (trx) => {
    await insertRows(trx, 'attachment', attachments);
    for (const part of parts) await insertRows(trx, 'attachment_part', [part]);
  });
});
afterAll(() => database.close());

test('what came with a case is listed, saved as a copy, and with a reason as it came', async () => {
  const { out, code } = await asRina(`attachments ${reference}`);
  const list = JSON.parse(out) as {
    number: number;
    kind: string | null;
    type: string | null;
    kilobytes: number | null;
    hasCopy: boolean;
    note?: string;
  }[];
  // A document has no copy: the desk sees what it is, about how large, and that only its original can be opened.
  const document = list.find(({ type }) => type?.includes('wordprocessing'))!;
  expect(document).toMatchObject({ kilobytes: 48, hasCopy: false });
  expect(document.note).toMatch(/no copy without metadata: nothing here can draw it.*With a reason the original/);
  const [slip, locked] = [true, false].map((hasCopy) =>
    list.find((one) => one.type === 'application/pdf' && one.hasCopy === hasCopy),
  );
  expect(slip!.note).toBe('The copy has 20 of 22 pages. The others are only in the original.');
  expect(slip).toMatchObject({ paper: { drawn: Array.from({ length: 20 }, (_, page) => page + 1), of: 22 } });
  expect(locked!.note).toMatch(/opens with a password only.*With a reason the original/);
  expect(list.filter(({ note }) => note !== undefined)).toHaveLength(3);
  expect(list.map(({ kind, kilobytes }) => kind === null || kilobytes !== null)).not.toContain(false);
  expect([code, list.map(({ number }) => number)]).toEqual([0, [1, 2, 3, 4, 5]]);
  const numbered = (what: string | null) => list.find(({ kind }) => kind === what)!.number;
  expect(JSON.parse((await asRina(`read ${reference}`)).out)).toMatchObject({ attachments: list });

  const copy = shell.at('copy.webp');
  expect(await asRina(`attachment ${reference} ${numbered('picture')} --to ${copy}`)).toEqual({
    code: 0,
    out: '',
    err: '',
  });
  expect(readFileSync(copy).includes('Rahima')).toBe(false);
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  const again = `attachment ${reference} ${numbered('picture')} --original --to`;
  expect(await asRina(`${again} ${copy} --reason she_asked`)).toMatchObject(failure('a file of this name'));
  expect(await asRina(`${again} ${shell.at('original.jpg')}`)).toMatchObject(failure('The reason is'));
  expect(existsSync(shell.at('original.jpg'))).toBe(false);
  expect((await asRina(`${again} ${shell.at('original.jpg')} --reason safety_of_life`)).code).toBe(0);
  expect(readFileSync(shell.at('original.jpg')).equals(jpeg)).toBe(true);

  const ofSlip = `attachment ${reference} ${slip!.number} --to`;
  expect((await asRina(`${ofSlip} ${shell.at('first.webp')}`)).code).toBe(0);
  expect((await asRina(`${ofSlip} ${shell.at('last.webp')} --page 20`)).code).toBe(0);
  const [first, last] = ['first.webp', 'last.webp'].map((name) => readFileSync(shell.at(name)));
  expect([first, last].map((page) => page!.toString('latin1', 8, 12))).toEqual(['WEBP', 'WEBP']);
  expect(first!.equals(last!)).toBe(false);
  expect(await asRina(`${ofSlip} ${shell.at('none')} --page 21`)).toMatchObject(failure('no such page'));
  expect(await asRina(`attachment ${reference} ${locked!.number} --to ${shell.at('none')}`)).toMatchObject(
    failure('Only the original'),
  );

  const paper = `attachment ${reference} ${document.number} --to ${shell.at('paper')}`;
  expect(await asRina(paper)).toMatchObject(failure('Only the original'));
  expect(await asRina(`attachment ${reference} ${numbered(null)} --to ${shell.at('x')}`)).toMatchObject(
    failure('of a kind'),
  );
  expect(await asRina(`attachment ${reference} 9 --to ${shell.at('x')}`)).toMatchObject(failure('no attachment'));
  const acts = database.read.selectFrom('audit').select('reason').where('act', '=', 'attachment_opened');
  expect((await acts.execute()).map(({ reason }) => reason).toSorted()).toEqual([
    '',
    '',
    '',
    'safety_of_life',
    'she_asked',
  ]);
});

test('half of a file that does not open is none', async () => {
  const list = JSON.parse((await asRina(`attachments ${reference}`)).out) as { number: number; kind: string }[];
  const { number } = list.find(({ kind }) => kind === 'picture')!;
  await database.write((trx) => trx.updateTable('attachment_part').set({ sealed: 'g1.hpke.x.AAAA' }).execute());
  const broken = await asRina(`attachment ${reference} ${number} --to ${shell.at('broken')}`);
  expect(broken.code).toBe(1);
  expect(existsSync(shell.at('broken'))).toBe(false);
  writeFileSync(shell.at('own'), 'own');
  await asRina(`attachment ${reference} ${number} --to ${shell.at('own')}`);
  expect(readFileSync(shell.at('own'), 'utf8')).toBe('own');
});
