/** The worker's receipt, on the one page after the filing: sealed in a cookie on the way there, and then gone. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Day } from '../../foundation/time.ts';
import { MINUTE, SECOND } from '../../foundation/time.ts';
import type { Filed } from '../../intake/filing.ts';
import { filingById } from '../../intake/filing-own.ts';
import { HOME, send } from './frame.ts';
import { receiptPage } from './receipt-page.ts';
import type { Opening, Room } from './room.ts';

interface Handed extends Filed {
  /** The worker's, of the slip. */
  readonly language: string;
  /** The form that it came from. */
  readonly again: 'new' | 'call';
}

const KEPT_FOR = 10 * MINUTE;

export const receiptPages: Opening = (app, room) => {
  app.get<{ Params: { id: string } }>('/:id/receipt', { exposeHeadRoute: false }, async (request, reply) => {
    const bearer = await room.reader(request);
    if (!bearer) return reply.redirect(HOME, 303);
    const { id } = request.params;
    const { reference, nextDate } = await filingById(room.intake, bearer, id, room.now());
    const handed = handedIn(room, request, id);
    reply.clearCookie(COOKIE, { path: `${HOME}/${id}` });
    return send(
      reply,
      'receipt.title',
      receiptPage({ id, reference, nextDate, address: `${room.publicUrl}/`, ...handed }),
    );
  });
};

/** `publicUrl` and the cookie's path end where the filing does: no other page gets it. */
export function handReceipt({ intake, secure }: Room, reply: FastifyReply, handed: Handed): void {
  const { id, receipt, date, repeated, language, again } = handed;
  const text = JSON.stringify({ receipt, date, repeated, language, again });
  reply.setCookie(COOKIE, intake.ring.seal('receipt', placeOf(id), text), {
    path: `${HOME}/${id}`,
    httpOnly: true,
    sameSite: 'strict',
    secure,
    maxAge: KEPT_FOR / SECOND,
  });
}

interface Shown {
  readonly receipt: string | null;
  readonly date: Day;
  readonly repeated: boolean;
  readonly language: string;
  readonly again: 'new' | 'call';
}

function handedIn({ intake }: Room, request: FastifyRequest, id: string): Shown | null {
  try {
    return JSON.parse(intake.ring.open(placeOf(id), request.cookies[COOKIE] ?? '')) as Shown;
  } catch {
    return null;
  }
}

const COOKIE = 'gehoor-slip';
const placeOf = (id: string) => ({ table: 'page', column: 'slip', row: id });
