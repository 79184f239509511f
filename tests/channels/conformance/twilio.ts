import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { makeTwilioFetcher } from '../../../channels/sms/media.ts';
import { newId } from '../../../server/foundation/ids.ts';
import { createHash } from 'node:crypto';
import { ACCOUNT, TOKEN } from '../../world.ts';
import type { Attached, Entrance, Letter, Taken } from './entrance.ts';
import { phoneOf } from './phone.ts';
import type { Stage } from './stage.ts';

interface Line {
  readonly channel: 'sms' | 'whatsapp';
  readonly to: string;
  readonly longest: number;
  /** A phone's own number, as it stands there. */
  addressOf(number: string): string;
}

const SMS: Line = { channel: 'sms', to: '+8809600000001', longest: 1_600, addressOf: (number) => `+88017${number}` };
const WHATSAPP: Line = {
  channel: 'whatsapp',
  to: 'whatsapp:+8809600000003',
  longest: 4_096,
  addressOf: (number) => `whatsapp:+88018${number}`,
};

export const smsTwilio: Entrance = {
  name: 'SMS through Twilio',
  lacks: { parts: 'joined_before', batch: 'one_each' },
  open: async (stage) => openLine(stage, SMS),
};

export const whatsappTwilio: Entrance = {
  name: 'WhatsApp through Twilio',
  lacks: { parts: 'joined_before', batch: 'one_each', segments: 'no_segments' },
  open: async (stage) => openLine(stage, WHATSAPP),
};

function openLine(stage: Stage, line: Line) {
  const { channel, to, longest, addressOf } = line;
  const { twilio } = stage;
  const webhookUrl = `${stage.house.publicUrl}/channels/${channel}/twilio`;
  const upload = ({ bytes, type, way }: Attached) =>
    twilio.upload({ bytes, ...(type ? { type } : {}), ...(way ? { way } : {}) });

  function letter(
    from: string,
    body: string,
    files: readonly Attached[] = [],
    more: Record<string, string> = {},
  ): Letter {
    const messageSid = `SM${createHash('md5').update(newId()).digest('hex')}`;
    const media = files.map((one) =>
      one.type === CARD ? { address: `${stage.twilio.url}/card`, type: CARD } : upload(one),
    );
    const params = {
      MessageSid: messageSid,
      AccountSid: ACCOUNT,
      From: from,
      To: to,
      Body: body,
      NumMedia: '0',
      ...more,
    };
    return {
      post: async () => {
        const { status, twiml } = await twilio.text({ from, to, body, webhookUrl, messageSid, media, more });
        return taken(status, twiml);
      },
      forged: {
        'signed with another token': () => forge(params, { token: 'another token' }),
        'not signed': () => forge(params, { signature: null }),
        'changed after it was signed': () => forge({ ...params, Body: `${body}!` }, { signature: sign(params) }),
        'signed for another address': () => forge(params, { signature: sign(params, `${webhookUrl}/status`) }),
        'of another account': () => forge({ ...params, AccountSid: `AC${'f'.repeat(32)}` }),
      },
    };
  }

  const sign = (params: Record<string, string>, url = webhookUrl, token = TOKEN) =>
    getExpectedTwilioSignature(token, url, params);

  async function forge(
    params: Record<string, string>,
    { token = TOKEN, signature = sign(params, webhookUrl, token) }: { token?: string; signature?: string | null } = {},
  ): Promise<Taken> {
    const response = await fetch(webhookUrl, {
      method: 'POST',
      headers: signature === null ? {} : { 'x-twilio-signature': signature },
      body: new URLSearchParams(params),
    });
    return taken(response.status, await response.text());
  }

  return {
    longest,
    settle: (minutes?: number) => stage.settle(minutes),
    disorder: () => twilio.misbehave({ kind: 'shuffle_statuses' }),
    away: () => twilio.misbehave({ kind: '429', times: 3 }),
    fetcher: (timeout: number) =>
      makeTwilioFetcher({ accountSid: ACCOUNT, authToken: TOKEN, baseUrl: twilio.url, timeout }),
    somebody: async () => {
      const address = addressOf(stage.next());
      const write = (words: string, files?: readonly Attached[]) => letter(address, words, files);
      const place = { Latitude: '23.99', Longitude: '90.39', Address: 'Road 14', Label: 'Konabari bridge' };
      return {
        ...phoneOf(stage, write, () =>
          twilio.phone(address).flatMap(({ direction, body }) => (direction === 'inbound' ? [] : [body])),
        ),
        // A picture message holds several; WhatsApp sends each by itself.
        album: async (words: string, pictures: readonly Attached[]) =>
          channel === 'sms'
            ? [letter(address, words, pictures)]
            : pictures.map((one, index) => letter(address, index === 0 ? words : '', [one])),
        odd: async () => ({
          'nothing at all': letter(address, ''),
          'a card with a number': letter(address, '', [{ bytes: Buffer.alloc(0), type: CARD }]),
          ...(channel === 'whatsapp'
            ? { 'a place that is none': letter(address, place.Label, [], { ...place, Latitude: 'north' }) }
            : {}),
        }),
        tooLarge: async () => letter(address, 'x'.repeat(100_000)),
      };
    },
  };
}

const CARD = 'text/vcard';

const taken = (status: number, body: string): Taken => ({ acknowledged: status >= 200 && status < 300, status, body });
