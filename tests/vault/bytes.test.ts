import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPieces, PIECE, piecesOf, sealPiece } from '../../server/vault/bytes.ts';
import { newPair } from '../../server/vault/exchange.ts';

const { publicKey, privateKey } = newPair();
const lock = { id: 'desk-1', publicKey };
const key = { id: 'desk-1', privateKey };
const place = (row: number) => ({ table: 'attachment_part', column: 'sealed', row: String(row) });

const sealed = (bytes: Buffer, of = 'whole') =>
  Array.from({ length: piecesOf(bytes.length) }, (_, number) => ({
    place: place(number),
    sealed: sealPiece(lock, place(number), of, bytes, number),
  }));

async function* given<T>(pieces: readonly T[]): AsyncGenerator<T> {
  yield* pieces;
}
const opened = async (pieces: ReturnType<typeof sealed>, of = 'whole') =>
  Buffer.concat(await Array.fromAsync(openPieces(key, of, given(pieces))));

test('bytes come back whatever they are, in pieces of one length', async () => {
  const lengths = new Set<number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 100_000),
      fc.constantFrom(0, 0x80, 255),
      async (size, end) => {
        const bytes = Buffer.alloc(size, 7);
        if (size > 0) bytes[size - 1] = end;
        const pieces = sealed(bytes);
        for (const piece of pieces) lengths.add(piece.sealed.length);
        expect((await opened(pieces)).equals(bytes)).toBe(true);
        expect(pieces).toHaveLength(Math.floor(size / PIECE) + 1);
      },
    ),
    { numRuns: 30 },
  );
  expect(lengths.size).toBe(1);
});

test('pieces that are left out, moved, doubled or of something else do not open', async () => {
  const [first, second, third] = sealed(Buffer.alloc(2 * PIECE + 5, 1)) as [Piece, Piece, Piece];
  const other = sealed(Buffer.alloc(2 * PIECE + 5, 2), 'other')[1]!;
  const moved = { ...second, place: third.place };
  for (const pieces of [
    [],
    [first],
    [first, second],
    [second, third],
    [first, third],
    [first, third, second],
    [first, second, third, third],
    [first, other, third],
    [first, moved, third],
  ])
    await expect(opened(pieces)).rejects.toThrow('unsealable');
  await expect(opened([first, second, third], 'other')).rejects.toThrow('unsealable');
});

type Piece = ReturnType<typeof sealed>[number];
