/** What every way in promises, whatever it speaks on the wire: the suite beside this file asks each for the same. */
import type { Fetcher } from '../../../channels/channel.ts';
import type { Stage } from './stage.ts';

export const NAMES = [
  'SMS through Twilio',
  'SMS through a gateway',
  'SMS through Africa’s Talking',
  'WhatsApp through Twilio',
  'WhatsApp through Meta',
  'the web form',
  'a filing by page',
  'a filing by file',
  'a filing by API',
] as const;
export type Name = (typeof NAMES)[number];

/** What some ways in have no such thing of. */
export type Topic =
  | 'pictures'
  | 'fetched'
  | 'stop'
  | 'parts'
  | 'batch'
  | 'statuses'
  | 'provider'
  | 'segments'
  | 'discreet';

/** Why not: a closed list. */
export const REASONS = {
  text_only: 'it carries words alone',
  files_of_words: 'who files tells in words, and hands pictures to the desk',
  with_the_form: 'pictures come with the form itself, so nothing is fetched',
  never_sent: 'nothing is ever sent to her from here: she comes and reads, and no word of hers is a command',
  joined_before: 'whoever carries it joins the parts before we see them',
  whole_form: 'a form comes whole, or not at all',
  one_each: 'each message comes by a request of its own, in the order in which it is taken',
  fetched_not_sent: 'what she reads counts when the page is fetched: there is no status',
  own_page: 'the page is our own: nobody carries it',
  no_segments: 'it has no segments',
  for_officers: 'an officer reads it, not the worker',
} as const;
export type Reason = keyof typeof REASONS;

export interface Entrance {
  readonly name: Name;
  readonly lacks: Readonly<Partial<Record<Topic, Reason>>>;
  open(stage: Stage): Promise<Way>;
}

/** Words that no form can carry whole. */
export type SpoiltWords = 'a NUL' | 'half a letter';

/** A way in, as it stands on one stage. */
export interface Way {
  /** Somebody new. */
  somebody(): Promise<Somebody>;
  /** The jobs run until all that waits has gone its way; time passes meanwhile. */
  settle(minutes?: number): Promise<void>;
  /** Letters that one message holds. */
  readonly longest: number;
  /** Kinds of words of which it says at once that letters were lost, for her to mend: the others are taken as they are. */
  readonly returns?: readonly SpoiltWords[];
  /** What became of our next text comes in the wrong order. */
  disorder?(): void;
  /** Whoever carries our texts takes none for a while. */
  away?(): void;
  /** For what lies with the provider; gives up after so many milliseconds. */
  fetcher?(timeout: number): Fetcher;
}

export interface Somebody {
  /** Her first words. Nothing is on its way before `post`. */
  begin(words: string, files?: readonly Attached[]): Promise<Letter>;
  /** More of hers, once the first are there. */
  add(words: string): Promise<Letter>;
  /** Her first words and pictures, as one sends several at once. */
  album?(words: string, pictures: readonly Attached[]): Promise<readonly Letter[]>;
  /** Her first words where several come at once; on a page the first is there already. */
  several(words: readonly string[]): Promise<readonly Letter[]>;
  /** One text in three parts. */
  parts?(words: readonly [string, string, string]): readonly Letter[];
  /** Several texts in one request, given from the last to the first. */
  batch?(words: readonly string[]): Letter;
  /** What this way cannot take, by what it is. */
  odd(): Promise<Readonly<Record<string, Letter>>>;
  /** More than is read at all. */
  tooLarge(): Promise<Letter>;
  /** All that she was answered, oldest first: texts, or what a page showed her as proof that it is taken. */
  answers(): readonly string[];
  /** She asks for all to be deleted, and says so again when asked. */
  erase(): Promise<void>;
}

/** `way`: how it is there when it is fetched; as it should be if not said. */
export interface Attached {
  readonly bytes: Buffer;
  readonly type?: string;
  readonly way?: 'gone' | 'drips' | `http${string}`;
}

/** One request. Posted again it is a repeat. */
export interface Letter {
  post(): Promise<Taken>;
  /** The same from somebody who may not, by what is wrong with it. */
  readonly forged: Readonly<Record<string, () => Promise<Taken>>>;
}

export interface Taken {
  /** It need not come again. */
  readonly acknowledged: boolean;
  readonly status: number;
  readonly body: string;
}
