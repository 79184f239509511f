import type { Reading } from '../database/connect.ts';
import type { Config } from '../foundation/config.ts';
import { bad, warn, when, type Sign } from './sign.ts';

/** Lines on which something is promised that cannot be kept with these settings. */
export async function lineSigns(read: Reading, { whatsapp }: Config): Promise<Sign[]> {
  const lines = await read
    .selectFrom('line')
    .select(['id', 'code', 'channel', 'provider', 'template'])
    .orderBy('code')
    .execute();
  const keys = await read.selectFrom('gateway_key').select('line_id').where('revoked_day', 'is', null).execute();
  const keyed = new Set(keys.map(({ line_id }) => line_id));
  const closed = lines.filter(({ id, provider }) => KEYED.has(provider) && !keyed.has(id));
  const atMeta = lines.filter(({ provider }) => provider === 'cloud').map(({ code }) => code);
  const silent = lines.filter(({ channel, template }) => channel === 'whatsapp' && template === null);
  return [
    ...when(whatsapp === null && atMeta.length > 0, bad('no_meta', { lines: atMeta.join(' ') })),
    ...when(closed.length > 0, warn('no_gateway_key', { lines: closed.map(({ code }) => code).join(' ') })),
    ...when(silent.length > 0, warn('no_template', { lines: silent.map(({ code }) => code).join(' ') })),
  ];
}

/** Carriers that bring a message only with a key of ours. */
const KEYED: ReadonlySet<string> = new Set(['gateway', 'africastalking']);

/** Codes of the lines at Twilio, where no account of it is set: no text can come in on them. */
export async function linesWithoutAccount(read: Reading, { twilio }: Config): Promise<string[]> {
  if (twilio) return [];
  const lines = await read.selectFrom('line').select('code').where('provider', '=', 'twilio').orderBy('code').execute();
  return lines.map(({ code }) => code);
}
