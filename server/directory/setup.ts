import { checkForm } from './check.ts';
import { checkConsistency, type Inspect } from './consistency.ts';
import { readPage } from './document.ts';
import { NOTHING_STANDING, type Standing } from './standing.ts';
import type { Fault } from './fault.ts';
import type { Setup } from './shape.ts';

/** A file that cannot be taken: every fault in it, in the order of the file. */
export class SetupError extends Error {
  readonly places: readonly Fault[];
  constructor(places: readonly Fault[]) {
    super('setup_faults');
    this.name = 'SetupError';
    this.places = places;
  }

  /** `line 12, column 5: sites[2].country: …`, one for each fault. */
  get faults(): readonly string[] {
    return this.places.map((fault) => fault.text);
  }
}

/**
 * A set-up file (YAML or JSON; bytes are UTF-8) as a Setup; throws SetupError with all that is wrong in it.
 * `standing`: what the database holds, where the file is meant for it; `more`: what rooms further on look at in it.
 */
export function readSetup(
  file: Uint8Array | string,
  standing: Standing = NOTHING_STANDING,
  more: readonly Inspect[] = [],
): Setup {
  const page = readPage(typeof file === 'string' ? Buffer.from(file) : file);
  if (!('value' in page)) throw new SetupError(page);
  const { draft, faults } = checkForm(page);
  // Where the whole is no map, nothing can be compared.
  const between = faults.some(({ path }) => path === '') ? [] : checkConsistency(page, draft, standing, more);
  const all = inOrder([...page.faults, ...faults, ...between]);
  if (all.length > 0) throw new SetupError(all);
  // Without a fault of form nothing was left out of the draft.
  return draft as Setup;
}

/** One fault a place: what else is wrong there follows from the first. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const places = new Map<string, Fault>();
  for (const fault of faults) {
    const place = `${fault.line}:${fault.column} ${fault.path}`;
    if (!places.has(place)) places.set(place, fault);
  }
  return [...places.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
