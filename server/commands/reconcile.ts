import type { Command } from 'commander';
import { openDoors } from '../app.ts';
import type { House } from '../house.ts';
import { retentionOf } from '../directory/retention.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { addDays, dayOf, startOf, type Day } from '../foundation/time.ts';
import { providerOf } from '../jobs.ts';
import { reconcile } from '../upkeep/reconcile.ts';
import { inHouse, printJson } from './house.ts';

/** After an outage longer than the job looks back. */
export function addReconcile(root: Command, say: Say): void {
  root
    .command('reconcile')
    .description(say('reconcile.about'))
    .requiredOption('--since <day>', say('reconcile.since'))
    .action(({ since }: { since: string }) => {
      const day = dayIn(since);
      return inHouse((house) => fetchLost(house, day));
    });
}

function dayIn(typed: string): Day {
  const day = typed as Day;
  if (!/^\d{4}-\d\d-\d\d$/.test(typed) || Number.isNaN(startOf(day)) || addDays(day, 0) !== typed)
    throw new Problem('no_such_day', 422);
  return day;
}

async function fetchLost(house: House, since: Day): Promise<void> {
  const now = house.now();
  const { repeats } = await retentionOf(house.database.read);
  // Older ones are no longer known: what was taken, and erased, would be taken again.
  if (since < addDays(dayOf(now), -repeats)) throw new Problem('guards_gone', 422);
  const doors = await openDoors(house);
  const provider = providerOf(doors);
  if (!provider) throw new Problem('no_twilio', 422);
  const room = { ...doors, records: provider.records, refused: new Set<string>() };
  const taken = await reconcile(room, now, startOf(since));
  printJson({ taken, refused: room.refused.size });
}
