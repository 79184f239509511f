import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type ParsedNode } from 'yaml';
import { faultAt, type Fault, type Spot } from './fault.ts';
import { keyOf, type Path } from './place.ts';

/** A file as plain data, and where each part of it stands. */
export interface Page {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** The place of a value; of the nearest thing around it where it is not there. */
  spotOf(path: Path): Spot;
  /** The place of a key. */
  spotOfKey(path: Path): Spot;
}

// Room for some ten thousand sites.
const MOST_BYTES = 4 * 1024 * 1024;
const TOP: Spot = { line: 1, column: 1 };

/** Reads YAML (JSON is a part of it); `faults` where it is none, or has what a set-up file does not need. */
export function readPage(file: Uint8Array): Page | readonly Fault[] {
  if (file.byteLength > MOST_BYTES) return [faultAt(TOP, [], 'too_big', { most: MOST_BYTES / 1024 / 1024 })];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return [faultAt(TOP, [], 'not_utf8')];
  }
  const lines = new LineCounter();
  const parsed = parse(text, lines);
  if (!parsed) return [faultAt(TOP, [], 'too_deep')];
  const faults = syntaxFaults(parsed, lines);
  if (faults.length > 0) return faults;
  return parsed.contents ? pageOf(parsed.contents, lines) : [faultAt(TOP, [], 'file_empty')];
}

type Parsed = Document.Parsed;

function parse(text: string, lineCounter: LineCounter): Parsed | null {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  } catch (failure) {
    // Thousands of brackets within each other exhaust the stack.
    if (failure instanceof RangeError) return null;
    throw failure;
  }
}

const SYNTAX: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'syntax_tab',
  MULTIPLE_DOCS: 'syntax_several',
  RESOURCE_EXHAUSTION: 'too_deep',
};

function syntaxFaults({ errors, warnings }: Parsed, lines: LineCounter): Fault[] {
  return [...errors, ...warnings].map(({ code, pos }) =>
    faultAt(spotAt(lines, pos[0]), [], SYNTAX[code] ?? 'syntax', { reason: code.toLowerCase().replaceAll('_', ' ') }),
  );
}

function spotAt(lines: LineCounter, offset: number): Spot {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function pageOf(root: ParsedNode, lines: LineCounter): Page {
  const faults: Fault[] = [];
  const values = new Map<string, number>();
  const keys = new Map<string, number>();

  function plain(node: ParsedNode | null, path: Path, around: number): unknown {
    const offset = node?.range[0] ?? around;
    values.set(keyOf(path), offset);
    if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => entry(key, value, path)));
    if (isSeq(node)) return node.items.map((item, at) => plain(item, [...path, at], offset));
    if (isAlias(node)) faults.push(faultAt(spotAt(lines, offset), path, 'alias'));
    return isScalar(node) ? node.value : null;
  }

  function entry(key: ParsedNode, value: ParsedNode | null, around: Path): [string, unknown] {
    const start = key.range[0];
    if (!isScalar(key)) faults.push(faultAt(spotAt(lines, start), around, 'key_of_parts'));
    const name = isScalar(key) ? String(key.value) : '';
    const path = [...around, name];
    if (keys.has(keyOf(path))) faults.push(faultAt(spotAt(lines, start), path, 'key_twice'));
    keys.set(keyOf(path), start);
    return [name, plain(value, path, start)];
  }

  const find = (places: ReadonlyMap<string, number>, path: Path): Spot => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const known = (depth === path.length ? places : values).get(keyOf(path.slice(0, depth)));
      if (known !== undefined) return spotAt(lines, known);
    }
    return TOP;
  };
  return {
    value: plain(root, [], 0),
    faults,
    spotOf: (path) => find(values, path),
    spotOfKey: (path) => find(keys, path),
  };
}
