import type { Fate, Refused, Rung } from '../../../channels/sms/gateway.ts';
import { noteStatus } from '../../clocks/told.ts';
import type { Line } from '../../directory/atlas.ts';
import { ownCode } from '../../foundation/errors.ts';
import type { Instant } from '../../foundation/time.ts';
import { rang } from '../../intake/call.ts';
import type { Intake } from '../../intake/receive.ts';
import { rowById } from '../../replies/outbox.ts';
import { offerAgain, recall } from '../../replies/pull.ts';
import { isOfTheDatabase } from './strands.ts';

/** Takes the calls that nobody took. Returns those that cannot be taken: all others are durable. */
export const takeCalls = (intake: Intake, line: Line, calls: readonly Rung[], now: Instant): Promise<Refused[]> =>
  takeEach(intake, calls, async ({ id, from }) => {
    const rung = await rang(intake, 'sms', { id: `call ${id} ${from}`, from, to: line.address }, now);
    if (rung === 'withheld') intake.log.info('call_withheld');
    return null;
  });

/** What became of texts that the gateway fetched. Returns those that tell of no text of its line, or cannot be taken. */
export const takeFates = (intake: Intake, line: Line, fates: readonly Fate[], now: Instant): Promise<Refused[]> =>
  takeEach(intake, fates, (fate) => takeFate(intake, line, fate, now));

async function takeFate(intake: Intake, line: Line, { id, state, code }: Fate, now: Instant): Promise<string | null> {
  const { database, ring, log } = intake;
  const row = await rowById(database.read, id);
  if (!row || row.line_id !== line.id || row.attempts === 0) return 'unknown_id';
  if (state === 'absent') return (await offerAgain(intake, row, now)) ? null : 'not_asked';
  if (row.state === 'queued' || row.state === 'unknown') await recall(intake, row, now);
  if (state === 'failed') log.warn('text_failed', { code: Number(code) || 0 });
  await noteStatus(database, ring, id, { providerId: id, state, code }, now);
  return null;
}

/** One that cannot be taken keeps no other waiting. Throws what is of the database: all of it comes again. */
async function takeEach<One extends { readonly id: string }>(
  intake: Intake,
  all: readonly One[],
  take: (one: One) => Promise<string | null>,
): Promise<Refused[]> {
  const refused: Refused[] = [];
  for (const one of all) {
    const code = await takeOrRefuse(intake, () => take(one));
    if (code !== null) refused.push({ id: one.id, code });
  }
  return refused;
}

async function takeOrRefuse(intake: Intake, take: () => Promise<string | null>, again = true): Promise<string | null> {
  try {
    return await take();
  } catch (cause) {
    const unsealable = ownCode(cause) === 'unsealable';
    if (isOfTheDatabase(cause) && !unsealable) throw cause;
    if (!unsealable || !again) {
      intake.log.error('update_refused', { cause });
      return 'not_taken';
    }
  }
  // A key may have been rotated while this server slept.
  await intake.ring.refresh();
  return takeOrRefuse(intake, take, false);
}
