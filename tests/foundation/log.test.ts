import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../../server/foundation/errors.ts';
import { makeLog } from '../../server/foundation/log.ts';
import { instant } from '../../server/foundation/time.ts';

const now = () => instant('2026-03-02T08:15:27.123Z');

function lines(use: (log: ReturnType<typeof makeLog>) => void): string {
  const written: string[] = [];
  use(makeLog(now, 'info', (line) => written.push(line)));
  return written.join('');
}

test('a line holds the event, its codes and counts, and the day alone', () => {
  expect(
    JSON.parse(
      lines((log) =>
        log.warn('delivery_failed', { route: '/channels/sms', code: 30_003, attempts: 2, from: '+8801712345678' }),
      ),
    ),
  ).toEqual({
    day: '2026-03-02',
    level: 'warn',
    event: 'delivery_failed',
    route: '/channels/sms',
    code: 30_003,
    from: '[withheld]',
    attempts: 2,
  });
});

test('whatever somebody wrote is withheld, wherever a careless line puts it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 3, unit: 'grapheme' }), (words) => {
      const secret = `Rokeya ${words} 01712345678`;
      const cause = Object.assign(new Error(`failed for ${secret}`), { config: { data: secret } });
      const text = lines((log) => {
        log.info('event', { words: secret, list: [secret], nested: { secret } });
        log.error('event', { cause, words: secret });
        log.error('event', {
          cause: Object.assign(new Error('x'), { code: '01712345678' }),
          number: 8_801_712_345_678,
        });
        log.error('event', { cause: new Problem('bad', 400, { cause: secret }) });
      });
      expect(text).not.toContain('Rokeya');
      expect(text).not.toContain('01712345678');
      expect(text).not.toContain('8801712345678');
    }),
  );
});

test('a failure is told by its code and the places in our own code', () => {
  const line = JSON.parse(
    lines((log) => log.error('request_failed', { cause: Object.assign(new Error('secret'), { code: 'SQLITE_FULL' }) })),
  );
  expect(line).toMatchObject({ cause: 'SQLITE_FULL' });
});

test('places are those of our frames, whatever a message says', () => {
  const cause = new Error('see /server/intake/Rokeya.ts:12\n    at /server/01712345678.ts:3');
  cause.stack = `${cause.stack?.split('\n    at ')[0]}\n    at /server/01712345678.ts:3\n    at receive (file:///srv/server/intake/receive.ts:40:9)`;
  const text = lines((log) => log.error('crashed', { cause }));
  expect(text).not.toMatch(/Rokeya|01712345678/);
  expect(JSON.parse(text)).toMatchObject({ at: 'server/intake/receive.ts:40' });
});

test('below its level a log is silent', () => {
  const written: string[] = [];
  const log = makeLog(now, 'error', (line) => written.push(line));
  log.info('a');
  log.warn('b');
  log.error('c');
  expect(written).toHaveLength(1);
});
