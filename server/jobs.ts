import type { Carrier, Fetcher, Provider } from '../channels/channel.ts';
import { makeTwilioFetcher } from '../channels/sms/media.ts';
import { makeAfricasTalkingSender } from '../channels/sms/africastalking.ts';
import { makeTwilioRecords, type TwilioRecords } from '../channels/sms/records.ts';
import { makeTwilioSender } from '../channels/sms/send.ts';
import { makeCloudFetcher } from '../channels/whatsapp/fetch.ts';
import { makeCloudRecords, type CloudRecords } from '../channels/whatsapp/records.ts';
import { makeCloudSender } from '../channels/whatsapp/send.ts';
import { chainAudit } from './audit/chain.ts';
import { sweep } from './clocks/sweep.ts';
import { settleSilent, type AskProvider } from './clocks/told.ts';
import { dayOf, HOUR, MINUTE, SECOND, type Day, type Instant } from './foundation/time.ts';
import { auditLink } from './house.ts';
import { twilioStatusUrl } from './http/inbound/twilio.ts';
import { runDueTicks } from './release/tick.ts';
import { deliver } from './replies/deliver.ts';
import { askProvider } from './replies/look-up.ts';
import type { Delivery } from './replies/wire.ts';
import { giveUp } from './replies/pull.ts';
import { fetchAttachments } from './upkeep/attachments.ts';
import { findCalls } from './upkeep/calls.ts';
import { tendGroups } from './upkeep/groups.ts';
import { proposeLinks } from './upkeep/likeness.ts';
import { keepErasureList } from './upkeep/list-kept.ts';
import { finishLookups } from './upkeep/lookups.ts';
import { retain } from './upkeep/retain.ts';
import { eraseAtProvider } from './upkeep/provider-erasure.ts';
import { reconcile } from './upkeep/reconcile.ts';
import { eraseDue } from './upkeep/erase.ts';
import { findStrays } from './upkeep/strays.ts';
import type { OpenHouse } from './app.ts';

/** Everything that is done without being asked. Any server may run it, several at once. */
export interface Job {
  readonly name: string;
  readonly every: number;
  run(now: Instant): Promise<unknown>;
}

export function jobsOf(house: OpenHouse, { delivery, records, media, fetcherOf }: Providers): Job[] {
  const { database, ring } = house;
  const ask: AskProvider = (row) => askProvider(delivery, row);
  const erasing: Job = {
    name: 'provider_erasure',
    every: 15 * SECOND,
    run: (now) => eraseAtProvider({ ...house, records, media }, now),
  };
  const failed = new Set<string>();
  return [
    { name: 'deliver', every: 2 * SECOND, run: () => deliver(delivery, house.now) },
    { name: 'give_up', every: 5 * MINUTE, run: (now) => giveUp(house, now) },
    { name: 'attachments', every: 5 * SECOND, run: (now) => fetchAttachments({ ...house, fetcherOf }, now) },
    ...(records ? twilioJobs(house, records) : []),
    ...(records || media ? [erasing] : []),
    { name: 'settle', every: 5 * MINUTE, run: (now) => settleSilent(house, ask, now) },
    { name: 'erase', every: 20 * SECOND, run: (now) => eraseDue(database, ring, now) },
    { name: 'erasure_list', every: MINUTE, run: keepList(house) },
    { name: 'retain', every: HOUR, run: (now) => retain(database, now) },
    { name: 'lay_anew', every: 5 * MINUTE, run: layAnewDaily(house) },
    { name: 'groups', every: 10 * SECOND, run: (now) => tendGroups(house, now) },
    { name: 'likeness', every: MINUTE, run: (now) => proposeLinks(house, now) },
    { name: 'lookups', every: HOUR, run: () => finishLookups(database, ring) },
    { name: 'sweep', every: 30 * SECOND, run: (now) => sweep({ ...house, failed }, now) },
    { name: 'tick', every: 5 * MINUTE, run: (now) => runDueTicks(database, now) },
    { name: 'chain', every: 30 * SECOND, run: (now) => chainAudit(database, auditLink(ring), dayOf(now)) },
    { name: 'directory', every: MINUTE, run: () => house.refresh() },
  ];
}

