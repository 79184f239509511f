/** Who comes to the doors of those who bring messages, and is none of them: unsigned, wrongly signed, of another kind, cut off. */
import type { OutgoingHttpHeaders } from 'node:http';
import { ask, moment, type Life } from './life.ts';
import { bringByMeta } from './messengers.ts';
import { bringByGateway } from './networks.ts';
import { headersOf } from './strangers.ts';

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

interface Door {
  readonly path: string;
  readonly type: string;
  /** What a wrong proof looks like. */
  readonly proof: OutgoingHttpHeaders;
}

const TWILIO = { type: FORM, proof: { 'x-twilio-signature': `${'A'.repeat(27)}=` } };
const GATEWAY = {
  'gehoor-key': 'A'.repeat(22),
  'gehoor-timestamp': '1772612007',
  'gehoor-signature': 'a'.repeat(64),
};

const DOORS: readonly Door[] = [
  { path: '/channels/whatsapp/twilio', ...TWILIO },
  { path: '/channels/whatsapp/twilio/status', ...TWILIO },
  { path: '/channels/voice/twilio', ...TWILIO },
  { path: '/channels/voice/twilio/join', ...TWILIO },
  { path: '/channels/whatsapp/cloud', type: JSON_TYPE, proof: { 'x-hub-signature-256': `sha256=${'a'.repeat(64)}` } },
  { path: '/channels/sms/gateway', type: JSON_TYPE, proof: GATEWAY },
  { path: '/channels/sms/africastalking/no-secret', type: FORM, proof: {} },
  { path: '/channels/sms/africastalking/no-secret/status', type: FORM, proof: {} },
];

const FIELDS = 'From To Body MessageSid CallSid AccountSid ProfileName id from to text status phoneNumber'.split(' ');

export async function forgeElsewhere(life: Life): Promise<void> {
  const { secrets } = life;
  for (const { path, type, proof } of DOORS) {
    const knock = async (what: string, headers: OutgoingHttpHeaders, kind = type) => {
      const where = `${path} ${what}`;
      const fields = Object.fromEntries(FIELDS.map((field) => [field, secrets.draw('name', `${field} of ${where}`)]));
      const query = new URLSearchParams({
        c: secrets.draw('token', `query of ${where}`),
        q: secrets.draw('name', `query of ${where}`),
      });
      const text = kind === FORM ? new URLSearchParams(fields).toString() : JSON.stringify(fields);
      const body = what === 'cut off' ? text.slice(0, -7) : text;
      const address = path.replace('no-secret', secrets.draw('token', `the secret of ${where}`));
      moment(life);
      await ask(life, where, {
        method: 'POST',
        address: `${address}?${query.toString()}`,
        headers: { ...headersOf(life, where), 'content-type': kind, ...headers },
        body,
      });
    };
    await knock('without a proof', {});
    await knock('with a wrong proof', proof);
    if (!life.whole) continue;
    await knock('of another kind', proof, type === FORM ? JSON_TYPE : FORM);
    await knock('cut off', proof);
  }
  await shake(life);
}

/** Handshakes, signatures that are no signatures, and bodies that are none though they are signed. */
async function shake(life: Life): Promise<void> {
  const { secrets } = life;
  const wrong = (field: string) => secrets.draw('name', `${field} of a handshake`);
  const query = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.verify_token': wrong('hub.verify_token'),
    'hub.challenge': wrong('hub.challenge'),
  });
  const headers = headersOf(life, 'a handshake');
  await ask(life, 'a handshake', { address: `/channels/whatsapp/cloud?${query.toString()}`, headers });
  await bringByMeta(
    life,
    'a signature that is none',
    { name: wrong('a body') },
    wrong('a signature').replaceAll(/[^\x20-\x7e]/g, ''),
  );
  await bringByMeta(life, 'a body that is no JSON', `{"name": ${wrong('no JSON')}`);
  await bringByMeta(life, 'a body of another kind', {
    object: wrong('object'),
    entry: [{ changes: [wrong('a change')] }],
  });
  await bringByGateway(life, 'a gateway whose body is no JSON', `{"messages": ${wrong('no JSON')}`);
  await bringByGateway(
    life,
    'a gateway with a wrong key',
    {},
    { 'gehoor-key': secrets.draw('token', 'a key of a gateway') },
  );
}
