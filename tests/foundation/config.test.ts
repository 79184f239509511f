import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
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
mkdirSync(path.join(folder, 'keys'));
symlinkSync(folder, `${folder}-link`);
const BESIDE = `sqlite:${path.join(folder, 'gehoor.sqlite')}`;
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

test('set but empty is as not set', () => {
  const empty = { PORT: '', HOST: '', PUBLIC_URL: '', DATABASE_URL: '', GEHOOR_KEY: '', LOG_LEVEL: '' };
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test.each([
  [{ HOST: '127.8.9.10' }, 'http://127.8.9.10:8080'],
  [{ HOST: '::1' }, 'http://[::1]:8080'],
  [{ HOST: 'localhost', PUBLIC_URL: 'http://127.1:8080/' }, 'http://127.0.0.1:8080'],
])('%j is loopback', (env, publicUrl) => {
  expect(readConfig(env)).toMatchObject({ loopback: true, publicUrl });
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
  ['a key with something after it', { GEHOOR_KEY: `${KEY}${KEY}` }, 'GEHOOR_KEY'],
  ['a key with letters that are none', { GEHOOR_KEY: `!${KEY}` }, 'GEHOOR_KEY'],
  ['a key file that others may read', { GEHOOR_KEY: keyFile('open', 0o644) }, 'GEHOOR_KEY'],
  ['a key file that is not there', { GEHOOR_KEY: `file:${path.join(folder, 'none')}` }, 'GEHOOR_KEY'],
  [
    'a key file beside the data',
    { ...PUBLIC, GEHOOR_KEY: keyFile('beside', 0o600), DATABASE_URL: BESIDE },
    'GEHOOR_KEY',
  ],
  [
    'a key file below the data',
    { ...PUBLIC, GEHOOR_KEY: keyFile('keys/below', 0o600), DATABASE_URL: BESIDE },
    'GEHOOR_KEY',
  ],
  [
    'a key file beside data that is named by a longer way',
    {
      ...PUBLIC,
      GEHOOR_KEY: keyFile('far', 0o600),
      DATABASE_URL: `sqlite:${path.relative('.', folder)}/keys/../new/../gehoor.sqlite`,
    },
    'GEHOOR_KEY',
  ],
  [
    'a key file beside data behind a link',
    { ...PUBLIC, GEHOOR_KEY: keyFile('linked', 0o600), DATABASE_URL: `sqlite:${folder}-link/gehoor.sqlite` },
    'GEHOOR_KEY',
  ],
  ['a loopback address on a host that others reach', { HOST: '0.0.0.0', PUBLIC_URL: 'http://127.0.0.1:8080' }, 'HOST'],
  [
    'the same on every IPv6 address, with a key',
    { HOST: '::', PUBLIC_URL: 'http://localhost', GEHOOR_KEY: KEY },
    'HOST',
  ],
  ['a name that begins like loopback', { PUBLIC_URL: 'http://127.0.0.1.nip.io', GEHOOR_KEY: KEY }, 'PUBLIC_URL'],
  ['a host of such a name', { HOST: '127.example.org', GEHOOR_KEY: KEY }, 'PUBLIC_URL'],
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

test.each(['/data', '/..data', '-data'])('a key file outside the data folder %s is taken', (data) => {
  const DATABASE_URL = `sqlite:${folder}${data}/gehoor.sqlite`;
  expect(readConfig({ ...PUBLIC, GEHOOR_KEY: keyFile('elsewhere', 0o600), DATABASE_URL }).key).toHaveLength(32);
});

test('no sentence quotes a secret', () => {
  const secret = 'c2VjcmV0LXNlY3JldA==';
  expect(() => readConfig({ GEHOOR_KEY: secret })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining(secret) }),
  );
});
