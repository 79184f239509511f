import type { Command } from 'commander';
import { wording, type Say } from '../foundation/i18n.ts';
import { auditLink } from '../house.ts';
import { diskSigns } from '../upkeep/disk-signs.ts';
import { thisHost } from '../upkeep/host.ts';
import { hostSigns } from '../upkeep/host-signs.ts';
import { lineSigns } from '../upkeep/line-signs.ts';
import { listSigns } from '../upkeep/list-signs.ts';
import { postgresSigns } from '../upkeep/postgres-signs.ts';
import { settingSigns } from '../upkeep/setting-signs.ts';
import { fileSigns, storeSigns } from '../upkeep/store-signs.ts';
import { inHouse, print, printJson } from './house.ts';

/** What is broken comes first; exit code 1 then. Looking makes no key. */
export function addDoctor(root: Command, say: Say): void {
  root
    .command('doctor')
    .description(say('doctor.about'))
    .option('--json', say('json'))
    .action(({ json }: { json?: true }) =>
      inHouse(async ({ config, database, ring, now }) => {
        const host = thisHost();
        const signs = [
          ...(await fileSigns(database)),
          ...(await storeSigns(database.read, ring, auditLink(ring), now())),
          ...(await lineSigns(database.read, config)),
          ...(await listSigns(database.read, ring, now())),
          ...(await postgresSigns(database, config.databaseUrl, now())),
          ...diskSigns(config.databaseUrl, host),
          ...settingSigns(config, host),
          ...hostSigns(host),
        ].toSorted((one, other) => one.level.localeCompare(other.level));
        const tell = wording('en', 'doctor');
        if (json) printJson(signs);
        else if (signs.length === 0) print(tell('well'));
        else for (const { code, level, values } of signs) print(`${tell(level)} ${tell(code, values)}`);
        if (signs.some(({ level }) => level === 'bad')) process.exitCode = 1;
      }, false),
    );
}
