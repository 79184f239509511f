/** The contract of every channel: it proves who speaks, reads the wire format, renders ours. No database, no case. */

/** A message on the wire, parsed. */
export interface Inbound {
  /** The provider's own id of the message: the guard against repeats. */
  readonly providerId: string;
  /** Her address, E.164 for a phone. */
  readonly from: string;
  /** The line's address. */
  readonly to: string;
  readonly text: string;
  readonly media: readonly { readonly address: string; readonly type: string }[];
}

/** A message to be rendered. */
export interface Outbound {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Where the provider tells what became of it. */
  readonly statusUrl: string;
  /** Seconds after which it must not be delivered any more. */
  readonly validForSeconds: number;
}

/** What became of an Outbound. */
export interface Status {
  readonly providerId: string;
  readonly state: 'sent' | 'delivered' | 'failed';
  /** The provider's error code. */
  readonly code: string | null;
}
