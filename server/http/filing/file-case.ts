/** Files one case from either form; afterwards the worker's receipt is shown once. */
import type { FastifyReply } from 'fastify';
import type { Bearer } from '../../directory/token.ts';
import { Problem } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { addDays, dayOf } from '../../foundation/time.ts';
import { checkFiling, file } from '../../intake/filing.ts';
import { OtherFiling } from '../../intake/filing-body.ts';
import { countriesOf } from '../worker/countries.ts';
import { callPage } from './call-page.ts';
import type { CaseForm } from './case-form.ts';
import { HOME, send } from './frame.ts';
import { newPage } from './new-page.ts';
import { fieldsOf, keyOf, senderOf, type Fields } from './posted.ts';
import { handReceipt } from './receipt.ts';
import type { Opening, Room } from './room.ts';

const FORMS = { new: { page: newPage, way: 'page' }, call: { page: callPage, way: 'phone' } } as const;
export type CaseFormName = keyof typeof FORMS;

export const caseForms: Opening = (app, room) => {
  for (const name of Object.keys(FORMS) as CaseFormName[]) {
    app.get(`/${name}`, async (request, reply) => {
      const bearer = await room.reader(request);
      return bearer ? sendForm(reply, name, await formFor(room, bearer, {})) : reply.redirect(HOME, 303);
    });
    app.post(`/${name}`, async (request, reply) => {
      const fields = fieldsOf(request.body);
      const bearer = await senderOf(room, request, reply, fields);
      return bearer ? take(room, reply, name, bearer, fields) : reply;
    });
  }
};

/** What was typed before her session ended, to be looked over and sent again. */
export const sendFormAgain = async (
  room: Room,
  reply: FastifyReply,
  name: CaseFormName,
  bearer: Bearer,
  fields: Fields,
): Promise<FastifyReply> => sendForm(reply, name, { ...(await formFor(room, bearer, fields)), resumed: true });

async function take(
  room: Room,
  reply: FastifyReply,
  name: CaseFormName,
  bearer: Bearer,
  fields: Fields,
): Promise<FastifyReply> {
  const { intake, now } = room;
  const form = await formFor(room, bearer, fields);
  const checked = checkFiling(fields, dayOf(now()));
  if ('faults' in checked) return sendForm(reply.code(422), name, { ...form, faults: checked.faults });
  try {
    const { draft } = checked;
    const filed = await file(intake, bearer, draft, FORMS[name].way, now(), keyOf(fields));
    handReceipt(room, reply, { ...filed, language: draft.language, again: name });
    return reply.redirect(`${HOME}/${filed.id}/receipt`, 303);
  } catch (cause) {
    if (cause instanceof OtherFiling)
      return sendForm(reply.code(409), name, { ...form, key: newId(), known: cause.id, refused: cause.code });
    // She keeps what she typed: another form, or a minute later, it may be taken.
    if (!(cause instanceof Problem) || !REFUSALS.has(cause.code)) throw cause;
    return sendForm(reply.code(cause.status), name, { ...form, refused: cause.code });
  }
}

const REFUSALS = new Set(['tied', 'not_vetted', 'unavailable', 'stale']);

const formFor = async ({ intake, now }: Room, bearer: Bearer, fields: Fields): Promise<CaseForm> => ({
  bearer,
  values: fields,
  faults: [],
  key: keyOf(fields),
  countries: await countriesOf(intake.database.read),
  lastDay: addDays(dayOf(now()), 1),
});

const sendForm = (reply: FastifyReply, name: CaseFormName, form: CaseForm) =>
  send(reply, `${name}.title`, FORMS[name].page(form));
