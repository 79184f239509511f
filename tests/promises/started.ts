/** A life in a process of its own, and everything that it printed. */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { find, type Finding } from './canary.ts';
import type { Played } from './play.ts';

export interface Result extends Omit<Played, 'drawn'> {
  /** For whoever looks why nothing was played. */
  readonly output: string;
}

/** `root`: the folder of the code that is played. */
export async function start(root: string, kind: string, extent: 'whole' | 'brief'): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gehoor-life-'));
  const child = fork(path.join(root, 'tests/promises/play.ts'), [kind, extent], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, NODE_COMPILE_CACHE: process.env.TEST_COMPILED ?? '' },
    silent: true,
    timeout: extent === 'whole' ? 190_000 : 80_000,
    killSignal: 'SIGKILL',
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => printed.push(chunk));
  const played = await new Promise<Played | null>((resolve) => {
    let told: Played | null = null;
    child
      .on('close', () => resolve(told))
      .on('message', (message) => {
        told = message as Played;
        // Whatever is still open in it is of no use any more.
        child.kill('SIGKILL');
      });
  });
  rmSync(folder, { recursive: true });
  const output = Buffer.concat(printed);
  if (!played) throw new Error(`nothing was played: ${output.toString().slice(-2_000)}`);
  const { drawn, ...rest } = played;
  const said: Finding[] = find(drawn, [['the output', output]]);
  return { ...rest, found: [...rest.found, ...said], output: output.toString() };
}
