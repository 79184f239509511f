import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personByLogin } from '../../server/directory/people.ts';
import { dayOf, HOUR } from '../../server/foundation/time.ts';
import { answerCase } from '../../server/http/desk/casework.ts';
import { openCases } from '../../server/cases/store.ts';
import { receiptHash } from '../../server/intake/receipt.ts';
import { sketchOf } from '../../server/intake/sketch.ts';
import { strip } from '../../server/stripping/strip.ts';
import { readRecovery } from '../../server/vault/recovery.ts';
import { privateText } from '../../server/vault/exchange.ts';
import { openRing, type Ring } from '../../server/vault/ring.ts';
import { unlockPerson } from '../../server/vault/person.ts';
import type { PersonKeyRow } from '../../server/database/schema.ts';
import { DATABASES } from '../databases.ts';
import { PASSWORD } from '../world.ts';
import { callBack, ring } from './callers.ts';
import { filesBelow, find } from './canary.ts';
import { byMachine } from './filers.ts';
import { allRows, plunder, sealedValues, textsInCode, tokensIn, type Rows, type SealedValue } from './keyring.ts';
import { save } from './keeping.ts';
import { beginLife, bring, moment, texted, type Life } from './life.ts';
import { admit, answer, attend, INTERPRETER, REMOVED, replaceKeys } from './staff.ts';
import { byGateway } from './networks.ts';
import { confide } from './women.ts';
import { complain, text, words } from './workers.ts';
import { filesOf } from './remains.ts';

/** What the running server must open by itself, in order to send, to look up and to be on time. */
const AT_REST = [
  'attachment.address_sealed',
  'attachment.due_sealed',
  'call_task.call_sealed',
  'call_task.due_sealed',
  'case_event.at_sealed',
  'clock.due_sealed',
  'clock.started_sealed',
  'clock.told_sealed',
  'desk_session.expires_sealed',
  'erasure.asked_sealed',
  'erasure.due_sealed',
  // A number of her own file, which the filer sees again.
  'filing.own_sealed',
  'gateway_key.secret_sealed',
  'outbox.due_sealed',
  'outbox.provider_id_sealed',
  'outbox.sent_sealed',
  'outbox.text_sealed',
  'provider_trace.due_sealed',
  'provider_trace.provider_id_sealed',
  'replay_guard.provider_id_sealed',
  'ring_key.wrapped',
  'sender.address_sealed',
  // Places of digits that lay open in a text, never the digits.
  'sender.loose_sealed',
  'session.expires_sealed',
  // What first words are like, for fourteen days: see the security page.
  'sketch.marks',
];
/** What nobody opens without a handler. */
const WORDS = [
  'attachment_part.sealed',
  'audit.note_sealed',
  'message.names_sealed',
  'message.original_sealed',
  'message.statement_sealed',
  'message_mask.sealed',
  'message_share.sealed',
  'outbox.desk_sealed',
];
const HOLDERS = ['desk_grant.sealed', 'desk_session.wrapped', 'person_key.wrapped'];

/** What a worker or a filer said, wrote down, or put into a picture or a paper. */
const SAID_BY_HER = / in (Body|place|site|supplier) of |note|names|of a picture of|a paper of/;

/** Digits that no rule can take for a number yet: where they stand is remembered, for what may follow. */
const HALF_A_NUMBER = 'They did not pay us. Take this down: 4517';

/** Each of thousands is tried. */
const MANY_KEYS = { timeout: 240_000 };

const columnsOf = (values: readonly SealedValue[]) => new Set(values.map(({ table, column }) => `${table}.${column}`));

