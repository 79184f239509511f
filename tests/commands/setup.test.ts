import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Database } from '../../server/database/connect.ts';
import { directoryFile, openShell, type Ran } from './gehoor.ts';

const shell = openShell();
const directory = directoryFile(shell);
const PASSWORD = 'seven brown goats';
const NEW = [PASSWORD, PASSWORD];
let database: Database;

beforeAll(async () => {
  await shell.gehoor(['migrate']);
  database = connect(`sqlite:${shell.at('data/gehoor.sqlite')}`);
});
afterAll(() => database.close());

const setup = (options: readonly string[], typed: readonly string[] = NEW) =>
  shell.gehoor(['setup', directory, ...options], typed);
const list = (login: string, password: string) => shell.gehoor(['desk', 'list', '--json', '--as', login], [password]);
const make = (code: string) => shell.gehoor(['token', 'make', code, 'a test']);
const organisations = () => database.read.selectFrom('organisation').selectAll().execute();

describe('a first setup applies nothing', () => {
  test.each([
    ['without a place for the recovery key', [], 'goes to a terminal'],
    ['where that place is in the data folder', ['--recovery', 'data/../data/safe/key'], 'data folder'],
    ['where its folder is not there', ['--recovery', 'nowhere/key'], 'folder for the recovery key is not there'],
    ['where its file is there already', ['--recovery', 'taken'], 'is there already'],
  ])('%s', async (_what, options, sentence) => {
    mkdirSync(shell.at('data/safe'), { recursive: true });
    writeFileSync(shell.at('taken'), 'hers');
    expect(await setup(options)).toMatchObject({ code: 1, out: expect.stringContaining(sentence) });
    expect(await organisations()).toEqual([]);
    expect(readFileSync(shell.at('taken'), 'utf8')).toBe('hers');
  });

  test('where the two passwords differ, or are short', async () => {
    for (const typed of [[PASSWORD, 'eight brown goats'], ['short']])
      expect(await setup(['--recovery', 'key'], typed)).toMatchObject({
        code: 1,
        err: expect.stringContaining('Nothing was changed'),
      });
    expect(await organisations()).toEqual([]);
    expect(existsSync(shell.at('key'))).toBe(false);
  });

  test('of a file with one fault, and says so', async () => {
    const file = shell.at('faulty.yaml');
    writeFileSync(file, readFileSync(directory, 'utf8').replace('country: BD', 'country: XX'));
    const { code, out } = await shell.gehoor(['setup', file, '--recovery', 'key'], NEW);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/^1 place to mend; nothing/) });
  });
});

describe('a desk that is set up', () => {
  let ready: Ran;
  let recoveryKey: string;
  beforeAll(async () => {
    ready = await setup(['--recovery', 'key']);
    recoveryKey = readFileSync(shell.at('key'), 'utf8').trim();
  });
  const recover = (login: string, password: string) =>
    shell.gehoor(['desk', 'recover', login], [recoveryKey, password, password]);

  test('has its recovery key in a file for its owner alone, and is never set up twice', async () => {
    expect(ready).toMatchObject({ code: 0, out: expect.not.stringContaining(recoveryKey) });
    expect(statSync(shell.at('key')).mode & 0o777).toBe(0o600);
    const again = await setup(['--recovery', 'other']);
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('no recovery key was made') });
    expect(existsSync(shell.at('other'))).toBe(false);
  });

  test('gives a key once, and a new one only against the recovery key', async () => {
    const admit = () => shell.gehoor(['desk', 'admit', 'sara', '--as', 'rina'], [PASSWORD, ...NEW]);
    expect(await admit()).toMatchObject({ code: 0 });
    expect(await admit()).toMatchObject({ code: 1, err: expect.stringContaining('a key of her own already') });

    expect(await recover('rina', 'eleven red hens')).toMatchObject({ code: 0, out: 'rina can read the cases now.\n' });
    expect(await list('rina', PASSWORD)).toMatchObject({ code: 1, err: expect.stringContaining('password is wrong') });
    expect(await list('rina', 'eleven red hens')).toEqual({ code: 0, out: '[]\n', err: '' });

    const acts = await database.read
      .selectFrom('audit')
      .innerJoin('person', 'person.id', 'audit.subject_id')
      .select(['login', 'actor_id', 'reason'])
      .where('act', '=', 'handler_added')
      .orderBy('login')
      .execute();
    expect(acts).toEqual([
      { login: 'rina', actor_id: 'operator', reason: 'recovery_key' },
      { login: 'sara', actor_id: expect.any(String), reason: '' },
    ]);
  });

  test('makes tokens for buyers, NGOs and unions alone', async () => {
    expect(await make('north')).toMatchObject({ code: 0, out: expect.stringMatching(/^gehoor_/) });
    expect(await make('meghna')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Only buyers, NGOs and unions'),
    });
    expect(await database.read.selectFrom('api_token').select('id').execute()).toHaveLength(1);
  });
});
