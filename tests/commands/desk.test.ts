import { appendFileSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Database } from '../../server/database/connect.ts';
import { insertRows } from '../../server/database/insert.ts';
import { newReference } from '../../server/foundation/ids.ts';
import type { Day } from '../../server/foundation/time.ts';
import { publicFrom } from '../../server/vault/exchange.ts';
import { arrive, caseRow } from '../vault/office.ts';
import { directoryFile, openShell, type Ran } from './gehoor.ts';

const shell = openShell();
const directory = directoryFile(shell);
appendFileSync(
  directory,
  '  - { login: ines, name: Ines, organisation: shapla, roles: [interpreter], languages: [bn] }\n',
);
const RINA = 'seven brown goats';
const SARA = 'nine grey herons';
const INES = 'eleven red hens';
const reference = newReference();
let database: Database;

const desk = (args: string, typed: readonly string[] = []): Promise<Ran> =>
  shell.gehoor(['desk', ...args.split(' ')], typed);
const asRina = (args: string, ...typed: string[]) => desk(`${args} --as rina`, [RINA, ...typed]);
const asInes = (args: string) => desk(`${args} --as ines`, [INES]);
const failure = (sentence: string) => ({ code: 1, err: expect.stringContaining(sentence) as string });

beforeAll(async () => {
  await shell.gehoor(['migrate']);
  await shell.gehoor(['setup', directory, '--recovery', 'key'], [RINA, RINA]);
  database = connect(`sqlite:${shell.at('data/gehoor.sqlite')}`);
  await database.write((trx) => insertRows(trx, 'case_file', [caseRow(reference)]));
  const { id, public_key } = await database.read.selectFrom('desk_key').selectAll().executeTakeFirstOrThrow();
  await arrive(database, { id, publicKey: publicFrom(public_key) }, 'The tall man shouts', 1);
});
afterAll(() => database.close());

describe('one message from a shell', () => {
  test('is read as it came only with a reason of the list', async () => {
    expect(await asRina(`original ${reference} 1`)).toMatchObject({ code: 2 });
    expect(await asRina(`original ${reference} 1 --reason curious`)).toMatchObject(failure('The reason is'));
    expect(await asRina(`original ${reference} 2 --reason she_asked`)).toMatchObject(failure('no message'));
    const note = 'is it him?';
    const read = await asRina(`original ${reference} 1 --reason translation_doubt --note`, note);
    expect(read).toEqual({ code: 0, out: 'original: The tall man shouts\n', err: '' });
    const rows = await database.read.selectFrom('audit').selectAll().where('act', '=', 'original_opened').execute();
    expect(rows).toMatchObject([{ reason: 'translation_doubt', note_sealed: expect.stringMatching(/^g1\.hpke\./) }]);
  });

  test('is masked, shared with an interpreter, and taken back', async () => {
    expect(await asRina('admit ines', INES, INES)).toMatchObject({ code: 0, out: expect.stringContaining('shared') });
    expect(await asRina(`mask ${reference} 1 shape`)).toMatchObject(failure('The kind is'));
    expect(await asRina(`mask ${reference} 1 role`, 'short man')).toMatchObject(failure('do not stand'));
    expect(await asRina(`mask ${reference} 1 role`, 'tall man')).toMatchObject({ code: 0, out: '1 place masked.\n' });
    expect(await asRina(`share ${reference} 1 sara`)).toMatchObject(failure('role of an interpreter'));
    expect(await asRina(`share ${reference} 1 ines`)).toEqual({ code: 0, out: '', err: '' });
    const listed = await asInes('shared');
    expect(JSON.parse(listed.out)).toMatchObject([{ reference, number: 1, language: 'en' }]);
    expect(await asInes(`shared ${reference} 1`)).toEqual({ code: 0, out: 'The [role] shouts\n', err: '' });
    expect(await asInes(`read ${reference}`)).toMatchObject(failure('role of a handler'));
    expect(await asRina('shared')).toMatchObject(failure('role of an interpreter'));
    expect(await asRina(`unshare ${reference} 1 ines`)).toMatchObject({ code: 0 });
    expect(await asInes(`shared ${reference} 1`)).toMatchObject(failure('not shared'));
  });
});

describe('a text whose fate is unknown, from a shell', () => {
  test('is listed, and left; what was decided is not decided again', async () => {
    const day = '2026-03-04' as Day;
    const file = await database.read.selectFrom('case_file').select('id').executeTakeFirstOrThrow();
    await database.write(async (trx) => {
      await sql`insert into sender (id, channel, lookup, lookup_key_id, address_sealed, language, step, heard_day, version)
        values ('her', 'sms', 'none:her', 'none', '', 'en', 'open', ${day}, 1)`.execute(trx);
      await sql`insert into outbox (id, sender_id, case_id, kind, wording, language, segments, human, state, state_day,
          made_day, due_day, due_sealed, attempts)
        values ('text', 'her', ${file.id}, 'answer', 'own', 'en', 1, 1, 'unknown', ${day}, ${day}, ${day}, '', 1)`.execute(
        trx,
      );
    });
    const unknown = JSON.parse((await asRina('unknown')).out) as object[];
    expect(unknown).toEqual([{ reference, day, kind: 'answer', human: true, since: day }]);
    expect((await asRina('list')).out).toContain('unknown 1');
    expect(await asRina(`fate ${reference} maybe`)).toMatchObject(failure('again or left'));
    expect(await asRina(`fate ${reference} again`)).toMatchObject(failure('The text is erased'));
    expect(await asRina(`fate ${reference} left`)).toEqual({ code: 0, out: '1 text decided.\n', err: '' });
    expect(await asRina(`fate ${reference} left`)).toMatchObject(failure('was decided'));
    expect((await asRina('unknown')).out).toBe('[]\n');
  });
});

