import { CommanderError } from 'commander';
import { program } from './cli.ts';
import { sentence } from './commands/sentence.ts';
import { ConfigError } from './foundation/config.ts';
import { ownCode } from './foundation/errors.ts';

/** Runs one command; every failure ends with a sentence and an exit code, never with somebody's words. */
export async function main(args: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessClosed);
  try {
    const root = await program(args);
    await root.parseAsync([...args], { from: 'user' });
  } catch (failure) {
    // Commander has said its own.
    if (!(failure instanceof CommanderError)) process.stderr.write(`${sentence(failure)}\n`);
    process.exitCode = exitCodeOf(failure);
  }
}

/** 1: it failed; 2: usage or settings are wrong. Help that was asked for is no failure. */
function exitCodeOf(failure: unknown): number {
  if (failure instanceof CommanderError) return failure.exitCode === 0 ? 0 : 2;
  return failure instanceof ConfigError ? 2 : 1;
}

/** Nobody reads on (`| head`): the work is done all the same, to its end. */
function unlessClosed(failure: Error): void {
  if (ownCode(failure) !== 'EPIPE') throw failure;
}
