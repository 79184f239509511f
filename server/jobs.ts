import { makeTwilioRecords, type TwilioRecords } from '../channels/sms/records.ts';
import { makeTwilioSender } from '../channels/sms/send.ts';
import { chainAudit } from './audit/chain.ts';
import { sweep } from './clocks/sweep.ts';
import { settleSilent, type AskProvider } from './clocks/told.ts';
import { HOUR, MINUTE, SECOND, type Instant } from './foundation/time.ts';
import { auditLink } from './house.ts';
import { smsStatusUrl } from './http/inbound.ts';
import { runDueTicks } from './release/tick.ts';
import { askProvider, deliver, type Delivery } from './replies/deliver.ts';
import { findCalls } from './upkeep/calls.ts';
import { keepErasureList } from './upkeep/list-kept.ts';
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

export function jobsOf(house: OpenHouse, provider: Provider | null): Job[] {
  const { database, ring } = house;
  const delivery = provider?.delivery ?? null;
  const ask: AskProvider = async (row) => (delivery ? askProvider(delivery, row) : null);
  return [
    ...(provider ? providerJobs(house, provider) : []),
    { name: 'settle', every: 5 * MINUTE, run: (now) => settleSilent(house, ask, now) },
    { name: 'erase', every: 20 * SECOND, run: (now) => eraseDue(database, ring, now) },
    { name: 'erasure_list', every: MINUTE, run: (now) => keepErasureList(database, ring, now) },
    { name: 'retain', every: HOUR, run: (now) => retain(database, now) },
    { name: 'sweep', every: 30 * SECOND, run: (now) => sweep(database, ring, now) },
    { name: 'tick', every: 5 * MINUTE, run: (now) => runDueTicks(database, now) },
    { name: 'chain', every: 30 * SECOND, run: () => chainAudit(database, auditLink(ring)) },
    { name: 'directory', every: MINUTE, run: () => house.refresh() },
  ];
}

function providerJobs(house: OpenHouse, { delivery, records }: Provider): Job[] {
  const refused = new Set<string>();
  return [
    { name: 'deliver', every: 2 * SECOND, run: (now) => deliver(delivery, now) },
    { name: 'reconcile', every: 5 * MINUTE, run: (now) => reconcile({ ...house, records, refused }, now) },
    { name: 'provider_erasure', every: 15 * SECOND, run: (now) => eraseAtProvider({ ...house, records }, now) },
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

/** What this house does with Twilio beside taking its webhooks. */
export interface Provider {
  readonly delivery: Delivery;
  readonly records: TwilioRecords;
}

/** Null where no account is set. */
export function providerOf(house: OpenHouse): Provider | null {
  const { twilio, publicUrl } = house.config;
  if (!twilio) return null;
  const account = { accountSid: twilio.accountSid, authToken: twilio.authTokens[0]!, baseUrl: twilio.baseUrl };
  const { database, ring, log } = house;
  return {
    delivery: {
      database,
      ring,
      log,
      carrier: makeTwilioSender(account),
      statusUrl: (id) => smsStatusUrl(publicUrl, id),
    },
    records: makeTwilioRecords(account),
  };
}
