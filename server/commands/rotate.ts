import { setTimeout as wait } from 'node:timers/promises';
import { Argument, type Command } from 'commander';
import type { Say } from '../foundation/i18n.ts';
import { rotate } from '../upkeep/rotate.ts';
import { ROTATABLE, type Rotatable } from '../vault/rotation.ts';
import { inHouse, print } from './house.ts';

export function addRotate(root: Command, say: Say): void {
  root
    .command('rotate')
    .description(say('rotate.about'))
    .addArgument(new Argument('[key]', say('rotate.key')).choices(ROTATABLE))
    .action((key?: Rotatable) =>
      inHouse(async ({ database, ring, now }) => {
        for (const name of key ? [key] : ROTATABLE) {
          print(say('rotate.begun', { name }));
          const told = (done: number, of: number) => print(say('rotate.progress', { name, done, of }));
          const { ended, resealed, broken } = await rotate({ database, ring, now, wait, progress: told }, name);
          for (const { table, column, row } of broken) print(say('rotate.broken_value', { table, column, row }));
          print(say(ended ? 'rotate.done' : 'rotate.broken', { name, count: ended ? resealed : broken.length }));
          if (!ended) process.exitCode = 1;
        }
      }),
    );
}
