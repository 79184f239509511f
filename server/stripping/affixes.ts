import { affixesIn } from './entries.ts';
import { everyTongue } from './tongues/read.ts';

/** Endings that a word may take on, in any tongue. */
export const endings = (): ReadonlySet<string> => new Set(everyTongue().flatMap((tongue) => affixesIn(tongue.endings)));

/** Particles that are glued in front of words. */
export const prefixes = (): ReadonlySet<string> =>
  new Set(everyTongue().flatMap((tongue) => (tongue.script === 'Latn' ? [] : affixesIn(tongue.prefixes))));
