import { createPrivateKey, decapsulate, type KeyObject } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, test } from 'vitest';
import { newPair } from '../../server/vault/exchange.ts';
import { hpke } from '../../server/vault/hpke.ts';

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const info = Buffer.from('Ode on a Grecian Urn');
const messages = [0, 1, 2].map((count) => ({
  about: Buffer.from(`Count-${count}`),
  plain: Buffer.from(`Beauty is truth, truth beauty ${count}`),
}));

const raw = (key: KeyObject, format: 'raw-public' | 'raw-private') => {
  const bytes = key.export({ format } as { format: 'raw-public' });
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
};

describe('HPKE', () => {
  test('is opened by another implementation, message by message', async () => {
    const { publicKey, privateKey } = newPair();
    const { enc, sealed } = hpke(info).seal(publicKey, messages);
    const recipientKey = await suite.kem.deserializePrivateKey(raw(privateKey, 'raw-private'));
    const context = await suite.createRecipientContext({ recipientKey, enc: new Uint8Array(enc), info });
    for (const [index, { about, plain }] of messages.entries())
      expect(Buffer.from(await context.open(new Uint8Array(sealed[index]!), about))).toEqual(plain);
  });

  test('opens what another implementation sealed, in any order', async () => {
    const { publicKey, privateKey } = newPair();
    const recipientPublicKey = await suite.kem.deserializePublicKey(raw(publicKey, 'raw-public'));
    const context = await suite.createSenderContext({ recipientPublicKey, info });
    const sealed: Buffer[] = [];
    for (const { about, plain } of messages) sealed.push(Buffer.from(await context.seal(plain, about)));
    for (const index of [2, 0, 1]) {
      const opened = hpke(info).open(
        privateKey,
        Buffer.from(context.enc),
        index,
        messages[index]!.about,
        sealed[index]!,
      );
      expect(opened).toEqual(messages[index]!.plain);
    }
  });

  test('stands on a key encapsulation that agrees with RFC 9180, A.1.1', () => {
    const skRm = Buffer.from('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8', 'hex');
    const enc = Buffer.from('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431', 'hex');
    const key = createPrivateKey({ key: skRm, format: 'raw-private', asymmetricKeyType: 'x25519' });
    expect(decapsulate(key, enc).toString('hex')).toBe(
      'fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc',
    );
  });

  test('refuses another purpose, sequence number, key and a broken encapsulation', () => {
    const { publicKey, privateKey } = newPair();
    const { enc, sealed } = hpke(info).seal(publicKey, messages);
    const { about } = messages[0]!;
    const first = sealed[0]!;
    expect(hpke(info).open(privateKey, enc, 0, about, first)).toEqual(messages[0]!.plain);
    const refused = [
      () => hpke(Buffer.from('other')).open(privateKey, enc, 0, about, first),
      () => hpke(info).open(privateKey, enc, 1, about, first),
      () => hpke(info).open(newPair().privateKey, enc, 0, about, first),
      () => hpke(info).open(privateKey, Buffer.alloc(32), 0, about, first),
      () => hpke(info).open(privateKey, enc.subarray(1), 0, about, first),
      () => hpke(info).open(privateKey, enc, 0, about, first.subarray(0, 15)),
    ];
    for (const attempt of refused) expect(attempt).toThrow('unsealable');
  });
});