describe('the desk’s key from a shell', () => {
  test('is taken away from a handler, replaced, and everything sealed anew', async () => {
    expect(await asRina('remove sara')).toMatchObject(failure('has no key'));
    expect(await asRina('remove rina')).toMatchObject(failure('Nobody else holds'));
    await asRina('admit sara', SARA, SARA);
    expect(await asRina('remove rina')).toMatchObject(failure('her own key'));
    const before = await database.read.selectFrom('message').selectAll().executeTakeFirstOrThrow();
    const removed = await asRina('remove sara --no-wait');
    expect(removed).toMatchObject({ code: 0, out: expect.stringMatching(/^sara reads nothing more\.\n2 rows sealed/) });
    expect(await desk('list --as sara', [SARA])).toMatchObject(failure('password is wrong'));
    const after = await database.read.selectFrom('message').selectAll().executeTakeFirstOrThrow();
    expect(after.statement_sealed.split('.')[2]).not.toBe(before.statement_sealed.split('.')[2]);
    expect(await asRina('reseal --no-wait')).toMatchObject({ code: 0, out: expect.stringMatching(/^0 rows/) });
    const read = await asRina(`original ${reference} 1 --reason legal_duty`);
    expect(read.out).toBe('original: The tall man shouts\n');
  });

  test('is granted to another recovery key, kept in a new file away from the data', async () => {
    const stray = shell.at('data/stray');
    expect(await asRina('recovery --no-wait')).toMatchObject({ code: 1, out: expect.stringContaining('terminal') });
    expect(await asRina(`recovery --no-wait --recovery ${stray}`)).toMatchObject({ code: 1 });
    const made = await asRina('recovery --no-wait --recovery key2');
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/written to the file.*\n2 rows sealed/s) });
    const typed = (name: string) => readFileSync(shell.at(name), 'utf8').trim();
    expect(await desk('recover rina', [typed('key'), RINA, RINA])).toMatchObject(failure('recovery key'));
    expect(await desk('recover rina', [typed('key2'), RINA, RINA])).toMatchObject({ code: 0 });
    expect((await asRina(`original ${reference} 1 --reason legal_duty`)).out).toBe('original: The tall man shouts\n');
  });

  test('is held by whom the desk admitted, with a password that she may change', async () => {
    expect(await asRina('rotate --no-wait')).toMatchObject({ code: 0 });
    expect(JSON.parse((await asRina('holders')).out)).toEqual([
      { login: 'ines', reads: 'shared', admitted: true, handler: false },
      { login: 'rina', reads: 'all', admitted: true, handler: true },
    ]);
    expect(await asRina('readmit ines', SARA, SARA)).toMatchObject({ code: 0 });
    expect(await asInes('shared')).toMatchObject(failure('password is wrong'));
    expect(await asRina(`share ${reference} 1 ines`)).toMatchObject({ code: 0 });
    const holders = (await asRina('holders')).out;
    expect(await desk('password --as ines', [RINA, INES, INES])).toMatchObject(failure('password is wrong'));
    expect(await desk('password --as ines', [SARA, INES, INES])).toEqual({ code: 0, out: '', err: '' });
    expect(await desk('shared --as ines', [SARA])).toMatchObject(failure('password is wrong'));
    expect(await asInes(`shared ${reference} 1`)).toEqual({ code: 0, out: 'The [role] shouts\n', err: '' });
    expect((await asRina('holders')).out).toBe(holders);
    expect(await asRina('password', SARA, SARA)).toMatchObject({
      code: 0,
      out: expect.stringContaining('desk rotate'),
    });
    expect(await asRina('list')).toMatchObject(failure('password is wrong'));
    expect(await desk('sessions --as rina --revoke ines', [SARA])).toEqual({ code: 0, out: '[]\n', err: '' });
    expect(await desk('sessions --as rina --revoke nobody', [SARA])).toMatchObject(failure('no person'));
  });
});

test('whether a case is erased is asked by its reference', async () => {
  const check = async (of: string) => {
    const { code, out } = await shell.gehoor(['erase', '--check', of]);
    return { code, ...(JSON.parse(out) as object) };
  };
  expect(await check(reference)).toEqual({ code: 1, erased: false, remains: [] });
  expect(await shell.gehoor(['erase', reference, '--yes'])).toMatchObject({ code: 0, err: '' });
  expect(await check(reference)).toEqual({ code: 0, erased: true, remains: [] });
  const { id } = await database.read.selectFrom('message').select('id').executeTakeFirstOrThrow();
  await database.write((trx) => trx.updateTable('message').set({ original_sealed: 'left' }).execute());
  expect(await check(reference)).toEqual({ code: 1, erased: true, remains: [id] });
  const another = newReference();
  await database.write((trx) => insertRows(trx, 'case_file', [{ ...caseRow(another), id: 'another' }]));
  expect(await check(another)).toEqual({ code: 1, erased: false, remains: [] });
  expect(await shell.gehoor(['erase', '--check', newReference()])).toMatchObject(failure('no case'));
});
