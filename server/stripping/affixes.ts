import { affixesIn } from './entries.ts';
import { TONGUES } from './tongues/all.ts';

/** Endings that a word may take on, in any tongue. */
export const ENDINGS: ReadonlySet<string> = new Set(TONGUES.flatMap(({ endings }) => affixesIn(endings)));

/** Particles that are glued in front of words. */
export const PREFIXES: ReadonlySet<string> = new Set(
  TONGUES.flatMap(({ script, prefixes }) => (script === 'Latn' ? [] : affixesIn(prefixes))),
);
