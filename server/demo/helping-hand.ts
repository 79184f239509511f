import { floorOf, worse } from '../cases/category.ts';
import { caseById } from '../cases/store.ts';
import { answerCase, readCase, resolveCase, triageCase, type Desk } from '../http/desk/casework.ts';
import type { Instant } from '../foundation/time.ts';

/** What a handler of the demo writes, in the languages of the lines. */
const WORDS: Readonly<Record<string, { readonly answer: string; readonly outcome: string }>> = {
  en: {
    answer: 'Thank you. I have read it and I take it up, without your name. You can add more here at any time.',
    outcome: 'It is settled: the workplace has mended it for everybody. If it has not reached you, write to us here.',
  },
  bn: {
    answer: 'ধন্যবাদ। আমি আপনার কথা পড়েছি এবং আপনার নাম ছাড়া বিষয়টি তুলছি। আরও কিছু থাকলে এখানে লিখুন।',
    outcome: 'সমাধান হয়েছে: কাজের জায়গা সবার জন্য এটি ঠিক করেছে। আপনি না পেলে এখানে লিখুন।',
  },
};

/** A handler reads a visitor's case, confirms what was proposed, places it where she said or at `siteId`, and answers. */
export async function letDeskWork(desk: Desk, caseId: string, siteId: string | null, now: Instant): Promise<void> {
  const { file } = await readCase(desk, caseId, now);
  const { category, level } = file.state;
  await triageCase(desk, caseId, { category, level: worse(level, floorOf(category)), siteId }, null, now);
  await answerCase(desk, caseId, wordsFor(file.language).answer, now);
}

export async function letDeskResolve(desk: Desk, caseId: string, now: Instant): Promise<void> {
  const file = await caseById(desk.database.read, caseId);
  await resolveCase(desk, caseId, 'remedied', wordsFor(file?.language ?? 'en').outcome, now);
}

const wordsFor = (language: string) => WORDS[language] ?? WORDS.en!;
