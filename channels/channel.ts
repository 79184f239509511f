/** The contract of every channel: it proves who speaks, reads the wire format, renders ours. No database, no case. */

/** How somebody reaches us, and we her. */
export type Channel = 'sms' | 'whatsapp' | 'web' | 'filing';

/** Who carries messages between a line and us; `none`: the web page is our own. */
export type Provider = 'twilio' | 'cloud' | 'gateway' | 'africastalking' | 'none';

/** A message on the wire, parsed. */
export interface Inbound {
  /** The provider's own id of the message: the guard against repeats. */
  readonly providerId: string;
  /** Her address: E.164 for a phone, else what the provider answers to. */
  readonly from: string;
  /** Other addresses of hers by which she may be known from before; the first that is known counts. */
  readonly formerly?: readonly string[];
  /** The line's address, or the provider's own id of the line. */
  readonly to: string;
  readonly text: string;
  readonly media: readonly Media[];
  /** It holds something that we do not take, as an order or a card with somebody's number: nothing of it is here. */
  readonly other?: true;
  /** She tapped a button: the provider's id of our message under which it stood. */
  readonly answering?: string;
  /** Who brought it, for a line that nobody knows; `twilio` if not said. */
  readonly provider?: Provider;
}

/** A picture, sound or document: where the provider keeps it and what it says it is, or its bytes. */
export interface Media {
  readonly address: string;
  /** As somebody claims: believed nowhere. */
  readonly type: string;
  /** Where it came with the message itself. */
  readonly bytes?: Buffer;
}

/** A message to be rendered. */
export interface Outbound {
  /** Random, ours: it comes back with the statuses where the provider lets it. */
  readonly id?: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Where the provider tells what became of it. */
  readonly statusUrl: string;
  /** Seconds after which it must not be delivered any more. */
  readonly validForSeconds: number;
  /** Answers that she can tap, as the text numbers them; a channel without buttons leaves them out. */
  readonly choices?: readonly Choice[];
  /** The text where she can tap them: without their numbers. */
  readonly question?: string;
  /** Name of the approved text that goes out in place of `text` where the channel lets nothing else through. */
  readonly template?: { readonly name: string; readonly language: string };
}

export interface Choice {
  /** What comes back when she taps it, as if she had typed it. */
  readonly answer: string;
  /** At most twenty letters. */
  readonly label: string;
}

/** What became of an Outbound. */
export interface Status {
  readonly providerId: string;
  readonly state: 'sent' | 'delivered' | 'failed';
  /** The provider's error code. */
  readonly code: string | null;
  /** It failed because she has not written for a day, and only an approved text may go first. */
  readonly window?: true;
}

/**
 * Why something was not done. *Refused*: it never will be. *Later*: surely not done, and another try may do. *Unknown*:
 * perhaps done; look before another try. *Window*: only an approved text may go now.
 */
export interface Failure {
  readonly kind: 'refused' | 'later' | 'unknown' | 'window';
  /** The provider's error code (`21610`), else `http_503` or `econnrefused`: fit for a log. */
  readonly code: string;
}

export type Sent = { readonly kind: 'accepted'; readonly providerId: string } | Failure;

/** A message of which we do not know whether it was taken. */
export interface Sought extends Pick<Outbound, 'from' | 'to' | 'text' | 'template'> {
  /** When it was tried, in milliseconds since 1970. */
  readonly since: number;
}

/** All that fit, the earliest first: the same words may have gone out before. */
export type Found =
  | { readonly kind: 'found'; readonly messages: readonly FoundMessage[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly code: string };

/** Code of a provider that cannot be asked whether it has a message: only a status may still tell. */
export const NO_LOOK_UP = 'no_look_up';

export interface FoundMessage {
  readonly providerId: string;
  /** Null while the provider has it in its queue. */
  readonly state: Status['state'] | null;
}

/** How a text leaves us and is looked up. Never tries twice: whether and when to is for the outbox to say. No error gets out. */
export interface Carrier {
  send(outbound: Outbound): Promise<Sent>;
  find(sought: Sought): Promise<Found>;
}

/** What a provider keeps for us. `tooLarge`: more bytes than the limit, the rest was not read. */
export type Fetched =
  | { readonly kind: 'fetched'; readonly bytes: Buffer }
  | { readonly kind: 'gone' | 'too_large' | 'forbidden_address' }
  | Failure;

/** Fetches what came with a message, and only from where the provider keeps such things. */
export interface Fetcher {
  fetch(address: string, mostBytes: number): Promise<Fetched>;
}
