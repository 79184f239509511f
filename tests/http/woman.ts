/** A worker's browser without a window: reads the form of a page, fills it in, presses a button. */
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

export interface Woman {
  /** The page as it is now. */
  readonly page: () => string;
  readonly response: () => LightMyRequestResponse;
  open(): Promise<string>;
  /** Presses a button, with what she typed. `files`: bytes by their type. */
  press(button: Fields, typed?: Fields, files?: readonly { type: string; bytes: Buffer }[]): Promise<string>;
  /** Sends these fields, whatever the page says. */
  post(fields: Fields): Promise<string>;
  /** What the form carries. */
  hidden(): Fields;
}

export type Fields = Readonly<Record<string, string>>;

export const HEADERS = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };

export function makeWoman(app: Pick<FastifyInstance, 'inject'>, remoteAddress = '203.0.113.7'): Woman {
  let last: LightMyRequestResponse | undefined;
  const send = async (fields: Fields) => {
    const payload = new URLSearchParams(fields).toString();
    last = await app.inject({ method: 'POST', url: '/', payload, headers: HEADERS, remoteAddress });
    return last.body;
  };
  const page = () => last?.body ?? '';
  return {
    page,
    response: () => last!,
    open: async () => {
      last = await app.inject({ url: '/', remoteAddress });
      return last.body;
    },
    press: async (button, typed = {}, files) => {
      const fields = { ...hiddenIn(page()), ...typed, ...button };
      if (!files) return send(fields);
      const { payload, type } = multipart(fields, files);
      const headers = { ...HEADERS, 'content-type': type };
      last = await app.inject({ method: 'POST', url: '/', payload, headers, remoteAddress });
      return last.body;
    },
    post: send,
    hidden: () => hiddenIn(page()),
  };
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (text: string) => text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => SIGNS[sign]!);

/** Of the form in the middle: hidden fields, and what stands in the others. */
export function hiddenIn(page: string): Fields {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
  const inputs = [...main.matchAll(/<input type="hidden"\s+name="(\w+)"\s+value="([^"]*)"/g)];
  const area = /<textarea[^>]*name="(\w+)"[^>]*>\n?([^<]*)<\/textarea>/.exec(main);
  return Object.fromEntries(
    [...inputs, ...(area ? [area] : [])].map(([, name, value]) => [name!, plain(value!)] as const),
  );
}

export function multipart(fields: Fields, files: readonly { type: string; bytes: Buffer }[]) {
  const boundary = 'x'.repeat(20);
  const parts: Buffer[] = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  for (const { type, bytes } of files)
    parts.push(
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="a"\r\ncontent-type: ${type}\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    );
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return { payload: Buffer.concat(parts), type: `multipart/form-data; boundary=${boundary}` };
}
