/**
 * Runs the scripts `check:…` of package.json at the same time. What each has to say is printed in one piece when it has
 * ended; one that fails fails the check, and the others are heard all the same.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import manifest from '../package.json' with { type: 'json' };

const checks = Object.keys(manifest.scripts).filter((name) => name.startsWith('check:'));
const passed = await Promise.all(checks.map(passes));
process.exitCode = passed.includes(false) ? 1 : 0;

async function passes(check: string): Promise<boolean> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--run', check], {
    cwd: path.join(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${out}${errors}${code === 0 ? 'passed' : 'FAILED'}: ${check}, ${seconds} s\n\n`);
  return code === 0;
}
