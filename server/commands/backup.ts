import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { dataFolder } from '../house.ts';
import { connect } from '../database/connect.ts';
import { liesBeside } from '../foundation/beside.ts';
import { readConfig } from '../foundation/config.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { instant, minuteOf, systemNow, type Day, type Instant } from '../foundation/time.ts';
import { backup } from '../upkeep/backup.ts';
import { ERASURES } from '../upkeep/erasure-list.ts';
import type { TakenAgain } from '../upkeep/revoked-since.ts';
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
    .option('--lost <when>', say('restore.lost'))
    .option('--without-newer-list', say('restore.without_newer'))
    .action((file: string, options: Options) => bringBack(say, file, options));
}

interface Options {
  readonly erasures?: string;
  readonly lost?: string;
  readonly withoutNewerList?: true;
}

/** Nothing is made, no key and no database, before all is read that is to come back. */
async function bringBack(say: Say, file: string, options: Options): Promise<void> {
  const { erasures: list, lost, withoutNewerList } = options;
  const lostAt = lost === undefined ? undefined : momentIn(lost);
  const config = readConfig(process.env);
  const recoveryKey = await askSecret(say('desk.recovery_key'));
  const erasures = readErasures(list ?? path.join(path.dirname(file), ERASURES));
  const key = keptKey(config, dataFolder(config));
  const checked = await checkBackup(
    { file, recoveryKey, masterKey: key, erasures, lostAt, withoutNewerList },
    systemNow(),
  );
  const until = minuteOf(checked.until);
  if (!checked.isKept) process.stderr.write(`${say('restore.not_newer', { until })}\n`);
  const database = connect(config.databaseUrl);
  try {
    const { rows, forgotten, again } = await restore(database, checked, systemNow());
    print(say('restore.done', { count: rows, forgotten, until }));
    for (const line of toLookAt(say, again, checked.day)) print(line);
  } finally {
    await database.close();
  }
}

/** What came back with the backup though it was over, and what is gone. */
function toLookAt(say: Say, again: TakenAgain, day: Day): string[] {
  const { removed, passwords, olderDesk, shares, ...taken } = again;
  return [
    ...(removed.length > 0 ? [say('restore.removed', { logins: removed.join(', ') })] : []),
    ...(olderDesk ? [say('restore.older_desk')] : []),
    ...(passwords.length > 0 ? [say('restore.passwords', { logins: passwords.join(', ') })] : []),
    say('restore.taken', { ...taken, shares }),
    say('restore.look', { day }),
  ];
}

/** UTC, where no other zone is said. */
function momentIn(typed: string): Instant {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(typed)) throw new Problem('no_such_moment', 422);
  try {
    return instant(/(Z|[+-]\d\d:?\d\d)$/.test(typed) ? typed : `${typed.replace(' ', 'T')}Z`);
  } catch (cause) {
    throw new Problem('no_such_moment', 422, { cause });
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
