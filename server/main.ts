import { program } from './cli.ts';
import { ConfigError } from './foundation/config.ts';
import { codeOf, Problem } from './foundation/errors.ts';
import { wording } from './foundation/i18n.ts';

/** Runs one command; every failure ends with a sentence and an exit code, never with somebody's words. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...args], { from: 'user' });
  } catch (failure) {
    process.stderr.write(`${sentence(failure)}\n`);
    process.exitCode = failure instanceof ConfigError ? 2 : 1;
  }
}

function sentence(failure: unknown): string {
  if (failure instanceof ConfigError) return failure.message;
  const say = wording('en', 'errors');
  if (!(failure instanceof Problem)) return say('unexpected', { code: codeOf(failure) });
  try {
    return say(failure.say);
  } catch {
    return say('unexpected', { code: failure.code });
  }
}
