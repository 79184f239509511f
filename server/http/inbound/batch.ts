import type { Update } from '../../../channels/whatsapp/read.ts';
import { noteStatus } from '../../clocks/told.ts';
import { Unavailable } from '../../foundation/errors.ts';
import type { Instant, Now } from '../../foundation/time.ts';
import type { Intake } from '../../intake/receive.ts';
import { announceHeld } from '../../replies/announce.ts';
import { idByProvider } from '../../replies/outbox.ts';
import { takeStrands } from './strands.ts';
import { takeBrought } from './take.ts';

type Of<Kind extends Update['kind']> = Extract<Update, { kind: Kind }>;

/**
 * Takes every update of a webhook: each sender's messages in the order in which she sent them. One that cannot be taken
 * keeps no other waiting. Throws Unavailable where the database could not take some, after all others: Meta brings them again.
 */
export async function takeBatch(intake: Intake, updates: readonly Update[], now: Now): Promise<void> {
  tell(intake, updates);
  const messages = Map.groupBy(
    ofKind(updates, 'message').toSorted(byTime),
    ({ inbound }) => `${inbound.from} ${inbound.to}`,
  );
  const statuses = Map.groupBy(ofKind(updates, 'status'), ({ status, rowId }) => rowId ?? status.providerId);
  const counts = { refused: 0, unknown: 0 };
  const isWhole = await takeStrands<Of<'message' | 'status'>>(
    intake,
    [...messages.values(), ...statuses.values()],
    async (update) => {
      const end =
        update.kind === 'message'
          ? await takeBrought(intake, { channel: 'whatsapp', ...update }, now())
          : await takeStatus(intake, update, now());
      if (end !== 'taken') counts[end] += 1;
    },
  );
  if (counts.unknown > 0) intake.log.warn('status_of_unknown_text', { count: counts.unknown });
  if (counts.refused > 0) intake.log.error('updates_refused', { count: counts.refused });
  if (!isWhole) throw new Unavailable();
}

const ofKind = <Kind extends Update['kind']>(updates: readonly Update[], kind: Kind): Of<Kind>[] =>
  updates.filter((update): update is Of<Kind> => update.kind === kind);

/** Without a time they stay where they stood, after the others. */
const byTime = (one: Of<'message'>, other: Of<'message'>): number =>
  one.at === other.at ? 0 : (one.at ?? Infinity) - (other.at ?? Infinity);

/** What is no message and no status is for the operator. */
function tell({ log }: Intake, updates: readonly Update[]): void {
  for (const { code } of ofKind(updates, 'trouble')) log.error('line_in_trouble', { code: Number(code) || 0 });
  if (ofKind(updates, 'template_off').length > 0) log.error('template_off');
  const { length: count } = ofKind(updates, 'broken');
  if (count > 0) log.error('updates_unreadable', { count });
}

async function takeStatus(intake: Intake, { status, rowId }: Of<'status'>, now: Instant): Promise<'taken' | 'unknown'> {
  const { database, ring, log } = intake;
  const id = rowId ?? (await idByProvider(database.read, ring, status.providerId));
  if (id === null || (await noteStatus(database, ring, id, status, now)) === 'unknown') return 'unknown';
  if (status.state === 'failed') log.warn('text_failed', { code: Number(status.code) || 0 });
  if (status.window) await announceHeld(intake, id, now);
  return 'taken';
}
