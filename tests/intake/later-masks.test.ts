import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCase } from '../../server/http/desk/casework.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

describe.each(DATABASES)('what only a later message gives away, on $name', (kind) => {
  let world: World;
  let phones = 0;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());

  /** Somebody new sends these; the statements as the desk reads them afterwards. */
  async function read(...texts: readonly string[]) {
    phones += 1;
    const from = `+88017120001${String(phones).padStart(2, '0')}`;
    for (const text of texts) await world.text(from, text);
    const { case_id } = await world.house.database.read
      .selectFrom('message')
      .innerJoin('reporter', 'reporter.case_id', 'message.case_id')
      .select('message.case_id')
      .orderBy('message.day', 'desc')
      .where('message.case_id', 'not in', seen.length > 0 ? seen : [''])
      .executeTakeFirstOrThrow();
    seen.push(case_id);
    return (await readCase(world.desk, case_id, world.now())).statements;
  }
  const seen: string[] = [];

  test('a name that she tells later is masked where it stood before', async () => {
    const statements = await read(
      'They did not pay us this month, zarvina cried all day',
      'My name is Zarvina, please help us',
    );
    expect(statements.map(({ text }) => text)).toEqual([
      expect.not.stringMatching(/zarvina/i),
      expect.not.stringMatching(/zarvina/i),
    ]);
  });

  test('a number told in two messages is masked in both', async () => {
    const statements = await read('They did not pay us. Take this down: 4517', 'and then comes 8823');
    expect(statements.map(({ text }) => text).join(' ')).not.toMatch(/4517|8823/);
    expect(statements[0]!.text).toContain('[number]');
  });

  test('a count and an hour are no halves of a number', async () => {
    const statements = await read('We are 45 workers in this section', 'They keep us 14 hours every day');
    expect(statements.map(({ text }) => text).join(' ')).toMatch(/45 .*14 /s);
  });

  test('in a language that we cannot strip the statement is withheld whole, and the desk is told', async () => {
    const [statement] = await read('ผู้จัดการไม่จ่ายเงินเดือนให้พวกเราสองเดือนแล้ว ชื่อสมชาย');
    expect(statement).toMatchObject({ text: '[withheld]', signals: expect.arrayContaining(['withheld']) });
  });
});
