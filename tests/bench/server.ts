/** One of the servers that the bench compares, in a process of its own: `node server.ts VARIANT PORT FOLDER`. */
import path from 'node:path';
import SqliteFile from 'better-sqlite3';
import Fastify, { type FastifyInstance } from 'fastify';
import { readForm } from '../../channels/sms/read.ts';
import { verifyTwilio } from '../../channels/sms/verify.ts';
import { connect } from '../../server/database/connect.ts';
import { migrate } from '../../server/database/migrate.ts';
import { newId } from '../../server/foundation/ids.ts';
import { dayOf, systemNow } from '../../server/foundation/time.ts';
import { newPair } from '../../server/vault/exchange.ts';
import { sealWords } from '../../server/vault/words.ts';
import { TOKEN } from '../world.ts';
import { startGehoor } from './gehoor.ts';

const [variant, port, folder] = process.argv.slice(2) as [string, string, string];
const url = `http://127.0.0.1:${port}/channels/sms/twilio`;

type Take = (body: Buffer, signature: string) => Promise<void> | void;

const bare: Take = () => undefined;
const signed: Take = (body, signature) => {
  const form = readForm(body, 'application/x-www-form-urlencoded');
  if (form.kind === 'refused' || !verifyTwilio({ authTokens: [TOKEN], url, signature, params: form.params }))
    throw new Error('signature');
};

function insertEach(): Take {
  const file = new SqliteFile(path.join(folder, 'each.sqlite'));
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.exec('create table if not exists message (id text primary key, body text)');
  const insert = file.prepare('insert into message values (?, ?)');
  return (body, signature) => {
    void signed(body, signature);
    insert.run(newId(), body.toString('utf8'));
  };
}

async function insertTogether(seal: boolean): Promise<Take> {
  const database = connect(`sqlite:${path.join(folder, 'together.sqlite')}`);
  await migrate(database);
  const lock = { id: newId(), publicKey: newPair().publicKey };
  return async (body, signature) => {
    void signed(body, signature);
    const id = newId();
    const text = body.toString('utf8');
    const [kept] = seal ? sealWords(lock, [{ place: { table: 'message', column: 'body', row: id }, text }]) : [text];
    await database.write((trx) =>
      trx
        .insertInto('replay_guard')
        .values({ key: id, day: dayOf(systemNow()), answers: kept!, provider_id_sealed: null })
        .execute(),
    );
  };
}

const VARIANTS: Record<string, () => Take | Promise<Take>> = {
  bare: () => bare,
  signature: () => signed,
  insert: insertEach,
  together: () => insertTogether(false),
  sealed: () => insertTogether(true),
};

function serverOf(take: Take): FastifyInstance {
  const app = Fastify({ logger: false });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.get('/bare', (_request, reply) => reply.type('text/html').send('<!doctype html>'));
  app.post('/channels/sms/twilio', async (request, reply) => {
    await take(request.body as Buffer, String(request.headers['x-twilio-signature']));
    return reply.type('text/xml').send('<Response/>');
  });
  return app;
}

const app = variant === 'gehoor' ? (await startGehoor(Number(port), folder)).app : serverOf(await VARIANTS[variant]!());
await app.listen({ port: Number(port), host: '127.0.0.1' });
process.on('message', () => process.send!({ rss: process.memoryUsage().rss }));
process.send!('ready');
