import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SECOND, type Instant } from '../../server/foundation/time.ts';
import { waiting } from '../../server/intake/asked.ts';

const at = (seconds: number) => (seconds * SECOND) as Instant;
const hears = (
  gone: readonly number[],
  said: number,
  { coming = false, now = said, written = now }: Partial<Record<'now' | 'written', number>> & { coming?: boolean } = {},
) => waiting(gone.map(at), coming, { saidAt: at(said), writtenAt: at(written) }, at(now));

describe('what her text may answer', () => {
  test.each<[string, ReturnType<typeof hears>, string, boolean]>([
    ['a question that goes out later', hears([], 100, { coming: true }), 'unasked', true],
    ['one that went nowhere', hears([], 100), 'unasked', false],
    ['one that went out in the same moment', hears([100], 100), 'sent', true],
    ['one of 29 seconds ago', hears([71], 100), 'sent', true],
    ['one of 30 seconds ago', hears([70], 100), 'read', false],
    ['one that was sent again since', hears([10, 90], 100), 'sent', true],
    ['one that is to be sent again', hears([10], 100, { coming: true }), 'sent', true],
    ['one that went out while her text was on its way', hears([100], 99, { now: 105 }), 'sent', true],
    [
      'one that went out long after, her text being late',
      hears([100], 99, { now: 900, written: 99 }),
      'unasked',
      false,
    ],
    [
      'one that she read before she wrote, her text being late',
      hears([10], 99, { now: 900, written: 99 }),
      'read',
      false,
    ],
    ['one that she had, by a gateway whose clock is slow', hears([100], 50, { now: 200 }), 'sent', false],
  ])('%s', (_, { asked, underWay }, expected, comes) => {
    expect([asked, underWay]).toEqual([expected, comes]);
  });

  test('nothing but what surely went out half a minute before counts as read', () => {
    const seconds = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(fc.array(seconds, { maxLength: 4 }), fc.boolean(), seconds, seconds, (gone, coming, said, more) => {
        const { asked, underWay } = hears(gone, said, { coming, now: said + more });
        const isRead = !coming && gone.length > 0 && gone.every((out) => out + 30 <= said);
        expect(asked === 'read').toBe(isRead);
        expect(asked === 'unasked').toBe(!gone.some((out) => out <= said + more));
        if (coming) expect(underWay).toBe(true);
      }),
    );
  });
});
