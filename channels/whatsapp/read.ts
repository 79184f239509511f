import type { Status } from '../channel.ts';
import { at, fieldsOf, listOf, parsed, textOf, type Json } from '../json.ts';
import { readMessage, type Told } from './message.ts';
import { WINDOW_CLOSED } from './failure.ts';

/** Meta's limit for one webhook, which may hold a thousand updates. */
export const LARGEST_BATCH = 3 * 1024 * 1024;

export type Update =
  | Told
  /** `rowId`: what we sent with the text, where it came back. */
  | { readonly kind: 'status'; readonly status: Status; readonly rowId: string | null }
  /** Something is wrong with the line or the account; Meta's code. */
  | { readonly kind: 'trouble'; readonly code: string }
  /** An approved text may not be sent any more. */
  | { readonly kind: 'template_off' };

/**
 * All updates of a webhook, in the order in which they stand there; what cannot be read is one update, and hides no other.
 * Null for what is no JSON. Says nothing about who sent it: verify that first.
 */
export function readUpdates(raw: Buffer): Update[] | null {
  const body = parsed(raw.toString('utf8'));
  if (body === null) return null;
  // The same app may be told of other things.
  if (at(body, 'object') !== 'whatsapp_business_account') return [];
  return listOf(at(body, 'entry')).flatMap((entry) => listOf(at(entry, 'changes')).flatMap(readChange));
}

function readChange(change: unknown): Update[] {
  const { field, value: content } = fieldsOf(change);
  const value = fieldsOf(content);
  if (field === 'message_template_status_update')
    return OFF.has(textOf(value.event).toUpperCase()) ? [{ kind: 'template_off' }] : [];
  if (field !== 'messages') return [{ kind: 'ignored' }];
  return [
    ...listOf(value.messages).map((message) => readMessage(message, value)),
    ...listOf(value.statuses).map(readStatus),
    ...listOf(value.errors).map((error): Update => ({ kind: 'trouble', code: codeOf(error) ?? '' })),
  ];
}

const OFF: ReadonlySet<string> = new Set(['REJECTED', 'PAUSED', 'DISABLED', 'PENDING_DELETION', 'DELETED']);

function readStatus(told: unknown): Update {
  const fields: Json = fieldsOf(told);
  const providerId = textOf(fields.id);
  const state = STATES.get(textOf(fields.status).toLowerCase());
  if (!/^[\x21-\x7e]{1,512}$/.test(providerId)) return { kind: 'broken' };
  if (!state) return { kind: 'ignored' };
  const code = codeOf(listOf(fields.errors)[0]);
  const window = state === 'failed' && code === WINDOW_CLOSED ? { window: true as const } : {};
  const rowId = textOf(fields.biz_opaque_callback_data);
  return {
    kind: 'status',
    status: { providerId, state, code, ...window },
    rowId: /^[\w-]{22}$/.test(rowId) ? rowId : null,
  };
}

const STATES: ReadonlyMap<string, Status['state']> = new Map([
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['played', 'delivered'],
  ['failed', 'failed'],
]);

/** Meta's codes are numbers of up to seven digits. */
function codeOf(error: unknown): string | null {
  const code = at(error, 'code');
  const digits = typeof code === 'number' ? String(code) : textOf(code);
  return /^\d{1,7}$/.test(digits) ? digits : null;
}
