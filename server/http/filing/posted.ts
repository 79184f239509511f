/** A form as it came, and who sent it. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Bearer } from '../../directory/token.ts';
import { Problem } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { enterPage } from '../enter-page.ts';
import { html, type Html } from '../html.ts';
import { sealCarried } from './carried.ts';
import { HOME, sendOutside } from './frame.ts';
import type { Room } from './room.ts';
import { say } from './words.ts';

export type Fields = Readonly<Record<string, string>>;

export const fieldsOf = (body: unknown): Fields =>
  Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

/** For every form: whose it is, and a key by which it is taken once. */
export const marksOf = ({ organisationId }: Bearer, key: string = newId()): Html =>
  html`<input type="hidden" name="of" value="${organisationId}" /><input type="hidden" name="key" value="${key}" />`;

/** The key of a form; a new one where it brought none of ours. */
export const keyOf = ({ key = '' }: Fields): string => (/^[\w-]{22}$/.test(key) ? key : newId());

/** Who sent a form; null where her session has ended: then she was asked to log in, and what she typed is kept. */
export async function senderOf(
  room: Room,
  request: FastifyRequest,
  reply: FastifyReply,
  fields: Fields,
): Promise<Bearer | null> {
  const bearer = await room.reader(request);
  if (!bearer && isTooMuch(fields)) {
    askFirst(reply.code(401));
    return null;
  }
  if (!bearer) {
    const carried = sealCarried(room.intake.ring, { at: request.url.split('?')[0]!, fields }, room.now());
    askAgain(reply.code(401), carried);
    return null;
  }
  // A form of somebody else who was logged in here before.
  if (fields.of !== bearer.organisationId) throw new Problem('other_session', 409);
  return bearer;
}

/** More than whoever is not logged in may send, once it is sealed. */
const isTooMuch = (fields: Fields): boolean => Object.values(fields).join('').length > 140_000;

/** Where a file was sent, or a list too long to keep: it does not wait for a log-in. */
export const askFirst = (reply: FastifyReply): FastifyReply =>
  sendOutside(reply, 'enter.title', enterPage({ say, home: HOME, wrong: false, notice: say('error.session_ended') }));

/** Where she tried too often: what she brought stays with her. */
export const askLater = (reply: FastifyReply, { carried = '' }: Fields): FastifyReply =>
  sendOutside(
    reply,
    'enter.title',
    enterPage({ say, home: HOME, wrong: false, carried, notice: say('error.too_many') }),
  );

export const askAgain = (reply: FastifyReply, carried: string, wrong = false): FastifyReply =>
  sendOutside(reply, 'enter.title', enterPage({ say, home: HOME, wrong, carried }));
