/** WAV with nothing but its form and its sound; null where it is not that. */
export function waveChunks(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = bytes.toString('latin1', at, at + 4);
    // A recorder that was cut off never wrote how long the sound is.
    const size = Math.min(bytes.readUInt32LE(at + 4), bytes.length - at - 8);
    if (name === 'fmt ' || name === 'data') kept.push(chunk(name, bytes.subarray(at + 8, at + 8 + size)));
    at += 8 + size + (size % 2);
  }
  if (kept.length !== 2 || kept[0]!.toString('latin1', 0, 4) !== 'fmt ') return null;
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...kept]));
}

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.from(`${name}....`, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
