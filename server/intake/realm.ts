import type { Channel, Provider } from '../../channels/channel.ts';

/**
 * Where an address stands for one sender: on all lines of a channel whose provider knows from its own network who
 * writes, else on the one line that says so, as `sms@LINE`.
 */
export type Realm = Channel | `${Channel}@${string}`;

/** `line`: null where nobody knows it. */
export const realmOf = (channel: Channel, line: { readonly id: string; readonly provider: Provider } | null): Realm =>
  line && HEARSAY.has(line.provider) ? `${channel}@${line.id}` : channel;

/** Whoever holds a gateway's key, or knows the address of a callback, can bring texts in anybody's name. */
const HEARSAY: ReadonlySet<Provider> = new Set(['gateway', 'africastalking']);

/** The line that alone vouches for an address; null where several do. */
export const lineOfRealm = (realm: Realm): string | null => realm.split('@')[1] ?? null;

export const channelOfRealm = (realm: Realm): Channel => realm.split('@')[0] as Channel;
