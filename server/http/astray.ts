/** What is at no address of ours, and what nobody can read: a browser gets a page, a machine a code. */
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../foundation/log.ts';
import { failureOf, type Failure } from './failure.ts';
import { pageHeaders, security } from './security.ts';
import { astrayPage } from './worker/astray-page.ts';
import { preferredIn } from './worker/hello-page.ts';

export interface AstrayOptions {
  readonly publicUrl: string;
  readonly log: Log;
}

const NOT_FOUND: Failure = { status: 404, code: 'not_found' };

/** Every address that nobody else answers. */
export const astray: FastifyPluginAsync<AstrayOptions> = async (app, { publicUrl, log }) => {
  // What is sent there is not looked at.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => done(null));
  await app.register(security, { publicUrl, anyBrowser: true });
  app.setErrorHandler((cause, request, reply) => {
    const failure = failureOf(cause);
    if (failure.status >= 500) log.error('request_failed', { route: 'none', status: failure.status, cause });
    return sendAstray(request, reply, failure);
  });
  app.setNotFoundHandler((request, reply) => sendAstray(request, reply, NOT_FOUND));
};

function sendAstray(request: FastifyRequest, reply: FastifyReply, { status, code }: Failure): FastifyReply {
  reply.code(status);
  if (!isBrowser(request)) return reply.send({ error: code });
  const language = preferredIn(request.headers['accept-language']);
  return reply.type('text/html; charset=utf-8').send(astrayPage(language, status, startOf(request.url)));
}

/** Before any door: no hook of theirs adds a header. */
export const sendUnreadable = (request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply =>
  sendAstray(request, reply.headers(pageHeaders), { status, code: 'bad_request' });

const isBrowser = ({ headers }: FastifyRequest): boolean => /\btext\/html\b/.test(headers.accept ?? '');

/** Where somebody begins who asked for this. */
const startOf = (address: string): string => /^\/(?:filing|buyer)(?=\/)/.exec(address)?.[0] ?? '/';
