import type { Command } from 'commander';
import closeWithGrace from 'close-with-grace';
import { buildApp, openDoors } from '../app.ts';
import type { House } from '../house.ts';
import type { Say } from '../foundation/i18n.ts';
import { providersOf, jobsOf, keepRunning } from '../jobs.ts';
import { linesWithoutAccount } from '../upkeep/line-signs.ts';
import { openConfigured, print } from './house.ts';

export function addServe(root: Command, say: Say): void {
  root
    .command('serve')
    .description(say('serve.about'))
    .action(() => serve(say));
}

async function serve(say: Say): Promise<void> {
  const house = await openConfigured();
  const { config, log } = house;
  const { app, stop } = await open(house).catch(async (failure: unknown) => {
    await house.close();
    throw failure;
  });
  print(say('serve.ready', { url: config.publicUrl }));
  const lines = await linesWithoutAccount(house.database.read, config);
  if (lines.length > 0) print(say('serve.no_line', { lines: lines.join(' ') }));
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    if (err) log.error('crashed', { cause: err });
    await app.close();
    await stop();
    await house.close();
  });
}

async function open(house: House) {
  const doors = await openDoors(house);
  const app = await buildApp(doors);
  await app.listen({ port: house.config.port, host: house.config.host });
  return { app, stop: keepRunning(jobsOf(doors, providersOf(doors)), doors) };
}
