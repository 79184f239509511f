/** The pages of NGOs and unions: they file for workers and follow what they filed. Register it below `/filing`. */
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync } from 'fastify';
import { Problem } from '../../foundation/errors.ts';
import type { Log } from '../../foundation/log.ts';
import type { Now } from '../../foundation/time.ts';
import type { Intake } from '../../intake/receive.ts';
import { attempts } from '../attempts.ts';
import { openEntrance, type EntranceOptions } from '../entrance.ts';
import { failureOf } from '../failure.ts';
import { security } from '../security.ts';
import { openCarried } from './carried.ts';
import { errorPage } from './error-page.ts';
import { caseForms, sendFormAgain, type CaseFormName } from './file-case.ts';
import { HOME, sendOutside } from './frame.ts';
import { filingList } from './list.ts';
import { oneFiling, sendOneAgain } from './one.ts';
import { pads } from './pad.ts';
import { askAgain, askLater, fieldsOf } from './posted.ts';
import { receiptPages } from './receipt.ts';
import type { Room } from './room.ts';
import { LARGEST_FORM, sendListAgain, uploads, type ListFormName } from './upload.ts';

export interface FilingPagesOptions extends Pick<EntranceOptions, 'authenticate' | 'sessions'> {
  readonly intake: Intake;
  readonly now: Now;
  readonly publicUrl: string;
  readonly log: Log;
}

/** What anybody may send before it is known who she is. */
const LARGEST_OF_STRANGERS = 256 * 1024;

export const filingPages: FastifyPluginAsync<FilingPagesOptions> = async (app, options) => {
  const { intake, now, publicUrl, log, sessions, authenticate } = options;
  await app.register(security, { publicUrl });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: LARGEST_FORM });
  await app.register(multipart, { throwFileSizeLimit: false });
  await app.register(rateLimit, attempts);
  app.setErrorHandler((cause, request, reply) => {
    const { status, code } = failureOf(cause);
    if (status >= 500) log.error('request_failed', { route: request.routeOptions.url ?? 'none', status, cause });
    if (code === 'too_many') return askLater(reply.code(status), fieldsOf(request.body));
    return sendOutside(reply.code(status), 'error.title', errorPage(status === 413 ? 'too_large' : code));
  });
  app.setNotFoundHandler((_request, reply) => sendOutside(reply.code(404), 'error.title', errorPage('not_found')));

  const reader = openEntrance(app, {
    sessions,
    authenticate,
    home: HOME,
    inside: HOME,
    scopes: ['filings:read', 'filings:write'],
    ask: askAgain,
    resume: async (reply, sealed, bearer) => {
      const carried = openCarried(intake.ring, sealed, bearer.organisationId, now());
      if (!carried) return null;
      const name = carried.at.slice(HOME.length + 1);
      if (isListForm(name)) return sendListAgain(room, reply, name, bearer, carried.fields);
      return isForm(name)
        ? sendFormAgain(room, reply, name, bearer, carried.fields)
        : sendOneAgain(room, reply, bearer, name, carried.fields);
    },
  });
  const room: Room = { intake, now, publicUrl, reader, secure: publicUrl.startsWith('https:') };

  app.addHook('preParsing', async (request, _reply, payload) => {
    const length = Number(request.headers['content-length'] ?? LARGEST_FORM);
    const large = request.method === 'POST' && !(length <= LARGEST_OF_STRANGERS);
    if (large && !(await reader(request))) throw new Problem('session_ended', 401);
    return payload;
  });
  for (const open of [filingList, caseForms, uploads, pads, receiptPages, oneFiling]) open(app, room);
};

const isListForm = (name: string): name is ListFormName => name === 'upload/list' || name === 'upload/receipts';
const isForm = (name: string): name is CaseFormName => name === 'new' || name === 'call';
