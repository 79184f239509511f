/** NGOs and unions who file for workers: by an interface for machines, by two forms, by lists, and in the dialogue with the desk. */
import { FIELDS } from '../../channels/filing/filing.ts';
import { csvOf, xlsxOf } from '../../channels/filing/write-sheet.ts';
import { hiddenIn, type Fields } from '../http/woman.ts';
import { openBrowser, type Browser, type Sight } from './browser.ts';
import { casesSince, knownOf, referencesIn } from './known.ts';
import { ask, moment, type Life } from './life.ts';
import { headersOf } from './strangers.ts';
import { comeBack, receiptIn } from './women.ts';
import { words } from './workers.ts';

const HOME = '/filing';
const FILER = 'a filer';

const STRANGER: Sight = () => ({ may: /^$/, knows: [] });

/** What she types: every field that takes a text. */
function typed(life: Life, where: string): Fields {
  const draw: typeof life.secrets.draw = (kind, field) => life.secrets.draw(kind, `${field} of ${where}`);
  return {
    words: words(life, where),
    language: 'bn',
    own_number: draw('word', 'own_number'),
    supplier: draw('name', 'supplier'),
    site: draw('name', 'site'),
    reach: 'receipt',
    speaks: 'yes',
    tell_buyers: 'yes',
    count: 'yes',
    affected: '7',
  };
}

/** What she typed herself comes back in a form; her own number of a case wherever it is shown. */
const IN_A_FORM = ['Body', 'supplier', 'site', 'a day', 'code of a column'];

/** Her organisation's cases; of the desk what it wrote to her. */
async function herOwn(life: Life, cases: readonly string[], fields: readonly string[]) {
  const knows = await knownOf(life, cases);
  const answered = referencesIn(knows).map((reference) => ` in answer: .* to ${reference}( \\(\\d+\\))?$`);
  const typedThere = ` in (${['own_number', ...fields].join('|')}) of ${FILER}`;
  const may = [typedThere, `^receipt of ${FILER}`, `^the cookie .* of ${FILER}$`, ...answered];
  return { may: new RegExp(may.join('|')), knows };
}

/** Everything that a filer does, and what comes of it for a worker who is handed a receipt. */
export async function file(life: Life): Promise<void> {
  const before = new Set(await casesSince(life, new Set()));
  const token = await life.world.token('shapla');
  life.keys['the token of a filer'] = token;
  const own = async (fields: readonly string[]) => herOwn(life, await casesSince(life, before), fields);
  let sight = STRANGER;
  const browser = openBrowser(life, FILER, () => sight());
  await beLocked(life, browser);
  sight = () => own(IN_A_FORM);
  await browser.press(HOME, { token });
  await byMachine(life, token, () => own([]));
  await byForm(life, browser);
  await byList(life, browser);
  await browser.open(HOME);
  await browser.post(`${HOME}/leave`, {});
}

/** What she typed before her log-in waits in the page, sealed. */
async function beLocked(life: Life, browser: Browser): Promise<void> {
  await browser.post(HOME, { token: life.secrets.draw('token', `a wrong token of ${FILER}`) });
  const organisation = await life.world.house.database.read
    .selectFrom('organisation')
    .select('id')
    .where('code', '=', 'shapla')
    .executeTakeFirstOrThrow();
  await browser.post(`${HOME}/new`, { ...typed(life, `${FILER} too early`), of: organisation.id });
}

