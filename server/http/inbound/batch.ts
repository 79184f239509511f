import type { Update } from '../../../channels/whatsapp/read.ts';
import { noteStatus } from '../../clocks/told.ts';
import { ownCode, Problem, Unavailable } from '../../foundation/errors.ts';
import { later, MINUTE, type Instant, type Now } from '../../foundation/time.ts';
import { receive, type Intake } from '../../intake/receive.ts';
import { announceHeld } from '../../replies/announce.ts';
import { idByProvider } from '../../replies/outbox.ts';

type Of<Kind extends Update['kind']> = Extract<Update, { kind: Kind }>;

/** What answers a message later than this goes out with her next one: by then the phone may be in other hands. */
const TIMELY = 10 * MINUTE;
/** How many senders are served side by side. */
const AT_ONCE = 16;

/**
 * Takes every update of a webhook: each sender's messages in the order in which she sent them. One that cannot be taken
 * keeps no other waiting. Throws Unavailable where the database could not take some, after all others: Meta brings them again.
 */
export async function takeBatch(intake: Intake, updates: readonly Update[], now: Now): Promise<void> {
  tell(intake, updates);
  const messages = strandsOf(
    ofKind(updates, 'message').toSorted(byTime),
    ({ inbound }) => `${inbound.from} ${inbound.to}`,
  );
  const statuses = strandsOf(ofKind(updates, 'status'), ({ status, rowId }) => rowId ?? status.providerId);
  const counts = { refused: 0, unknown: 0, unavailable: false };
  const strands = [
    ...messages.map((strand) => strand.map((one) => () => takeMessage(intake, one, now()))),
    ...statuses.map((strand) => strand.map((one) => () => takeStatus(intake, one, now()))),
  ];
  const follow = async (): Promise<void> => {
    for (let strand = strands.shift(); strand; strand = strands.shift())
      for (const take of strand) {
        const end = await take().catch((cause: unknown) => failed(intake, cause));
        if (end === 'refused' || end === 'unknown') counts[end] += 1;
        if (end !== 'unavailable') continue;
        counts.unavailable = true;
        // Her later messages wait for the earlier one.
        break;
      }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, follow));
  if (counts.unknown > 0) intake.log.warn('status_of_unknown_text', { count: counts.unknown });
  if (counts.refused > 0) intake.log.error('updates_refused', { count: counts.refused });
  if (counts.unavailable) throw new Unavailable();
}

const ofKind = <Kind extends Update['kind']>(updates: readonly Update[], kind: Kind): Of<Kind>[] =>
  updates.filter((update): update is Of<Kind> => update.kind === kind);

/** Without a time they stay where they stood, after the others. */
const byTime = (one: Of<'message'>, other: Of<'message'>): number =>
  one.at === other.at ? 0 : (one.at ?? Infinity) - (other.at ?? Infinity);

const strandsOf = <One>(all: readonly One[], key: (one: One) => string): One[][] => [...Map.groupBy(all, key).values()];

/** What is no message and no status is for the operator. */
function tell({ log }: Intake, updates: readonly Update[]): void {
  for (const { code } of ofKind(updates, 'trouble')) log.error('line_in_trouble', { code: Number(code) || 0 });
  if (ofKind(updates, 'template_off').length > 0) log.error('template_off');
  const { length: count } = ofKind(updates, 'broken');
  if (count > 0) log.error('updates_unreadable', { count });
}

type End = 'done' | 'unknown' | 'refused' | 'unavailable';

async function takeMessage(intake: Intake, { inbound, at }: Of<'message'>, now: Instant): Promise<End> {
  const late = at !== null && at < later(now, -TIMELY);
  const how = late ? ({ answers: 'held', writtenAt: at as Instant } as const) : ({ answers: 'queued' } as const);
  try {
    await receive(intake, 'whatsapp', inbound, now, how);
    return 'done';
  } catch (cause) {
    if (isOfTheDatabase(cause)) return 'unavailable';
    intake.log.error('update_refused', { cause });
  }
  // What is in it cannot be taken: that she wrote can, and she is asked for other words. If not, the fault is ours.
  await receive(intake, 'whatsapp', { ...inbound, text: '', media: [], other: true }, now, how);
  return 'refused';
}

async function takeStatus(intake: Intake, { status, rowId }: Of<'status'>, now: Instant): Promise<End> {
  const { database, ring, log } = intake;
  const id = rowId ?? (await idByProvider(database.read, ring, status.providerId));
  if (id === null || (await noteStatus(database, ring, id, status, now)) === 'unknown') return 'unknown';
  if (status.state === 'failed') log.warn('text_failed', { code: Number(status.code) || 0 });
  if (status.window) await announceHeld(intake, id, now);
  return 'done';
}

/** Nothing of it is durable: it is to come again. */
function failed({ log }: Intake, cause: unknown): End {
  if (!isOfTheDatabase(cause)) log.error('update_failed', { cause });
  return 'unavailable';
}

export const isOfTheDatabase = (cause: unknown): boolean =>
  cause instanceof Problem ? cause.status >= 500 : OF_THE_DATABASE.test(ownCode(cause));

/** SQLite's codes, PostgreSQL's but for those on values (22, 23), those of the net, and a key that slept. */
const OF_THE_DATABASE = /^(SQLITE_(?!CONSTRAINT|TOOBIG|MISMATCH)|(?!2[23])[0-9A-Z]{5}$|E[A-Z]{3,}|unsealable)/;
