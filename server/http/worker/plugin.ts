/** Where a text sends her who asks for news: one page in every offered language that does not say what this is about. */
import type { FastifyPluginAsync } from 'fastify';
import { LANGUAGES, wording } from '../../foundation/i18n.ts';
import { html, type Html } from '../html.ts';
import { security } from '../security.ts';
import { STYLES_PATH } from '../styles.ts';

export const workerPages: FastifyPluginAsync<{ readonly publicUrl: string }> = async (app, { publicUrl }) => {
  await app.register(security, { publicUrl });
  const page = pageIn(LANGUAGES);
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
};

const pageIn = (languages: readonly string[]): string =>
  html`<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${wording('en', 'web')('title')}</title>
        <link rel="stylesheet" href="${STYLES_PATH}" />
      </head>
      <body>
        <main>${languages.map(section)}</main>
      </body>
    </html> `.toString();

const PARAGRAPHS = ['text_us', 'news', 'more', 'stop'];

function section(language: string): Html {
  const say = wording(language, 'web');
  return html`<section lang="${language}">
    <h1>${say('title')}</h1>
    ${PARAGRAPHS.map((key) => html`<p>${say(key)}</p>`)}
  </section>`;
}
