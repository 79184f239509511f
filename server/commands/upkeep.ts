import type { Command } from 'commander';
import { sweep } from '../clocks/sweep.ts';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { readConfig } from '../foundation/config.ts';
import type { Say } from '../foundation/i18n.ts';
import { runDueTicks } from '../release/tick.ts';
import { inHouse, print, printJson } from './house.ts';

/** What the jobs of a running service do by themselves, once and by hand. */
export function addUpkeep(root: Command, say: Say): void {
  root
    .command('migrate')
    .description(say('migrate.about'))
    .action(async () => {
      const database = connect(readConfig(process.env).databaseUrl);
      const steps = await migrate(database).finally(() => database.close());
      print(say('migrate.done', { count: steps.length }));
    });
  root
    .command('sweep')
    .description(say('sweep.about'))
    .action(() => inHouse(async (house) => printJson({ breached: await sweep(house, house.now()) })));
  root
    .command('tick')
    .description(say('tick.about'))
    .action(() => inHouse(async ({ database, now }) => printJson(await runDueTicks(database, now()))));
}
