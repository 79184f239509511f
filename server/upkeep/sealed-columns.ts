import type { Schema } from '../database/schema.ts';
import type { Rotatable } from '../vault/rotation.ts';

/** A column of values that a key of the ring sealed; the place of each is table, column and the primary key. */
export interface SealedColumn {
  readonly table: keyof Schema;
  readonly key: string;
  readonly column: string;
}

const column = (table: keyof Schema, name: string, key = 'id'): SealedColumn => ({ table, key, column: name });

/** Everything that the ring seals, by the key that seals it. What the desk's key seals stands in vault/desk-columns. */
export const SEALED_COLUMNS: Readonly<Record<Rotatable, readonly SealedColumn[]>> = {
  address: [column('sender', 'address_sealed')],
  outbox: [
    column('sender', 'loose_sealed'),
    column('outbox', 'text_sealed'),
    column('outbox', 'provider_id_sealed'),
    column('replay_guard', 'provider_id_sealed', 'key'),
    column('attachment', 'address_sealed'),
    column('provider_trace', 'provider_id_sealed'),
    column('filing', 'own_sealed'),
    column('gateway_key', 'secret_sealed'),
    column('sketch', 'marks', 'case_id'),
  ],
  times: [
    column('outbox', 'due_sealed'),
    column('outbox', 'sent_sealed'),
    column('case_event', 'at_sealed'),
    column('clock', 'started_sealed'),
    column('clock', 'due_sealed'),
    column('clock', 'told_sealed'),
    column('session', 'expires_sealed', 'hash'),
    column('desk_session', 'expires_sealed', 'hash'),
    column('erasure', 'due_sealed'),
    column('erasure', 'asked_sealed'),
    column('provider_trace', 'due_sealed'),
    column('attachment', 'due_sealed'),
    column('call_task', 'due_sealed'),
    column('call_task', 'call_sealed'),
  ],
};
