/** The intake pad: a sheet of paper for each language. */
import { Problem } from '../../foundation/errors.ts';
import { LANGUAGES } from '../../foundation/i18n.ts';
import { HOME } from './frame.ts';
import { padPage } from './pad-page.ts';
import type { Opening } from './room.ts';

export const pads: Opening = (app, room) => {
  app.get<{ Params: { language: string } }>('/pad/:language', async (request, reply) => {
    if (!(await room.reader(request))) return reply.redirect(HOME, 303);
    const { language } = request.params;
    if (!LANGUAGES.includes(language)) throw new Problem('not_found', 404);
    return reply.type('text/html; charset=utf-8').send(padPage(language, `${room.publicUrl}/`));
  });
};
