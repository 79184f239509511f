import type { Reading } from '../database/connect.ts';
import type { Config } from '../foundation/config.ts';
import { bad, warn, when, type Sign } from './sign.ts';

/** Lines on which something is promised that cannot be kept with these settings. */
export async function lineSigns(read: Reading, { whatsapp }: Config): Promise<Sign[]> {
  const lines = await read.selectFrom('line').select(['code', 'channel', 'provider', 'template']).execute();
  const atMeta = lines.filter(({ provider }) => provider === 'cloud').map(({ code }) => code);
  const silent = lines.filter(({ channel, template }) => channel === 'whatsapp' && template === null);
  return [
    ...when(whatsapp === null && atMeta.length > 0, bad('no_meta', { lines: atMeta.join(' ') })),
    ...when(silent.length > 0, warn('no_template', { lines: silent.map(({ code }) => code).join(' ') })),
  ];
}
