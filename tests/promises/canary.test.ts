import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { find } from './canary.ts';

const SECRET = { name: 'রোকেয়া খাতুন', number: '০১৭১২৩৪৫৬৭৮' };
const leaks: Record<string, Buffer> = {
  'a plain line': Buffer.from(`{"from":"${SECRET.name}"}`),
  'utf-16': Buffer.from(`xx${SECRET.name}`, 'utf16le'),
  'json escapes': Buffer.from(
    JSON.stringify(SECRET.name).replaceAll(
      /[^\x20-\x7e]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  ),
  'a query string': Buffer.from(`/x?q=${encodeURIComponent(SECRET.name)}`),
  hex: Buffer.from(Buffer.from(SECRET.name).toString('hex')),
  'base64 at an odd place': Buffer.from(Buffer.from(`ab${SECRET.name}cd`).toString('base64')),
  'the number in Latin digits': Buffer.from('call 01712345678 now'),
  'an unkeyed hash': Buffer.from(createHash('sha256').update('01712345678').digest('hex')),
};

test.each(Object.entries(leaks))('the search finds a secret in %s', (where, bytes) => {
  expect(find(SECRET, [[where, bytes]]).length).toBeGreaterThan(0);
});

test('and finds none where there is none', () => {
  expect(find(SECRET, [['random', Buffer.from('nothing to see here, 0171234567 almost')]])).toEqual([]);
});
