import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pack, unpack } from '../../channels/filing/archive.ts';
import { readSheet } from '../../channels/filing/sheet.ts';
import { TEMPLATE, xlsxOf } from '../../channels/filing/write-sheet.ts';
import { newId } from '../../server/foundation/ids.ts';
import { HOUR } from '../../server/foundation/time.ts';
import { readReceipt } from '../../server/intake/receipt.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HEAD = 'own_number,language,words';
const listOf = (count: number, name = 'n') =>
  [HEAD, ...Array.from({ length: count }, (_, index) => `${name}${index},en,Nobody paid us in week ${index}`)].join(
    '\n',
  );

describe.each(DATABASES)('a list that a filer uploads, on $name', (kind) => {
  let world: World;
  let cookie: string;
  beforeAll(async () => {
    world = await openWorld(kind);
    cookie = await enter();
  });
  afterAll(() => world.close());

  const send = (url: string, body: FormData | URLSearchParams, cookies = cookie) =>
    fetch(world.house.publicUrl + url, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { cookie: cookies, 'sec-fetch-site': 'same-origin' },
    });
  const enter = async (carried = '') => {
    const answer = await send(
      '/filing',
      new URLSearchParams({ token: await world.token('shapla'), ...(carried && { carried }) }),
      '',
    );
    cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    page = await answer.text();
    return cookie;
  };
  let page = '';
  const mark = async () => {
    const answer = await fetch(`${world.house.publicUrl}/filing/upload`, { headers: { cookie } });
    return hidden(await answer.text(), 'of');
  };
  const upload = async (file: string | Buffer, encoding = '', cookies = cookie) => {
    const body = new FormData();
    body.set('of', await mark());
    body.set('encoding', encoding);
    body.set('file', new Blob([typeof file === 'string' ? file : new Uint8Array(file)]), 'list');
    const answer = await send('/filing/upload', body, cookies);
    return { status: answer.status, body: await answer.text() };
  };
  const press = async (body: string, what: Record<string, string>, cookies = cookie) => {
    const fields = { of: hidden(body, 'of'), key: hidden(body, 'key'), list: hidden(body, 'list'), ...what };
    const answer = await send('/filing/upload/list', new URLSearchParams(fields), cookies);
    return { status: answer.status, body: await answer.text() };
  };
  const counts = async () => {
    const tables = ['case_file', 'filing', 'receipt', 'sender', 'message'] as const;
    const { read } = world.house.database;
    return Promise.all(tables.map(async (table) => (await read.selectFrom(table).selectAll().execute()).length));
  };

  test('with words that a comma cut in two says so at that row, and files nothing', async () => {
    const before = await counts();
    const { status, body } = await upload(`${HEAD}\ncut1,en,They shout, and hit us\ncut2,en,Nobody paid`);
    expect(status).toBe(422);
    expect(body).toMatch(/>2<[^]*>words<[^]*stands under no heading/);
    expect(body).toContain('1 new case');
    expect(await counts()).toEqual(before);
  });

  test('is looked at whole up to 5,000 rows, as CSV and as a workbook, and not beyond', async () => {
    const before = await counts();
    // The last row is wrong: else its receipts would be made while nobody reads.
    const most = `${listOf(4_999)}\nlast,xx,No fan`;
    const looked = await upload(most);
    expect(looked.status).toBe(422);
    expect(looked.body).toContain('4999 new cases');
    expect(looked.body).toMatch(/>5001<[^]*>language<[^]*This language is not offered/);
    const booked = await upload(await xlsxOf(most.split('\n').map((row) => row.split(','))));
    expect(booked.body).toContain('4999 new cases');
    expect(booked.body).not.toContain('Letters were read');
    const again = await press(looked.body, { do: 'look' });
    expect(again.body).toContain('4999 new cases');
    expect(await counts()).toEqual(before);
  });

  test.each<[string, () => Buffer | string | Promise<Buffer>, string]>([
    ['of 5,001 rows', () => listOf(5_001), 'more than 5,000 rows'],
    ['of 50,000 rows', () => listOf(50_000), 'more than 5,000 rows'],
    [
      'a workbook of 50,000 rows',
      () =>
        xlsxOf(
          listOf(50_000)
            .split('\n')
            .map((row) => row.split(',')),
        ),
      'more than 5,000 rows',
    ],
    [
      'of 11 MB',
      () => `${HEAD}\n${'1,en,Nobody paid us for weeks\n'.repeat(400_000)}`.slice(0, 11 << 20),
      'larger than 10 MB',
    ],
    ['of 40 MB', () => Buffer.alloc(40 << 20, 'a'), 'larger than 10 MB'],
    ['with a formula', formula, 'Cell C2 is a formula'],
    ['that unpacks to gigabytes', bomb, 'far larger than any list'],
    ['a picture', () => Buffer.from('\u0089PNG\r\n', 'latin1'), 'neither an Excel file nor a CSV file'],
    ['with names', () => 'language,words,worker name\nen,No pay,Rahima', 'looks like names'],
    ['with headings alone', () => HEAD, 'no row below its headings'],
  ])('%s is refused with a word on what to do, and nothing of it is taken', async (_what, make, said) => {
    const before = await counts();
    const { status, body } = await upload(await make());
    expect(status).toBe(422);
    expect(faultIn(body)).toContain(said);
    expect(body).toContain('aria-invalid="true"');
    expect(body).not.toContain('name="list"');
    expect(await counts()).toEqual(before);
  });

  test('is taken whole or not at all: one wrong row, and there is no button to file', async () => {
    const before = await counts();
    const { status, body } = await upload(`${listOf(30)}\nwrong,xx,\n`);
    expect(status).toBe(422);
    expect(body).toContain('30 new cases');
    expect(body).toContain('1 row with something wrong');
    expect(body).not.toContain('value="file"');
    const pressed = await press(body, { do: 'file' });
    expect(pressed.status).toBe(422);
    expect(await counts()).toEqual(before);
    const other = await upload(listOf(2).replace('n1', 'n0'));
    expect(other.body).toContain('An earlier row has the same number of yours');
    expect(await counts()).toEqual(before);
  });

  test('in an encoding that is guessed wrong is read again as told', async () => {
    const arabic = Buffer.concat([Buffer.from(`${HEAD}\n1,ar,`), Buffer.from([0xc3, 0xcc, 0xd1])]);
    const guessed = await upload(arabic);
    expect(guessed.body).toContain('Letters were read as windows-1252');
    expect(guessed.body).not.toContain('أجر');
    const told = await press(guessed.body, { do: 'look', encoding: 'windows-1256' });
    expect(told.body).toContain('أجر');
    expect((await upload(arabic, 'windows-1256')).body).toContain('أجر');
    const wrong = await press(guessed.body, { do: 'look', encoding: 'utf-8' });
    expect(wrong.status).toBe(422);
    expect(faultIn(wrong.body)).toContain('letters of this file cannot be read');
  });

  test('is filed whole by one press, once, and its receipts are taken as a sheet', async () => {
    const [before] = await counts();
    const looked = await upload(listOf(40, 'f'));
    const both = await Promise.all([press(looked.body, { do: 'file' }), press(looked.body, { do: 'file' })]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await counts())[0]).toBe(before! + 40);
    // A browser that pressed twice shows the second answer alone: the receipts are in it too.
    const [first, { body }] = both;
    const shown = codesIn(first.body);
    expect([new Set(shown).size, codesIn(body)]).toEqual([40, shown]);
    for (const kindOf of ['csv', 'xlsx']) {
      const fields = { of: hidden(body, 'of'), receipts: hidden(body, 'receipts'), do: kindOf };
      const answer = await send('/filing/upload/receipts', new URLSearchParams(fields));
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="receipts.${kindOf}"`);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const sheet = await textOf(Buffer.from(await answer.arrayBuffer()));
      for (const code of shown) expect(sheet).toContain(code);
    }
    expect(shown.every((code) => readReceipt(code) !== null)).toBe(true);
    const known = await upload(listOf(41, 'f'));
    expect(known.body).toContain('40 known by your number');
    expect(known.body).toContain('File 1 case');
    const all = await upload(listOf(40, 'f'));
    expect(all.body).toContain('nothing to file');
    expect(all.body).not.toContain('value="file"');
  });

  test('outlives a session that ends between looking and filing, and before its receipts are taken', async () => {
    const looked = await upload(listOf(3, 's'));
    const filed = await press((await upload(listOf(2, 't'))).body, { do: 'file' });
    world.pass(7 * HOUR);
    const late = await upload(listOf(3, 's'));
    world.pass(2 * HOUR);
    const [before] = await counts();
    const ended = await press(late.body, { do: 'file' });
    expect(ended.status).toBe(401);
    expect(ended.body).toContain('What you typed is kept');
    await enter(hidden(ended.body, 'carried'));
    expect(page).toContain('File 3 cases');
    expect((await counts())[0]).toBe(before);
    expect((await press(page, { do: 'file' })).body).toContain('The list is filed');
    expect((await counts())[0]).toBe(before! + 3);

    const lain = await press(looked.body, { do: 'file' });
    expect([lain.status, faultIn(lain.body)]).toEqual([422, expect.stringContaining('lay too long')]);
    const fields = { of: hidden(filed.body, 'of'), receipts: hidden(filed.body, 'receipts'), do: 'csv' };
    const asked = await send('/filing/upload/receipts', new URLSearchParams(fields), '');
    expect(asked.status).toBe(401);
    await enter(hidden(await asked.text(), 'carried'));
    expect(page).toContain('Take the receipts');
  });

  test('that is sent after the session ended, or is too large to be kept, is asked for again', async () => {
    const before = await counts();
    const rows = Array.from({ length: 4_999 }, () => `,en,${newId()} ${newId()}`);
    const large = await upload([HEAD, ...rows, ',xx,No fan'].join('\n'));
    for (const ended of [await upload(listOf(3), '', ''), await press(large.body, { do: 'file' }, '')]) {
      expect(ended.status).toBe(401);
      expect(ended.body.includes('choose it again')).toBe(true);
    }
    expect(await counts()).toEqual(before);
  });

  test('has a template that is not a list yet', async () => {
    for (const name of ['csv', 'xlsx']) {
      const answer = await fetch(`${world.house.publicUrl}/filing/template.${name}`, { headers: { cookie } });
      const file = Buffer.from(await answer.arrayBuffer());
      expect(await readSheet(file)).toEqual({ fault: { code: 'no_rows', values: {} } });
    }
    expect(TEMPLATE[0]).not.toContain('name');
  });
});

const hidden = (body: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
const codesIn = (body: string) => [...body.matchAll(/class="code">([\d ]{23})</g)].map(([, code]) => code!);
const faultIn = (body: string) => /id="file-fault"[^>]*>([^<]*)</.exec(body)?.[1] ?? '';

async function textOf(sheet: Buffer): Promise<string> {
  const parts = sheet.subarray(0, 2).toString() === 'PK' ? unpack(sheet) : null;
  return parts instanceof Map ? [...parts.values()].join('') : sheet.toString();
}

async function formula(): Promise<Buffer> {
  const parts = new Map(unpack(await xlsxOf([HEAD.split(','), ['1', 'en', 'x']])) as Map<string, Buffer>);
  const name = [...parts.keys()].find((one) => one.startsWith('xl/worksheets/sheet'))!;
  const computed = '<c r="C2" t="str"><f>1+1</f><v>2</v></c>';
  parts.set(
    name,
    Buffer.from(
      parts
        .get(name)!
        .toString()
        .replace(/<c r="C2"[^>]*>.*?<\/c>/, computed),
    ),
  );
  return pack(parts);
}

function bomb(): Buffer {
  const file = pack(new Map([['xl/workbook.xml', deflateRawSync(Buffer.alloc(200 << 20))]]));
  const entry = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  file.writeUInt16LE(8, entry + 10);
  file.writeUInt32LE(200 << 20, entry + 24);
  return file;
}
