import type { Command } from 'commander';
import closeWithGrace from 'close-with-grace';
import { buildApp, openDoors, openHouse } from '../app.ts';
import { readConfig } from '../foundation/config.ts';
import type { Say } from '../foundation/i18n.ts';
import { makeLog } from '../foundation/log.ts';
import { systemNow } from '../foundation/time.ts';
import { deliveryOf, jobsOf, keepRunning } from '../jobs.ts';
import { print } from './house.ts';

export function addServe(root: Command, say: Say): void {
  root
    .command('serve')
    .description(say('serve.about'))
    .action(() => serve(say));
}

async function serve(say: Say): Promise<void> {
  const config = readConfig(process.env);
  const log = makeLog(systemNow, config.logLevel, (line) => process.stderr.write(line));
  const house = await openDoors(await openHouse(config, systemNow, log));
  const app = await buildApp(house);
  await app.listen({ port: config.port, host: config.host });
  const stop = keepRunning(jobsOf(house, deliveryOf(house)), house);
  print(say('serve.ready', { url: config.publicUrl }));
  if (!config.twilio) print(say('serve.no_line'));
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    if (err) log.error('crashed', { cause: err });
    await app.close();
    await stop();
    await house.close();
  });
}
