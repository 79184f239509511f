import type { Values } from '../foundation/i18n.ts';

/** What `doctor` found. `bad`: a promise is broken now; `warn`: the host or a setting would let something out, or lose it. */
export interface Sign {
  readonly code: string;
  readonly level: 'bad' | 'warn';
  /** Numbers, days and names of settings; never data. */
  readonly values: Values;
}

export const bad = (code: string, values: Values = {}): Sign => ({ code, level: 'bad', values });
export const warn = (code: string, values: Values = {}): Sign => ({ code, level: 'warn', values });

/** The sign, where it is so. */
export const when = (so: boolean, sign: Sign): Sign[] => (so ? [sign] : []);
