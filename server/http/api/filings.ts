/** JSON for NGOs and unions: they file for workers and follow what they filed. Register it below `/api/v1`. */
import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import type { Fault } from '../../../channels/filing/filing.ts';
import type { Bearer } from '../../directory/token.ts';
import { Problem } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import type { Log } from '../../foundation/log.ts';
import { attempts } from '../attempts.ts';
import { security } from '../security.ts';
import { bearerOf, type Authenticate } from './bearer.ts';
import { failAsProblems } from './failing.ts';
import {
  FaultsBody,
  FiledBody,
  FilingBody,
  FilingsPage,
  FilingsQuery,
  MessageBody,
  OneFilingBody,
  type OwnFilingBody,
} from './filing-shapes.ts';
import { sendFaults, sendProblem } from './problem.ts';

/** What filers may do, and no more of the service. */
export interface FilingsDoor {
  /** `key` tells a repeat where she gives no number of her own; `other`: the filing that is known, with another content. */
  file(
    filer: Bearer,
    fields: Readonly<Record<string, string>>,
    key: string,
  ): Promise<FiledBody | { readonly faults: readonly Fault[] } | { readonly other: string }>;
  list(filer: Bearer, limit: number, after: string | null): Promise<readonly Own[]>;
  one(filer: Bearer, id: string): Promise<Own>;
  texts(filer: Bearer, id: string): Promise<readonly Text[]>;
  write(filer: Bearer, id: string, message: { readonly key: string; readonly words: string }): Promise<void>;
}

type Own = Pick<OwnFilingBody, 'id' | 'reference' | 'way' | 'affected' | 'collective' | 'reach' | 'state' | 'news'> & {
  readonly ownNumber: string | null;
  readonly filedDay: string;
  readonly receivedDay: string;
  readonly nextDate: string | null;
  readonly readySince: string | null;
};

type Text = Pick<OneFilingBody['messages'][number], 'day' | 'from' | 'text'> & { readonly isNew: boolean };

export interface FilingsApiOptions {
  readonly door: FilingsDoor;
  readonly authenticate: Authenticate;
  readonly publicUrl: string;
  readonly log: Log;
}

const PER_MINUTE = 300;
const PAGE = 50;

export const filingsApi: FastifyPluginAsync<FilingsApiOptions> = async (app, options) => {
  const { door, authenticate, publicUrl, log } = options;
  await app.register(security, { publicUrl });
  await app.register(rateLimit, attempts);
  failAsProblems(app, log);
  app.setValidatorCompiler(({ schema, httpPart }) => takeListed(schema as TSchema, httpPart));
  const config = { rateLimit: { max: PER_MINUTE, timeWindow: '1 minute' } };

  app.post<{ Body: FilingBody }>(
    '/filings',
    { config, schema: { body: FilingBody, response: { '2xx': FiledBody, default: FaultsBody } } },
    async (request, reply) => {
      const filer = await bearerOf(request, authenticate, 'filings:write');
      const done = await door.file(filer, fieldsOf(request.body), keyOf(request));
      if ('other' in done) return sendProblem(reply, OTHER, { filing: done.other });
      if ('faults' in done) return sendFaults(reply, done.faults);
      return reply.code(done.repeated ? 200 : 201).send(done);
    },
  );

  app.get<{ Querystring: FilingsQuery }>(
    '/filings',
    { config, schema: { querystring: FilingsQuery, response: { '2xx': FilingsPage, default: FaultsBody } } },
    async (request): Promise<FilingsPage> => {
      const filer = await bearerOf(request, authenticate, 'filings:read');
      const { limit = PAGE, cursor = null } = request.query;
      const filings = await door.list(filer, limit, cursor);
      return { filings: filings.map(bodyOf), next: filings.length === limit ? filings.at(-1)!.id : null };
    },
  );

  app.get<{ Params: { id: string } }>(
    '/filings/:id',
    { config, schema: { response: { '2xx': OneFilingBody, default: FaultsBody } } },
    async (request): Promise<OneFilingBody> => {
      const filer = await bearerOf(request, authenticate, 'filings:read');
      const filing = await door.one(filer, request.params.id);
      const texts = await door.texts(filer, request.params.id);
      const messages = texts.map(({ isNew, ...text }) => ({ ...text, is_new: isNew }));
      return { ...bodyOf(filing), messages };
    },
  );

  app.post<{ Params: { id: string }; Body: MessageBody }>(
    '/filings/:id/messages',
    { config, schema: { body: MessageBody, response: { default: FaultsBody } } },
    async (request, reply) => {
      const filer = await bearerOf(request, authenticate, 'filings:write');
      await door.write(filer, request.params.id, { key: keyOf(request), words: request.body.words });
      return reply.code(204).send();
    },
  );
};

const OTHER = { status: 409, code: 'other_filing' };

/** Left to itself the framework takes out what is not listed: then a consent with a slip in its name would be lost in silence. */
const takeListed =
  (schema: TSchema, part: string | undefined) =>
  (sent: unknown): { value: unknown } | { error: Error } => {
    const value = part === 'querystring' ? Value.Convert(schema, sent) : sent;
    return Value.Check(schema, value) ? { value } : { error: new Problem('bad_request', 400) };
  };

function fieldsOf({ consents = {}, ...body }: FilingBody): Record<string, string> {
  const plain = Object.entries({ ...body, ...consents }).map(([field, value]): [string, string] => [
    field,
    value === true ? 'yes' : value === false ? 'no' : value === null || value === undefined ? '' : String(value),
  ]);
  return Object.fromEntries(plain);
}

/** Of the header, as https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header has it; else each request is one. */
function keyOf({ headers }: FastifyRequest): string {
  const key = headers['idempotency-key'];
  if (key === undefined) return newId();
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) throw new Problem('bad_request', 400);
  return key;
}

const bodyOf = ({ ownNumber, filedDay, receivedDay, nextDate, readySince, ...own }: Own): OwnFilingBody => ({
  ...own,
  own_number: ownNumber,
  filed: filedDay,
  received: receivedDay,
  next_date: nextDate,
  ready_since: readySince,
});
