import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../../channels/filing/archive.ts';
import { FIELDS } from '../../../channels/filing/filing.ts';
import { readSheet } from '../../../channels/filing/sheet.ts';
import { csvOf, TEMPLATE, xlsxOf } from '../../../channels/filing/write-sheet.ts';

const HEAD = ['own_number', 'language', 'words'];
const rowsOf = async (file: Buffer | string, told?: Parameters<typeof readSheet>[1]) => {
  const sheet = await readSheet(Buffer.from(file), told);
  if ('fault' in sheet) throw new RangeError(JSON.stringify(sheet.fault));
  return sheet.rows.map(({ fields }) => fields);
};
const faultOf = async (file: Buffer | string) => {
  const sheet = await readSheet(Buffer.from(file));
  return 'fault' in sheet ? sheet.fault : null;
};

const times = (count: number, one: string) => Array.from({ length: count }, () => one);
const listOf = (some: readonly string[]) => [HEAD.join(','), ...some].join('\n');
/** Of each row, or the fault of the whole. */
const eachOf = async (what: 'number' | 'isLoose', file: Buffer | string) => {
  const sheet = await readSheet(Buffer.from(file));
  return 'fault' in sheet ? sheet.fault.code : sheet.rows.map((row) => row[what]);
};

/** A workbook with one part changed. */
async function workbook(change: (parts: Map<string, Buffer>) => void, rows = [HEAD, ['1', 'en', 'no pay']]) {
  const parts = new Map(unpack(await xlsxOf(rows)) as Map<string, Buffer>);
  change(parts);
  return pack(parts);
}

const inSheet = (from: RegExp, to: string) => (parts: Map<string, Buffer>) => {
  const name = [...parts.keys()].find((one) => one.startsWith('xl/worksheets/sheet'))!;
  const xml = parts.get(name)!.toString();
  if (!from.test(xml)) throw new RangeError('not in the sheet');
  parts.set(name, Buffer.from(xml.replace(from, to)));
};

