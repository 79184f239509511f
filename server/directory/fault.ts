import { LANGUAGES, tableOf, wording, type Values } from '../foundation/i18n.ts';
import { writePath, type Path } from './place.ts';

/** What is wrong with a set-up file, where, and what to do. Lines and columns count from 1. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  /** `sites[2].country`; empty where the whole file is meant. */
  readonly path: string;
  /** Key below `faults` in `locales/en/setup.json`. */
  readonly code: string;
  /** `line 12, column 5: sites[2].country: …`: ready to print. */
  readonly text: string;
}

export interface Spot {
  readonly line: number;
  readonly column: number;
}

const say = wording('en', 'setup');

export function faultAt({ line, column }: Spot, path: Path, code: string, values: Values = {}): Fault {
  const where = writePath(path);
  const what = say(`faults.${code}`, { hint: hintOf(path), ...values });
  const text = say(where ? 'fault' : 'fault_of_file', { line, column, path: where, what });
  return { line, column, path: where, code, text };
}

const HINTS = tableOf('en', 'setup').hints as Hints;
type Hints = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** What belongs at a place: one sentence for each section, its entries and their fields. */
function hintOf([section = '', index, field = '']: Path): string {
  const hints = Object.hasOwn(HINTS, section) ? HINTS[section] : undefined;
  if (typeof hints !== 'object') return say('hints.file');
  if (index === undefined) return say(`hints.${section}.list`);
  return say(`hints.${section}.${Object.hasOwn(hints, field) ? field : 'entry'}`, { offered: LANGUAGES.join(', ') });
}
