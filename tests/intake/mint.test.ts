import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf, instant } from '../../server/foundation/time.ts';
import { minted, mintAhead } from '../../server/intake/mint.ts';
import { newReceipt, receiptHash } from '../../server/intake/receipt.ts';
import { memoryHard } from '../../server/vault/memory-hard.ts';
import { openRing, type Ring } from '../../server/vault/ring.ts';
import { SQLITE, type TestDatabase } from '../databases.ts';

const CHEAP = { message: 'x', nonce: Buffer.alloc(16), memory: 8, passes: 1, parallelism: 1, tagLength: 32 };

/** Nobody who comes now finds a place in the line. */
const crowd = () => Promise.allSettled(Array.from({ length: 60 }, () => memoryHard(CHEAP)));
const list = (count: number) => Array.from({ length: count }, newReceipt);

describe('what is stored of the receipts of a list', () => {
  let opened: TestDatabase;
  let ring: Ring;
  beforeAll(async () => {
    opened = await SQLITE.open();
    ring = await openRing(opened.database, Buffer.alloc(32, 7), dayOf(instant('2026-03-04T08:00:00Z')));
  });
  afterAll(() => opened.drop());

  test('is the same, made ahead or not', async () => {
    const receipts = list(3);
    await mintAhead(ring, receipts.slice(0, 2));
    for (const receipt of receipts) expect(await minted(ring, receipt)).toBe(await receiptHash(ring, receipt));
  });

  test('is not made again when she files what she looked at', async () => {
    const receipts = list(3);
    await Promise.all([mintAhead(ring, receipts.slice(0, 2)), mintAhead(ring, receipts)]);
    const others = crowd();
    await expect(Promise.all(receipts.map((receipt) => minted(ring, receipt)))).resolves.toHaveLength(3);
    await others;
  });

  test('is not there where too many wait: then she tries again', async () => {
    const [looked, other] = list(2);
    const others = crowd();
    await mintAhead(ring, [looked!]);
    for (const receipt of [looked!, other!])
      await expect(minted(ring, receipt)).rejects.toMatchObject({ code: 'unavailable' });
    await others;
    expect(await minted(ring, looked!)).toBe(await receiptHash(ring, looked!));
  });
});
