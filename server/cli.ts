import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { type Say, wording } from './foundation/i18n.ts';

const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8')) as {
  version: string;
};

type Add = (root: Command, say: Say) => void;

/** In the order of the help, each beside the commands that its file holds. */
const FILES: readonly (readonly [commands: readonly string[], load: () => Promise<Add>])[] = [
  [['serve'], async () => (await import('./commands/serve.ts')).addServe],
  [['demo'], async () => (await import('./commands/demo.ts')).addDemo],
  [['setup'], async () => (await import('./commands/setup.ts')).addSetup],
  [['desk'], async () => (await import('./commands/desk.ts')).addDesk],
  [['gateway'], async () => (await import('./commands/gateway.ts')).addGateway],
  [['token'], async () => (await import('./commands/token.ts')).addToken],
  [['migrate', 'sweep', 'tick'], async () => (await import('./commands/upkeep.ts')).addUpkeep],
  [['doctor'], async () => (await import('./commands/doctor.ts')).addDoctor],
  [['erase'], async () => (await import('./commands/erase.ts')).addErase],
  [['reconcile'], async () => (await import('./commands/reconcile.ts')).addReconcile],
  [['rotate'], async () => (await import('./commands/rotate.ts')).addRotate],
  [['rewrap'], async () => (await import('./commands/rewrap.ts')).addRewrap],
  [['backup', 'restore'], async () => (await import('./commands/backup.ts')).addBackup],
  [['effectiveness'], async () => (await import('./commands/effectiveness.ts')).addEffectiveness],
];

/**
 * `npm run gehoor -- COMMAND`, to parse `args`: with the one command that they call, or else with all. Parsing throws
 * CommanderError where the help was all, or the usage is wrong.
 */
export async function program(args: readonly string[]): Promise<Command> {
  const say = wording('en', 'cli');
  const root = new Command('gehoor')
    .description(say('about'))
    .version(version)
    .showHelpAfterError()
    .addHelpText('afterAll', `\n${say('exit')}`)
    .configureOutput({ outputError: (message, write) => write(withoutTyped(message, args, root)) })
    .exitOverride();
  const called = FILES.filter(([commands]) => commands.includes(args[0] ?? ''));
  for (const [, load] of called.length > 0 ? called : FILES) (await load())(root, say);
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
