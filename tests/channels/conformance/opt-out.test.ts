import { expect } from 'vitest';
import { SQLITE } from '../../databases.ts';
import { answerCase, triageCase } from '../../../server/http/desk/casework.ts';
import type { Somebody } from './entrance.ts';
import { newWords } from './stage.ts';
import { askEach, type Asked } from './suite.ts';

const ANSWER = 'We have read it and ask about the wages.';

/** Whole messages that end it, in the languages offered and in those of the carriers. */
const STOPS = ['STOP', 'stop.', 'ARRET', 'Arrêt', 'UNSUBSCRIBE', '0', 'বন্ধ', 'bondho', 'توقف'];

/** They only hold such a word. */
const NO_STOPS = [
  'please stop the harassment',
  'STOP beating us',
  'they stop our overtime pay at the end of the month',
  'গেট বন্ধ করে রাখে',
  'il faut un arrêt du travail la nuit',
];

const says = async ({ way }: Asked, her: Somebody, words: string) => {
  expect((await (await her.add(words)).post()).acknowledged).toBe(true);
  await way.settle();
};

const isStopped = async ({ stage }: Asked, words: string) => {
  const [file] = await stage.casesWith(words);
  const reporter = stage.read.selectFrom('reporter').select('sender_id').where('case_id', '=', file!.id);
  const row = await stage.read.selectFrom('sender').selectAll().where('id', 'in', reporter).executeTakeFirstOrThrow();
  return row.stopped_day !== null;
};

askEach(SQLITE, 'who wants no texts', ({ asksOf }) => {
  asksOf(
    'stop',
    'STOP, in whatever language: nothing more is sent, her case goes on, and RESUME brings what waits',
    async (asked) => {
      const { stage } = asked;
      const her = await asked.way.somebody();
      const words = newWords();
      for (const one of [words, '1', 'STOP']) await says(asked, her, one);
      expect(await isStopped(asked, words)).toBe(true);
      const heard = her.answers().length;
      const [file] = await stage.casesWith(words);
      await triageCase(stage.desk, file!.id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, stage.now());
      await answerCase(stage.desk, file!.id, ANSWER, stage.now());
      const more = newWords();
      await says(asked, her, more);
      expect(her.answers()).toHaveLength(heard);
      expect((await stage.casesWith(words))[0]!.words).toEqual([words, more]);
      await says(asked, her, 'RESUME');
      await asked.way.settle(2);
      expect(await isStopped(asked, words)).toBe(false);
      expect(her.answers()).toContain(ANSWER);
    },
  );

  asksOf(
    'stop',
    'STOP before anything else, and then a new matter: taken, and told once how to be answered',
    async (asked) => {
      const her = await asked.way.somebody();
      await says(asked, her, 'STOP');
      const heard = her.answers().length;
      const words = newWords();
      await says(asked, her, words);
      expect(await asked.stage.casesWith(words)).toHaveLength(1);
      await says(asked, her, newWords());
      expect(her.answers().slice(heard)).toEqual([expect.stringContaining('RESUME')]);
    },
  );

  asksOf('stop', 'every word for it is one, and in mid-talk too', async (asked) => {
    for (const stop of STOPS) {
      const her = await asked.way.somebody();
      const words = newWords();
      await (await her.begin(words)).post();
      await (await her.add(stop)).post();
      expect([stop, await isStopped(asked, words)]).toEqual([stop, true]);
      expect([stop, (await asked.stage.casesWith(words))[0]!.words]).toEqual([stop, [words]]);
    }
  });

  asksOf('stop', 'a sentence with such a word in it is a complaint', async (asked) => {
    for (const words of NO_STOPS.map((sentence) => `${sentence}, ${asked.stage.next()}`)) {
      const her = await asked.way.somebody();
      await (await her.begin(words)).post();
      expect(await asked.stage.casesWith(words)).toHaveLength(1);
      expect([words, await isStopped(asked, words)]).toEqual([words, false]);
    }
  });
});
