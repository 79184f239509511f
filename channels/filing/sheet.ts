import { parse } from 'csv-parse/sync';
import { readSheet as readWorkbook } from 'read-excel-file/node';
import { pack, unpack } from './archive.ts';
import { columnsOf } from './columns.ts';
import type { Field } from './filing.ts';
import { lettersOf, type Encoding } from './letters.ts';

/** A list of cases as text, row by row. */
export interface Sheet {
  /** How its letters were read; null for a workbook. */
  readonly encoding: Encoding | null;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As the spreadsheet counts them. */
  readonly number: number;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** Something stands where no heading is: a note beside the table, or words that a comma cut in two. */
  readonly isLoose: boolean;
}

/** Why a file is not taken at all: a key of `file` in locales/en/filing-faults.json, and what it names. */
export interface SheetFault {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
}

export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_ROWS = 5_000;
/** Empty ones too: more are not even read. */
const MOST_LINES = MOST_ROWS * 2;

/** A spreadsheet (XLSX or CSV) of filings; nothing in it is ever computed. `told`: the encoding of a CSV file, else guessed. */
export async function readSheet(file: Buffer, told?: Encoding): Promise<Sheet | { readonly fault: SheetFault }> {
  if (file.length > MOST_BYTES) return faultOf('too_big');
  const cells = startsWith(file, 'PK') ? await cellsOfWorkbook(file) : cellsOfText(file, told);
  if ('fault' in cells) return cells;
  const [first, ...rest] = cells.rows.filter(({ row }) => row.some((cell) => cell.trim() !== ''));
  if (!first) return faultOf('no_rows');
  const columns = columnsOf(first.row);
  if ('fault' in columns) return columns;
  if (rest.length === 0) return faultOf('no_rows');
  if (rest.length > MOST_ROWS) return faultOf('too_many_rows');
  const rows = rest.map(({ number, row }) => ({
    number,
    fields: Object.fromEntries(columns.fields.flatMap((field, at) => (field === null ? [] : [[field, row[at] ?? '']]))),
    isLoose: row.some((cell, at) => cell.trim() !== '' && !columns.fields[at]),
  }));
  return { encoding: cells.encoding, rows };
}

interface Cells {
  readonly encoding: Encoding | null;
  readonly rows: readonly { readonly number: number; readonly row: readonly string[] }[];
}

type Read = Cells | { readonly fault: SheetFault };

export const faultOf = (code: string, values: SheetFault['values'] = {}): { fault: SheetFault } => ({
  fault: { code, values },
});

const startsWith = (file: Buffer, sign: string) => file.subarray(0, sign.length).equals(Buffer.from(sign, 'latin1'));

async function cellsOfWorkbook(file: Buffer): Promise<Read> {
  const parts = unpack(file);
  if (parts === 'bomb' || parts === 'broken') return faultOf(parts);
  if (parts.get('mimetype')?.toString('latin1').startsWith('application/vnd.oasis')) return faultOf('ods');
  if (!parts.has('xl/workbook.xml')) return faultOf('not_a_sheet');
  let filled = 0;
  for (const [name, bytes] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const xml = bytes.toString('utf8');
    if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return faultOf('broken');
    if (!name.startsWith('xl/worksheets/')) continue;
    const formula = /<(?:\w+:)?c\b[^>]*\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f[\s/>]/.exec(xml);
    if (formula) return faultOf('formula', { cell: formula[1]! });
    if (/<(?:\w+:)?f[\s/>]/.test(xml)) return faultOf('formula', { cell: '?' });
    if (more(xml, /<(?:\w+:)?row[\s>]/g, MOST_LINES)) return faultOf('too_many_rows');
    if (/<(?:\w+:)?(v|is)[\s>]/.test(xml)) filled += 1;
  }
  // Only one is read: cases on another would be lost.
  if (filled > 1) return faultOf('many_sheets');
  try {
    const rows = (await readWorkbook(pack(parts))) as readonly (readonly unknown[])[];
    return { encoding: null, rows: rows.map((row, index) => ({ number: index + 1, row: row.map(textOf) })) };
  } catch {
    // Whatever such a file has in the wrong place.
    return faultOf('broken');
  }
}

function more(text: string, sign: RegExp, most: number): boolean {
  let count = 0;
  while (count <= most && sign.exec(text)) count += 1;
  return count > most;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function cellsOfText(file: Buffer, told?: Encoding): Read {
  if (startsWith(file, '\u00d0\u00cf\u0011\u00e0')) return faultOf('xls');
  if (NO_TEXT.some((sign) => startsWith(file, sign))) return faultOf('not_a_sheet');
  const letters = lettersOf(file, told);
  if (!letters) return faultOf('encoding');
  const [, named, text] = /^(?:sep=(.)\r?\n)?([^]*)$/.exec(letters.text)!;
  try {
    const rows = parse(text!, {
      delimiter: named ?? separatorOf(text!),
      relax_column_count: true,
      to: MOST_LINES + 1,
    });
    if (rows.length > MOST_LINES) return faultOf('too_many_rows');
    // A cell with line breaks in it is one row of the spreadsheet, an empty line is one too, and what names the separator is none.
    return { encoding: letters.encoding, rows: rows.map((row, index) => ({ number: index + 1, row })) };
  } catch {
    return faultOf('broken');
  }
}

const NO_TEXT = ['%PDF', '\u0089PNG', '\u00ff\u00d8\u00ff', '<?xml', '<html', '<!DOCTYPE', '{'];
const SEPARATORS = [',', ';', '\t', '|'];

/** The one that the headings have most of. */
function separatorOf(text: string): string {
  const headings = text.slice(0, 2_000).split(/\r?\n|\r/, 1)[0]!;
  const count = (sign: string) => headings.split(sign).length;
  return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0]!;
}
