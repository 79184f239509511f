/** What somebody with a phone does, whoever carries it. */
import type { Attached, Letter, Somebody } from './entrance.ts';
import type { Stage } from './stage.ts';

type Write = (words: string, files?: readonly Attached[]) => Letter;

/** Where each message is one by itself: her first words are written as all others are. */
export const phoneOf = (
  stage: Stage,
  write: Write,
  answers: () => readonly string[],
): Pick<Somebody, 'begin' | 'add' | 'several' | 'answers' | 'erase'> => ({
  begin: async (words, files) => write(words, files),
  add: async (words) => write(words),
  several: async (words) => words.map((one) => write(one)),
  answers,
  erase: async () => {
    for (const _time of ['asked', 'surely']) {
      await write('DELETE').post();
      await stage.settle(1);
    }
  },
});
