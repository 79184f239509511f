import { readFileSync, statSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { liesBeside } from './beside.ts';
import type { LogLevel } from './log.ts';

/** Everything that the environment may say, checked once at the start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where the world reaches this service, without a slash at the end. Provider signatures are made over it. */
  readonly publicUrl: string;
  /** No outsider can reach it: conveniences of a first try are allowed. */
  readonly loopback: boolean;
  readonly databaseUrl: string;
  /** 32 bytes, or null: then a loopback service makes a key file on its first start. */
  readonly key: Buffer | null;
  readonly twilio: {
    readonly accountSid: string;
    readonly authTokens: readonly string[];
    readonly baseUrl: string;
  } | null;
  /** Meta's WhatsApp Cloud API. */
  readonly whatsapp: {
    /** Several while one is being replaced. */
    readonly appSecrets: readonly string[];
    readonly verifyToken: string;
    readonly accessToken: string;
    readonly baseUrl: string;
  } | null;
  readonly africasTalking: { readonly username: string; readonly apiKey: string; readonly baseUrl: string } | null;
  readonly logLevel: LogLevel;
}

/** An unsafe or contradictory setting: the start stops and names the variable. */
export class ConfigError extends Error {
  readonly variable: string;
  constructor(variable: string, why: string) {
    super(`${variable}: ${why}`);
    this.name = 'ConfigError';
    this.variable = variable;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and freezes the settings; throws ConfigError. */
export function readConfig(env: Environment): Config {
  const port = readPort(env.PORT);
  const host = env.HOST || '127.0.0.1';
  const publicUrl = readPublicUrl(env.PUBLIC_URL, host, port);
  const loopback = isLoopback(new URL(publicUrl).hostname);
  const databaseUrl = readDatabaseUrl(env.DATABASE_URL);
  const key = readKey(env.GEHOOR_KEY);
  if (loopback) refuseOpenHost(host);
  else refuseUnsafe(env, publicUrl, databaseUrl, key);
  return Object.freeze({
    port,
    host,
    publicUrl,
    loopback,
    databaseUrl,
    key,
    twilio: readTwilio(env, loopback),
    whatsapp: readWhatsApp(env, loopback),
    africasTalking: readAfricasTalking(env, loopback),
    logLevel: readLogLevel(env.LOG_LEVEL),
  });
}

/** Else others could reach a service that takes itself for a first try. */
function refuseOpenHost(host: string): void {
  if (!isLoopback(host))
    throw new ConfigError(
      'HOST',
      'others can reach this address. Use 127.0.0.1, or set PUBLIC_URL to the public address.',
    );
}

function refuseUnsafe(env: Environment, publicUrl: string, databaseUrl: string, key: Buffer | null): void {
  if (!publicUrl.startsWith('https:'))
    throw new ConfigError('PUBLIC_URL', 'use https: where others can reach the service.');
  if (!key)
    throw new ConfigError(
      'GEHOOR_KEY',
      'is required where PUBLIC_URL is not loopback. Make one: openssl rand -base64 32',
    );
  const path = keyPath(env.GEHOOR_KEY);
  if (path !== null && liesBeside(path, databaseUrl))
    throw new ConfigError(
      'GEHOOR_KEY',
      'the key file lies beside the data: a stolen disk would tell everything. Move it elsewhere.',
    );
}

function readPort(value: string | undefined): number {
  const port = Number(value || '8080');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigError('PORT', 'is a number from 0 to 65535.');
  return port;
}

function readPublicUrl(value: string | undefined, host: string, port: number): string {
  let url: URL;
  try {
    url = new URL(value || `http://${host.includes(':') ? `[${host}]` : host}:${port}`);
  } catch (cause) {
    throw new ConfigError('PUBLIC_URL', `is no address (${(cause as Error).name}). Example: https://line.example.org`);
  }
  if (url.hash || url.search) throw new ConfigError('PUBLIC_URL', 'has no query and no fragment.');
  return url.href.replace(/\/$/, '');
}

/** A name that only begins like such an address may lead anywhere. */
export const isLoopback = (host: string) =>
  host === 'localhost' || host === '::1' || host === '[::1]' || (isIPv4(host) && host.startsWith('127.'));

function readDatabaseUrl(value: string | undefined): string {
  const url = value || 'sqlite:data/gehoor.sqlite';
  if (/^(sqlite:.+|postgres(ql)?:\/\/.+)$/.test(url)) return url;
  throw new ConfigError('DATABASE_URL', 'is sqlite:PATH or postgres://…');
}

const keyPath = (value = '') => (value.startsWith('file:') ? value.slice('file:'.length) : null);

function readKey(value: string | undefined): Buffer | null {
  if (!value) return null;
  const path = keyPath(value);
  const text = path === null ? value : readKeyFile(path);
  const key = keyFrom(text);
  if (!key) throw new ConfigError('GEHOOR_KEY', 'is 32 bytes in base64. Make one: openssl rand -base64 32');
  return key;
}

/** 32 bytes in base64, and nothing else: Node would pass over letters that are none, and stop at the first key's end. */
export function keyFrom(text: string): Buffer | null {
  const key = Buffer.from(text.trim(), 'base64');
  return key.length === 32 && /^[\w+/-]{43}=?$/.test(text.trim()) ? key : null;
}

function readKeyFile(path: string): string {
  try {
    if ((statSync(path).mode & 0o077) !== 0)
      throw new ConfigError('GEHOOR_KEY', 'others may read the key file. Run: chmod 600');
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw new ConfigError('GEHOOR_KEY', 'the key file cannot be read.');
  }
}

function readTwilio(env: Environment, loopback: boolean): Config['twilio'] {
  const accountSid = env.TWILIO_ACCOUNT_SID ?? '';
  const authTokens = listOf(env.TWILIO_AUTH_TOKEN);
  const baseUrl = readBaseUrl(env, 'TWILIO_BASE_URL', 'https://api.twilio.com', loopback);
  if (!accountSid && authTokens.length === 0) return null;
  if (!/^AC[0-9a-f]{32}$/.test(accountSid))
    throw new ConfigError('TWILIO_ACCOUNT_SID', 'starts with AC and has 34 characters.');
  if (authTokens.length === 0) throw new ConfigError('TWILIO_AUTH_TOKEN', 'is missing; TWILIO_ACCOUNT_SID is set.');
  return { accountSid, authTokens, baseUrl };
}

function readWhatsApp(env: Environment, loopback: boolean): Config['whatsapp'] {
  const names = ['WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN', 'WHATSAPP_ACCESS_TOKEN'] as const;
  const [appSecrets, verifyToken, accessToken] = names.map((name) => (env[name] ?? '').trim());
  if (!appSecrets && !verifyToken && !accessToken) return null;
  for (const name of names)
    if (!env[name]?.trim()) throw new ConfigError(name, 'is missing; others of WHATSAPP_ are set.');
  const baseUrl = readBaseUrl(env, 'WHATSAPP_BASE_URL', 'https://graph.facebook.com/v23.0', loopback);
  return { appSecrets: listOf(appSecrets), verifyToken: verifyToken!, accessToken: accessToken!, baseUrl };
}

function readAfricasTalking(env: Environment, loopback: boolean): Config['africasTalking'] {
  const [username, apiKey] = [env.AFRICASTALKING_USERNAME?.trim(), env.AFRICASTALKING_API_KEY?.trim()];
  if (!username && !apiKey) return null;
  if (!username) throw new ConfigError('AFRICASTALKING_USERNAME', 'is missing; AFRICASTALKING_API_KEY is set.');
  if (!apiKey) throw new ConfigError('AFRICASTALKING_API_KEY', 'is missing; AFRICASTALKING_USERNAME is set.');
  const baseUrl = readBaseUrl(env, 'AFRICASTALKING_BASE_URL', 'https://api.africastalking.com', loopback);
  return { username, apiKey, baseUrl };
}

const listOf = (value = ''): string[] =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

function readBaseUrl(env: Environment, variable: string, usual: string, loopback: boolean): string {
  const baseUrl = (env[variable] || usual).replace(/\/$/, '');
  if (!URL.canParse(baseUrl)) throw new ConfigError(variable, 'is no address.');
  if (!loopback && !baseUrl.startsWith('https:')) throw new ConfigError(variable, 'use https:');
  return baseUrl;
}

function readLogLevel(value: string | undefined): LogLevel {
  if (!value) return 'info';
  if (value === 'silent' || value === 'error' || value === 'warn' || value === 'info') return value;
  throw new ConfigError('LOG_LEVEL', 'is silent, error, warn or info.');
}
