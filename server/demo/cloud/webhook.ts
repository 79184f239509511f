import type { Instant } from '../../foundation/time.ts';

/** Somebody with WhatsApp: by number, by Meta's id for the business, or both; and the name that she gave herself there. */
export interface Person {
  readonly phone?: string;
  readonly userId?: string;
  readonly name: string;
}

const contactOf = ({ phone, userId, name }: Person) => ({
  profile: { name },
  ...(phone ? { wa_id: phone.replace('+', '') } : {}),
  ...(userId ? { user_id: userId } : {}),
});

/** A message as it stands in a webhook; `content` has the type and what belongs to it. */
export const messageOf = ({ phone, userId }: Person, id: string, at: Instant, content: object) => ({
  ...(phone ? { from: phone.replace('+', '') } : {}),
  ...(userId ? { from_user_id: userId } : {}),
  id,
  timestamp: String(Math.floor(at / 1_000)),
  ...content,
});

/** One change of a webhook. */
export const changeOf = (line: string, value: object, people: readonly Person[] = []) => ({
  field: 'messages',
  value: {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '8809600000002', phone_number_id: line },
    ...(people.length > 0 ? { contacts: people.map(contactOf) } : {}),
    ...value,
  },
});

/** The body of a webhook. */
export const webhookOf = (changes: readonly unknown[]) => ({
  object: 'whatsapp_business_account',
  entry: [{ id: '102290129340398', changes }],
});