/** A workbook's second sheet. */
const second = (cells: string) => (parts: Map<string, Buffer>) => {
  const name = [...parts.keys()].find((one) => one.startsWith('xl/worksheets/sheet'))!;
  const xml = parts.get(name)!.toString();
  parts.set(
    'xl/worksheets/more.xml',
    Buffer.from(xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${cells}</sheetData>`)),
  );
};

// What XML and a line of text can carry, and a spreadsheet keeps; the library that writes one drops U+FFFD.
const cell = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((text) => text.replaceAll(/[\p{C}\p{Z}\ufffd]/gu, '').normalize('NFC'))
  .filter((text) => text !== '');

describe('a list of cases', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('is read with %s between its cells', async (_name, sign) => {
    const file = [HEAD, ['7', 'bn', `"two${sign} lines\nof words"`]].map((row) => row.join(sign)).join('\r\n');
    expect(await rowsOf(file)).toEqual([{ own_number: '7', language: 'bn', words: `two${sign} lines\nof words` }]);
    expect(await rowsOf(`sep=${sign}\r\n${file}`)).toHaveLength(1);
  });

  test('loses no row beyond the most because some of them are empty, and counts those as the spreadsheet does', async () => {
    const row = '1,en,no pay';
    expect(await faultOf(listOf([...times(9, ',,'), ...times(5_001, row)]))).toMatchObject({ code: 'too_many_rows' });
    expect(await rowsOf(listOf([...times(9, ',,'), ...times(5_000, row)]))).toHaveLength(5_000);
    expect(await faultOf(listOf(times(20_000, ',,')))).toMatchObject({ code: 'too_many_rows' });
    const gaps = await readSheet(Buffer.from(listOf(['', row, ',,', '', '', row, ''])));
    expect('rows' in gaps && gaps.rows.map(({ number }) => number)).toEqual([3, 7]);
  });

  test('counts rows as the spreadsheet does, empty ones too, and loses none that stands behind them', async () => {
    expect(await eachOf('number', `${HEAD.join(',')}\n1,en,no pay\n\n,,\n2,en,no pay\n\n`)).toEqual([2, 5]);
    const spaced = (count: number) =>
      `${HEAD.join(',')}\n${Array.from({ length: count }, (_, at) => `${at},en,no pay\n,,\n`).join('')}`;
    expect(await eachOf('number', spaced(2_600))).toHaveLength(2_600);
    expect(await eachOf('number', spaced(5_000))).toBe('too_many_rows');
  });

  test('is refused where more than one sheet is filled; an empty one beside it is nothing', async () => {
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Rokeya</t></is></c></row>';
    expect(await faultOf(await workbook(second(row)))).toEqual({ code: 'many_sheets', values: {} });
    expect(await rowsOf(await workbook(second('')))).toHaveLength(1);
  });

  test('says of a row that something stands where no heading is', async () => {
    const rows = ['1,en,no pay', '2,en,They shout, and hit us', '3,en,no pay,,', '4,en,"no pay, no leave"'];
    expect(await eachOf('isLoose', [HEAD.join(','), ...rows].join('\n'))).toEqual([false, true, false, false]);
    expect(await eachOf('isLoose', 'own_number,,language,words\n1,see file,en,no pay\n2,,en,no pay')).toEqual([
      true,
      false,
    ]);
    expect(
      await eachOf('isLoose', await xlsxOf([HEAD, ['1', 'en', 'no pay', 'urgent'], ['2', 'en', 'no pay']])),
    ).toEqual([true, false]);
  });

  test('is read in every usual encoding, which is told', async () => {
    const bengali = `${HEAD.join(',')}\n1,bn,বেতন দেয়নি\n`;
    const utf16 = Buffer.from(`\ufeff${bengali}`, 'utf16le');
    const files: [Buffer, string][] = [
      [Buffer.from(bengali), 'utf-8'],
      [Buffer.from(`\ufeff${bengali}`), 'utf-8'],
      [utf16, 'utf-16le'],
      [Buffer.from(utf16).swap16(), 'utf-16be'],
    ];
    for (const [file, encoding] of files) {
      expect(await rowsOf(file)).toEqual([{ own_number: '1', language: 'bn', words: 'বেতন দেয়নি' }]);
      expect(await readSheet(file)).toMatchObject({ encoding });
    }
    const western = Buffer.from(`${HEAD.join(';')}\n1;en;pay\u00e9\n`, 'latin1');
    expect(await readSheet(western)).toMatchObject({ encoding: 'windows-1252', rows: [{ fields: { words: 'payé' } }] });
    const arabic = Buffer.concat([Buffer.from(`${HEAD.join(',')}\n1,ar,`), Buffer.from([0xc3, 0xcc, 0xd1])]);
    expect(await rowsOf(arabic, 'windows-1256')).toMatchObject([{ words: 'أجر' }]);
    // 你好 as Chinese spreadsheets save it: it is never guessed, and can be told.
    const chinese = (bytes: number[]) => Buffer.concat([Buffer.from(`${HEAD.join(',')}\n1,zh,`), Buffer.from(bytes)]);
    for (const [bytes, encoding] of [
      [[0xc4, 0xe3, 0xba, 0xc3], 'gb18030'],
      [[0xa7, 0x41, 0xa6, 0x6e], 'big5'],
    ] as const)
      expect(await rowsOf(chinese([...bytes]), encoding)).toMatchObject([{ words: '你好' }]);
  });

  test('is read from a workbook: numbers, days, yes and no', async () => {
    const parts = await workbook(
      inSheet(/<\/row>(?=<\/sheetData>)/, '</row><row r="3"><c r="A3"><v>12</v></c><c r="C3" t="b"><v>1</v></c></row>'),
    );
    expect(await rowsOf(parts)).toEqual([
      { own_number: '1', language: 'en', words: 'no pay' },
      { own_number: '12', language: '', words: 'yes' },
    ]);
  });

  test('comes back from our own files as it was, and no cell of them is a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        const back = rows.map(([own_number, language, words]) => ({ own_number, language, words }));
        const booked = await rowsOf(await xlsxOf([HEAD, ...rows]));
        expect(booked.map((row) => Object.values(row).map((value) => value.trimEnd()))).toEqual(rows);
        const plain = await rowsOf(csvOf([HEAD, ...rows]));
        for (const [index, row] of plain.entries())
          for (const [field, value] of Object.entries(row)) {
            expect(value).not.toMatch(/^\s*[=+\-@\t\r]/);
            expect(value.replace(/^'/, '')).toBe(back[index]![field as 'words'].replace(/^'/, ''));
          }
      }),
      { numRuns: 25, examples: [[[['toString', 'constructor', '=1+1']]]] },
    );
  });

  test('has a template without a column for a person', async () => {
    expect(TEMPLATE).toEqual([[...FIELDS]]);
    for (const file of [Buffer.from(csvOf(TEMPLATE)), await xlsxOf(TEMPLATE)])
      expect(await faultOf(file)).toEqual({ code: 'no_rows', values: {} });
  });

  test.each([
    'Name',
    'worker name',
    'Mobile No.',
    'phone',
    'NID',
    'ID-Card',
    'e-mail',
    'Address',
    'নাম',
    'ফোন নম্বর',
    'اسم العامل',
    'WhatsApp',
    'Date of birth',
    'Worker ID',
  ])('with a column %s is refused', async (column) => {
    for (const heads of [
      [...HEAD, column],
      [column, ...HEAD],
    ])
      expect(await faultOf(`${heads.join(',')}\n1,en,x,y\n`)).toEqual({ code: 'person_column', values: { column } });
  });

  test.each<[string, () => Buffer | string | Promise<Buffer>, string]>([
    ['of more than 10 MB', () => Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'too_big'],
    ['of 50,000 rows', () => `${HEAD.join(',')}\n${'1,en,x\n'.repeat(50_000)}`, 'too_many_rows'],
    ['of 5,001 rows', () => `${HEAD.join(',')}\n${'1,en,x\n'.repeat(5_001)}`, 'too_many_rows'],
    [
      'with a workbook of 50,000 rows',
      () => xlsxOf([HEAD, ...Array.from({ length: 50_000 }, () => ['1', 'en', 'x'])]),
      'too_many_rows',
    ],
    ['without rows', () => HEAD.join(','), 'no_rows'],
    ['that is empty', () => '', 'no_rows'],
    ['without headings', () => '1,en,They did not pay us\n2,en,Neither us', 'no_header'],
    ['without words', () => 'own_number,language\n1,en', 'no_header'],
    ['with a column of their own', () => 'words,language,mood\nx,en,bad', 'unknown_column'],
    ['with a column twice', () => 'words,language,words\nx,en,y', 'column_twice'],
    [
      'of OpenDocument',
      () => pack(new Map([['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')]])),
      'ods',
    ],
    ['of the old Excel', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'xls'],
    ['that is a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'not_a_sheet'],
    ['that is another archive', () => pack(new Map([['word/document.xml', Buffer.from('<w/>')]])), 'not_a_sheet'],
    ['of no encoding', () => Buffer.from([0x00, 0x01, 0x02, 0x80, 0x81]), 'encoding'],
    ['with quotation marks that do not match', () => 'words,language\n"x,en\n', 'broken'],
    ['cut off', async () => (await xlsxOf([HEAD, ['1', 'en', 'x']])).subarray(0, 900), 'broken'],
    ['with entities', () => workbook(inSheet(/<worksheet/, '<!DOCTYPE a [<!ENTITY b "c">]><worksheet')), 'broken'],
    [
      'with a formula',
      () => workbook(inSheet(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2" t="str"><f>1+1</f><v>2</v></c>')),
      'formula',
    ],
  ])('%s is refused', async (_what, make, code) => {
    expect((await faultOf(await make()))?.code).toBe(code);
  });

  test('names the cell of a formula, and computes none that stands in a CSV', async () => {
    const change = inSheet(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2" s="1"> <f t="shared" si="0"/><v>2</v></c>');
    expect(await faultOf(await workbook(change))).toEqual({ code: 'formula', values: { cell: 'C2' } });
    expect(await rowsOf(`${HEAD.join(',')}\n1,en,=HYPERLINK("x")`).catch(() => 'refused')).toBe('refused');
    expect(await rowsOf(`${HEAD.join(',')}\n1,en,=1+1`)).toMatchObject([{ words: '=1+1' }]);
  });

  test('that unpacks to gigabytes, or to more than it says, is not unpacked', async () => {
    const packed = deflateRawSync(Buffer.alloc(200 * 1024 * 1024));
    expect(packed.length).toBeLessThan(1024 * 1024);
    for (const [size, code] of [
      [200 * 1024 * 1024, 'bomb'],
      [1_000, 'broken'],
    ] as const) {
      const file = pack(new Map([['xl/workbook.xml', packed]]));
      const entry = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
      file.writeUInt16LE(8, entry + 10);
      file.writeUInt32LE(size, entry + 24);
      expect((await faultOf(file))?.code).toBe(code);
    }
    const many = pack(new Map(Array.from({ length: 300 }, (_, index) => [`p${index}`, Buffer.from('x')])));
    expect((await faultOf(many))?.code).toBe('bomb');
  });

  test('whatever the bytes, is a list or has a fault', async () => {
    const head = Buffer.from(`${HEAD.join(',')}\n`);
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'PK\u0003\u0004', 'head'),
        async (bytes, begin) => {
          const file = Buffer.concat([begin === 'head' ? head : Buffer.from(begin, 'latin1'), bytes]);
          const sheet = await readSheet(file);
          expect('fault' in sheet || sheet.rows.length > 0).toBe(true);
        },
      ),
    );
  });
});
