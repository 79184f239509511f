import { NO_LOOK_UP, type Carrier, type Outbound, type Sent } from '../channel.ts';
import { askMeta, type CloudAccount } from './graph.ts';
import { at, listOf, textOf } from '../json.ts';
import { renderMessage } from './render.ts';

/** Sends through Meta's Cloud API; `from` is its id of the line. Results are values; no error gets out. */
export const makeCloudSender = (account: CloudAccount): Carrier => ({
  send: (outbound) => sendMessage(account, outbound),
  find: async () => ({ kind: 'unknown', code: NO_LOOK_UP }),
});

async function sendMessage(account: CloudAccount, outbound: Outbound): Promise<Sent> {
  const answer = await askMeta(account, 'POST', `${outbound.from}/messages`, renderMessage(outbound));
  if (answer.kind !== 'answered') return { kind: answer.kind, code: answer.code };
  const providerId = textOf(at(listOf(at(answer.body, 'messages'))[0], 'id'));
  return providerId === '' ? { kind: 'unknown', code: 'no_id' } : { kind: 'accepted', providerId };
}
