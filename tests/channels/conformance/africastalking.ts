import { dateOf } from '../../../server/demo/africastalking/fake.ts';
import { newId } from '../../../server/foundation/ids.ts';
import { africasTalkingUrl } from '../../../server/http/inbound/africastalking.ts';
import { makeKey } from '../../http/modem.ts';
import type { Entrance, Letter, Taken } from './entrance.ts';
import { phoneOf } from './phone.ts';
import type { Stage } from './stage.ts';

const NUMBER = '22384';

export const africasTalking: Entrance = {
  name: 'SMS through Africa’s Talking',
  lacks: { pictures: 'text_only', fetched: 'text_only', parts: 'joined_before', batch: 'one_each' },
  open: openLine,
};

async function openLine(stage: Stage) {
  const { theirs } = stage;
  const { secret } = await makeKey(stage, 'nairobi');
  const { secret: others } = await makeKey(stage, 'mombasa');
  const { secret: modems } = await makeKey(stage, 'modem');
  const urlOf = (one: string) => africasTalkingUrl(stage.house.publicUrl, one);
  theirs.connect(urlOf(secret));

  function letter(from: string, text: string): Letter {
    const date = dateOf(stage.now());
    const form = { id: newId(), from, to: NUMBER, text, linkId: '', date, networkCode: '63902' };
    const post = async (url = urlOf(secret), more: Record<string, string> = {}): Promise<Taken> => {
      const response = await fetch(url, { method: 'POST', body: new URLSearchParams({ ...form, ...more }) });
      return { acknowledged: response.ok, status: response.status, body: await response.text() };
    };
    return {
      post: () => post(),
      forged: {
        'with a guessed secret': () => post(urlOf('guess')),
        'with half of the secret': () => post(urlOf(secret.slice(1))),
        'with a gateway’s secret': () => post(urlOf(modems)),
        'with another line’s secret': () => post(urlOf(others)),
        'for another line': () => post(urlOf(secret), { to: '22385' }),
      },
    };
  }

  return {
    longest: 1_600,
    settle: (minutes?: number) => stage.settle(minutes),
    disorder: () => theirs.misbehave({ kind: 'shuffle_reports' }),
    away: () => {
      for (let time = 0; time < 3; time += 1) theirs.misbehave({ kind: 'refuse', code: 405 });
    },
    somebody: async () => {
      const from = `+2547${stage.next()}`;
      const write = (words: string) => letter(from, words);
      return {
        ...phoneOf(stage, write, () => theirs.phone(from).map(({ text }) => text)),
        odd: async () => ({ 'nothing at all': write('') }),
        tooLarge: async () => write('x'.repeat(100_000)),
      };
    },
  };
}
