/** Which page answers a form. */
import type { FastifyRequest } from 'fastify';
import { answersIn, languageIn } from './answers.ts';
import { ask, isAsked } from './ask.ts';
import { askPage } from './ask-pages.ts';
import { helloPage, languagePage, preferredIn } from './hello-page.ts';
import { askCode, own, tryCode } from './own.ts';
import type { Posted } from './posted.ts';
import { viewOf, type Room, type Step } from './room.ts';
import { donePage, lastPage, receiptPage, type Sent } from './sent-pages.ts';
import { isOver, newVisit, openVisit } from './visit.ts';
import { claim } from '../../intake/claim.ts';
import { fold } from '../../intake/fold.ts';

/** Null where she left, or comes back to what she left. */
export async function takeStep(room: Room, request: FastifyRequest, posted: Posted): Promise<string | null> {
  const { fields } = posted;
  const { ring } = room.intake;
  const at = room.now();
  const sealed = fields.leave ?? fields.visit ?? '';
  const known = openVisit(ring, sealed);
  if (fields.leave !== undefined) {
    if (known) await room.left.leave(known.id, at);
    return null;
  }
  if (known && (await room.left.has(known.id))) return null;
  const language = languageIn(fields);
  if (language === null) return languagePage(preferredIn(request.headers['accept-language']));
  return pageFor(room, { ...posted, request, language, visit: known ?? newVisit(at), sealed, at });
}

async function pageFor(room: Room, step: Step): Promise<string> {
  const { fields, visit, language } = step;
  const name = fields.step ?? '';
  const hello = () => helloPage(viewOf(room, step, visit));
  if (isAsked(name)) return ask(room, step, name);
  switch (name) {
    case 'hello':
      if (fields.go === 'code') return askCode(room, { ...step, fields: {} });
      return fields.go === 'tell' ? askPage(viewOf(room, step, visit), 'danger', answersIn(fields)) : hello();
    case 'code':
      return fields.go === 'back' ? hello() : tryCode(room, step);
    case 'hers':
      return own(room, step);
    case 'receipt':
    case 'last':
    case 'done':
      if (isOver(visit, step.at)) return askCode(room, { ...step, fields: {} }, 'late');
      return visit.sent ? afterwards(room, step, name, { receipt: visit.receipt, ...visit.sent }) : hello();
    case 'language':
      return helloPage(viewOf(room, { language }, newVisit(step.at)));
    default:
      return hello();
  }
}

async function afterwards(room: Room, step: Step, name: string, sent: Sent): Promise<string> {
  const { fields, request } = step;
  const view = viewOf(room, step, step.visit);
  if (name === 'receipt') return lastPage(view, null);
  if (name === 'done') return own(room, { ...step, fields: {} });
  if (fields.go === 'show') return receiptPage(view, sent);
  const typed = fold(fields.last ?? '').replaceAll(' ', '');
  // She may type all of it.
  const isRight = typed === sent.receipt.slice(-4) || typed === sent.receipt;
  if (fields.go !== 'skip' && !isRight) return lastPage(view, view.say('last.wrong'));
  if (isRight && step.visit.hers) await claim(room.intake, step.visit.hers.senderId, step.at);
  return donePage(view, sent, request.hostname.endsWith('.onion'));
}
