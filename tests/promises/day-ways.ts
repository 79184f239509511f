/** Of the same day: who comes by another way than a text through Twilio. */
import { makeWoman } from '../http/woman.ts';
import { LINE } from '../world.ts';
import type { World } from '../world.ts';
import { receiptIn } from './women.ts';
import { signedByGateway, type Ways } from './ways.ts';

const WORDS = 'Two months no salary, says Rokeya Khatun 01819456789';

/** Each a second after the other. */
export async function comeOtherwise(world: World, ways: Ways): Promise<void> {
  const { publicUrl } = world.house;
  const api = async (address: string, body: object, headers: Record<string, string>) => {
    const type = { 'content-type': 'application/json' };
    const response = await fetch(publicUrl + address, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...headers, ...type },
    });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  };
  const token = await world.token('shapla');
  const her = { phone: '+8801766666666', userId: 'BD.13491208655302741918', name: 'Salma' };
  const deeds: (() => Promise<unknown>)[] = [
    () => confide(world),
    () =>
      api('/api/v1/filings', { words: WORDS, language: 'bn', own_number: 'A-1' }, { authorization: `Bearer ${token}` }),
    () => byGateway(world, ways, api),
    () => world.twilio.ring({ from: '+8801777777777', to: LINE, webhookUrl: `${publicUrl}/channels/voice/twilio` }),
    () => ways.cloud.text(her, WORDS),
    () =>
      ways.cloud.send(her, {
        type: 'image',
        image: { id: ways.cloud.upload(Buffer.from('a picture'), 'image/jpeg'), caption: WORDS },
      }),
    () => ways.africasTalking.text('+254722000001', '22384', WORDS),
  ];
  // Whether a status overtakes the answer to a sending is chance.
  for (let text = 0; text < 50; text += 1) {
    ways.cloud.misbehave({ kind: 'lose_statuses' });
    ways.africasTalking.misbehave({ kind: 'lose_reports' });
  }
  for (const deed of deeds) {
    await deed();
    world.pass(1_000);
    await world.work();
  }
}

async function confide(world: World): Promise<void> {
  const her = makeWoman(world.app);
  await her.open();
  await her.press({ lang: 'en', step: 'language' });
  await her.press({ go: 'tell' });
  await her.press({ danger: 'no' });
  await her.press({ go: 'on' }, { words: WORDS });
  await her.press({ go: 'on' }, { place: 'MK47', country: 'BD' });
  await her.press({ tell: 'yes' });
  await her.press({ supplier: 'no' });
  const receipt = receiptIn(await her.press({ go: 'on' }, {}, [{ type: 'text/plain', bytes: Buffer.from(WORDS) }]));
  await her.open();
  await her.press({ lang: 'en', step: 'language' });
  await her.press({ go: 'code' });
  await her.press({ go: 'on' }, { code: receipt });
  await her.press({ do: 'write' }, { words: WORDS });
}

/** A text, one in parts of which none is missing, and a call. */
function byGateway(
  world: World,
  ways: Ways,
  api: (address: string, body: object, headers: Record<string, string>) => Promise<void>,
): Promise<void> {
  const from = '+8801788888888';
  const at = Math.floor(world.now() / 1_000);
  const part = (number: number) => ({
    id: `p${number}`,
    from: '+8801799999999',
    text: WORDS,
    at,
    part: { ref: 1, number, of: 2 },
  });
  const body = { messages: [{ id: 'a', from, text: WORDS, at }, part(1), part(2)], calls: [{ id: 'c', from }] };
  return api('/channels/sms/gateway', body, signedByGateway(ways, JSON.stringify(body), world.now()));
}
