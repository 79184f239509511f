/** What workers write, with a secret in every field that a webhook has. */
import { bring, moment, texted, type Life } from './life.ts';

type Letter = (
  told: Record<'name' | 'number' | 'mail' | 'link' | 'handle' | 'date' | 'word' | 'phrase', string>,
) => string;

/** Complaints as people write them; `phrase` stands where nothing is masked. */
const LETTERS: readonly Letter[] = [
  (t) =>
    `We say: ${t.phrase}. My name is ${t.name}. Two months no salary since ${t.date}. Call ${t.number}, ${t.mail} ${t.link} ${t.handle} ${t.word}`,
  (t) =>
    `আমার নাম ${t.name}। দুই মাস বেতন দেয় না, ${t.date} থেকে। ফোন ${t.number} ${t.mail} ${t.link} ${t.handle} ${t.word}`,
  (t) =>
    `amar nam ${t.name}, betan dey na ${t.date} theke. phone ${t.number} ${t.mail} ${t.link} ${t.handle} ${t.word}`,
  (t) => `मेरा नाम ${t.name} है। ${t.date} से वेतन नहीं मिला। फोन ${t.number} ${t.mail} ${t.link} ${t.handle} ${t.word}`,
  (t) => `اسمي ${t.name} ولم أستلم راتبي منذ ${t.date} هاتف ${t.number} ${t.mail} ${t.link} ${t.handle} ${t.word}`,
  (t) => `Me llamo ${t.name}, no pagan desde ${t.date}. Tel ${t.number} ${t.mail} ${t.link} ${t.handle} ${t.word}`,
  (t) =>
    `Tôi tên là ${t.name}, không trả lương từ ${t.date}. Gọi ${t.number} ${t.mail} ${t.link} ${t.handle} ${t.word}`,
  (t) =>
    `The exit is locked and there is fire on floor 3! ${t.name} ${t.number} ${t.date} ${t.mail} ${t.link} ${t.handle} ${t.word}`,
];

function letter({ secrets }: Life, where: string, write: Letter): string {
  const draw = (kind: Parameters<typeof secrets.draw>[0]) => secrets.draw(kind, `Body of ${where}`);
  return write({
    name: draw('name'),
    number: draw('number'),
    mail: draw('mail'),
    link: draw('link'),
    handle: draw('handle'),
    date: draw('date'),
    word: draw('word'),
    phrase: draw('phrase'),
  });
}

/** What Twilio knows of a phone, asked or not, and what it may know tomorrow. */
function unasked({ secrets }: Life, where: string): Record<string, string> {
  const draw: typeof secrets.draw = (kind, field) => secrets.draw(kind, `${field} of ${where}`);
  return {
    FromCity: draw('name', 'FromCity'),
    FromState: draw('word', 'FromState'),
    FromZip: draw('number', 'FromZip'),
    FromCountry: draw('word', 'FromCountry'),
    ToCity: draw('word', 'ToCity'),
    ProfileName: draw('name', 'ProfileName'),
    WaId: draw('number', 'WaId'),
    Latitude: draw('number', 'Latitude'),
    Address: draw('name', 'Address'),
    Mystery: draw('word', 'an unknown parameter'),
    [draw('word', 'the name of a parameter')]: '1',
    SmsMessageSid: draw('sid', 'SmsMessageSid'),
    NumMedia: '2',
    MediaUrl0: draw('link', 'MediaUrl0'),
    MediaUrl1: draw('link', 'MediaUrl1'),
    MediaContentType0: `image/${draw('word', 'MediaContentType0')}`,
    MediaContentType1: draw('name', 'MediaContentType1'),
    ReferralNumMedia: draw('word', 'ReferralNumMedia'),
  };
}

/** Her number. */
export const phone = ({ secrets }: Life, whose: string): string => secrets.draw('phone', `From of ${whose}`);

/** A case of hers, told in as many texts as the line asks for. */
export async function complain(life: Life, whose: string, index: number, answers: readonly string[]): Promise<string> {
  const from = phone(life, whose);
  moment(life);
  const params = texted(life, whose, from, letter(life, whose, LETTERS[index % LETTERS.length]!));
  await bring(life, whose, { ...params, ...unasked(life, whose) });
  for (const answer of answers) {
    moment(life);
    await bring(life, whose, texted(life, whose, from, answer));
  }
  return from;
}

/** The same through the fake provider, which keeps what it brings. */
export async function text(life: Life, from: string, body: string): Promise<void> {
  moment(life);
  const { twilio } = life.world;
  const media = [
    { address: life.secrets.draw('link', 'MediaUrl'), type: `image/${life.secrets.draw('word', 'a type')}` },
    twilio.upload({ bytes: Buffer.from(life.secrets.draw('word', 'a document')) }),
    // One that the provider does not give away yet.
    twilio.upload({ bytes: Buffer.from(life.secrets.draw('word', 'a document to come')), way: 'down' }),
  ];
  const { twiml } = await life.world.text(from, body, { messageSid: life.secrets.draw('sid', 'MessageSid'), media });
  life.carried.push(['the answer to a text', Buffer.from(twiml)]);
}

/** A text whose webhook is lost, and a webhook that comes twice. */
export async function lose(life: Life): Promise<void> {
  const { world } = life;
  world.twilio.misbehave({ kind: 'lose_webhook' });
  await text(life, phone(life, 'a lost text'), letter(life, 'a lost text', LETTERS[0]!));
  world.twilio.misbehave({ kind: 'repeat_webhook' });
  await text(life, phone(life, 'a repeat'), letter(life, 'a repeat', LETTERS[1]!));
  world.pass(5 * 60_000);
  await world.work();
}

export const words = (life: Life, whose: string): string => letter(life, whose, LETTERS[0]!);