/** That the list cannot be reached is told at once, and then each hour: a restore would bring back what is erased now. */
function keepList({ database, ring, log }: OpenHouse): Job['run'] {
  let told: Instant | null = null;
  return async (now) => {
    if ((await keepErasureList(database, ring, now)) !== 'away') told = null;
    else if (told === null || now - told >= HOUR) {
      told = now;
      log.error('erasure_list_away');
    }
  };
}

/** Soon after each midnight, so that only the rows of the day that is not over lie as they came. */
function layAnewDaily({ database }: OpenHouse): Job['run'] {
  let laid: Day | null = null;
  return async (now) => {
    const today = dayOf(now);
    if (laid === today) return;
    await database.layAnew();
    laid = today;
  };
}

function twilioJobs(house: OpenHouse, records: TwilioRecords): Job[] {
  const refused = new Set<string>();
  return [
    { name: 'reconcile', every: 5 * MINUTE, run: (now) => reconcile({ ...house, records, refused }, now) },
    { name: 'calls', every: HOUR, run: (now) => findCalls({ ...house, records }, now) },
    { name: 'strays', every: HOUR, run: (now) => findStrays({ ...house, records }, now) },
  ];
}

/** Nothing waits an hour for its first turn: a service that is started often would never come to it. */
const FIRST = 10 * SECOND;

/** Runs each job at its pace, never twice at a time; a failure is loud and the job goes on. Returns a way to stop. */
export function keepRunning(jobs: readonly Job[], { now, log }: Pick<OpenHouse, 'now' | 'log'>): () => Promise<void> {
  const running = new Set<Promise<void>>();
  const timers = jobs.flatMap((job) => {
    let busy = false;
    const run = () => {
      if (busy) return;
      busy = true;
      const turn = job
        .run(now())
        .then(() => undefined)
        .catch((cause: unknown) => log.error('job_failed', { job: job.name, cause }))
        .finally(() => {
          busy = false;
          running.delete(turn);
        });
      running.add(turn);
    };
    return [setTimeout(run, Math.min(job.every, FIRST)), setInterval(run, job.every)];
  });
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await Promise.allSettled(running);
  };
}

/** What this house does with those who carry its messages, beside taking their webhooks. */
export interface Providers {
  readonly delivery: Delivery;
  /** What Twilio keeps; null where no account is set. */
  readonly records: TwilioRecords | null;
  /** What Meta keeps; null where it is not used. */
  readonly media: CloudRecords | null;
  /** Who fetches what came with a message; null where it comes with its bytes, or no account is set. */
  fetcherOf(provider: Provider): Fetcher | null;
}

export function providersOf(house: OpenHouse): Providers {
  const { database, ring, log } = house;
  const { twilio, whatsapp, africasTalking, publicUrl } = house.config;
  const account = twilio && {
    accountSid: twilio.accountSid,
    authToken: twilio.authTokens[0]!,
    baseUrl: twilio.baseUrl,
  };
  const carriers: Readonly<Partial<Record<Provider, Carrier>>> = {
    ...(account ? { twilio: makeTwilioSender(account) } : {}),
    ...(whatsapp ? { cloud: makeCloudSender(whatsapp) } : {}),
    ...(africasTalking ? { africastalking: makeAfricasTalkingSender(africasTalking) } : {}),
  };
  const fetchers: Readonly<Partial<Record<Provider, Fetcher>>> = {
    ...(account ? { twilio: makeTwilioFetcher(account) } : {}),
    ...(whatsapp ? { cloud: makeCloudFetcher(whatsapp) } : {}),
  };
  const twilioWhatsApp = account && makeTwilioSender(account, 'whatsapp');
  return {
    delivery: {
      database,
      ring,
      log,
      carrierOf: ({ provider, channel }) =>
        (provider === 'twilio' && channel === 'whatsapp' ? twilioWhatsApp : carriers[provider]) ?? null,
      statusUrl: ({ channel }, id) => twilioStatusUrl(publicUrl, channel, id),
    },
    records: account && makeTwilioRecords(account),
    media: whatsapp && makeCloudRecords(whatsapp),
    fetcherOf: (provider) => fetchers[provider] ?? null,
  };
}
