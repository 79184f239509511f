/** WhatsApp, by Twilio and by Meta: words, buttons, lists, pictures, cards, places, and what Meta tells besides. */
import { changeOf, messageOf, webhookOf } from '../../server/demo/cloud/webhook.ts';
import { signatureOf } from '../../server/demo/cloud/post.ts';
import { newWamid } from '../../server/demo/cloud/ledger.ts';
import { ask, bring, moment, texted, type Life } from './life.ts';
import { photograph } from './pictures.ts';
import { headersOf } from './strangers.ts';
import { APP_SECRET, META_LINE } from './ways.ts';
import { phone, words } from './workers.ts';

const BY_TWILIO = '/channels/whatsapp/twilio';
const BY_META = '/channels/whatsapp/cloud';
const LINE = 'whatsapp:+8809600000003';

export async function byTwilio(life: Life): Promise<void> {
  const { secrets, world } = life;
  const where = 'WhatsApp by Twilio';
  const draw: typeof secrets.draw = (kind, field) => secrets.draw(kind, `${field} of ${where}`);
  const known = () => ({
    ProfileName: draw('name', 'ProfileName'),
    WaId: draw('number', 'WaId'),
    ExternalUserId: `BD.${draw('word', 'ExternalUserId')}`,
    ReferralBody: draw('name', 'ReferralBody'),
    Forwarded: draw('word', 'Forwarded'),
  });
  const text = (name: string, body: string, more: Record<string, string> = {}) => {
    moment(life);
    const params = { ...texted(life, name, `whatsapp:${phone(life, name)}`, body), To: LINE, ...known(), ...more };
    return bring(life, name, params, { address: BY_TWILIO, headers: headersOf(life, name) });
  };
  await text(where, words(life, where));
  const tapped = { ButtonText: draw('name', 'ButtonText'), ButtonPayload: draw('name', 'ButtonPayload') };
  await text(`${where} with a button`, words(life, `${where} with a button`), tapped);
  const place = { Latitude: '23.7', Longitude: '90.4', Label: draw('name', 'Label'), Address: draw('name', 'Address') };
  await text(`${where} with a place`, draw('name', 'Body under a place'), place);
  const { address } = world.twilio.upload({ bytes: await photograph(life, where) });
  const card = { MediaUrl1: draw('link', 'MediaUrl1'), MediaContentType1: 'text/vcard' };
  const media = {
    NumMedia: '2',
    MediaUrl0: address,
    MediaContentType0: `image/${draw('word', 'MediaContentType0')}`,
    ...card,
  };
  await text(`${where} with a picture`, words(life, `${where} with a picture`), media);
  await world.work();
}

/** A webhook of Meta's as Meta signs it. */
export function bringByMeta(life: Life, where: string, body: object | string, signature?: string) {
  const raw = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const headers = {
    ...headersOf(life, where),
    'content-type': 'application/json',
    'x-hub-signature-256': signature ?? signatureOf(APP_SECRET, raw),
  };
  return ask(life, where, { method: 'POST', address: BY_META, headers, body: raw });
}

