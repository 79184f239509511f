/** A provider whose errors quote what it was told, and a database that fails in the middle and says of what. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { sql } from 'kysely';
import type { Carrier, Fetcher, Provider } from '../../channels/channel.ts';
import { makeAfricasTalkingSender } from '../../channels/sms/africastalking.ts';
import { makeTwilioFetcher } from '../../channels/sms/media.ts';
import { makeTwilioRecords } from '../../channels/sms/records.ts';
import { makeTwilioSender } from '../../channels/sms/send.ts';
import { makeCloudFetcher } from '../../channels/whatsapp/fetch.ts';
import { makeCloudRecords } from '../../channels/whatsapp/records.ts';
import { makeCloudSender } from '../../channels/whatsapp/send.ts';
import { openCases } from '../../server/cases/store.ts';
import { DAY, HOUR } from '../../server/foundation/time.ts';
import { answerCase } from '../../server/http/desk/casework.ts';
import { twilioStatusUrl } from '../../server/http/inbound/twilio.ts';
import { jobsOf } from '../../server/jobs.ts';
import { ACCOUNT, TOKEN } from '../world.ts';
import { bring, moment, texted, type Life } from './life.ts';
import { leavePicture } from './messengers.ts';
import { answer } from './staff.ts';
import { ACCESS_TOKEN, API_KEY } from './ways.ts';
import { phone, words } from './workers.ts';

type Fault = (response: ServerResponse, quoted: string, secret: string) => void;

const json = (response: ServerResponse, status: number, value: object) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));

/** Meta's and Africa's Talking's ways to say no, with words in every field. */
const theirs = (secret: string, quoted: string) => ({
  error: {
    message: `${secret}: ${quoted}`,
    type: secret,
    code: secret,
    error_data: { details: secret },
    fbtrace_id: secret,
  },
  SMSMessageData: {
    Message: secret,
    Recipients: [{ statusCode: 403, number: quoted, status: secret, messageId: secret }],
  },
});

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
    json(response, 400, { code: secret, message: quoted, status: secret, ...theirs(secret, quoted) }),
  'a refusal in a yes': (response, quoted, secret) =>
    json(response, 200, { ...theirs(secret, quoted), url: `http://127.0.0.1:9/${secret}`, sha256: secret }),
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
  const { database, ring, log, publicUrl } = house;
  const statusUrl = (_: unknown, id: string) => twilioStatusUrl(publicUrl, 'sms', id);
  const { carriers, fetchers, records, media } = grumblersAt(`http://127.0.0.1:${port}`);
  const carrierOf = ({ provider }: { readonly provider: Provider }) => carriers[provider] ?? null;
  const delivery = { database, ring, log, carrierOf, statusUrl };
  const jobs = jobsOf(house, { delivery, records, media, fetcherOf: (provider) => fetchers[provider] ?? null });
  const speaking = jobs.filter(({ name }) =>
    ['deliver', 'attachments', 'reconcile', 'provider_erasure', 'settle'].includes(name),
  );
  for (const fault of life.whole ? Object.keys(FAULTS) : ['a code that is a text', 'a refusal']) {
    grumbler.fault = fault;
    const [file] = await openCases(database.read);
    await answerCase(life.desk, file!.id, answer(life, `an answer to ${fault}`), world.now());
    await leavePicture(life, `a picture before ${fault}`);
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

/** Every provider's client, with that one server at its other end. */
function grumblersAt(baseUrl: string) {
  const account = { accountSid: ACCOUNT, authToken: TOKEN, baseUrl, timeout: 150 };
  const meta = { accessToken: ACCESS_TOKEN, baseUrl, timeout: 150 };
  const carriers: Partial<Record<Provider, Carrier>> = {
    twilio: makeTwilioSender(account),
    cloud: makeCloudSender(meta),
    africastalking: makeAfricasTalkingSender({ username: 'gehoor', apiKey: API_KEY, baseUrl, timeout: 150 }),
  };
  const fetchers: Partial<Record<Provider, Fetcher>> = {
    twilio: makeTwilioFetcher(account),
    cloud: makeCloudFetcher(meta),
  };
  return { carriers, fetchers, records: makeTwilioRecords(account), media: makeCloudRecords(meta) };
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
