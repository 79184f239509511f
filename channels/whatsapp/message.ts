import type { Inbound, Media } from '../channel.ts';
import { placeIn } from '../place.ts';
import { addressesOf } from './address.ts';
import { at, fieldsOf, listOf, textOf, type Json } from '../json.ts';

/** A message as Meta tells it. `at`: when she sent it, in milliseconds since 1970; null where nothing says so. */
export type Told =
  | { readonly kind: 'message'; readonly inbound: Inbound; readonly at: number | null }
  /** Nothing that a case could be about; nothing of it is kept. */
  | { readonly kind: 'ignored' }
  /** It cannot be read, or answered. */
  | { readonly kind: 'broken' };

/** Meta allows 4,096. */
const LONGEST_TEXT = 65_536;
const WAMID = /^[\x21-\x7e]{1,512}$/;

/** One of the `messages` of a change: `value` has the line that it came to, and who wrote. */
export function readMessage(message: unknown, value: Json): Told {
  const fields = fieldsOf(message);
  if (isNothing(fields)) return { kind: 'ignored' };
  const addresses = addressesOf(fields, listOf(value.contacts));
  const to = textOf(at(value, 'metadata', 'phone_number_id'));
  const providerId = textOf(fields.id);
  const content = contentOf(fields);
  if (!addresses || !WAMID.test(providerId) || !/^\d{1,64}$/.test(to) || content.text.length > LONGEST_TEXT)
    return { kind: 'broken' };
  const seconds = Number(textOf(fields.timestamp) || Number.NaN);
  return {
    kind: 'message',
    inbound: { providerId, ...addresses, to, provider: 'cloud', ...content, text: content.text.toWellFormed() },
    at: Number.isSafeInteger(seconds) && seconds >= 0 ? seconds * 1_000 : null,
  };
}

/**
 * A heart on what we wrote, a word changed or taken back, and what others hear too. What Meta says of a new number holds a
 * name and both numbers: it is not even looked at.
 */
const NOTHING: ReadonlySet<unknown> = new Set(['reaction', 'edit', 'revoke', 'delete', 'system']);

const isNothing = (fields: Json): boolean =>
  NOTHING.has(fields.type) ||
  fields.group_id !== undefined ||
  (fields.type === 'unsupported' && NOTHING.has(at(fields, 'unsupported', 'type')));

type Content = Pick<Inbound, 'text' | 'media' | 'other' | 'answering'>;

function contentOf(fields: Json): Content {
  switch (fields.type) {
    case 'text':
      return words(textOf(at(fields, 'text', 'body')));
    case 'button':
      return tapped(fields, textOf(at(fields, 'button', 'payload')) || textOf(at(fields, 'button', 'text')));
    case 'interactive':
      return tapped(
        fields,
        textOf(at(fields, 'interactive', 'button_reply', 'id')) ||
          textOf(at(fields, 'interactive', 'list_reply', 'id')),
      );
    case 'image':
    case 'audio':
    case 'voice':
    case 'video':
    case 'document':
      return withMedia(fieldsOf(fields[fields.type]));
    // Its name and address may be of somebody's home: where it is is enough.
    case 'location': {
      const place = placeIn(at(fields, 'location', 'latitude'), at(fields, 'location', 'longitude'));
      return place === null ? OTHER : words(place);
    }
    // She opened the talk and said nothing yet.
    case 'request_welcome':
      return words('');
    default:
      return OTHER;
  }
}

/** Cards, orders, stickers, forms, and whatever is new. */
const OTHER: Content = { text: '', media: [], other: true };

const words = (text: string): Content => ({ text, media: [] });

function tapped(fields: Json, text: string): Content {
  if (text === '') return OTHER;
  const answering = textOf(at(fields, 'context', 'id'));
  return { ...words(text), ...(WAMID.test(answering) ? { answering } : {}) };
}

/** The name of a file may name a person: it is left out. */
function withMedia(media: Json): Content {
  const address = textOf(media.id);
  const text = textOf(media.caption);
  if (!/^[\w-]{1,128}$/.test(address)) return { text, media: [], other: true };
  const one: Media = { address, type: textOf(media.mime_type).slice(0, 100) };
  return { text, media: [one] };
}
