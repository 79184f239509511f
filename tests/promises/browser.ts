/** A browser at one of our pages: sends whatever its owner is asked for, and secrets wherever else a request has room. */
import type { OutgoingHttpHeaders } from 'node:http';
import { hiddenIn, type Fields } from '../http/woman.ts';
import { ask, type Answered, type Life, type Shown } from './life.ts';
import { headersOf } from './strangers.ts';

export interface Attached {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export interface Browser {
  /** The page as it is now. */
  page(): string;
  open(address: string): Promise<Answered>;
  /** Sends the page's form with what was typed and the button that was pressed. */
  press(address: string, typed: Fields, files?: readonly Attached[]): Promise<Answered>;
  /** Only these fields, whatever the page says. */
  post(address: string, fields: Fields, files?: readonly Attached[]): Promise<Answered>;
}

/** What its owner may be shown; asked after each answer. */
export type Sight = () => Pick<Shown, 'may' | 'knows'> | Promise<Pick<Shown, 'may' | 'knows'>>;

export function openBrowser(life: Life, where: string, sight: Sight): Browser {
  let page = '';
  let cookies: Readonly<Record<string, string>> = {};
  let requests = 0;
  const always = headersOf(life, where);
  const query = new URLSearchParams({
    q: life.secrets.draw('name', `query of ${where}`),
    tel: life.secrets.draw('number', `query of ${where}`),
  }).toString();

  async function go(method: string, address: string, body?: string | Buffer, type?: string): Promise<Answered> {
    requests += 1;
    const place = `${where}: ${method} ${address.split('?')[0]} ${requests}`;
    const own = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
    const headers: OutgoingHttpHeaders = {
      ...always,
      cookie: [...own, always.cookie].join('; '),
      'sec-fetch-site': 'same-origin',
      ...(type ? { 'content-type': type } : {}),
    };
    const asked = {
      method,
      address: `${address}${address.includes('?') ? '&' : '?'}${query}`,
      headers,
      ...(body ? { body } : {}),
    };
    const kept: [string, Buffer][] = [];
    const answer = await ask(life, place, asked, kept);
    cookies = { ...cookies, ...cookiesIn(life, where, answer) };
    const seen = await sight();
    for (const [told, bytes] of kept) life.shown.push({ place: [told, bytes], ...seen });
    page = answer.body;
    return answer;
  }

  const post: Browser['post'] = (address, fields, files) => {
    const extra = { [life.secrets.draw('word', `the name of a field of ${where}`)]: '1' };
    const all = { ...fields, mystery: life.secrets.draw('name', `an unknown field of ${where}`), ...extra };
    if (!files) return go('POST', address, new URLSearchParams(all).toString(), FORM);
    const { payload, type } = multipart(life, where, all, files);
    return go('POST', address, payload, type);
  };
  return {
    page: () => page,
    open: (address) => go('GET', address),
    press: (address, typed, files) => post(address, { ...hiddenIn(page), ...typed }, files),
    post,
  };
}

const FORM = 'application/x-www-form-urlencoded';

/** What a cookie holds is a key: it lies in her browser and nowhere else. */
function cookiesIn(life: Life, where: string, { headers }: Answered): Record<string, string> {
  const set = headers['set-cookie'] ?? [];
  const pairs = (Array.isArray(set) ? set : [set]).map((cookie) => cookie.split(';')[0]!.split('=', 2));
  for (const [name, value] of pairs) if (value) life.keys[`the cookie ${name} of ${where}`] = value;
  return Object.fromEntries(pairs.map(([name, value]) => [name!, value ?? '']));
}

/** Every header of a part says something too. */
function multipart({ secrets }: Life, where: string, fields: Fields, files: readonly Attached[]) {
  const boundary = secrets.draw('word', `the boundary of ${where}`);
  const parts: Buffer[] = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  for (const { field, name, type, bytes } of files) {
    const disposition = `content-disposition: form-data; name="${field}"; filename="${name}"`;
    const more = `x-name: ${secrets.draw('name', `a header of a part of ${where}`)}`;
    const head = `--${boundary}\r\n${disposition}\r\ncontent-type: ${type}\r\n${more}\r\n\r\n`;
    parts.push(Buffer.from(head), bytes, Buffer.from('\r\n'));
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return { payload: Buffer.concat(parts), type: `multipart/form-data; boundary=${boundary}` };
}
