/** The one style sheet, read at the start and served under the hash of what it says. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import { LANGUAGES } from '../foundation/i18n.ts';

/** What is read out loud stands there in each language: once one is chosen in the form, in that one alone. */
const aloud = LANGUAGES.map(
  (language) =>
    `form:has([name='language'][value='${language}']:checked) .aloud:not([lang='${language}']){display:none}`,
);

const text = [readFileSync(path.join(import.meta.dirname, 'styles.css'), 'utf8'), ...aloud].join('\n');
export const STYLES_PATH = `/styles-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.css`;

export const styles: FastifyPluginAsync = async (app) => {
  app.get(STYLES_PATH, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=31536000, immutable').send(text),
  );
};
