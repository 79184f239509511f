/** Signed webhooks of Meta's: one message each, or many in one. */
import { signatureOf } from '../../server/demo/cloud/post.ts';
import { changeOf, messageOf, webhookOf } from '../../server/demo/cloud/webhook.ts';
import { systemNow } from '../../server/foundation/time.ts';
import type { Asked } from './pace.ts';
import { WORDS } from './texts.ts';

const SECRET = 'the-app-secret-of-the-bench';

export const CLOUD = {
  path: '/channels/whatsapp/cloud',
  line: '106540352242922',
  env: {
    WHATSAPP_APP_SECRET: SECRET,
    WHATSAPP_VERIFY_TOKEN: 'bench',
    WHATSAPP_ACCESS_TOKEN: 'bench',
    WHATSAPP_BASE_URL: 'http://127.0.0.1:9',
  },
};

/** `count` messages of as many people who write for the first time. `run` keeps one round's apart from another's. */
const messages = (run: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const text = { body: WORDS[index % WORDS.length]! };
    const person = { userId: `BD.${run}${String(1_000_000 + index)}`, name: '' };
    return messageOf(person, `wamid.${run}.${index}`, systemNow(), { type: 'text', text });
  });

const signed = (brought: readonly unknown[]): Asked => {
  const body = JSON.stringify(webhookOf([changeOf(CLOUD.line, { messages: brought })]));
  const signature = signatureOf(SECRET, Buffer.from(body));
  return { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-hub-signature-256': signature } };
};

export const singles = (run: number, count: number): Asked[] => messages(run, count).map((one) => signed([one]));
export const together = (run: number, count: number): Asked => signed(messages(run, count));
