import type { Channel, Provider } from '../../channels/channel.ts';
import type { Draft } from './check.ts';
import { markOf, type Inspection } from './inspection.ts';

type LineDraft = Draft['lines'][number];

export function inspectLines(inspection: Inspection): void {
  const { lines } = inspection.draft;
  inspection.once(
    'lines',
    'code',
    lines.map((line) => markOf(line?.code)),
  );
  inspection.once('lines', 'address', lines.map(addressOf));
  inspection.once('lines', 'account', lines.map(accountOf));
  for (const [index, line] of lines.entries()) inspectCarrier(inspection, index, line);
  inspectKept(inspection);
}

/** Who can carry what. */
const PROVIDERS: Readonly<Partial<Record<Channel, readonly Provider[]>>> = {
  sms: ['twilio', 'gateway', 'africastalking'],
  whatsapp: ['twilio', 'cloud'],
};

function inspectCarrier(inspection: Inspection, index: number, line: LineDraft): void {
  if (!line?.channel) return;
  const { channel, provider, address, account } = line;
  if (provider && channel === 'web') inspection.report(['lines', index, 'provider'], 'provider_of_web');
  else if (provider && !PROVIDERS[channel]?.includes(provider))
    inspection.report(['lines', index, 'provider'], 'provider_of_channel', { channel, provider });
  if (address && (channel === 'web') !== (address === '/'))
    inspection.report(['lines', index, 'address'], 'address_of_channel', { channel });
  if (provider === 'cloud' && !account) inspection.report(['lines', index], 'account_needed', { provider });
}

/** A line that the file names no more keeps its number. */
function inspectKept(inspection: Inspection): void {
  const { draft, standing } = inspection;
  const own = new Set(draft.lines.map((line) => line?.code));
  const kept = standing.lines.filter(({ code }) => !own.has(code));
  const taken = new Map(kept.map(({ channel, address, code }) => [`${channel} ${address}`, code]));
  for (const [index, line] of draft.lines.entries()) {
    const address = addressOf(line);
    const holder = address && taken.get(address);
    if (holder) inspection.report(['lines', index, 'address'], 'address_kept', { code: holder });
  }
}

const addressOf = (line: LineDraft | undefined) =>
  line?.channel && line.address ? `${line.channel} ${line.address}` : null;

const accountOf = (line: LineDraft | undefined) =>
  line?.channel && line.account ? `${line.channel} ${line.account}` : null;
