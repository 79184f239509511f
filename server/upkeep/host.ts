import { readFileSync, statfsSync } from 'node:fs';

/** What the machine tells about itself. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Options that Node was started with. */
  readonly options: readonly string[];
  /** 0 is root; null where users have no numbers. */
  readonly user: number | null;
  /** A file below /proc; empty where the system has none. */
  read(file: string): string;
  /** Free bytes, and the file system's number (statfs); null where the system does not tell. */
  space(folder: string): { readonly free: number; readonly type: number } | null;
}

export const thisHost = (): Host => ({
  env: process.env,
  options: process.execArgv,
  user: process.getuid?.() ?? null,
  read: (file) => orNull(() => readFileSync(file, 'utf8')) ?? '',
  space: (folder) =>
    orNull(() => {
      const { bavail, bsize, type } = statfsSync(folder);
      return { free: bavail * bsize, type };
    }),
});

function orNull<Told>(ask: () => Told): Told | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
