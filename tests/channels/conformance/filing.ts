/** What an officer of an NGO or union files: on a page, as a list, through the API. */
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { MOST_LETTERS } from '../../../channels/filing/check.ts';
import { newId } from '../../../server/foundation/ids.ts';
import { FORM, form } from '../../http/doors.ts';
import type { Entrance, Letter, Name, Somebody, Taken, Way } from './entrance.ts';
import { eraseHers } from './own-page.ts';
import type { Stage } from './stage.ts';

const LACKS = {
  pictures: 'files_of_words',
  fetched: 'files_of_words',
  stop: 'never_sent',
  parts: 'whole_form',
  batch: 'one_each',
  statuses: 'fetched_not_sent',
  provider: 'own_page',
  segments: 'no_segments',
  discreet: 'for_officers',
} as const;

const entranceOf = (name: Name, somebody: (office: Office) => Somebody, more: Pick<Way, 'returns'> = {}): Entrance => ({
  name,
  lacks: LACKS,
  open: async (stage) => {
    const office = await openOffice(stage);
    return {
      ...more,
      longest: MOST_LETTERS,
      settle: (minutes?: number) => stage.settle(minutes),
      somebody: async () => somebody(office),
    };
  },
});

export const filingPage = entranceOf('a filing by page', byPage);
export const filingFile = entranceOf('a filing by file', byFile, { returns: ['a NUL'] });
export const filingApi = entranceOf('a filing by API', byApi);

/** An organisation's officer at her desk, and one of another. */
interface Office {
  readonly stage: Stage;
  readonly tokens: Readonly<Record<Who, string>>;
  /** `more`: cookies beside her own. */
  get(url: string, who?: Who, more?: string): Promise<LightMyRequestResponse>;
  post(url: string, body: Pick<InjectOptions, 'payload' | 'headers'>, who?: Who): Promise<LightMyRequestResponse>;
  /** Without a log-in. */
  stranger(url: string, body: Pick<InjectOptions, 'payload' | 'headers'>): Promise<LightMyRequestResponse>;
}

type Who = 'shapla' | 'kormi';

async function openOffice(stage: Stage): Promise<Office> {
  const tokens = { shapla: await stage.token('shapla'), kormi: await stage.token('kormi') };
  const cookies = new Map<Who, string>();
  // Each from an address of its own: how often a token may be tried is no matter here.
  const inject = (options: InjectOptions) => {
    const number = Number(stage.next());
    return stage.doors.inject({ ...options, remoteAddress: `10.9.${(number >> 8) & 255}.${number & 255}` });
  };
  const enter = async (who: Who) => {
    const entering = { method: 'POST', url: '/filing', payload: form({ token: tokens[who] }), headers: FORM } as const;
    const [cookie] = (await inject(entering)).cookies;
    cookies.set(who, `${cookie!.name}=${cookie!.value}`);
  };
  /** Her session ends after a working day: she logs in again and sends the same form. */
  const as = async (who: Who, options: InjectOptions, more = '') => {
    const ask = () => inject({ ...options, headers: { ...options.headers, cookie: `${cookies.get(who)!}${more}` } });
    const response = await ask();
    if (response.statusCode !== 401 && response.headers.location !== '/filing') return response;
    await enter(who);
    return ask();
  };
  for (const who of ['shapla', 'kormi'] as const) await enter(who);
  return {
    stage,
    tokens,
    get: (url, who = 'shapla', more) => as(who, { url }, more),
    post: (url, body, who = 'shapla') => as(who, { method: 'POST', url, ...body }),
    stranger: (url, body) => inject({ method: 'POST', url, ...body }),
  };
}

