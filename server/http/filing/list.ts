/** The list of her organisation's filings: the first page, and older ones behind it. */
import { filingsOf } from '../../intake/filing-own.ts';
import { askAgain } from './posted.ts';
import { HOME, send } from './frame.ts';
import { listPage } from './list-page.ts';
import type { Opening } from './room.ts';

const PAGE = 50;

export const filingList: Opening = (app, room) => {
  app.get<{ Querystring: { after?: unknown } }>('/', async (request, reply) => {
    const bearer = await room.reader(request);
    const { after } = request.query;
    if (!bearer) return after === undefined ? askAgain(reply, '') : reply.redirect(HOME, 303);
    const last = typeof after === 'string' ? after : null;
    const filings = await filingsOf(room.intake, bearer, room.now(), { limit: PAGE, after: last });
    const next = filings.length === PAGE ? filings.at(-1)!.id : null;
    return send(reply, 'list.title', listPage({ filings, next, further: last !== null }));
  });
};
