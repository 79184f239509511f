import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import { answerCase, readCase } from '../../server/http/desk/casework.ts';
import { DATABASES } from '../databases.ts';
import { NUMBER, openNairobi, type Nairobi } from '../http/nairobi.ts';

const ANSWERS = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => `This is answer ${name}.`);

const answersIn = (texts: readonly string[]) => texts.filter((text) => ANSWERS.includes(text));

/** Rows lie in no order, so it is kept where only the service reads it. */
describe.each(DATABASES)('what was written on one day, on $name', (kind) => {
  let nairobi: Nairobi;
  beforeAll(async () => {
    nairobi = await openNairobi(kind);
  });
  afterAll(() => nairobi.close());

  async function answeredCase(): Promise<string> {
    const { world } = nairobi;
    const [file] = await openCases(world.house.database.read);
    for (const answer of ANSWERS) {
      world.pass(1_000);
      await answerCase(world.desk, file!.id, answer, world.now());
    }
    await isReadInOrder(file!.id);
    return file!.id;
  }

  async function isReadInOrder(caseId: string): Promise<void> {
    const { written } = await readCase(nairobi.world.desk, caseId, nairobi.world.now());
    expect(answersIn(written.map(({ text }) => text ?? ''))).toEqual(ANSWERS);
  }

  test.each([
    [
      'the answer to it',
      '+8801712000001',
      async (her: string, words: string) => (await nairobi.world.text(her, words)).messages.map(({ text }) => text),
    ],
    [
      'texts of their own',
      '+254711000001',
      async (her: string, words: string) => {
        await nairobi.theirs.text(her, NUMBER, words);
        await nairobi.work();
        return nairobi.theirs.phone(her).map(({ text }) => text);
      },
    ],
  ])(
    'is read, and goes out with her next text, in the order in which it was written: as %s',
    async (_way, her, say) => {
      for (const words of ['no salary for two months', '2']) await say(her, words);
      await nairobi.work();
      const caseId = await answeredCase();
      nairobi.world.pass(60_000);
      expect(answersIn(await say(her, 'any news'))).toEqual(ANSWERS);
      await isReadInOrder(caseId);
      await nairobi.world.house.database.write((trx) =>
        trx.updateTable('case_file').set({ stage: 'closed' }).execute(),
      );
    },
  );
});