const filled = (fields: Record<string, string>) => ({ payload: form(fields), headers: FORM });
const foreign = (fields: Record<string, string>) => ({
  payload: form(fields),
  headers: { ...FORM, 'sec-fetch-site': 'cross-site' },
});
const hidden = (body: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
const takenIf = (acknowledged: boolean, { statusCode: status, body }: LightMyRequestResponse): Taken => ({
  acknowledged,
  status,
  body,
});

/** What came of a filing: by it the officer finds it again, and the worker her page. */
interface Filed {
  readonly ids: Set<string>;
  readonly receipts: Set<string>;
}

const writtenOn = (response: LightMyRequestResponse) =>
  takenIf(response.statusCode === 303 && String(response.headers.location).endsWith('?written'), response);

/** Begins as its way has it; goes on by the form of the filing's own page. */
function officer(office: Office, filed: Filed, way: Pick<Somebody, 'begin' | 'tooLarge' | 'odd'>): Somebody {
  const add = async (words: string): Promise<Letter> => {
    const url = `/filing/${[...filed.ids][0]!}`;
    const { body } = await office.get(url);
    const fields = { of: hidden(body, 'of'), key: hidden(body, 'key'), words };
    return {
      post: async () => writtenOn(await office.post(url, filled(fields))),
      forged: {
        'without a log-in': async () => writtenOn(await office.stranger(url, filled(fields))),
        'by another organisation': async () => {
          const of = hidden((await office.get('/filing/new', 'kormi')).body, 'of');
          return writtenOn(await office.post(url, filled({ ...fields, of }), 'kormi'));
        },
        'sent by another site': async () => writtenOn(await office.post(url, foreign(fields))),
      },
    };
  };
  return goingOn(office, filed, { ...way, add });
}

const goingOn = (
  office: Office,
  filed: Filed,
  way: Pick<Somebody, 'begin' | 'add' | 'tooLarge' | 'odd'>,
): Somebody => ({
  ...way,
  several: async ([first, ...others]) => {
    await (await way.begin(first!)).post();
    return Promise.all(others.map((words) => way.add(words)));
  },
  answers: () => [...filed.ids],
  erase: () => eraseHers(office.stage, [...filed.receipts][0]!),
});

function byPage(office: Office): Somebody {
  const filed: Filed = { ids: new Set(), receipts: new Set() };
  const begin = async (words: string, more: Record<string, string> = {}): Promise<Letter> => {
    const { body } = await office.get('/filing/new');
    const own = { own_number: `Zarvina ${newId()}`, language: 'en', country: 'BD', reach: 'receipt' };
    const fields = { of: hidden(body, 'of'), key: hidden(body, 'key'), words, ...own, ...more };
    const take = async (response: LightMyRequestResponse): Promise<Taken> => {
      const location = String(response.headers.location ?? '');
      const id = /^\/filing\/([\w-]{22})\/receipt$/.exec(location)?.[1];
      if (id !== undefined) {
        filed.ids.add(id);
        const slip = response.cookies.find(({ name }) => name === 'gehoor-slip');
        const { body: page } = await office.get(location, 'shapla', `; gehoor-slip=${slip?.value ?? ''}`);
        for (const receipt of receiptsIn(page)) filed.receipts.add(receipt);
      }
      return takenIf(id !== undefined, response);
    };
    return {
      post: async () => take(await office.post('/filing/new', filled(fields))),
      forged: {
        'without a log-in': async () => take(await office.stranger('/filing/new', filled(fields))),
        'with the form of another organisation': async () =>
          take(await office.post('/filing/new', filled(fields), 'kormi')),
        'sent by another site': async () => take(await office.post('/filing/new', foreign(fields))),
      },
    };
  };
  return officer(office, filed, {
    begin: (words) => begin(words),
    tooLarge: () => begin('x'.repeat(MOST_LETTERS + 1)),
    odd: async () => ({
      'a language that nobody offers': await begin('They do not pay us', { language: 'xx' }),
      'no words': await begin(''),
    }),
  });
}

/** Eighteen digits in groups of three. */
const receiptsIn = (page: string): readonly string[] =>
  [...page.replaceAll(/<[^>]*>/g, '').matchAll(/(?<!\d)(?:\d{3} ){5}\d{3}(?!\d)/g)].map(([digits]) =>
    digits.replaceAll(' ', ''),
  );

const HEAD = ['own_number', 'received', 'language', 'country', 'site', 'words', 'reach'];

const rowOf = (words: string, language = 'en') =>
  [`Zarvina ${newId()}`, '2026-03-01', language, 'BD', '', words, 'receipt'] as const;

function byFile(office: Office): Somebody {
  const filed: Filed = { ids: new Set(), receipts: new Set() };
  const letterOf = (rows: readonly (readonly string[])[]): Letter => {
    const file = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
    const own = rows.at(-1)![0]!;
    /** Looked at first, then filed whole. */
    const post = async (who: Who = 'shapla', more: object = {}): Promise<Taken> => {
      const of = hidden((await office.get('/filing/upload', 'shapla')).body, 'of');
      const looked = await office.post('/filing/upload', withFile({ of, key: newId() }, file, more), who);
      const list = hidden(looked.body, 'list');
      if (looked.statusCode !== 200) return takenIf(false, looked);
      const fields = { of, key: newId(), list, do: 'file' };
      const response = await office.post('/filing/upload/list', filled(fields), who);
      const known = await idsOf(office, own);
      const acknowledged = response.statusCode === 200 && known.length > 0;
      for (const id of acknowledged ? known : []) filed.ids.add(id);
      for (const receipt of receiptsIn(response.body)) filed.receipts.add(receipt);
      return takenIf(acknowledged, response);
    };
    return {
      post: () => post(),
      forged: {
        'without a log-in': async () => {
          const response = await office.stranger('/filing/upload', withFile({ of: 'x', key: newId() }, file));
          return takenIf(response.statusCode === 200, response);
        },
        'with the form of another organisation': () => post('kormi'),
        'sent by another site': () => post('shapla', { 'sec-fetch-site': 'cross-site' }),
      },
    };
  };
  return officer(office, filed, {
    begin: async (words) => letterOf([HEAD, rowOf(words)]),
    tooLarge: async () => letterOf([HEAD, rowOf('x'.repeat(11 * 1024 * 1024))]),
    odd: async () => ({
      'a column for a name': letterOf([
        [...HEAD, 'name'],
        [...rowOf('They do not pay us'), 'Zarvina Khatun'],
      ]),
      'a language that nobody offers': letterOf([HEAD, rowOf('They do not pay us', 'xx')]),
      'no words': letterOf([HEAD, rowOf('')]),
    }),
  });
}

function withFile(fields: Record<string, string>, file: string, headers: object = {}) {
  const boundary = 'x'.repeat(20);
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="list.csv"\r\ncontent-type: text/csv\r\n\r\n`;
  return {
    payload: `${parts.join('')}${head}${file}\r\n--${boundary}--\r\n`,
    headers: { ...FORM, 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
  };
}

/** Ids of her filings of such a number: one, if all is well. */
async function idsOf({ stage, tokens }: Office, ownNumber: string): Promise<string[]> {
  const headers = { authorization: `Bearer ${tokens.shapla}` };
  const url = '/api/v1/filings?limit=200';
  const { filings } = (await stage.doors.inject({ url, headers })).json<{
    filings: { id: string; own_number: string }[];
  }>();
  return filings.flatMap(({ id, own_number }) => (own_number === ownNumber ? [id] : []));
}

function byApi(office: Office): Somebody {
  const filed: Filed = { ids: new Set(), receipts: new Set() };
  const { tokens } = office;
  const ask = (url: string, payload: object, key: string, token = tokens.shapla) =>
    office.stranger(`/api/v1/filings${url}`, {
      payload,
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': key },
    });
  const begin = async (words: string, more: object = {}): Promise<Letter> => {
    const key = newId();
    const body = { words, language: 'en', country: 'BD', reach: 'receipt', own_number: `Zarvina ${key}`, ...more };
    const post = async (token?: string): Promise<Taken> => {
      const response = await ask('', body, key, token);
      const acknowledged = response.statusCode === 200 || response.statusCode === 201;
      const { id, receipt } = response.json<{ id: string; receipt: string | null }>();
      if (acknowledged) filed.ids.add(id);
      if (receipt) filed.receipts.add(receipt);
      return takenIf(acknowledged, response);
    };
    return {
      post: () => post(),
      forged: {
        'with a guessed token': () => post('guess'),
        'with a buyer’s token': async () => post(await office.stage.token('north')),
      },
    };
  };
  const add = async (words: string): Promise<Letter> => {
    const key = newId();
    const post = async (token?: string): Promise<Taken> => {
      const response = await ask(`/${[...filed.ids][0]!}/messages`, { words }, key, token);
      return takenIf(response.statusCode === 204, response);
    };
    return {
      post: () => post(),
      forged: { 'with a guessed token': () => post('guess'), 'by another organisation': () => post(tokens.kormi) },
    };
  };
  return goingOn(office, filed, {
    begin: (words) => begin(words),
    add,
    tooLarge: () => begin('x'.repeat(300 * 1024)),
    odd: async () => ({
      'a field for a name': await begin('They do not pay us', { name: 'Zarvina Khatun' }),
      'a language that nobody offers': await begin('They do not pay us', { language: 'xx' }),
      'no words': await begin(''),
    }),
  });
}
