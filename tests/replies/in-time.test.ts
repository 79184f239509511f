import { expect, describe, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import { insertRows } from '../../server/database/insert.ts';
import { answerCase, readCase } from '../../server/http/desk/casework.ts';
import { DATABASES } from '../databases.ts';
import { openWorld } from '../world.ts';

const HER = '+8801712000001';
const ANSWERS = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => `This is answer ${name}.`);

describe.each(DATABASES)('what was written on one day, on $name', (kind) => {
  test('is read, and goes out with her next text, as it was written, in whatever order the rows lie', async () => {
    const world = await openWorld(kind);
    const { database } = world.house;
    for (const text of ['no salary for two months', '2']) await world.text(HER, text);
    await world.work();
    const [file] = await openCases(database.read);
    for (const answer of ANSWERS) {
      world.pass(1_000);
      await answerCase(world.desk, file!.id, answer, world.now());
    }
    // As a restored backup lays them.
    const rows = await database.read.selectFrom('outbox').selectAll().where('human', '=', 1).orderBy('id').execute();
    await database.write(async (trx) => {
      await trx.deleteFrom('outbox').where('human', '=', 1).execute();
      await insertRows(trx, 'outbox', rows);
    }, 'old');
    const { written } = await readCase(world.desk, file!.id, world.now());
    expect(written.filter(({ human }) => human).map(({ text }) => text)).toEqual(ANSWERS);
    const { messages } = await world.text(HER, 'any news');
    expect(messages.map(({ text }) => text).filter((text) => text.startsWith('This is'))).toEqual(ANSWERS);
    await world.close();
  });
});
