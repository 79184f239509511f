import type { Command } from 'commander';
import { openDoors } from '../app.ts';
import { recordAct } from '../audit/record.ts';
import type { House } from '../house.ts';
import { retentionOf } from '../directory/retention.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { addDays, dayOf, startOf, type Day } from '../foundation/time.ts';
import { providersOf } from '../jobs.ts';
import { reconcile } from '../upkeep/reconcile.ts';
import { inHouse, printJson } from './house.ts';

/** After an outage longer than the job looks back. */
export function addReconcile(root: Command, say: Say): void {
  root
    .command('reconcile')
    .description(say('reconcile.about'))
    .requiredOption('--since <day>', say('reconcile.since'))
    .option('--all', say('reconcile.all'))
    .action(({ since, all }: { since: string; all?: true }) => {
      const day = dayIn(since);
      return inHouse((house) => fetchLost(say, house, day, all === true));
    });
}

function dayIn(typed: string): Day {
  const day = typed as Day;
  if (!/^\d{4}-\d\d-\d\d$/.test(typed) || Number.isNaN(startOf(day)) || addDays(day, 0) !== typed)
    throw new Problem('no_such_day', 422);
  return day;
}

async function fetchLost(say: Say, house: House, since: Day, all: boolean): Promise<void> {
  const now = house.now();
  const { repeats } = await retentionOf(house.database.read);
  // Older ones are no longer known: what was taken, and erased, would be taken again.
  if (since < addDays(dayOf(now), -repeats)) throw new Problem('guards_gone', 422);
  const doors = await openDoors(house);
  const { records } = providersOf(doors);
  if (!records) throw new Problem('no_twilio', 422);
  if (all) await house.database.write((trx) => recordAct(trx, { ...ALL, day: dayOf(now) }));
  const unsure = new Set<string>();
  const room = { ...doors, records, refused: new Set<string>(), ...(all ? {} : { unsure }) };
  const taken = await reconcile(room, now, startOf(since));
  printJson({ taken, refused: room.refused.size, unsure: unsure.size });
  if (unsure.size > 0) process.stderr.write(`${say('reconcile.unsure', { count: unsure.size })}\n`);
}

const ALL = {
  actorId: 'operator',
  act: 'reconciled',
  subject: 'message',
  subjectId: '',
  reason: 'perhaps_forgotten_too',
  noteSealed: null,
} as const;
