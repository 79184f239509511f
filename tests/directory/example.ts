import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSetup, SetupError } from '../../server/directory/setup.ts';
import type { Setup } from '../../server/directory/shape.ts';
import type { Standing } from '../../server/directory/standing.ts';

export const EXAMPLE = readFileSync(path.join(import.meta.dirname, 'example.yaml'), 'utf8');

export const example = (): Setup => readSetup(EXAMPLE);

/** `line:column path code` of every fault in a file. */
export function faultsIn(file: string | Uint8Array, standing?: Standing): string[] {
  return placesIn(file, standing).map(({ line, column, path, code }) => `${line}:${column} ${path} ${code}`);
}

export function placesIn(file: string | Uint8Array, standing?: Standing): SetupError['places'] {
  try {
    readSetup(file, standing);
    return [];
  } catch (failure) {
    if (failure instanceof SetupError) return failure.places;
    throw failure;
  }
}

/** The example with one piece put in another's place; the piece must be there. */
export function changed(...swaps: (readonly [from: string, to: string])[]): string {
  return swaps.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new RangeError(`not in the example: ${from}`);
    return text.replace(from, to);
  }, EXAMPLE);
}
