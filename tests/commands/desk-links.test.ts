import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Database } from '../../server/database/connect.ts';
import { insertRows } from '../../server/database/insert.ts';
import { newId, newReference } from '../../server/foundation/ids.ts';
import type { Day } from '../../server/foundation/time.ts';
import { caseRow } from '../vault/office.ts';
import { directoryFile, openShell, type Ran } from './gehoor.ts';

const shell = openShell();
const directory = directoryFile(shell);
const RINA = 'seven brown goats';
const references = [newReference(), newReference(), newReference()].toSorted();
const [one, two, three] = references as [string, string, string];
const DAY = '2026-03-04' as Day;
let database: Database;

const desk = (args: string): Promise<Ran> => shell.gehoor(['desk', ...args.split(' '), '--as', 'rina'], [RINA]);
const failure = (sentence: string) => ({ code: 1, err: expect.stringContaining(sentence) as string });

beforeAll(async () => {
  await shell.gehoor(['migrate']);
  await shell.gehoor(['setup', directory, '--recovery', 'key'], [RINA, RINA]);
  database = connect(`sqlite:${shell.at('data/gehoor.sqlite')}`);
  const rows = references.map((reference) => ({ ...caseRow(reference), id: newId(), version: 1 }));
  const proposed = rows.slice(1).map(({ id }) => ({
    id: newId(),
    case_id: rows[0]!.id,
    other_id: id,
    why: 'alike' as const,
    day: DAY,
    state: 'open' as const,
    state_day: DAY,
    person_id: null,
  }));
  await database.write(async (trx) => {
    await insertRows(trx, 'case_file', rows);
    await insertRows(trx, 'link_proposal', proposed);
  });
});
afterAll(() => database.close());

test('a handler sees what is proposed, joins it, parts one, and refuses the rest, all of it audited', async () => {
  const listed = await desk('proposals');
  expect(listed).toMatchObject({ code: 0, out: `${one}  alike  ${DAY}  ×3  ${two}  ${three}\n` });
  expect(JSON.parse((await desk('proposals --json')).out)).toEqual([
    { why: 'alike', day: DAY, references, unclear: [] },
  ]);
  expect(await desk(`link ${one} ${two} --link heap`)).toMatchObject(failure('as group or as person'));
  expect(await desk(`link ${two} --proposed`)).toMatchObject(failure('Nothing is proposed'));
  const linked = await desk(`link ${one} ${two} --category WAG --level L2`);
  const group = /^2 cases joined to group (\d{8})\.\n$/.exec(linked.out)?.[1];
  expect(group).toBeDefined();
  expect((await desk('list')).out).toMatch(new RegExp(`${group}  L2  WAG .*×2`));
  expect(JSON.parse((await desk(`read ${group}`)).out)).toMatchObject({ members: [one, two] });
  expect(await desk(`refuse ${one}`)).toMatchObject({ code: 0 });
  expect(await desk('proposals')).toMatchObject({ code: 0, out: '' });
  expect(await desk(`part ${two}`)).toMatchObject({ code: 0 });
  const acts = await database.read.selectFrom('audit').select(['act', 'reason']).orderBy('act').execute();
  expect(
    acts.filter(({ act }) => act.startsWith('case_part') || act.startsWith('cases_l') || act.startsWith('link')),
  ).toEqual([
    { act: 'case_parted', reason: '' },
    { act: 'cases_linked', reason: 'group' },
    { act: 'link_refused', reason: '' },
  ]);
}, 120_000);
