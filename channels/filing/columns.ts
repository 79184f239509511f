import { FIELDS, type Field } from './filing.ts';
import type { SheetFault } from './sheet.ts';

/** The fields that a sheet's headings name, by column; null where a heading is empty. No other columns are taken. */
export function columnsOf(
  headings: readonly string[],
): { readonly fields: readonly (Field | null)[] } | { readonly fault: SheetFault } {
  const fields: (Field | null)[] = [];
  for (const heading of headings) {
    const folded = fold(heading);
    const field = FIELDS.find((one) => one === folded) ?? null;
    const column = heading.trim().slice(0, 60);
    if (folded !== '' && field === null && PERSON.test(folded)) return fault('person_column', column);
    if (folded !== '' && field === null) return fields.some(Boolean) ? fault('unknown_column', column) : none(headings);
    if (field !== null && fields.includes(field)) return fault('column_twice', column);
    fields.push(field);
  }
  return fields.includes('words') ? { fields } : { fault: { code: 'no_header', values: {} } };
}

/** Where not even one heading is known, the first row holds none at all, unless one names persons. */
function none(headings: readonly string[]): { readonly fault: SheetFault } {
  const person = headings.find((heading) => PERSON.test(fold(heading)));
  if (person !== undefined) return fault('person_column', person.trim().slice(0, 60));
  const known = headings.some((heading) => (FIELDS as readonly string[]).includes(fold(heading)));
  const first = headings.find((heading) => heading.trim() !== '') ?? '';
  return known ? fault('unknown_column', first.trim().slice(0, 60)) : { fault: { code: 'no_header', values: {} } };
}

const fault = (code: string, column: string) => ({ fault: { code, values: { column } } });

const fold = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

/** Headings under which lists keep who somebody is, in the languages of our filers. */
const PERSON = new RegExp(
  [
    '(^|_)(id_?card|id_?no|id_?number)([._]|$)',
    '(^|_)(name|names|nid|nic|dob|ssn|imo|bkash|nagad|uid|id)(_|$)',
    'surname|first_?name|full_?name|last_?name|nick|phone|mobile|telephone|^tel|whats_?app|telegram|messenger|facebook|viber',
    'e_?mail|contact|passport|address|birth|national_?id|voter|father|mother|husband|bank|account',
    'নাম|ফোন|মোবাইল|নম্বর|ঠিকানা|জন্ম|পিতা|মাতা|স্বামী|পরিচয়',
    'اسم|هاتف|جوال|عنوان|هوية|جواز|ميلاد',
    'nombre|apellido|tel[eé]fono|direcci[oó]n|nom$|pr[eé]nom|adresse|nama|alamat|jina|simu|naam',
  ].join('|'),
  'u',
);
