import { Settings } from 'typebox/system';
import { Errors } from 'typebox/value';
import type { Page } from './document.ts';
import { faultAt, type Fault } from './fault.ts';
import { keyOf, type Path } from './place.ts';
import { SHAPE, type Setup } from './shape.ts';

/** The file as far as its parts have the right form: what has not is left out, so that the rest can still be checked. */
export type Draft = { readonly [Section in keyof Setup]: readonly (Partially<Setup[Section][number]> | undefined)[] };
type Partially<T> = T extends readonly (infer Item)[]
  ? readonly (Item | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partially<T[Key]> | undefined }
    : T;

/** Every fault of form, one a place; a fault in one part hides none in another. */
export function checkForm(page: Page): { draft: Draft; faults: readonly Fault[] } {
  const faults = new Map<string, Fault>();
  const broken: Path[] = [];
  for (const { path, code, ofKey } of findings(page.value)) {
    broken.push(path);
    if (faults.has(keyOf(path))) continue;
    faults.set(keyOf(path), faultAt(ofKey ? page.spotOfKey(path) : page.spotOf(path), path, code));
  }
  const whole = without(page.value, broken);
  const sections = SECTIONS.map((section) => [section, whole[section] ?? []]);
  return { draft: Object.fromEntries(sections) as Draft, faults: [...faults.values()] };
}

const SECTIONS = Object.keys(SHAPE.properties) as (keyof Setup)[];

interface Finding {
  readonly path: Path;
  readonly code: string;
  /** The key itself is wrong, not its value. */
  readonly ofKey?: boolean;
}

type Failure = ReturnType<typeof Errors>[number];

function findings(value: unknown): Finding[] {
  return everyError(value).flatMap((failure): Finding[] => {
    const path = pathOf(failure.instancePath, value);
    switch (failure.keyword) {
      case 'required':
        return failure.params.requiredProperties.map((key) => ({ path: [...path, key], code: 'missing' }));
      // Said twice: `boolean` names the key itself.
      case 'additionalProperties':
        return [];
      case 'boolean':
        return [{ path, code: 'unknown_key', ofKey: true }];
      case 'uniqueItems':
        return failure.params.duplicateItems.map((at) => ({ path: [...path, at], code: 'item_twice' }));
      case 'type':
        return [{ path, code: kindFault(at(value, path), failure.params.type) }];
      default:
        return [{ path, code: 'wrong' }];
    }
  });
}

function kindFault(found: unknown, expected: string | string[]): string {
  if (found === null) return 'empty';
  return expected === 'string' && typeof found === 'number' ? 'needs_quotes' : 'wrong';
}

// More than anybody reads; a file of another kind could have millions.
const MOST_FAULTS = 10_000;

function everyError(value: unknown): Failure[] {
  const { maxErrors } = Settings.Get();
  Settings.Set({ maxErrors: MOST_FAULTS });
  try {
    return Errors(SHAPE, value);
  } finally {
    Settings.Set({ maxErrors });
  }
}

/** A JSON pointer as a path: a step into a list is a number. */
function pathOf(pointer: string, value: unknown): Path {
  let here = value;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const name = Array.isArray(here) ? Number(key) : key;
      here = child(here, name);
      return name;
    });
}

const at = (value: unknown, path: Path): unknown => path.reduce(child, value);

function child(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<string | number, unknown>)[step]
    : undefined;
}

function without(value: unknown, broken: readonly Path[]): Partial<Draft> {
  if (broken.some((path) => path.length === 0)) return {};
  const copy = structuredClone(value) as Partial<Draft>;
  for (const path of broken) {
    const around = at(copy, path.slice(0, -1));
    if (typeof around === 'object' && around !== null) Reflect.set(around, path.at(-1)!, undefined);
  }
  return copy;
}
