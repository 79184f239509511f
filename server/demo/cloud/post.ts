import { createHmac } from 'node:crypto';
import { refuseDistant } from '../twilio/post.ts';

/** Posts as Meta does: JSON, signed over its bytes. The status that came back; 0 where nothing did. Never leaves this machine. */
export async function postSigned(appSecret: string, url: string, raw: Buffer, signature?: string): Promise<number> {
  refuseDistant(url);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': signature ?? signatureOf(appSecret, raw) },
      body: new Uint8Array(raw),
      redirect: 'manual',
    });
    await response.text();
    return response.status;
  } catch {
    return 0;
  }
}

export const signatureOf = (appSecret: string, raw: Buffer): string =>
  `sha256=${createHmac('sha256', appSecret).update(raw).digest('hex')}`;
