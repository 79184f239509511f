import { lstatSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { liesBeside } from '../foundation/beside.ts';
import { Problem, Unavailable } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { newRecovery } from '../vault/recovery.ts';
import type { DeskLock } from '../vault/words.ts';
import { print } from './house.ts';

/** Why the recovery key cannot go where it is to go: to `file`, or to the terminal; null where it can. */
export function recoveryRefused(
  file: string | undefined,
  databaseUrl: string,
): 'beside' | 'no_folder' | 'exists' | 'where' | null {
  if (file === undefined) return process.stdout.isTTY ? null : 'where';
  if (liesBeside(file, databaseUrl)) return 'beside';
  if (!statSync(path.dirname(path.resolve(file)), { throwIfNoEntry: false })?.isDirectory()) return 'no_folder';
  return lstatSync(file, { throwIfNoEntry: false }) ? 'exists' : null;
}

/**
 * A new recovery key: it lies in `file` before anything is sealed to it, and is taken away again where `use` surely
 * stored nothing; without a file it is shown once, then too.
 */
export async function giveRecovery<Result>(
  say: Say,
  file: string | undefined,
  use: (made: { readonly recoveryKey: string; readonly lock: DeskLock }) => Promise<Result>,
): Promise<Result> {
  const made = newRecovery();
  if (file) writeFileSync(file, `${made.recoveryKey}\n`, { mode: 0o600, flag: 'wx', flush: true });
  let result: Result;
  try {
    result = await use(made);
  } catch (failure) {
    if (isRefusal(failure)) {
      if (file) rmSync(file);
    } else {
      // The answer to a commit may be lost, and what it stored be there.
      process.stderr.write(`${say('setup.recovery_unsure')}\n`);
      if (!file) print(made.recoveryKey);
    }
    throw failure;
  }
  print(say(`setup.recovery_${file ? 'written' : 'shown'}`));
  if (!file) print(made.recoveryKey);
  return result;
}

/** The work itself said no, so that the whole of its write was taken back. */
export const isRefusal = (failure: unknown): boolean => failure instanceof Problem && !(failure instanceof Unavailable);
