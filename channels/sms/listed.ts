import type { Twilio } from 'twilio';
import type { Failure, Inbound } from '../channel.ts';
import { offTheWire } from './address.ts';
import { isCard } from './card.ts';
import { failureOf } from './failure.ts';

/** The newest first. */
export type Received = { readonly kind: 'received'; readonly messages: readonly ReceivedMessage[] } | Failure;

export interface ReceivedMessage extends Omit<Inbound, 'media'> {
  /** When the provider got it, in milliseconds since 1970; whole seconds. */
  readonly at: number;
  /** How many pictures or sounds came with it. */
  readonly pictures: number;
}

/** Ids and times alone: the words are not ours to read again. */
export type SentThere =
  | { readonly kind: 'sent'; readonly messages: readonly { readonly providerId: string; readonly at: number }[] }
  | Failure;

export type Pictures = { readonly kind: 'pictures'; readonly media: Inbound['media'] } | Failure;

/** The most that one page carries; as many pages are read as there are. */
const PAGE = 1_000;

/** `to`: the line's address on the wire. */
export async function receivedBy(client: Twilio, to: string, since: number): Promise<Received> {
  try {
    const listed = await client.messages.list({ to, dateSentAfter: new Date(since), pageSize: PAGE });
    // What we wrote to a line of our own is no complaint.
    const inbound = listed.filter(({ direction, status }) => direction === 'inbound' && status === 'received');
    const messages = inbound.map(({ sid, from, body, numMedia, dateCreated }) => ({
      providerId: sid,
      from: offTheWire(from),
      to: offTheWire(to),
      text: body,
      pictures: Number(numMedia),
      at: dateCreated.getTime(),
    }));
    return { kind: 'received', messages };
  } catch (error) {
    return failureOf(error);
  }
}

export async function sentBy(client: Twilio, from: string, since: number, until: number): Promise<SentThere> {
  try {
    const dates = { dateSentAfter: new Date(since), dateSentBefore: new Date(until) };
    const listed = await client.messages.list({ from, ...dates, pageSize: PAGE });
    const outbound = listed.filter(({ direction }) => direction.startsWith('outbound'));
    const messages = outbound.map(({ sid, dateCreated }) => ({ providerId: sid, at: dateCreated.getTime() }));
    return { kind: 'sent', messages };
  } catch (error) {
    return failureOf(error);
  }
}

export async function picturesOf(client: Twilio, baseUrl: string, messageSid: string): Promise<Pictures> {
  try {
    const listed = await client.messages(messageSid).media.list({ limit: 10 });
    const media = listed
      .filter(({ contentType }) => !isCard(contentType))
      .map(({ uri, contentType }) => ({
        address: baseUrl + uri.replace(/\.json$/, ''),
        type: contentType,
      }));
    return { kind: 'pictures', media };
  } catch (error) {
    return failureOf(error);
  }
}
