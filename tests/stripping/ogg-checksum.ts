/** CRC-32 of Ogg bit by bit, as RFC 3533 describes it: slow, and written another way than ours. */
export function checksum(bytes: Buffer): number {
  let value = 0n;
  for (const byte of bytes)
    for (let bit = 7; bit >= 0; bit -= 1) {
      const top = (value >> 31n) & 1n;
      const next = BigInt((byte >> bit) & 1);
      value = (value << 1n) & 0xffffffffn;
      if (top !== next) value ^= 0x04c11db7n;
    }
  return Number(value);
}