/** Through the interface: rightly, wrongly, and again. */
export async function byMachine(life: Life, token: string, sight: Sight): Promise<void> {
  const { secrets } = life;
  const where = `${FILER} by machine`;
  const always = headersOf(life, where);
  const api = async (method: string, address: string, body?: unknown) => {
    const place = `${where}: ${method} ${address.split('?')[0]}`;
    const headers = { ...always, authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const key = { 'idempotency-key': secrets.draw('token', `Idempotency-Key of ${where}`) };
    const asked = { method, address: `/api/v1${address}`, headers: { ...headers, ...(method === 'POST' ? key : {}) } };
    const kept: [string, Buffer][] = [];
    const answer = await ask(life, place, body === undefined ? asked : { ...asked, body: JSON.stringify(body) }, kept);
    if (answer.status < 300 && answer.body.includes('"receipt":"'))
      secrets.keep(`receipt of ${where}`, (JSON.parse(answer.body) as { receipt: string }).receipt);
    const own = await sight();
    for (const one of kept) life.shown.push({ place: one, ...own });
    return answer;
  };
  const { tell_buyers, count, affected, ...told } = typed(life, where);
  const filing = { ...told, affected: Number(affected), consents: { tell_buyers, count } };
  moment(life);
  const { id } = JSON.parse((await api('POST', '/filings', filing)).body) as { id: string };
  const wrong = (field: string) => secrets.draw('name', `a wrong ${field} of ${where}`);
  for (const field of FIELDS.slice(0, life.whole ? FIELDS.length : 2))
    await api('POST', '/filings', {
      ...filing,
      own_number: secrets.draw('name', `own_number of ${where} once more`),
      [field]: wrong(field).repeat(9),
    });
  await api('POST', '/filings', { ...filing, [secrets.draw('word', `a field of ${where}`)]: wrong('value') });
  await api('POST', '/filings', wrong('body'));
  await api('GET', `/filings?cursor=${encodeURIComponent(wrong('cursor'))}`);
  await api('GET', `/filings/${encodeURIComponent(wrong('id'))}`);
  await api('GET', '/filings');
  moment(life);
  await api('POST', `/filings/${id}/messages`, { words: words(life, `${where} later`) });
  await api('GET', `/filings/${id}`);
}

async function byForm(life: Life, browser: Browser): Promise<void> {
  const { secrets } = life;
  for (const name of ['new', 'call']) {
    const where = `${FILER} with the form ${name}`;
    await browser.open(`${HOME}/${name}`);
    const marks = hiddenIn(browser.page());
    const told = typed(life, where);
    await browser.post(`${HOME}/${name}`, {
      ...marks,
      ...told,
      country: secrets.draw('name', `a country of ${where}`),
      received: secrets.draw('date', `a day of ${where}`),
    });
    moment(life);
    const { headers } = await browser.post(`${HOME}/${name}`, { ...marks, ...told });
    const slip = String(headers.location);
    await browser.open(slip);
    const receipt = receiptIn(browser.page());
    secrets.keep(`receipt of ${where}`, receipt);
    const address = slip.replace('/receipt', '');
    await browser.open(address);
    moment(life);
    await browser.press(address, { words: words(life, where) });
    if (name === 'call') await beClaimed(life, where, address, receipt);
  }
}

/** The worker comes with what she was handed. */
async function beClaimed(life: Life, whose: string, address: string, receipt: string): Promise<void> {
  const id = address.split('/').at(-1)!;
  const { read } = life.world.house.database;
  const filing = await read.selectFrom('filing').select('case_id').where('id', '=', id).executeTakeFirstOrThrow();
  await comeBack(life, { whose, receipt, caseId: filing.case_id }, [
    'write',
    `consent tell_supplier yes ${filing.case_id}`,
    `speaks yes ${filing.case_id} ${id}`,
  ]);
}

async function byList(life: Life, browser: Browser): Promise<void> {
  const { secrets } = life;
  for (const kind of ['csv', 'xlsx'] as const) {
    const where = `${FILER} with a list ${kind}`;
    const rows = [0, 1].map(() => typed(life, where));
    const columns = [...FIELDS, secrets.draw('word', `code of a column of ${where}`)];
    const table = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
    const right = table.map((row) => row.slice(0, FIELDS.length));
    const name = `${secrets.draw('word', `the name of a list of ${where}`)}.${kind}`;
    const send = async (sheet: string[][]) => {
      const bytes = kind === 'csv' ? Buffer.from(csvOf(sheet)) : await xlsxOf(sheet);
      await browser.open(`${HOME}/upload`);
      await browser.press(`${HOME}/upload`, {}, [{ field: 'file', name, type: `text/${kind}`, bytes }]);
    };
    await send(table);
    await send(right.map((row, index) => (index === 0 ? row : row.with(FIELDS.indexOf('received'), 'never'))));
    await send(right);
    moment(life);
    await browser.press(`${HOME}/upload/list`, { do: 'file' });
    for (const [, digits] of browser.page().matchAll(/<span class="code">([\s\S]*?)<\/span>\s*<\/td>/g))
      secrets.keep(`receipt of ${where}`, digits!.replaceAll(/<[^>]*>|\D/g, ''));
    await browser.press(`${HOME}/upload/receipts`, { do: kind });
  }
  const nothing = { field: 'file', name: secrets.draw('name', `a list that is none of ${FILER}`), type: 'text/csv' };
  await browser.open(`${HOME}/upload`);
  const bytes = Buffer.from(`PK\u0003\u0004${secrets.draw('name', `a list that is none of ${FILER}`)}`);
  await browser.press(`${HOME}/upload`, {}, [{ ...nothing, bytes }]);
}
