import type { Failure } from '../channel.ts';
import { parsed } from '../json.ts';
import { silenceOf } from '../sms/failure.ts';
import { refusalOf } from './failure.ts';

export interface CloudAccount {
  readonly accessToken: string;
  /** `https://graph.facebook.com/v23.0`, or where a stand-in listens. */
  readonly baseUrl: string;
  /** Milliseconds for one request, connecting included. */
  readonly timeout?: number;
}

/** `body`: what was answered, parsed. */
export type Answered = { readonly kind: 'answered'; readonly body: unknown } | (Failure & { readonly body?: unknown });

/** One request to Meta's API; answers are values, and no error gets out: it would hold words and the token. */
export async function askMeta(
  { accessToken, baseUrl, timeout = 10_000 }: CloudAccount,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  content?: unknown,
): Promise<Answered> {
  try {
    const response = await fetch(`${baseUrl}/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${accessToken}`,
        // A connection kept open may be cut in idleness, which looks as if a message had perhaps been taken.
        connection: 'close',
        ...(content === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(content === undefined ? {} : { body: JSON.stringify(content) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    const body = parsed(await response.text());
    return response.ok ? { kind: 'answered', body } : { ...refusalOf(response.status, body), body };
  } catch (error) {
    return silenceOf(error);
  }
}
