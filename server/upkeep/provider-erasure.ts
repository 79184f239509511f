import type { Erased, TwilioRecords } from '../../channels/sms/records.ts';
import type { CloudRecords } from '../../channels/whatsapp/records.ts';
import type { ProviderTraceRow } from '../database/schema.ts';
import { dayOf, later, MINUTE, type Instant } from '../foundation/time.ts';
import { withFreshKeys } from '../vault/fresh.ts';
import { collectTraces } from './collect-traces.ts';
import { dueTraces } from './due-traces.ts';
import { opened } from '../vault/opened.ts';
import { change, giveUp, putOff, type Awhile, type TraceRoom } from './put-off.ts';
import { awaitsPictures, dueColumns, PICTURES_STAY } from './traces.ts';

export interface ProviderErasure extends TraceRoom {
  readonly records: Pick<TwilioRecords, 'erase' | 'redact'> | null;
  /** What Meta keeps. */
  readonly media?: CloudRecords | null;
}

/** How long one attempt owns its row. */
const LEASE = 2 * MINUTE;
const AT_ONCE = 5;
const BATCH = 100;

/** Erases at the provider what we hold ourselves. Returns how many messages are gone there. */
export const eraseAtProvider = (room: ProviderErasure, now: Instant): Promise<number> =>
  withFreshKeys(room.ring, async () => {
    await collectTraces(room, now);
    return eraseTraces(room, now);
  });

async function eraseTraces(room: ProviderErasure, now: Instant): Promise<number> {
  const due = await dueTraces(room.database.read, room.ring, now, BATCH);
  let gone = 0;
  for (let from = 0; from < due.length; from += AT_ONCE) {
    const ends = await Promise.all(due.slice(from, from + AT_ONCE).map((row) => eraseOne(room, row, now)));
    gone += ends.filter((end) => end === 'gone').length;
    const silent = ends.find((end) => typeof end === 'object');
    if (silent) room.log.error('provider_silent', { code: Number(silent.silent) || silent.silent });
    // Whoever answers none of them now is not asked for the rest.
    if (silent && ends.every((end) => typeof end === 'object')) break;
  }
  return gone;
}

type End = 'gone' | Awhile;

async function eraseOne(room: ProviderErasure, row: ProviderTraceRow, now: Instant): Promise<End> {
  const claimed = { ...row, attempts: row.attempts + 1 };
  if (
    !(await change(room, row, { attempts: claimed.attempts, ...dueColumns(room.ring, row.id, later(now, LEASE), now) }))
  )
    return 'later';
  const providerId = await providerIdOf(room, row);
  if (providerId === null) return giveUp(room, claimed, 'unsealable', now);
  // At first only the words go, where pictures are not ours yet. Once she is erased, nobody fetches them any more.
  const wordsOnly = row.provider === 'twilio' && row.redacted_day === null && (await mustStay(room, row));
  const erased = await ask(room, row, wordsOnly ? 'redact' : 'erase', providerId);
  if ('code' in erased) return putOff(room, claimed, erased, now);
  if (wordsOnly && erased.kind === 'erased') {
    const redacted = { redacted_day: dayOf(now), state: 'due', state_day: dayOf(now), code: null } as const;
    await change(room, claimed, { ...redacted, ...dueColumns(room.ring, row.id, later(now, PICTURES_STAY), now) });
    return 'later';
  }
  await change(room, claimed, { state: erased.kind, state_day: dayOf(now), ...NOTHING_LEFT, code: null });
  return 'gone';
}

/** Null where no key opens it, also not as it lies there now: it may have been sealed anew since the row was read. */
async function providerIdOf({ database, ring }: ProviderErasure, row: ProviderTraceRow): Promise<string | null> {
  const place = { table: 'provider_trace', column: 'provider_id_sealed', row: row.id };
  const known = await opened(ring, place, row.provider_id_sealed!);
  if (known !== null) return known;
  const fresh = database.read.selectFrom('provider_trace').select('provider_id_sealed').where('id', '=', row.id);
  const sealed = (await fresh.executeTakeFirst())?.provider_id_sealed ?? null;
  return sealed === null || sealed === row.provider_id_sealed ? null : opened(ring, place, sealed);
}

/** One message that fails in a new way is put off like the others, and told of. */
async function ask(
  { records, media, log }: ProviderErasure,
  { provider }: ProviderTraceRow,
  what: 'redact' | 'erase',
  providerId: string,
): Promise<Erased> {
  try {
    const asked = provider === 'cloud' ? media?.erase(providerId) : records?.[what](providerId);
    return (await asked) ?? { kind: 'later', code: 'no_account' };
  } catch (cause) {
    log.error('provider_erasure_broken', { cause });
    return { kind: 'unknown', code: 'unexpected' };
  }
}

const mustStay = async ({ database }: ProviderErasure, { sender_id: id }: ProviderTraceRow): Promise<boolean> =>
  id !== null && awaitsPictures(database.read, id);

/** What stays is that something was erased, and on which day. */
const NOTHING_LEFT = { provider_id_sealed: null, due_sealed: null, sender_id: null };
