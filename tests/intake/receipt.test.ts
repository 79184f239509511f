import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf, instant } from '../../server/foundation/time.ts';
import { looksLikeReceipt, newReceipt, readReceipt, receiptHash, shownReceipt } from '../../server/intake/receipt.ts';
import { withoutReceipts } from '../../server/intake/without-receipts.ts';
import { openRing, type Ring } from '../../server/vault/ring.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';

const receipts = fc.constant(null).map(() => newReceipt());
const ZEROS = { latin: 0x30, bengali: 0x9e6, arabic: 0x660, fullwidth: 0xff10, mathematical: 0x1d7ce } as const;
const inScript = (digits: string, zero: number) =>
  digits.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

describe('a receipt', () => {
  test('is eighteen digits, and no two are the same', () => {
    const drawn = Array.from({ length: 2_000 }, newReceipt);
    for (const receipt of drawn) expect(receipt).toMatch(/^\d{18}$/);
    expect(new Set(drawn).size).toBe(drawn.length);
    // All places vary: nothing of it is a time or a count.
    for (let place = 0; place < 16; place += 1) expect(new Set(drawn.map((receipt) => receipt[place])).size).toBe(10);
  });

  test('has the check digits of the standard', () => {
    // ISO/IEC 7064, MOD 97-10: the example of its text, 794, has 44.
    expect(98n - ((794n * 100n) % 97n)).toBe(44n);
    expect(readReceipt('0000 0000 0000 0794 44')).toBe('000000000000079444');
  });

  test('is read however she writes it', () => {
    fc.assert(
      fc.property(
        receipts,
        fc.constantFrom(...Object.values(ZEROS)),
        fc.constantFrom('', ' ', '-', ' - ', '.', '\u00a0', '\u200f', '\n'),
        (receipt, zero, between) => {
          const typed = [...shownReceipt(receipt)].map((sign) => (sign === ' ' ? between : sign)).join('');
          expect(readReceipt(` ${inScript(typed, zero)} `)).toBe(receipt);
        },
      ),
    );
  });

  test('is shown in groups of three', () => {
    expect(shownReceipt('123456789012345678')).toBe('123 456 789 012 345 678');
  });

  test('with one wrong digit, or two neighbours swapped, is none', () => {
    fc.assert(
      fc.property(receipts, fc.nat(17), fc.integer({ min: 1, max: 9 }), (receipt, place, by) => {
        const wrong = [...receipt];
        wrong[place] = String((Number(wrong[place]) + by) % 10);
        expect(readReceipt(wrong.join(''))).toBeNull();
        const swapped = [...receipt];
        const next = (place + 1) % 18;
        if (next > place && swapped[place] !== swapped[next]) {
          [swapped[place], swapped[next]] = [swapped[next]!, swapped[place]!];
          expect(readReceipt(swapped.join(''))).toBeNull();
        }
        expect(readReceipt(receipt.slice(0, place))).toBeNull();
      }),
    );
  });

  test('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const read = readReceipt(text);
        if (read !== null) expect(read).toMatch(/^\d{18}$/);
        expect(typeof looksLikeReceipt(text)).toBe('boolean');
        expect(typeof withoutReceipts(text)).toBe('string');
      }),
    );
  });
});

describe('words', () => {
  const words = fc.constantFrom('', 'my code is ', 'they did not pay us, ', 'বেতন দেয়নি ', '12 of us: ');

  test('keep no receipt, in whatever script and however it is written', () => {
    fc.assert(
      fc.property(
        receipts,
        fc.constantFrom(...Object.values(ZEROS)),
        fc.constantFrom('', ' ', '-', ' . ', '\u200b', '\n\n'),
        words,
        words,
        (receipt, zero, between, before, after) => {
          const written = [...inScript(receipt, zero)].join(between);
          const kept = withoutReceipts(`${before}${written} ${after}`);
          expect(kept).toContain('[number]');
          expect(kept).not.toContain(written);
          // Nor what would be read as one.
          const digits = kept.normalize('NFKC').replaceAll(/\P{Nd}/gu, '');
          expect(digits.length).toBeLessThan(18);
        },
      ),
    );
  });

  test('without one stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        if ((text.match(/\p{N}/gu)?.length ?? 0) < 18) expect(withoutReceipts(text)).toBe(text);
      }),
    );
    expect(withoutReceipts('call 01712345678, 45 of us, 8 hours, 12000 taka')).toContain('01712345678');
  });

  test('of two receipts keep neither', () => {
    const kept = withoutReceipts(`${newReceipt()} and ${shownReceipt(newReceipt())}`);
    expect(kept).toBe('[number] and [number]');
  });

  test('of a hundred thousand digits are read in time', () => {
    const before = process.cpuUsage();
    withoutReceipts('1'.repeat(100_000));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});

describe.each(DATABASES)('the hash of a receipt, on $name', (kind) => {
  let database: TestDatabase;
  let ring: Ring;
  const day = dayOf(instant('2026-03-04T08:00:00Z'));
  const master = randomBytes(32);
  beforeAll(async () => {
    database = await kind.open();
    ring = await openRing(database.database, master, day);
  });
  afterAll(() => database.drop());

  test('is the same after a restart, and another under another key', async () => {
    const receipt = newReceipt();
    const hash = await receiptHash(ring, receipt);
    expect(hash).toMatch(/^[\w-]{43}$/);
    expect(await receiptHash(await openRing(database.database, master, day), receipt)).toBe(hash);
    const other = await kind.open();
    const elsewhere = await openRing(other.database, randomBytes(32), day);
    expect(await receiptHash(elsewhere, receipt)).not.toBe(hash);
    expect(await receiptHash(ring, newReceipt())).not.toBe(hash);
    await other.drop();
  });

  test('is not made for more than can wait: they are told to come again', async () => {
    const tried = await Promise.allSettled(Array.from({ length: 120 }, () => receiptHash(ring, newReceipt())));
    const refused = tried.filter((one) => one.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(tried.length - refused.length).toBeGreaterThanOrEqual(50);
    for (const one of refused) expect(one.reason).toMatchObject({ code: 'unavailable' });
    // And then it goes on.
    await receiptHash(ring, newReceipt());
  });
});
