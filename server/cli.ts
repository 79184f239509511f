import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { addBackup } from './commands/backup.ts';
import { addDemo } from './commands/demo.ts';
import { addDesk } from './commands/desk.ts';
import { addEffectiveness } from './commands/effectiveness.ts';
import { addDoctor } from './commands/doctor.ts';
import { addErase } from './commands/erase.ts';
import { addGateway } from './commands/gateway.ts';
import { addReconcile } from './commands/reconcile.ts';
import { addRotate } from './commands/rotate.ts';
import { addServe } from './commands/serve.ts';
import { addSetup } from './commands/setup.ts';
import { addToken } from './commands/token.ts';
import { addUpkeep } from './commands/upkeep.ts';
import { wording } from './foundation/i18n.ts';

const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8')) as {
  version: string;
};

/** `npm run gehoor -- COMMAND`, to parse `args`. Throws CommanderError where the help was all, or the usage is wrong. */
export function program(args: readonly string[]): Command {
  const say = wording('en', 'cli');
  const root = new Command('gehoor')
    .description(say('about'))
    .version(version)
    .showHelpAfterError()
    .addHelpText('afterAll', `\n${say('exit')}`)
    .configureOutput({ outputError: (message, write) => write(withoutTyped(message, args, root)) })
    .exitOverride();
  for (const add of [
    addServe,
    addDemo,
    addSetup,
    addDesk,
    addToken,
    addGateway,
    addUpkeep,
    addDoctor,
    addErase,
    addReconcile,
    addRotate,
    addBackup,
    addEffectiveness,
  ])
    add(root, say);
  return root;
}

/**
 * What was typed in the wrong place may be somebody's words, and errors often go to a log: of it only the names of
 * commands and options are told again.
 */
function withoutTyped(message: string, args: readonly string[], root: Command): string {
  const names = new Set(namesBelow(root));
  const typed = args.filter((arg) => arg.length > 2 && !names.has(arg) && !/^--[a-z-]{1,20}$/.test(arg));
  return typed
    .toSorted((one, other) => other.length - one.length)
    .reduce((told, arg) => told.replaceAll(arg, '…'), message);
}

const namesBelow = (command: Command): string[] => command.commands.flatMap((one) => [one.name(), ...namesBelow(one)]);
