/** A provider whose errors quote what it was told, and a database that fails in the middle and says of what. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { sql } from 'kysely';
import { makeTwilioFetcher } from '../../channels/sms/media.ts';
import { makeTwilioRecords } from '../../channels/sms/records.ts';
import { makeTwilioSender } from '../../channels/sms/send.ts';
import { openCases } from '../../server/cases/store.ts';
import { DAY, HOUR } from '../../server/foundation/time.ts';
import { answerCase } from '../../server/http/desk/casework.ts';
import { twilioStatusUrl } from '../../server/http/inbound/twilio.ts';
import { jobsOf } from '../../server/jobs.ts';
import { ACCOUNT, TOKEN } from '../world.ts';
import { bring, moment, texted, type Life } from './life.ts';
import { answer } from './staff.ts';
import { phone, words } from './workers.ts';

type Fault = (response: ServerResponse, quoted: string, secret: string) => void;

const json = (response: ServerResponse, status: number, value: object) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));

const FAULTS: Readonly<Record<string, Fault>> = {
  'an error in HTML': (response, quoted, secret) =>
    response.writeHead(500, { 'content-type': 'text/html', 'x-error': secret }).end(`<h1>${secret}</h1>${quoted}`),
  'too many': (response, quoted, secret) =>
    json(response, 429, { code: 20_429, message: `${secret}: ${quoted}`, more_info: secret, status: 429 }),
  'a refusal': (response, quoted, secret) =>
    json(response, 400, {
      code: 21_211,
      message: `Invalid 'To' ${secret}: ${quoted}`,
      more_info: secret,
      details: { secret },
    }),
  'a code that is a text': (response, quoted, secret) =>
    json(response, 400, { code: secret, message: quoted, status: secret }),
  'no JSON': (response, quoted, secret) => response.writeHead(200).end(`{"sid": ${secret} ${quoted}`),
  'an odd id': (response, quoted, secret) => json(response, 201, { sid: secret, body: quoted, status: secret }),
  'a redirect': (response, _quoted, secret) =>
    response.writeHead(307, { location: `http://127.0.0.1:9/${encodeURIComponent(secret)}` }).end(),
  'a cut': (response, quoted) => {
    response.writeHead(200, { 'content-length': '9999' });
    response.write(quoted);
    response.destroy();
  },
  silence: () => undefined,
};

interface Grumbler {
  readonly server: Server;
  fault: string;
}

/** Answers every request with the present fault, with a new secret in it and all that was asked quoted. */
async function grumble({ secrets }: Life): Promise<Grumbler> {
  const grumbler: Grumbler = {
    fault: '',
    server: createServer((request, response) => {
      const parts: Buffer[] = [];
      request
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () => {
          const quoted = `${request.url} ${Buffer.concat(parts).toString()}`;
          FAULTS[grumbler.fault]!(response, quoted, secrets.draw('word', grumbler.fault));
        });
    }),
  };
  grumbler.server.listen(0, '127.0.0.1');
  await once(grumbler.server, 'listening');
  return grumbler;
}

/** Every job that speaks with the provider meets each of its faults; `look` while they are all that there is. */
export async function quarrel(life: Life, look: () => Promise<void>): Promise<void> {
  const { world } = life;
  const { house } = world;
  const grumbler = await grumble(life);
  const { port } = grumbler.server.address() as AddressInfo;
  const account = { accountSid: ACCOUNT, authToken: TOKEN, baseUrl: `http://127.0.0.1:${port}`, timeout: 150 };
  const { database, ring, log, publicUrl } = house;
  const carrier = makeTwilioSender(account);
  const statusUrl = (_: unknown, id: string) => twilioStatusUrl(publicUrl, 'sms', id);
  const delivery = { database, ring, log, carrierOf: () => carrier, statusUrl };
  const fetcher = makeTwilioFetcher(account);
  const jobs = jobsOf(house, {
    delivery,
    records: makeTwilioRecords(account),
    media: null,
    fetcherOf: () => fetcher,
  });
  const speaking = jobs.filter(({ name }) =>
    ['deliver', 'attachments', 'reconcile', 'provider_erasure', 'settle'].includes(name),
  );
  for (const fault of life.whole ? Object.keys(FAULTS) : ['an error in HTML', 'a code that is a text', 'a refusal']) {
    grumbler.fault = fault;
    const [file] = await openCases(database.read);
    await answerCase(life.desk, file!.id, answer(life, `an answer to ${fault}`), world.now());
    for (const job of speaking) await job.run(world.now());
    world.pass(HOUR);
    for (const job of speaking) await job.run(world.now());
  }
  await look();
  grumbler.server.closeAllConnections();
  grumbler.server.close();
  // Afterwards it is a good provider again.
  world.pass(DAY);
  await world.work();
}

/** A write that fails half-way, with an error that quotes the row and more. */
export async function stumble(life: Life): Promise<void> {
  const { world, secrets, desk } = life;
  const { owner, kind, read } = world.house.database;
  // Taken apart, so that not the trigger itself is found.
  const apart = [...secrets.draw('name', 'an error of the database')].join('|').replaceAll("'", "''");
  const quoted = `replace('${apart}', '|', '')`;
  const begin =
    kind === 'sqlite'
      ? [`create trigger stumble before insert on outbox begin select raise(abort, ${quoted}); end`]
      : [
          `create function stumble() returns trigger language plpgsql as $$ begin raise exception '% %', ${quoted}, new; end $$`,
          'create trigger stumble before insert on outbox for each row execute function stumble()',
        ];
  const end =
    kind === 'sqlite' ? ['drop trigger stumble'] : ['drop trigger stumble on outbox', 'drop function stumble'];
  for (const statement of begin) await sql.raw(statement).execute(owner);
  const from = phone(life, 'a failing write');
  moment(life);
  const params = texted(life, 'a failing write', from, words(life, 'a failing write'));
  const { status } = await bring(life, 'a failing write', params, { kept: life.told });
  const [file] = await openCases(read);
  const failed = await answerCase(desk, file!.id, answer(life, 'a failing answer'), world.now()).then(
    () => false,
    () => true,
  );
  for (const statement of end) await sql.raw(statement).execute(owner);
  if (status < 500 || !failed) throw new Error('the database did not fail');
  // As the provider does it.
  moment(life);
  await bring(life, 'the same once more', params);
}
