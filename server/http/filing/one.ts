/** One filing of her organisation, and what she and the desk write to each other. */
import type { FastifyReply } from 'fastify';
import { MOST_LETTERS } from '../../../channels/filing/check.ts';
import type { Bearer } from '../../directory/token.ts';
import { Problem } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { filingTexts, writeToDesk } from '../../intake/filing-dialogue.ts';
import { filingById } from '../../intake/filing-own.ts';
import { HOME, send } from './frame.ts';
import { onePage, type Written } from './one-page.ts';
import { fieldsOf, keyOf, senderOf, type Fields } from './posted.ts';
import type { Opening, Room } from './room.ts';

interface Asked {
  Params: { id: string };
  Querystring: { written?: unknown };
}

export const oneFiling: Opening = (app, room) => {
  // What is read counts as read: asking for the headers alone does not.
  app.get<Asked>('/:id', { exposeHeadRoute: false }, async (request, reply) => {
    const bearer = await room.reader(request);
    if (!bearer) return reply.redirect(HOME, 303);
    return sendOne(room, reply, bearer, request.params.id, { done: request.query.written !== undefined });
  });

  app.post<Asked>('/:id', async (request, reply) => {
    const fields = fieldsOf(request.body);
    const bearer = await senderOf(room, request, reply, fields);
    if (!bearer) return reply;
    const { id } = request.params;
    const words = (fields.words ?? '').trim();
    const fault = words === '' ? 'missing' : words.length > MOST_LETTERS ? 'long' : null;
    if (fault) return sendOne(room, reply.code(422), bearer, id, { words, fault, key: keyOf(fields) });
    try {
      await writeToDesk(room.intake, bearer, id, { key: keyOf(fields), words }, room.now());
    } catch (cause) {
      if (!(cause instanceof Problem) || !REFUSALS.has(cause.code)) throw cause;
      // Sent once more, these are further words.
      const key = cause.code === 'other_message' ? newId() : keyOf(fields);
      return sendOne(room, reply.code(cause.status), bearer, id, { words, refused: cause.code, key });
    }
    return reply.redirect(`${HOME}/${id}?written`, 303);
  });
};

const REFUSALS = new Set(['claimed', 'filing_ended', 'other_message', 'passed_on', 'unavailable', 'stale']);

/** What was typed before her session ended, to be looked over and sent again. */
export const sendOneAgain = (room: Room, reply: FastifyReply, bearer: Bearer, id: string, fields: Fields) =>
  sendOne(room, reply, bearer, id, { words: fields.words ?? '', key: keyOf(fields), resumed: true });

async function sendOne(
  { intake, now }: Room,
  reply: FastifyReply,
  bearer: Bearer,
  id: string,
  written: Written,
): Promise<FastifyReply> {
  const filing = await filingById(intake, bearer, id, now());
  const texts = await filingTexts(intake, bearer, id, now());
  return send(reply, 'one.title', onePage({ bearer, filing, texts, written }));
}
