import type { Command } from 'commander';
import closeWithGrace from 'close-with-grace';
import { startDemo } from '../demo/demo.ts';
import { printed } from '../demo/printed.ts';
import { say as words } from '../demo/words.ts';
import { readConfig } from '../foundation/config.ts';
import type { Say } from '../foundation/i18n.ts';
import { print } from './house.ts';
import { sentence } from './sentence.ts';

const FOLDER = 'data/demo';

export function addDemo(root: Command, say: Say): void {
  root
    .command('demo')
    .description(say('demo.about'))
    .option('--folder <path>', words('console.folder'), FOLDER)
    .action(({ folder }: { folder: string }) => demo(folder));
}

async function demo(folder: string): Promise<void> {
  // Nobody reads on (`| head`), and what a demo leaves is deleted at the next start.
  process.stdout.on('error', () => process.exit());
  // The port alone: whatever else the environment says is for a service in earnest.
  const { port } = readConfig({ PORT: process.env.PORT });
  const started = await startDemo({ folder, port, print, log: (line) => process.stderr.write(line) });
  for (const line of printed(started, folder)) print(line);
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    if (err) process.stderr.write(`${sentence(err)}\n`);
    await started.close();
  });
}
