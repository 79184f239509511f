import type { Ledger, Text } from './ledger.ts';
import type { Plan } from './mischief.ts';
import { postSigned } from './post.ts';

/** Takes queued messages to the phone and tells the sender how it went. */
export interface Carrier {
  /** Resolves when the message has arrived and every status has been told, or lost. */
  carry(text: Text, callbackUrl: string): Promise<void>;
  /** When nothing is on its way any more. */
  settled(): Promise<void>;
}

export function makeCarrier(account: { accountSid: string; authToken: string }, ledger: Ledger, plan: Plan): Carrier {
  const underway = new Set<Promise<void>>();

  async function take({ sid, from, to }: Text, callbackUrl: string): Promise<void> {
    const failure = plan.take('undelivered');
    const code = failure ? (failure.code ?? 30_003) : undefined;
    const told: [string, number?][] = [['sent'], code ? ['undelivered', code] : ['delivered']];
    for (const [status, errorCode] of told) ledger.move(sid, status, errorCode);
    if (!callbackUrl || plan.take('lose_statuses')) return;
    if (plan.take('shuffle_statuses')) told.reverse();
    for (const [status, errorCode] of told)
      await postSigned(account.authToken, callbackUrl, {
        ApiVersion: '2010-04-01',
        AccountSid: account.accountSid,
        ...(errorCode ? { ErrorCode: String(errorCode) } : {}),
        From: from,
        MessageSid: sid,
        MessageStatus: status,
        SmsSid: sid,
        SmsStatus: status,
        To: to,
      });
  }

  return {
    carry(text, callbackUrl) {
      const way = take(text, callbackUrl).finally(() => underway.delete(way));
      underway.add(way);
      return way;
    },
    async settled() {
      while (underway.size > 0) await Promise.all(underway);
    },
  };
}
