import { randomBytes } from 'node:crypto';
import type { Instant, Now } from '../../foundation/time.ts';

/** A message as the fake provider keeps it, whichever way it went. */
export interface Text {
  readonly sid: string;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply';
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly media: readonly { readonly address: string; readonly type: string }[];
  readonly at: Instant;
  /** Null while in the queue. */
  readonly sentAt: Instant | null;
  /** Twilio's word: received, queued, sent, delivered, undelivered. */
  readonly status: string;
  readonly errorCode: number | null;
  /** What the provider still has; the phone has it all. */
  readonly kept: 'whole' | 'redacted' | 'erased';
}

type Draft = Pick<Text, 'direction' | 'from' | 'to' | 'body'> & Partial<Pick<Text, 'sid' | 'media' | 'status'>>;

export interface Ledger {
  /** A message with an id that is there already stays as it was. */
  add(draft: Draft): Text;
  get(sid: string): Text | undefined;
  move(sid: string, status: string, errorCode?: number): void;
  /** Takes its words, or all of it, out of the provider's store. */
  forget(sid: string, kept: 'redacted' | 'erased'): void;
  /** All, oldest first. */
  all(): Text[];
}

export function makeLedger(now: Now): Ledger {
  const texts = new Map<string, Text>();
  return {
    add({ media = [], status = 'queued', sid = newSid(media.length > 0), ...rest }) {
      const at = now();
      const text = {
        ...rest,
        sid,
        media,
        status,
        at,
        sentAt: status === 'queued' ? null : at,
        errorCode: null,
        kept: 'whole' as const,
      };
      if (!texts.has(sid)) texts.set(sid, text);
      return texts.get(sid)!;
    },
    get: (sid) => texts.get(sid),
    move(sid, status, errorCode) {
      const text = texts.get(sid);
      if (text) texts.set(sid, { ...text, status, sentAt: text.sentAt ?? now(), errorCode: errorCode ?? null });
    },
    forget(sid, kept) {
      const text = texts.get(sid);
      if (text) texts.set(sid, { ...text, kept });
    },
    all: () => [...texts.values()],
  };
}

const newSid = (withMedia: boolean): string => (withMedia ? 'MM' : 'SM') + randomBytes(16).toString('hex');
