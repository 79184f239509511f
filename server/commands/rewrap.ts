import type { Command } from 'commander';
import { recordAct } from '../audit/record.ts';
import { connect, requireDatabase } from '../database/connect.ts';
import { pending } from '../database/migrate.ts';
import { liesBeside } from '../foundation/beside.ts';
import { readConfig } from '../foundation/config.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { dayOf, systemNow } from '../foundation/time.ts';
import { dataFolder } from '../house.ts';
import { keptKey, keyIn } from '../vault/master.ts';
import { rewrapRing } from '../vault/rewrap.ts';
import { print } from './house.ts';

export function addRewrap(root: Command, say: Say): void {
  root
    .command('rewrap <file>')
    .description(say('rewrap.about'))
    .action((file: string) => rewrap(say, file));
}

/** Opens no ring: an interrupted one may be wrapped in both. */
async function rewrap(say: Say, file: string): Promise<void> {
  const config = readConfig(process.env);
  requireDatabase(config.databaseUrl);
  const key = keptKey(config, dataFolder(config));
  if (liesBeside(file, config.databaseUrl)) throw new Problem('key_beside', 422);
  const database = connect(config.databaseUrl);
  try {
    if ((await pending(database)).length > 0) throw new Problem('not_migrated', 500);
    const next = keyIn(file);
    if (next.equals(key)) throw new Problem('same_key', 422);
    const count = await rewrapRing(database, key, next, (trx) =>
      recordAct(trx, {
        day: dayOf(systemNow()),
        actorId: 'operator',
        act: 'ring_rewrapped',
        subject: 'ring',
        subjectId: '',
        reason: '',
        noteSealed: null,
      }),
    );
    await database.tidy();
    print(say('rewrap.done', { count }));
  } finally {
    await database.close();
  }
}
