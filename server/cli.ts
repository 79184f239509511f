import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { addBackup } from './commands/backup.ts';
import { addDemo } from './commands/demo.ts';
import { addDesk } from './commands/desk.ts';
import { addEffectiveness } from './commands/effectiveness.ts';
import { addDoctor } from './commands/doctor.ts';
import { addErase } from './commands/erase.ts';
import { addRotate } from './commands/rotate.ts';
import { addServe } from './commands/serve.ts';
import { addSetup } from './commands/setup.ts';
import { addToken } from './commands/token.ts';
import { addUpkeep } from './commands/upkeep.ts';
import { wording } from './foundation/i18n.ts';

const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8')) as {
  version: string;
};

/** `npm run gehoor -- COMMAND`. Throws CommanderError where the help was all, or the usage is wrong. */
export function program(): Command {
  const say = wording('en', 'cli');
  const root = new Command('gehoor')
    .description(say('about'))
    .version(version)
    .showHelpAfterError()
    .addHelpText('afterAll', `\n${say('exit')}`)
    .exitOverride();
  for (const add of [
    addServe,
    addDemo,
    addSetup,
    addDesk,
    addToken,
    addUpkeep,
    addDoctor,
    addErase,
    addRotate,
    addBackup,
    addEffectiveness,
  ])
    add(root, say);
  return root;
}
