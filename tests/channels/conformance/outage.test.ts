import { performance } from 'node:perf_hooks';
import { expect } from 'vitest';
import { DATABASES } from '../../databases.ts';
import { answerCase, triageCase } from '../../../server/http/desk/casework.ts';
import { illnessesOf } from './illness.ts';
import { newWords } from './stage.ts';
import { askEach } from './suite.ts';

const ANSWER = 'We have read it and ask about the wages.';
/** Far more than a webhook may take. */
const SLOW = 1_000;

for (const kind of DATABASES)
  askEach(kind, 'outage', ({ asks, asksOf }) => {
    for (const [what, senders] of [
      ['read-only', 3],
      // Room that is there still is used up first.
      ['full', kind.name === 'sqlite' ? 10 : 3],
    ] as const)
      asks(
        `a database that is ${what}: nothing is acknowledged that is not kept, and all of it is taken later`,
        async ({ stage, way }) => {
          const before = await stage.counts();
          const illness = illnessesOf(stage)[what];
          const said = Array.from({ length: senders }, () => `${newWords()} ${'and again '.repeat(100)}`.trim());
          const letters = await Promise.all(said.map(async (words) => (await way.somebody()).begin(words)));
          await illness.falls();
          const kept: boolean[] = [];
          try {
            for (const letter of letters) {
              const { acknowledged, status } = await letter.post();
              expect(acknowledged || status === 200 || status === 503).toBe(true);
              kept.push(acknowledged);
            }
          } finally {
            await illness.ends();
          }
          expect(kept).toContain(false);
          const known = await Promise.all(said.map(async (words) => (await stage.casesWith(words)).length));
          expect(known).toEqual(kept.map(Number));
          const { message } = await stage.counts();
          expect(message! - before.message!).toBe(kept.filter(Boolean).length);
          expect(stage.log.join('')).not.toContain('and again');
          for (const letter of letters) expect((await letter.post()).acknowledged).toBe(true);
          for (const words of said) expect((await stage.casesWith(words)).map((file) => file.words)).toEqual([[words]]);
        },
      );

    asksOf(
      'provider',
      'whoever carries our texts is away: hers are taken at once, and ours arrive once, later',
      async ({ stage, way }) => {
        const her = await way.somebody();
        const words = newWords();
        for (const one of [words, '1']) {
          await (await her.add(one)).post();
          await way.settle();
        }
        const [file] = await stage.casesWith(words);
        await triageCase(stage.desk, file!.id, { category: 'WAG.UNP', level: 'L2', siteId: null }, null, stage.now());
        way.away!();
        await answerCase(stage.desk, file!.id, ANSWER, stage.now());
        await way.settle();
        expect(her.answers()).not.toContain(ANSWER);
        const more = newWords();
        const began = performance.now();
        expect((await (await her.add(more)).post()).acknowledged).toBe(true);
        expect(performance.now() - began).toBeLessThan(SLOW);
        await way.settle(12);
        expect(her.answers().filter((text) => text === ANSWER)).toHaveLength(1);
        expect((await stage.casesWith(words)).map((one) => one.words)).toEqual([expect.arrayContaining([words, more])]);
      },
    );
  });
