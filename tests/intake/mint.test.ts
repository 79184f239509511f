import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf, instant } from '../../server/foundation/time.ts';
import { mintAhead, mintMany } from '../../server/intake/mint.ts';
import { readReceipt, receiptHash } from '../../server/intake/receipt.ts';
import { memoryHard } from '../../server/vault/memory-hard.ts';
import { openRing, type Ring } from '../../server/vault/ring.ts';
import { SQLITE, type TestDatabase } from '../databases.ts';

const CHEAP = { message: 'x', nonce: Buffer.alloc(16), memory: 8, passes: 1, parallelism: 1, tagLength: 32 };

/** Nobody who comes now finds a place in the line. */
const crowd = () => Promise.allSettled(Array.from({ length: 60 }, () => memoryHard(CHEAP)));

describe('receipts for a list', () => {
  let opened: TestDatabase;
  let ring: Ring;
  beforeAll(async () => {
    opened = await SQLITE.open();
    ring = await openRing(opened.database, Buffer.alloc(32, 7), dayOf(instant('2026-03-04T08:00:00Z')));
  });
  afterAll(() => opened.drop());

  test('are right, and each is given once', async () => {
    await mintAhead(ring, 3);
    const minted = [...(await mintMany(ring, 2)), ...(await mintMany(ring, 3))];
    expect(new Set(minted.map(({ receipt }) => readReceipt(receipt))).size).toBe(5);
    for (const { receipt, hash } of minted) expect(hash).toBe(await receiptHash(ring, receipt));
  });

  test('that were made while she read are not made again when she files', async () => {
    await mintAhead(ring, 3);
    const others = crowd();
    expect(await mintMany(ring, 3)).toHaveLength(3);
    await others;
  });

  test('are none where too many wait: then she tries again', async () => {
    const others = crowd();
    await expect(mintMany(ring, 1)).rejects.toMatchObject({ code: 'unavailable' });
    await others;
  });

  test('are not made beyond what was looked at', async () => {
    await Promise.all([mintAhead(ring, 2), mintAhead(ring, 1)]);
    const others = crowd();
    const two = await mintMany(ring, 2);
    await expect(mintMany(ring, 1)).rejects.toMatchObject({ code: 'unavailable' });
    expect(two).toHaveLength(2);
    await others;
  });
});
