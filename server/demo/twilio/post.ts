import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';

/** What came back; status 0 where nothing did. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** Posts as Twilio does: a form, signed over address, names and values. Never leaves this machine. */
export async function postSigned(authToken: string, url: string, params: Record<string, string>): Promise<Reply> {
  refuseDistant(url);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'x-twilio-signature': getExpectedTwilioSignature(authToken, url, params),
      },
      body: new URLSearchParams(params),
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000), // Twilio waits no longer
    });
    return { status: response.status, body: await response.text() };
  } catch {
    return { status: 0, body: '' };
  }
}

/** Throws RangeError for an address that is not on this machine. */
export function refuseDistant(url: string): void {
  if (!isLoopback(url)) throw new RangeError('the fake Twilio speaks to loopback alone');
}

export function isLoopback(url: string): boolean {
  const { protocol, hostname } = URL.parse(url) ?? { protocol: '', hostname: '' };
  return /^https?:$/.test(protocol) && /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(hostname);
}
