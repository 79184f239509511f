import { MOST_LETTERS } from '../../../server/http/worker/answers.ts';
import { HEADERS, multipart, type Fields } from '../../http/woman.ts';
import type { Attached, Entrance, Letter, Taken } from './entrance.ts';
import { eraseHers, newWoman, openHers } from './own-page.ts';
import type { Stage } from './stage.ts';

export const webForm: Entrance = {
  name: 'the web form',
  lacks: {
    fetched: 'with_the_form',
    stop: 'never_sent',
    parts: 'whole_form',
    batch: 'one_each',
    statuses: 'fetched_not_sent',
    provider: 'own_page',
    segments: 'no_segments',
  },
  open: async (stage) => openForm(stage),
};

function openForm(stage: Stage) {
  async function send(fields: Fields, files: readonly Attached[] = [], more: Record<string, string> = {}) {
    const { payload, type } = multipart(
      fields,
      files.map((one) => ({ bytes: one.bytes, type: one.type ?? 'image/jpeg' })),
    );
    const headers = { ...HEADERS, 'content-type': type, ...more };
    return stage.doors.inject({ method: 'POST', url: '/', payload, headers });
  }
  const elsewhere = { 'sec-fetch-site': 'cross-site' };

  return {
    longest: MOST_LETTERS,
    returns: ['half a letter'] as const,
    settle: (minutes?: number) => stage.settle(minutes),
    somebody: async () => {
      const receipts = new Set<string>();
      const begin = async (words: string, files: readonly Attached[] = []): Promise<Letter> => {
        const her = newWoman(stage);
        await her.open();
        await her.press({ lang: 'en', step: 'language' });
        await her.press({ go: 'tell' });
        await her.press({ danger: 'no' });
        await her.press({ go: 'on' }, { words });
        await her.press({ go: 'on' }, { place: '', country: 'BD' });
        await her.press({ tell: 'yes' });
        await her.press({ supplier: 'unknown' });
        const fields = { ...her.hidden(), go: 'on' };
        const post = async (more?: Record<string, string>): Promise<Taken> => {
          const { statusCode: status, body } = await send(fields, files, more);
          const receipt = /<p class="digits"[^>]*>([\s\S]*?)<\/p>/.exec(body)?.[1]?.replaceAll(/<[^>]*>|\D/g, '');
          if (receipt) receipts.add(receipt);
          return { acknowledged: receipt !== undefined, status, body };
        };
        return { post: () => post(), forged: { 'sent by another site': () => post(elsewhere) } };
      };
      const add = async (words: string): Promise<Letter> => {
        const her = await openHers(stage, [...receipts][0]!);
        const fields = { ...her.hidden(), words, do: 'write' };
        const post = async (more: Fields = {}, headers?: Record<string, string>): Promise<Taken> => {
          const { statusCode: status, body } = await send({ ...fields, ...more }, [], headers);
          return { acknowledged: body.includes('Added. We have it.'), status, body };
        };
        return {
          post: () => post(),
          forged: {
            'sent by another site': () => post({}, elsewhere),
            'with a visit that we did not seal': () => post({ visit: 'forged' }),
            'with a visit that opened no page': async () => {
              const stranger = newWoman(stage);
              await stranger.open();
              await stranger.press({ lang: 'en', step: 'language' });
              return post({ visit: stranger.hidden().visit! });
            },
          },
        };
      };
      return {
        begin,
        add,
        several: async ([first, ...others]: readonly string[]) => {
          await (await begin(first!)).post();
          return Promise.all(others.map(add));
        },
        album: async (words: string, pictures: readonly Attached[]) => [await begin(words, pictures)],
        odd: async () => ({
          'a program': await begin('look at this', [{ bytes: Buffer.from('MZ\u0090\0\u0003\0'.repeat(80), 'latin1') }]),
          'no words': await begin(''),
        }),
        tooLarge: async () => begin('look at this', [{ bytes: Buffer.alloc(21 * 1024 * 1024, 7) }]),
        answers: () => [...receipts],
        erase: () => eraseHers(stage, [...receipts][0]!),
      };
    },
  };
}
