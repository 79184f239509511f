import { spawn } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Shell {
  readonly folder: string;
  /** A path below the folder. */
  at(...names: string[]): string;
  /** `npm run gehoor -- ARGS`, with `lines` typed into its pipe. */
  gehoor(args: readonly string[], lines?: readonly string[], env?: Record<string, string>): Promise<Ran>;
}

/** A new folder, in which the database has a folder of its own; nothing of this process's settings is seen. */
export function openShell(): Shell {
  const folder = mkdtempSync(path.join(tmpdir(), 'gehoor-commands-'));
  const at = (...names: string[]) => path.join(folder, ...names);
  const settings = {
    PATH: process.env.PATH ?? '',
    NODE_COMPILE_CACHE: process.env.TEST_COMPILED ?? '',
    DATABASE_URL: `sqlite:${at('data', 'gehoor.sqlite')}`,
    PORT: '0',
  };
  return {
    folder,
    at,
    gehoor: (args, lines = [], env = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [path.join(root, 'server/start.mjs'), ...args], {
          cwd: folder,
          env: { ...settings, ...env },
        });
        const said = { out: '', err: '' };
        child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
        child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
        child.on('error', reject).on('close', (code) => resolve({ code, ...said }));
        child.stdin.on('error', () => undefined).end(lines.map((line) => `${line}\n`).join(''));
      }),
  };
}

/** The small world of the tests with a second handler, as a file for `setup`. */
export function directoryFile(shell: Shell): string {
  const file = shell.at('directory.yaml');
  copyFileSync(path.join(root, 'tests/world.yaml'), file);
  appendFileSync(file, '  - { login: sara, name: Sara, organisation: gehoor, roles: [handler], languages: [en] }\n');
  return file;
}
