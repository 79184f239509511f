import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { dataFolder } from '../house.ts';
import { connect } from '../database/connect.ts';
import { liesBeside } from '../foundation/beside.ts';
import { readConfig } from '../foundation/config.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { systemNow } from '../foundation/time.ts';
import { backup } from '../upkeep/backup.ts';
import { ERASURES } from '../upkeep/erasure-list.ts';
import { checkBackup, restore } from '../upkeep/restore.ts';
import { keptKey } from '../vault/master.ts';
import { askSecret } from './ask.ts';
import { inHouse, print, printJson } from './house.ts';

const MOST_DAYS = 90;

export function addBackup(root: Command, say: Say): void {
  root
    .command('backup <folder>')
    .description(say('backup.about'))
    .option('--keep <days>', say('backup.keep'), '35')
    .option('--json', say('json'))
    .action((folder: string, { keep, json }: { keep: string; json?: true }) =>
      inHouse(async ({ config, database, ring, now }) => {
        const days = Number(keep);
        if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw new Problem('backup_days', 422);
        if (liesBeside(path.join(folder, ERASURES), config.databaseUrl)) throw new Problem('backup_beside', 422);
        const { file, rows, pruned } = await backup(database, ring, folder, days, now());
        if (json) printJson({ file: path.basename(file), rows, pruned });
        else print(say('backup.done', { file: path.basename(file), count: rows, pruned }));
      }),
    );
  root
    .command('restore <file>')
    .description(say('restore.about'))
    .option('--erasures <file>', say('restore.erasures'))
    .option('--without-newer-list', say('restore.without_newer'))
    .action((file: string, options: Options) => bringBack(say, file, options));
}

interface Options {
  readonly erasures?: string;
  readonly withoutNewerList?: true;
}

/** Nothing is made, no key and no database, before all is read that is to come back. */
async function bringBack(say: Say, file: string, { erasures: list, withoutNewerList }: Options): Promise<void> {
  const config = readConfig(process.env);
  const recoveryKey = await askSecret(say('desk.recovery_key'));
  const erasures = readErasures(list ?? path.join(path.dirname(file), ERASURES));
  const key = keptKey(config, dataFolder(config));
  const checked = await checkBackup({ file, recoveryKey, masterKey: key, erasures, withoutNewerList }, systemNow());
  const day = checked.list.untilDay;
  if (!checked.isKept) process.stderr.write(`${say('restore.not_newer', { day })}\n`);
  const database = connect(config.databaseUrl);
  try {
    const { rows, forgotten } = await restore(database, checked, systemNow());
    print(say('restore.done', { count: rows, forgotten, day }));
  } finally {
    await database.close();
  }
}

/** Without the list what she took back would be there again. */
function readErasures(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Problem('no_erasures', 422, { cause });
  }
}