describe.each(DATABASES)('a thief, on $name', (kind) => {
  let life: Life;
  let rows: Rows;
  let before: Rows;
  let found: Set<string>;
  let folder: string;
  let cookie: string;
  let receipt: string;

  beforeAll(async () => {
    life = await beginLife(kind, false);
    folder = mkdtempSync(path.join(tmpdir(), 'gehoor-thief-'));
    const { world } = life;
    await admit(life);
    cookie = life.keys['the handler’s cookie']!;
    await text(life, '+8801712345678', words(life, 'somebody'));
    await world.text('+8801712345679', HALF_A_NUMBER);
    await complain(life, 'worker 0', 0, ['1', '1', 'MK47']);
    await complain(life, 'worker 1', 1, ['STOP']);
    await world.work();
    await attend(life, { resolves: false });
    // A buyer who is logged in, an erasure that waits, a text that is still to be sent.
    const sessions = await world.app.inject({
      method: 'POST',
      url: '/buyer',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `token=${await world.token('north')}`,
    });
    if (sessions.statusCode !== 303) throw new Error('the buyer was not let in');
    const cases = await openCases(world.house.database.read);
    world.twilio.misbehave({ kind: 'lose_statuses', times: cases.length });
    for (const { id } of cases) await answerCase(life.desk, id, answer(life, 'on its way'), world.now());
    await world.work();
    for (const { id } of cases) await answerCase(life.desk, id, answer(life, 'to be sent'), world.now());
    await complain(life, 'worker 7', 7, ['1']);
    await takeBackLater(life);
    await otherWays();
    await save(life, folder);
    rows = await allRows(world.house.database);
    const files = [...filesBelow(folder), ...filesOf(world.test.folder)];
    found = new Set([
      ...tokensIn(rows, files),
      ...textsInCode(),
      ...tokensIn({}, [['the log', Buffer.from(world.log.join(''))]]),
    ]);
    before = rows;
  });
  afterAll(async () => {
    await life.world.close();
    rmSync(folder, { recursive: true });
  });

  /** By the page, by a filer's machine, by a gateway; a call that is under way. */
  async function otherWays(): Promise<void> {
    ({ receipt } = await confide(life, 'a woman on the page'));
    await byMachine(life, await life.world.token('shapla'), () => ({ may: /./, knows: 'carried' }));
    await byGateway(life);
    await ring(life);
    await callBack(life);
  }

  const key = () => life.world.house.config.key!;
  const handlers = async (password: string, login: string) => {
    const person = await personByLogin(life.world.house.database.read, login);
    const row = before.person_key!.find(({ person_id }) => person_id === person!.id) as unknown as PersonKeyRow;
    return privateText((await unlockPerson(row, password)).privateKey);
  };

  test('finds every kind of sealed value that the code knows, and each opens with all keys together', async () => {
    const all = [...AT_REST, ...WORDS, ...HOLDERS];
    expect([...columnsOf(sealedValues(rows))].toSorted()).toEqual(all.toSorted());
    const halves = [
      await handlers(PASSWORD, 'rina'),
      await handlers(REMOVED.password, REMOVED.login),
      await handlers(INTERPRETER.password, INTERPRETER.login),
      privateText(readRecovery(life.world.recoveryKey).privateKey),
    ];
    const { shut } = plunder(rows, [key(), cookie, ...halves]);
    // Her password opens it, and has just done so.
    expect([...shut]).toEqual(['person_key.wrapped']);
  });

  test('with all files and the code opens nothing', MANY_KEYS, async () => {
    expect(found.size).toBeGreaterThan(500);
    expect([...plunder(rows, found).open]).toEqual([]);
  });

  test('with GEHOOR_KEY as well opens what is at rest, and no words', async () => {
    const { open, texts } = plunder(rows, [key()]);
    expect([...open].toSorted()).toEqual(AT_REST);
    const said = Object.entries(life.secrets.drawn).filter(([label]) => SAID_BY_HER.test(label));
    expect(said.length).toBeGreaterThan(20);
    const told = texts.join('\n');
    expect(said.filter(([, secret]) => told.includes(Buffer.from(secret).toString('latin1')))).toEqual([]);
  });

  test('cannot tell whose a receipt is without GEHOOR_KEY, and with it only by much work for each guess', async () => {
    const { ring } = life.world.house;
    const empty = await kind.open();
    const other = await openRing(empty.database, randomBytes(32), dayOf(life.world.now()));
    await empty.drop();
    const hash = await receiptHash(ring, receipt);
    expect(before.receipt!.map((row) => row.hash)).toContain(hash);
    expect(before.receipt!.map((row) => row.hash)).not.toContain(await receiptHash(other, receipt));
    const unkeyed = find({ receipt }, [['the table', Buffer.from(JSON.stringify(before.receipt))]]);
    expect(unkeyed).toEqual([]);
    const began = process.cpuUsage();
    for (let guess = 0; guess < 10; guess += 1) await receiptHash(ring, String(guess).padStart(18, '0'));
    const { user, system } = process.cpuUsage(began);
    // Ten to the sixteenth guesses at two milliseconds: six hundred thousand years of one core.
    expect(user + system).toBeGreaterThan(10 * 2_000);
  });

  test('cannot make a sketch of words that she guesses, which the key makes again', async () => {
    const { ring } = life.world.house;
    const { text: statement } = strip(HALF_A_NUMBER).statement;
    const marks = (of: Pick<Ring, 'mac'>) => sketchOf((shingle) => of.mac('replay', `sketch:${shingle}`), statement);
    const told = before.sketch!.map((row) => [String(row.case_id), String(row.marks)] as const);
    expect(told.map(([, one]) => one)).not.toContain(marks(ring));
    const rows = told.map(([row, one]) => one && ring.open({ table: 'sketch', column: 'marks', row }, one));
    expect(rows).toContain(marks(ring));
    const hashes: Pick<Ring, 'mac'>[] = ['sha256', 'sha512', 'sha1', 'md5'].map((name) => ({
      mac: (_, text) => createHash(name).update(text).digest('base64url'),
    }));
    for (const one of hashes) expect(rows).not.toContain(marks(one));
  });

  test('with her cookie, her password or the recovery key reads', async () => {
    const recovery = privateText(readRecovery(life.world.recoveryKey).privateKey);
    for (const one of [
      cookie,
      await handlers(PASSWORD, 'rina'),
      await handlers(REMOVED.password, REMOVED.login),
      recovery,
    ]) {
      const { open } = plunder(rows, [one]);
      expect([...open]).toEqual(expect.arrayContaining(['message.original_sealed', 'outbox.desk_sealed']));
    }
    const iris = plunder(rows, [await handlers(INTERPRETER.password, INTERPRETER.login)]);
    expect([...iris.open].toSorted()).toEqual(['message_share.sealed']);
  });

  test('who was a handler opens nothing new with all that she had, the old database and GEHOOR_KEY', async () => {
    const hers = await handlers(REMOVED.password, REMOVED.login);
    const old = plunder(before, [key(), hers]);
    expect([...old.open]).toContain('message.original_sealed');
    await replaceKeys(life);
    life.world.pass(HOUR);
    await complain(life, 'worker 2', 0, ['1']);
    await life.world.work();
    await attend(life, { resolves: false });
    const after = await allRows(life.world.house.database);
    const known = new Set(sealedValues(before).map(({ value }) => value));
    const fresh = sealedValues(after).filter(({ value }) => !known.has(value));
    expect([...columnsOf(fresh)]).toEqual(expect.arrayContaining(WORDS));
    // Whatever the old database held, opened, is in her hands; the service's own key as well.
    const { open } = plunder(after, [key(), hers, REMOVED.password, ...old.texts], fresh);
    expect([...open].filter((column) => !AT_REST.includes(column))).toEqual([]);
    const { shut } = plunder(after, [await handlers(PASSWORD, 'rina')], fresh);
    expect([...shut].filter((column) => WORDS.includes(column) && column !== 'message_share.sealed')).toEqual([]);
  });
});

/** A matter of life or limb: what she takes back waits for three days. */
async function takeBackLater(life: Life): Promise<void> {
  const from = Object.entries(life.secrets.drawn).find(([label]) => label.includes('From of worker 7'))![1];
  for (const typed of ['DELETE', 'DELETE']) {
    moment(life);
    await bring(life, 'DELETE', texted(life, 'DELETE', from, typed));
  }
}
