import { expect } from 'vitest';
import { DAY } from '../../../server/foundation/time.ts';
import { remainsOf } from '../../../server/upkeep/remains.ts';
import { DATABASES } from '../../databases.ts';
import type { Letter } from './entrance.ts';
import { newWords, type Stage } from './stage.ts';
import { askEach } from './suite.ts';

const FIVE = [1, 2, 3, 4, 5];

const once = async (stage: Stage, words: string) => {
  const files = await stage.casesWith(words);
  expect(files.map((file) => file.words)).toEqual([[words]]);
};

const again = async (letter: Letter) => expect(await letter.post()).toMatchObject({ acknowledged: true });

for (const kind of DATABASES)
  askEach(kind, 'repeats', ({ asks }) => {
    asks(
      'five times at once, after a restart and eight days later: one message, one answer',
      async ({ stage, way }) => {
        const her = await way.somebody();
        const words = newWords();
        const letter = await her.begin(words);
        const taken = await Promise.all(FIVE.map(() => letter.post()));
        expect(taken.map(({ acknowledged }) => acknowledged)).toEqual(FIVE.map(() => true));
        await way.settle();
        await once(stage, words);
        expect(her.answers()).toHaveLength(1);
        await stage.restart();
        await again(letter);
        await way.settle();
        stage.pass(8 * DAY);
        await again(letter);
        await way.settle();
        await once(stage, words);
        expect(her.answers()).toHaveLength(1);
      },
    );

    asks('of what goes on with a case, and mixed with it: each message once', async ({ stage, way }) => {
      const her = await way.somebody();
      const words = [newWords(), newWords()] as const;
      const first = await her.begin(words[0]);
      await again(first);
      const second = await her.add(words[1]);
      const taken = await Promise.all([second, first, second, first, second].map((letter) => letter.post()));
      expect(taken.every(({ acknowledged }) => acknowledged)).toBe(true);
      for (const letter of [first, second]) await again(letter);
      expect((await stage.casesWith(words[0])).map((file) => file.words)).toEqual([[...words]]);
    });

    asks('after all of hers was deleted, at once and a month later: nothing comes back', async ({ stage, way }) => {
      const her = await way.somebody();
      const words = newWords();
      const letters = [await her.begin(words)];
      await again(letters[0]!);
      letters.push(await her.add(newWords()));
      await again(letters[1]!);
      await her.erase();
      expect(await stage.casesWith(words)).toEqual([]);
      const erased = await stage.counts();
      for (const days of [0, 30]) {
        stage.pass(days * DAY);
        for (const letter of letters) expect((await letter.post()).status).toBeLessThan(500);
        const { case_file, message, sender } = await stage.counts();
        expect({ case_file, message, sender }).toEqual({
          case_file: erased.case_file,
          message: erased.message,
          sender: erased.sender,
        });
        expect(await stage.casesWith(words)).toEqual([]);
      }
      expect(await remainsOf(stage.read)).toEqual([]);
    });
  });
