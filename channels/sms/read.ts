import { parse } from 'node:querystring';
import type { Inbound, Status } from '../channel.ts';
import { placeIn } from '../place.ts';
import { offTheWire } from './address.ts';
import { isCard } from './card.ts';
import { WINDOW_CLOSED } from './failure.ts';
import { stateOf } from './state.ts';

/** What a webhook carried, untouched. A name that came twice has a list. */
export type Params = Readonly<Record<string, string | readonly string[]>>;

interface Form {
  readonly kind: 'form';
  readonly params: Params;
}

/** To be answered with `status`; nothing of the body is kept or told. */
interface Refusal {
  readonly kind: 'refused';
  readonly code: 'too_large' | 'wrong_type' | Fault;
  readonly status: 400 | 413 | 415;
}

/** What is wrong with the parameters of a webhook. */
export type Fault = 'repeated_parameter' | 'missing_parameter' | 'malformed_parameter';

/** 1,600 emoji, percent-encoded, and ten pictures take 22 kB; 4,096 letters on WhatsApp at most 48 kB. */
export const LARGEST_BODY = 64 * 1024;

/** Bytes of a webhook as parameters: a message's if not said. Says nothing about who sent them: verify them next, before any other look. */
export function readForm(
  raw: Buffer,
  contentType: string | undefined,
  fault: (params: Params) => Fault | null = faultOf,
): Form | Refusal {
  if (raw.length > LARGEST_BODY) return { kind: 'refused', code: 'too_large', status: 413 };
  if (!FORM.test(contentType ?? '')) return { kind: 'refused', code: 'wrong_type', status: 415 };
  const params = parse(raw.toString('utf8'), '&', '=', { maxKeys: 0 }) as Params;
  const code = fault(params);
  return code ? { kind: 'refused', code, status: 400 } : { kind: 'form', params };
}

/**
 * What she wrote and whom to answer. Her name, her place and where her number is registered are not looked at. On WhatsApp
 * by her id for us, which says no number and stays where the number is hidden: by the number she may be known from before.
 */
export function readInbound(params: Params): Inbound {
  const [from, userId] = ['From', 'ExternalUserId'].map((name) => offTheWire(value(params, name).trim())) as [
    string,
    string,
  ];
  const tapped = value(params, 'ButtonPayload') || value(params, 'ListId') || value(params, 'ButtonText');
  const answering = value(params, 'OriginalRepliedMessageSid');
  // A text message has no place: whatever stands there takes no words away.
  const isPlace = value(params, 'From').trim().startsWith('whatsapp:') && value(params, 'Latitude') !== '';
  const place = isPlace ? placeIn(value(params, 'Latitude'), value(params, 'Longitude')) : null;
  const media = mediaIn(params);
  const shown = media.filter(({ type }) => !isCard(type));
  return {
    providerId: value(params, 'MessageSid'),
    ...(userId === '' || userId === from ? { from } : { from: userId, formerly: [from] }),
    to: offTheWire(value(params, 'To').trim()),
    text: isPlace ? (place ?? '') : tapped || value(params, 'Body'),
    media: shown,
    ...((isPlace && place === null) || shown.length < media.length ? { other: true } : {}),
    ...(tapped !== '' && answering !== '' ? { answering } : {}),
  };
}

const mediaIn = (params: Params): Inbound['media'] =>
  NUMBERS.map((number) => ({
    address: value(params, `MediaUrl${number}`),
    type: value(params, `MediaContentType${number}`),
  })).filter(({ address }) => address !== '');

/** The account that the message belongs to: it must be ours, for a token signs for subaccounts too. */
export const accountOf = (params: Params): string => value(params, 'AccountSid');

/** Null where nothing has happened yet that we act on (queued, sending), or a word is new to us. */
export function readStatus(params: Params): Status | null {
  const state = stateOf(value(params, 'MessageStatus') || value(params, 'SmsStatus'));
  if (!state) return null;
  const code = value(params, 'ErrorCode');
  const window = state === 'failed' && code === WINDOW_CLOSED ? { window: true as const } : {};
  return { providerId: value(params, 'MessageSid'), state, code: /^[1-9]\d{2,5}$/.test(code) ? code : null, ...window };
}

const FORM = /^\s*application\/x-www-form-urlencoded\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?;?\s*$/i;

/** Ten is the most that Twilio carries. */
const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const REQUIRED = ['MessageSid', 'AccountSid', 'From', 'To'] as const;
const USED = [
  ...REQUIRED,
  'Body',
  'ExternalUserId',
  'Latitude',
  'Longitude',
  'ButtonPayload',
  'ButtonText',
  'ListId',
  'OriginalRepliedMessageSid',
  'MessageStatus',
  'SmsStatus',
  'ErrorCode',
  ...NUMBERS.flatMap((number) => [`MediaUrl${number}`, `MediaContentType${number}`]),
];

/**
 * The signature runs names and values together, so `A=1B2` and `A=1&B=2` carry the same one: with the shapes of the
 * ids and the length of addresses, no parameter can be hidden in another.
 */
function faultOf(params: Params): Fault | null {
  if (USED.some((name) => isRepeated(params, name))) return 'repeated_parameter';
  if (REQUIRED.some((name) => value(params, name).trim() === '')) return 'missing_parameter';
  const wellFormed =
    /^(SM|MM)[0-9a-f]{32}$/i.test(value(params, 'MessageSid')) &&
    /^AC[0-9a-f]{32}$/i.test(accountOf(params)) &&
    ADDRESS.test(value(params, 'From')) &&
    ADDRESS.test(value(params, 'To')) &&
    /^(\S{1,160})?$/.test(value(params, 'ExternalUserId').trim());
  return wellFormed ? null : 'malformed_parameter';
}

/** E.164, a short code, a sender's name; behind `whatsapp:` also Meta's id of a person, of up to 135 letters. */
const ADDRESS = /^(?:whatsapp:[^\p{Cc}\p{Cs}]{1,140}|[^\p{Cc}\p{Cs}]{1,64})$/u;

export const isRepeated = (params: Params, name: string): boolean => Array.isArray(params[name]);

/** Empty where it did not come. */
export function value(params: Params, name: string): string {
  const found = params[name];
  return typeof found === 'string' ? found : '';
}
