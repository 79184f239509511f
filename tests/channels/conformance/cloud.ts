import { createHmac } from 'node:crypto';
import { makeCloudFetcher } from '../../../channels/whatsapp/fetch.ts';
import { signatureOf } from '../../../server/demo/cloud/post.ts';
import { changeOf, messageOf, webhookOf } from '../../../server/demo/cloud/webhook.ts';
import { newId } from '../../../server/foundation/ids.ts';
import { later, SECOND } from '../../../server/foundation/time.ts';
import { APP_SECRET, LINE } from '../whatsapp/meta.ts';
import type { Attached, Entrance, Letter, Taken } from './entrance.ts';
import { phoneOf } from './phone.ts';
import type { Stage } from './stage.ts';

export const whatsappCloud: Entrance = {
  name: 'WhatsApp through Meta',
  lacks: { parts: 'joined_before', segments: 'no_segments' },
  open: async (stage) => openLine(stage),
};

function openLine(stage: Stage) {
  const { meta, webhook } = stage;

  async function post(body: unknown, sign: (raw: Buffer) => string | null = (raw) => signatureOf(APP_SECRET, raw)) {
    const raw = Buffer.from(JSON.stringify(body));
    const signature = sign(raw);
    const response = await fetch(webhook, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(signature === null ? {} : { 'x-hub-signature-256': signature }),
      },
      body: new Uint8Array(raw),
    });
    return { acknowledged: response.ok, status: response.status, body: await response.text() } satisfies Taken;
  }

  const letterOf = (messages: readonly unknown[]): Letter => {
    const body = webhookOf([changeOf(LINE, { messages })]);
    return {
      post: () => post(body),
      forged: {
        'signed with another secret': () => post(body, (raw) => signatureOf('another', raw)),
        'not signed': () => post(body, () => null),
        'changed after it was signed': () =>
          post(body, (raw) => signatureOf(APP_SECRET, Buffer.concat([raw, Buffer.from(' ')]))),
        'signed as before': () =>
          post(body, (raw) => `sha1=${createHmac('sha1', APP_SECRET).update(raw).digest('hex')}`),
      },
    };
  };

  const contentOf = ({ bytes, type = 'image/jpeg', way }: Attached, caption: string) => {
    const kind = type.startsWith('audio') ? 'audio' : type.startsWith('video') ? 'video' : 'image';
    const what = type.startsWith('application') || type.startsWith('text') ? 'document' : kind;
    const id = meta.upload(bytes, type, way);
    return { type: what, [what]: { id, mime_type: type, ...(caption ? { caption } : {}) } };
  };

  return {
    longest: 4_096,
    settle: (minutes?: number) => stage.settle(minutes),
    disorder: () => {
      meta.misbehave({ kind: 'shuffle_statuses' });
      meta.misbehave({ kind: 'early_statuses' });
    },
    away: () => meta.misbehave({ kind: 'unavailable', times: 3 }),
    fetcher: (timeout: number) => makeCloudFetcher({ ...stage.house.config.whatsapp!, timeout }),
    somebody: async () => {
      const person = { userId: `BD.${stage.next()}`, name: 'Nasima Begum' };
      const message = (content: object, after = 0) => {
        meta.hear(person);
        return messageOf(person, `wamid.${newId()}`, later(stage.now(), after * SECOND), content);
      };
      const text = (words: string, after = 0) => message({ type: 'text', text: { body: words } }, after);
      const write = (words: string, files: readonly Attached[] = []) =>
        files.length > 0
          ? letterOf(files.map((one, index) => message(contentOf(one, index === 0 ? words : ''))))
          : letterOf([text(words)]);
      const odd = (content: object) => letterOf([message(content)]);
      return {
        ...phoneOf(stage, write, () => meta.phone(person.userId).map((shown) => shown.text)),
        several: async (words: readonly string[]) => words.map((one) => write(one)),
        album: async (words: string, pictures: readonly Attached[]) =>
          pictures.map((one, index) => write(index === 0 ? words : '', [one])),
        batch: (words: readonly string[]) => letterOf(words.map((one, index) => text(one, -index))),
        odd: async () => ({
          'a place that is none': odd({ type: 'location', location: { latitude: 'north', name: 'Konabari bridge' } }),
          'a card with a number': odd({
            type: 'contacts',
            contacts: [{ name: { formatted_name: 'Jamal Uddin' }, phones: [{ phone: '+8801888777666' }] }],
          }),
          'a sticker': odd({ type: 'sticker', sticker: { id: '99887766', mime_type: 'image/webp' } }),
          'what Meta does not tell': odd({ type: 'unsupported', errors: [{ code: 131_051 }] }),
          'what is new to us': odd({ type: 'hologram', hologram: { id: '1' } }),
        }),
        tooLarge: async () => letterOf([{ ...text('x'), padding: 'x'.repeat(3 * 1024 * 1024) }]),
      };
    },
  };
}
