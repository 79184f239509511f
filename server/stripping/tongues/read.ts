import { createRequire } from 'node:module';
import type { Tongue } from './tongue.ts';

const load = createRequire(import.meta.url);

/** Every tongue. Megabytes of lists, so they are read when first asked for: most commands never ask. */
export const everyTongue = (): readonly Tongue[] => (load('./all.ts') as typeof import('./all.ts')).TONGUES;
