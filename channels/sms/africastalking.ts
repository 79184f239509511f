import { NO_LOOK_UP, type Carrier, type Outbound, type Sent } from '../channel.ts';
import { at, listOf, parsed, textOf } from '../json.ts';
import { failureNamed, failureOf } from './africastalking-failure.ts';
import { silenceOf } from './failure.ts';

interface AfricasTalkingAccount {
  readonly username: string;
  readonly apiKey: string;
  /** `https://api.africastalking.com`, or where a stand-in listens. */
  readonly baseUrl: string;
  /** Milliseconds for one request, connecting included. */
  readonly timeout?: number;
}

/** Sends through Africa's Talking, which cannot be asked whether it has a text. Results are values; no error gets out. */
export const makeAfricasTalkingSender = (account: AfricasTalkingAccount): Carrier => ({
  send: (outbound) => sendText(account, outbound),
  find: async () => ({ kind: 'unknown', code: NO_LOOK_UP }),
});

async function sendText(account: AfricasTalkingAccount, { from, to, text }: Outbound): Promise<Sent> {
  const { username, apiKey, baseUrl, timeout = 10_000 } = account;
  try {
    const response = await fetch(`${baseUrl}/version1/messaging`, {
      method: 'POST',
      // A connection kept open may be cut in idleness, which looks as if a message had perhaps been taken.
      headers: { apiKey, accept: 'application/json', connection: 'close' },
      body: new URLSearchParams({ username, to, message: text.toWellFormed(), from }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    const body = parsed(await response.text());
    return response.ok ? sentOf(body) : ofStatus(response.status);
  } catch (error) {
    return silenceOf(error);
  }
}

function sentOf(body: unknown): Sent {
  const recipient = listOf(at(body, 'SMSMessageData', 'Recipients'))[0];
  if (recipient === undefined) return failureNamed(textOf(at(body, 'SMSMessageData', 'Message')));
  const failure = failureOf(Number(at(recipient, 'statusCode')));
  const providerId = textOf(at(recipient, 'messageId'));
  if (failure) return failure;
  return providerId === '' || providerId === 'None'
    ? { kind: 'unknown', code: 'no_id' }
    : { kind: 'accepted', providerId };
}

/** Nothing of a text was looked at yet: it is about us, or about nobody. */
function ofStatus(status: number): Sent {
  const code = `http_${status}`;
  if ([401, 403, 404, 429].includes(status)) return { kind: 'later', code };
  return { kind: status < 400 || status >= 500 || status === 408 ? 'unknown' : 'refused', code };
}
