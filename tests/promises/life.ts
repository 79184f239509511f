/** A service whose whole life is full of secrets, and all that it told and left behind on the way. */
import { request, type OutgoingHttpHeaders } from 'node:http';
import twilio from 'twilio/lib/webhooks/webhooks.js';
import { isoOf, type Instant } from '../../server/foundation/time.ts';
import type { Desk } from '../../server/http/desk/desk.ts';
import { privateText } from '../../server/vault/exchange.ts';
import { halvesOf } from '../../server/vault/words.ts';
import type { DatabaseKind } from '../databases.ts';
import { ACCOUNT, LINE, PASSWORD, TOKEN, type World } from '../world.ts';
import type { Place } from './canary.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import { keysOf, openWays, type Ways } from './ways.ts';

export interface Life {
  readonly kind: DatabaseKind;
  /** Else only as much as a mutant needs to show itself. */
  readonly whole: boolean;
  readonly world: World;
  readonly ways: Ways;
  readonly secrets: Secrets;
  /** Keys, passwords, tokens: they may lie hashed or sealed, never open. */
  readonly keys: Record<string, string>;
  /** When somebody wrote. */
  readonly moments: Instant[];
  /** What strangers and buyers were answered: status, headers, body. */
  readonly told: Place[];
  /** What the provider was answered: what is meant for her stands in it. */
  readonly carried: Place[];
  /** What somebody was answered on a page of her own. */
  readonly shown: Shown[];
  /** Answers that lack a header which every one has. */
  readonly bare: string[];
  /** What commands printed. */
  readonly printed: Place[];
  /** As it stands after the desk's key was replaced. */
  desk: Desk;
}

export async function beginLife(kind: DatabaseKind, whole: boolean): Promise<Life> {
  const { world, ways } = await openWays(kind, '2026-03-04T08:13:27.418Z');
  const keys = {
    'the key': world.house.config.key!.toString('base64url'),
    'the recovery key': world.recoveryKey,
    'the password': PASSWORD,
    'the provider’s token': TOKEN,
    ...keysOf(ways),
  };
  const life: Life = {
    kind,
    whole,
    world,
    ways,
    secrets: openSecrets(),
    keys,
    moments: [],
    told: [],
    carried: [],
    shown: [],
    bare: [],
    printed: [],
    desk: world.desk,
  };
  keepDesk(life, world.desk);
  return life;
}

/** A page of somebody's own: some secrets may stand in it, no others. */
export interface Shown {
  readonly place: Place;
  /** Labels of what she may be shown. */
  readonly may: RegExp;
  /** Labels of the ids and references that she may know; whoever carries texts reads them there. */
  readonly knows: readonly string[] | 'carried';
}

/** The desk's key is another from now on; none of its halves may lie open. */
export function keepDesk(life: Life, desk: Desk): void {
  life.desk = desk;
  for (const half of halvesOf(desk.key)) life.keys[`the desk’s key ${half.id}`] = privateText(half.privateKey);
}

/** Somebody writes now: a moment that no other has. */
export function moment(life: Life): Instant {
  life.world.pass(61_117);
  life.moments.push(life.world.now());
  return life.world.now();
}

function eight(write: (buffer: Buffer) => void): Buffer {
  const buffer = Buffer.alloc(8);
  write(buffer);
  return buffer;
}

/** The ways to write a moment down that are finer than its day. */
export function shapesOfMoment(text: string): Map<string, Buffer> {
  const at = Number(text);
  const iso = isoOf(at as Instant);
  return new Map([
    ['ISO 8601', Buffer.from(iso.slice(0, 16))],
    ['SQL', Buffer.from(iso.slice(0, 16).replace('T', ' '))],
    ['clock', Buffer.from(iso.slice(11, 19))],
    ['milliseconds', Buffer.from(text)],
    ['seconds', Buffer.from(String(Math.floor(at / 1_000)))],
    ['integer', eight((buffer) => buffer.writeBigInt64BE(BigInt(at))).subarray(2)],
    ['double', eight((buffer) => buffer.writeDoubleBE(at))],
    ['double the other way round', eight((buffer) => buffer.writeDoubleLE(at))],
  ]);
}

export interface Asked {
  readonly method?: string;
  /** Path and query, as they go over the wire. */
  readonly address: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

export interface Answered {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Asks and keeps the answer, all of it. */
export async function ask(life: Life, where: string, asked: Asked, kept = life.told): Promise<Answered> {
  const answer = await send(life.world.house.config.publicUrl, asked).catch((cause: unknown) => {
    throw new Error(`no answer to ${where}`, { cause });
  });
  kept.push([`the answer to ${where}`, Buffer.from(answer.whole)]);
  life.bare.push(...forgotten(answer.headers).map((header) => `the answer to ${where} without ${header}`));
  return answer;
}

/** Headers without which a browser keeps an answer, or tells the next site of it. */
function forgotten(headers: Answered['headers']): string[] {
  const needed: Record<string, RegExp> = { 'cache-control': /no-store/, 'referrer-policy': /^no-referrer$/ };
  return Object.keys(needed).filter((name) => !needed[name]!.test(String(headers[name])));
}

function send(
  base: string,
  { method = 'GET', address, headers = {}, body }: Asked,
): Promise<Answered & { whole: string }> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(base + address, { method, headers: { ...headers, ...length }, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('error', reject).on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        const status = response.statusCode ?? 0;
        const heads = response.rawHeaders.join('\n');
        const whole = `${status} ${response.statusMessage}\n${heads}\n\n${text}`;
        resolve({ status, headers: response.headers, body: text, whole });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The bytes of UTF-8 as a header carries them. */
export const inHeader = (text: string): string => Buffer.from(text).toString('latin1');

export const WEBHOOK = '/channels/sms/twilio';
const FORM = 'application/x-www-form-urlencoded';

/** A webhook as the provider would sign it, with whatever else stands in it. */
export function bring(
  life: Life,
  where: string,
  params: Record<string, string>,
  { address = WEBHOOK, headers = {}, kept = life.carried }: Partial<Asked> & { kept?: Place[] } = {},
): Promise<Answered> {
  const url = life.world.house.config.publicUrl + address;
  const signature = twilio.getExpectedTwilioSignature(TOKEN, url, params);
  const asked = {
    method: 'POST',
    address,
    headers: { 'content-type': FORM, 'x-twilio-signature': signature, ...headers },
    body: new URLSearchParams(params).toString(),
  };
  return ask(life, where, asked, kept);
}

/** The parameters of a text to our line. */
export const texted = (life: Life, where: string, from: string, body: string): Record<string, string> => ({
  MessageSid: life.secrets.draw('sid', `MessageSid of ${where}`),
  AccountSid: ACCOUNT,
  From: from,
  To: LINE,
  Body: body,
  NumMedia: '0',
});
