import { expect } from 'vitest';
import { segmentsOf } from '../../../channels/sms/segments.ts';
import { LANGUAGES } from '../../../server/foundation/i18n.ts';
import { render } from '../../../server/replies/wording.ts';
import { SQLITE } from '../../databases.ts';
import { BANNED, CARRIER } from '../../locales/banned.ts';
import type { Somebody } from './entrance.ts';
import { newWoman } from './own-page.ts';
import { newWords, type Stage } from './stage.ts';
import { askEach, type Asked } from './suite.ts';

/** What she says first; whole messages afterwards are understood whatever her language. */
const FIRST: Readonly<Record<string, string>> = {
  en: 'They have not paid us since June',
  bn: 'জুন মাস থেকে আমাদের বেতন দেয় না',
  ar: 'لم يدفعوا لنا الأجر منذ حزيران',
};
const THEN = ['1', '1', 'MK47', 'STATUS', 'WEB', 'HELP', '', '123 456 789 012 345 678', 'NEW', 'DELETE', '2', '9'];
const LAST = ['STOP', 'And they shout at us', 'RESUME', 'DELETE', 'DELETE'];

const talks = async ({ way }: Asked, her: Somebody, language: string): Promise<readonly string[]> => {
  await (await her.begin(FIRST[language]!)).post();
  await way.settle();
  for (const words of [...THEN, ...LAST]) {
    await (await her.add(words)).post();
    await way.settle();
  }
  return her.answers();
};

askEach(SQLITE, 'how she is answered', ({ entrance, asksOf }) => {
  asksOf(
    'discreet',
    'in each language: no word on the subject, no command of a carrier, no address with words',
    async (asked) => {
      const { stage, way } = asked;
      for (const language of LANGUAGES) {
        if (entrance.name === 'the web form') {
          await walks(stage, language);
          continue;
        }
        const answers = await talks(asked, await way.somebody(), language);
        expect([language, answers.length > 8]).toEqual([language, true]);
        for (const answer of answers) {
          expect(answer).not.toMatch(BANNED[language]!);
          expect(answer).not.toMatch(CARRIER);
          for (const [address] of answer.matchAll(/https?:\S+/g)) expect(address).toBe(`${stage.house.publicUrl}/`);
        }
        if (entrance.lacks.segments) continue;
        const notices = new Set((['notice', 'notice_added'] as const).map((key) => render(language, key, {}).text));
        for (const answer of answers)
          expect([answer, segmentsOf(answer) <= (notices.has(answer) ? 2 : 1)]).toEqual([answer, true]);
      }
    },
  );

  asksOf('segments', 'a first answer is one segment, in each language', async ({ way }) => {
    for (const language of LANGUAGES) {
      const her = await way.somebody();
      await (await her.begin(FIRST[language]!)).post();
      await way.settle();
      expect([language, her.answers().map(segmentsOf)]).toEqual([language, [1]]);
    }
  });
});

/** The form from its first page to her own: what stands in a tab, a history or a list of downloads. */
async function walks(stage: Stage, language: string): Promise<void> {
  const her = newWoman(stage);
  const pages = [await her.open(), await her.press({ lang: language, step: 'language' })];
  pages.push(await her.press({ go: 'tell' }));
  pages.push(await her.press({ danger: 'yes' }), await her.press({ go: 'on' }));
  pages.push(await her.press({ go: 'on' }, { words: newWords() }));
  pages.push(await her.press({ go: 'on' }, { place: '', country: 'BD' }));
  pages.push(await her.press({ tell: 'yes' }), await her.press({ supplier: 'unknown' }), await her.press({ go: 'on' }));
  pages.push(await her.press({ go: 'on' }), await her.press({ go: 'skip' }), await her.press({ go: 'open' }));
  pages.push(await her.press({ do: 'delete' }));
  expect(pages.at(-1)).toMatch(/delete_surely/);
  pages.push((await stage.doors.inject({ url: '/calendar' })).body);
  const shown = pages.flatMap((page) => [
    /<title>([\s\S]*?)<\/title>/.exec(page)![1]!,
    ...[...page.matchAll(/ (?:href|action|src|download)="([^"]*)"/g)].map(([, address]) => address!),
    ...[...page.matchAll(/<meta [^>]*content="([^"]*)"/g)].map(([, content]) => content!),
  ]);
  expect(shown.length).toBeGreaterThan(pages.length);
  for (const text of shown) for (const banned of Object.values(BANNED)) expect(text).not.toMatch(banned);
  for (const text of shown.filter((one) => one.startsWith('/'))) expect(text).toMatch(/^\/(calendar|[\w./-]*)?$/);
}