export async function byMeta(life: Life): Promise<void> {
  const { secrets, world, ways } = life;
  const where = 'WhatsApp by Meta';
  const draw: typeof secrets.draw = (kind, field) => secrets.draw(kind, `${field} of ${where}`);
  const woman = () => ({
    phone: phone(life, where),
    userId: `BD.${draw('word', 'user_id')}`,
    name: draw('name', 'profile name'),
  });
  const pushed = (...changes: object[]) =>
    bringByMeta(life, where, { ...webhookOf(changes), mystery: draw('name', 'an unknown field') });
  const says = async (content: object, person = woman()) => {
    const message = {
      ...messageOf(person, newWamid(), moment(life), content),
      mystery: draw('name', 'a field of a message'),
    };
    await pushed(changeOf(META_LINE, { messages: [message] }, [person]));
  };
  const her = woman();
  moment(life);
  await ways.cloud.text(her, words(life, where));
  await world.work();
  const under = { from: META_LINE, id: ways.cloud.phone(her.userId).at(-1)!.id };
  const reply = (type: string) => ({
    type,
    [type]: {
      id: draw('word', `Body of ${type}`),
      title: draw('name', `${type} title`),
      description: draw('name', 'description'),
    },
  });
  await says({ type: 'interactive', interactive: reply('list_reply'), context: under }, her);
  await says({
    type: 'button',
    button: { payload: words(life, `${where} with a button`), text: draw('name', 'button') },
    context: under,
  });
  const picture = ways.cloud.upload(await photograph(life, where), 'image/jpeg');
  const caption = words(life, `${where} with a picture`);
  await says({
    type: 'image',
    image: { id: picture, caption, mime_type: `image/${draw('word', 'mime_type')}`, sha256: draw('token', 'sha256') },
  });
  const paper = ways.cloud.upload(Buffer.from(`They wrote: ${draw('name', 'a paper')}`), 'text/plain');
  await says({
    type: 'document',
    document: { id: paper, filename: `${draw('name', 'filename')}.txt`, caption: draw('name', 'Body under a paper') },
  });
  for (const content of strange(draw)) await says(content, her);
  const status = (state: string, more: object = {}) => ({
    id: newWamid(),
    status: state,
    timestamp: '1772000000',
    recipient_id: her.phone,
    recipient_user_id: draw('word', 'recipient_user_id'),
    biz_opaque_callback_data: draw('token', 'biz_opaque_callback_data'),
    ...more,
  });
  const errors = [
    {
      code: 131_026,
      title: draw('name', 'title of an error'),
      message: draw('name', 'message of an error'),
      error_data: { details: draw('phone', 'details of an error') },
    },
  ];
  await pushed(changeOf(META_LINE, { statuses: [status('failed', { errors }), status(draw('word', 'status'))] }));
  await pushed(changeOf(META_LINE, { errors: [{ ...errors[0], code: draw('number', 'code of an error') }] }));
  await pushed({
    field: 'message_template_status_update',
    value: { event: 'REJECTED', reason: draw('name', 'reason') },
  });
  await pushed({ field: draw('word', 'field'), value: { name: draw('name', 'value') } });
  await pushed(
    changeOf(META_LINE, {
      messages: [
        { from: draw('name', 'from'), id: draw('name', 'id of a message'), type: 'text' },
        draw('name', 'a message that is none'),
      ],
    }),
  );
  await world.work();
  await ways.cloud.settled();
}

/** A picture at Meta that is still to be fetched. */
export async function leavePicture(life: Life, where: string): Promise<void> {
  const person = { phone: phone(life, where), name: life.secrets.draw('name', `profile name of ${where}`) };
  const id = life.ways.cloud.upload(Buffer.from(life.secrets.draw('word', `a document of ${where}`)), 'text/plain');
  const message = messageOf(person, newWamid(), moment(life), { type: 'image', image: { id } });
  await bringByMeta(life, where, webhookOf([changeOf(META_LINE, { messages: [message] }, [person])]));
}

/** What is not taken, or not even looked at. */
const strange = (draw: Life['secrets']['draw']): object[] => [
  {
    type: 'contacts',
    contacts: [{ name: { formatted_name: draw('name', 'a card') }, phones: [{ phone: draw('phone', 'a card') }] }],
  },
  {
    type: 'location',
    location: {
      latitude: 23.7,
      longitude: 90.4,
      name: draw('name', 'a place'),
      address: draw('name', 'the address of a place'),
    },
  },
  { type: 'reaction', reaction: { message_id: newWamid(), emoji: draw('word', 'a reaction') } },
  { type: 'edit', edit: { message: { text: { body: draw('name', 'an edit') } } } },
  { type: 'system', system: { body: draw('name', 'a new number'), wa_id: draw('phone', 'a new number') } },
  { type: 'unsupported', errors: [{ code: 131_051, title: draw('name', 'what is not supported') }] },
  { type: draw('word', 'an unknown type'), [draw('word', 'a key')]: { text: draw('name', 'of an unknown type') } },
];
