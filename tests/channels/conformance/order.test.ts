import { expect } from 'vitest';
import { SQLITE } from '../../databases.ts';
import { answerCase, readCase, triageCase } from '../../../server/http/desk/casework.ts';
import { newWords } from './stage.ts';
import { askEach } from './suite.ts';

const PARTS = ['In the third hall they ', 'lock the doors ', 'at night'] as const;

askEach(SQLITE, 'order', ({ asks, asksOf }) => {
  asks('several at once from somebody new: one case, with all her words', async ({ stage, way }) => {
    const her = await way.somebody();
    const words = [newWords(), newWords(), newWords()];
    const letters = await her.several(words);
    const taken = await Promise.all(letters.map((letter) => letter.post()));
    expect(taken.every(({ acknowledged }) => acknowledged)).toBe(true);
    const files = await stage.casesWith(words[0]!);
    expect(files.map((file) => file.words.toSorted())).toEqual([words.toSorted()]);
  });

  asksOf('parts', 'parts in any order, and twice: one text, once it is whole', async ({ stage, way }) => {
    const her = await way.somebody();
    const [first, second, third] = her.parts!(PARTS);
    for (const letter of [third!, first!, third!]) expect((await letter.post()).acknowledged).toBe(true);
    expect(await stage.casesWith(PARTS.join(''))).toEqual([]);
    for (const letter of [second!, first!, second!]) expect((await letter.post()).acknowledged).toBe(true);
    await way.settle(12);
    const [file, ...others] = await stage.casesWith(PARTS.join(''));
    expect([file?.words, others]).toEqual([[PARTS.join('')], []]);
  });

  asksOf('batch', 'several in one request stand in the order in which she wrote them', async ({ stage, way }) => {
    const her = await way.somebody();
    const words = [newWords(), newWords(), newWords()];
    expect((await her.batch!(words).post()).acknowledged).toBe(true);
    expect((await stage.casesWith(words[0]!)).map((file) => file.words)).toEqual([words.toReversed()]);
  });

  asksOf('statuses', 'what became of our text, told in whatever order, counts once', async ({ stage, way }) => {
    const her = await way.somebody();
    const words = newWords();
    for (const one of [words, '1', '1']) {
      await (await her.add(one)).post();
      await way.settle();
    }
    const [file] = await stage.casesWith(words);
    await triageCase(stage.desk, file!.id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, stage.now());
    const answer = 'We have read it and ask about the wages.';
    way.disorder!();
    await answerCase(stage.desk, file!.id, answer, stage.now());
    await way.settle(3);
    expect(her.answers().filter((text) => text === answer)).toHaveLength(1);
    expect((await readCase(stage.desk, file!.id, stage.now())).file.state.stage).toBe('acknowledged');
    const row = stage.read.selectFrom('outbox').select('state').where('case_id', '=', file!.id).where('human', '=', 1);
    expect(await row.execute()).toEqual([{ state: 'delivered' }]);
  });
});
