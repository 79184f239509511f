import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Say } from '../foundation/i18n.ts';

/** Asks on the terminal without showing what is typed; from a pipe it takes the next line. Kept nowhere. */
export const askSecret = (question: string): Promise<string> => ask(question, true);

/** Asks for a line of words: never an argument, which every process on the machine could read. */
export const askWords = (question: string): Promise<string> => ask(question, false);

const SHORTEST = 12;

/** A new password, typed twice; null, with the reason said, where it cannot be taken. */
export async function askNewPassword(say: Say, login: string): Promise<string | null> {
  const password = await askSecret(say('password.new', { login }));
  const refused =
    [...password].length < SHORTEST
      ? 'short'
      : (await askSecret(say('password.again'))) === password
        ? null
        : 'mismatch';
  if (!refused) return password;
  process.stderr.write(`${say(`password.${refused}`)}\n`);
  process.exitCode = 1;
  return null;
}

let piped: AsyncIterator<string> | null = null;

async function ask(question: string, hidden: boolean): Promise<string> {
  if (!process.stdin.isTTY) return nextPiped();
  process.stderr.write(question);
  const output = hidden ? new Writable({ write: (_chunk, _encoding, done) => done() }) : process.stderr;
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  const answer = await terminal.question('');
  terminal.close();
  if (hidden) process.stderr.write('\n');
  return answer;
}

async function nextPiped(): Promise<string> {
  piped ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const { value, done } = await piped.next();
  return done ? '' : value;
}
