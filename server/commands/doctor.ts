import type { Command } from 'commander';
import { wording, type Say } from '../foundation/i18n.ts';
import { auditLink } from '../jobs.ts';
import { hostSigns } from '../upkeep/host-signs.ts';
import { postgresSigns } from '../upkeep/postgres-signs.ts';
import { storeSigns } from '../upkeep/store-signs.ts';
import { inHouse, print, printJson } from './house.ts';

/** Exit code 1 where a promise is broken. */
export function addDoctor(root: Command, say: Say): void {
  root
    .command('doctor')
    .description(say('doctor.about'))
    .option('--json', say('json'))
    .action(({ json }: { json?: true }) =>
      inHouse(async ({ config, database, ring, now }) => {
        const signs = [
          ...(await storeSigns(database.read, auditLink(ring), now())),
          ...(await postgresSigns(database, config.databaseUrl)),
          ...hostSigns(config.databaseUrl, process.env),
        ];
        const tell = wording('en', 'doctor');
        if (json) printJson(signs);
        else if (signs.length === 0) print(tell('well'));
        else for (const { code, level, values } of signs) print(`${tell(level)} ${tell(code, values)}`);
        if (signs.some(({ level }) => level === 'bad')) process.exitCode = 1;
      }),
    );
}
