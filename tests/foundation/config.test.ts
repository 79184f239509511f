import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../server/foundation/config.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const ACCOUNT = `AC${'0'.repeat(32)}`;
const folder = mkdtempSync(path.join(tmpdir(), 'gehoor-config-'));
const keyFile = (name: string, mode: number) => {
  const file = path.join(folder, name);
  writeFileSync(file, KEY, { mode });
  return `file:${file}`;
};
const PUBLIC = { PUBLIC_URL: 'https://line.example.org', GEHOOR_KEY: KEY };

test('nothing set: a first try on loopback', () => {
  expect(readConfig({})).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1:8080',
    loopback: true,
    key: null,
    twilio: null,
  });
});

test('several tokens while rotating, the first one sends', () => {
  const { twilio } = readConfig({ TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: 'new, old' });
  expect(twilio).toEqual({ accountSid: ACCOUNT, authTokens: ['new', 'old'], baseUrl: 'https://api.twilio.com' });
});

test('a key may stand in a file of its own', () => {
  expect(readConfig({ ...PUBLIC, GEHOOR_KEY: keyFile('key', 0o600) }).key).toEqual(Buffer.alloc(32, 7));
});

test.each<[string, Record<string, string>, string]>([
  ['a port that is none', { PORT: '80800' }, 'PORT'],
  ['an address that is none', { PUBLIC_URL: 'line.example.org' }, 'PUBLIC_URL'],
  [
    'an address with a fragment, over which no signature is made',
    { PUBLIC_URL: 'https://line.example.org/#rc=3' },
    'PUBLIC_URL',
  ],
  ['a public address without TLS', { PUBLIC_URL: 'http://line.example.org', GEHOOR_KEY: KEY }, 'PUBLIC_URL'],
  ['a public address without a key', { PUBLIC_URL: 'https://line.example.org' }, 'GEHOOR_KEY'],
  ['a key that is too short', { GEHOOR_KEY: 'c2hvcnQ=' }, 'GEHOOR_KEY'],
  ['a key file that others may read', { GEHOOR_KEY: keyFile('open', 0o644) }, 'GEHOOR_KEY'],
  ['a key file that is not there', { GEHOOR_KEY: `file:${path.join(folder, 'none')}` }, 'GEHOOR_KEY'],
  [
    'a key file beside the data',
    { ...PUBLIC, GEHOOR_KEY: keyFile('beside', 0o600), DATABASE_URL: `sqlite:${path.join(folder, 'gehoor.sqlite')}` },
    'GEHOOR_KEY',
  ],
  ['a database of another kind', { DATABASE_URL: 'mysql://localhost' }, 'DATABASE_URL'],
  ['an account without a token', { TWILIO_ACCOUNT_SID: ACCOUNT }, 'TWILIO_AUTH_TOKEN'],
  ['a token without an account', { TWILIO_AUTH_TOKEN: 'x' }, 'TWILIO_ACCOUNT_SID'],
  [
    'a stand-in for Twilio without TLS, from a public service',
    { ...PUBLIC, TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: 'x', TWILIO_BASE_URL: 'http://10.0.0.1' },
    'TWILIO_BASE_URL',
  ],
  ['a log level that is none', { LOG_LEVEL: 'chatty' }, 'LOG_LEVEL'],
])('%s stops the start and names the variable', (_what, env, variable) => {
  expect(() => readConfig(env)).toThrow(ConfigError);
  expect(() => readConfig(env)).toThrow(new RegExp(`^${variable}: `));
});

test('no sentence quotes a secret', () => {
  const secret = 'c2VjcmV0LXNlY3JldA==';
  expect(() => readConfig({ GEHOOR_KEY: secret })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining(secret) }),
  );
});
