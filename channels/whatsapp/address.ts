import type { Inbound } from '../channel.ts';
import { at, textOf } from '../json.ts';

/** Meta's id of a person for one business: the country, a dot, letters and digits; `ENT` where a parent gave it. */
const USER_ID = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;
const PHONE = /^\+?([1-9]\d{4,18})$/;

/** Whether Meta is to be told of a `recipient`, not of a telephone number. */
export const isUserId = (address: string): boolean => USER_ID.test(address);

/**
 * Whom to answer: by her id for us, which says no number and stays where the number is hidden; else by her number. By the
 * number she may be known from before. Null where neither is there.
 */
export function addressesOf(message: unknown, contacts: readonly unknown[]): Pick<Inbound, 'from' | 'formerly'> | null {
  const said = textOf(at(message, 'from'));
  const id = textOf(at(message, 'from_user_id'));
  const contact =
    contacts.find((one) => said !== '' && at(one, 'wa_id') === said) ??
    contacts.find((one) => id !== '' && at(one, 'user_id') === id) ??
    (contacts.length === 1 ? contacts[0] : undefined);
  const userId = [id, said, textOf(at(contact, 'user_id'))].find(isUserId);
  const phone = [said, textOf(at(contact, 'wa_id'))].flatMap((number) => phoneOf(number) ?? [])[0];
  if (userId !== undefined) return { from: userId, ...(phone === undefined ? {} : { formerly: [phone] }) };
  return phone === undefined ? null : { from: phone };
}

function phoneOf(number: string): string | null {
  const [, digits] = PHONE.exec(number) ?? [];
  return digits ? `+${digits}` : null;
}
