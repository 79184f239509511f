import writeWorkbook from 'write-excel-file/node';
import { FIELDS } from './filing.ts';

type Rows = readonly (readonly string[])[];

/** The headings of a list of cases: there is none for a name, a number or an address of a person. */
export const TEMPLATE: Rows = [[...FIELDS]];

/** Rows as CSV for any spreadsheet; no cell of it is a formula there. */
export const csvOf = (rows: Rows): string => `\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;

const quoted = (cell: string): string => `"${harmless(cell).replaceAll('"', '""')}"`;

/** A spreadsheet takes what begins so for a formula: with an apostrophe before it, it is text. */
const harmless = (cell: string): string => (/^\s*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell);

/** Rows as a workbook whose cells are all text. */
export const xlsxOf = (rows: Rows): Promise<Buffer> =>
  writeWorkbook(
    rows.map((row) => row.map((cell) => ({ type: String, value: storable(cell), format: '@' }))),
    { stickyRowsCount: 1 },
  ).toBuffer();

/** The library keeps texts as keys of an object: one that every object has, such as `constructor`, would be lost. */
const storable = (cell: string): string => (cell in {} ? `${cell} ` : cell);
