import type { RequestClient, Twilio } from 'twilio';

export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: string;
  /** `https://api.twilio.com`, or where a stand-in listens. */
  readonly baseUrl: string;
  /** Milliseconds for one request, connecting included. */
  readonly timeout?: number;
}

/** The official client. It takes a tenth of a second to load: only the first sending pays. */
export async function openClient(account: TwilioAccount): Promise<Twilio> {
  const { default: twilio } = await import('twilio');
  const { accountSid, authToken, baseUrl, timeout = 10_000 } = account;

  /** Asks at `baseUrl`, gives up in time, and forgets the words and the credentials, which the original keeps. */
  class ForgetfulClient extends twilio.RequestClient {
    override async request<TData>(options: RequestOptions<TData>) {
      const { pathname, search } = new URL(options.uri);
      const asked = super.request<TData>({ ...options, uri: baseUrl + pathname + search, logLevel: 'none' });
      return inTime(
        asked.finally(() => this.#forget()),
        timeout,
      ).finally(() => this.#forget());
    }

    #forget() {
      this.lastRequest = undefined;
      this.lastResponse = undefined;
    }
  }

  // A connection kept open may be cut in idleness, which looks as if a message had perhaps been taken.
  const httpClient = new ForgetfulClient({ timeout, keepAlive: false });
  // Edge and region would rewrite the host; empty, they also hide what the environment says.
  return twilio(accountSid, authToken, { httpClient, edge: '', region: '' });
}

type RequestOptions<TData> = Parameters<typeof RequestClient.prototype.request<TData>>[0];

/** The library's own limit starts only once connected. */
async function inTime<T>(asked: Promise<T>, timeout: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('overdue'), { code: 'ETIMEDOUT' })), timeout);
  });
  return Promise.race([asked, overdue]).finally(() => clearTimeout(timer));
}
