import { request, type ClientRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SQLITE } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { makeWoman, multipart, type Fields } from './woman.ts';

const ANSWERS = { danger: 'no', words: 'no pay for two months', tell: 'no', supplier: 'no', step: 'send' };
const MEGABYTE = 1024 * 1024;

let world: World;
let port: number;
beforeAll(async () => {
  world = await openWorld(SQLITE);
  port = (world.app.server.address() as AddressInfo).port;
});
afterAll(() => world.close());

const cases = async () => (await world.house.database.read.selectFrom('case_file').select('id').execute()).length;
const picture = () =>
  sharp({ create: { width: 40, height: 40, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();

async function atSend() {
  const her = makeWoman(world.app);
  await her.post({ lang: 'en', step: 'language' });
  const fields: Fields = { ...her.hidden(), ...ANSWERS };
  return { her, fields };
}

/** Begins to send a form with a file, and does not end. */
async function begin(fields: Fields, bytes: Buffer): Promise<ClientRequest> {
  const { payload, type } = multipart(fields, [{ type: 'image/jpeg', bytes }]);
  const sending = request({
    port,
    method: 'POST',
    path: '/',
    headers: { 'content-type': type, 'transfer-encoding': 'chunked', 'sec-fetch-site': 'same-origin' },
  });
  sending.on('error', () => undefined);
  const end = payload.lastIndexOf('\r\n--');
  await new Promise<void>((resolve) => void sending.write(payload.subarray(0, end), () => resolve()));
  return sending;
}

describe('files in the form', () => {
  test('that cannot be opened are told while she can choose another; nothing is sent before', async () => {
    const { her, fields } = await atSend();
    const whole = await picture();
    const before = await cases();
    const page = await her.press({ go: 'on' }, fields, [
      { type: 'image/jpeg', bytes: whole.subarray(0, whole.length >> 1) },
    ]);
    expect(page).toContain('One of these files cannot be opened');
    expect(page).toContain(ANSWERS.words);
    expect(await cases()).toBe(before);
    expect(await her.press({ go: 'on' }, fields, [{ type: 'image/jpeg', bytes: whole }])).toContain(
      'This is your code',
    );
    expect(await cases()).toBe(before + 1);
    await her.press({ go: 'yes' });
    await her.press({ go: 'skip' });
    await her.press({ go: 'open' });
    const written = await her.press({ do: 'write' }, { words: 'see here' }, [
      { type: 'image/jpeg', bytes: whole.subarray(0, whole.length >> 1) },
    ]);
    expect(written).toContain('One of these files cannot be opened');
    expect(written).toContain('see here');
  });

  test('of some who send a byte now and then keep nobody out', async () => {
    const { fields } = await atSend();
    const slow = await Promise.all(Array.from({ length: 12 }, () => begin(fields, Buffer.alloc(64))));
    const { her, fields: hers } = await atSend();
    expect(await her.press({ go: 'on' }, hers, [{ type: 'image/jpeg', bytes: await picture() }])).toContain(
      'This is your code',
    );
    for (const sending of slow) sending.destroy();
  });

  test('that are more than the memory is for are told to come later, and the words are kept', async () => {
    const { fields } = await atSend();
    const large = await Promise.all(Array.from({ length: 4 }, () => begin(fields, Buffer.alloc(19.9 * MEGABYTE))));
    const { her, fields: hers } = await atSend();
    const send = async () =>
      her.press({ go: 'on' }, hers, [
        { type: 'image/jpeg', bytes: Buffer.concat([await picture(), Buffer.alloc(MEGABYTE)]) },
      ]);
    await expect.poll(send, { timeout: 10_000 }).toContain('Many people are sending files just now');
    for (const sending of large) sending.destroy();
    await expect.poll(send, { timeout: 10_000 }).not.toContain('Many people are sending files just now');
  });
});
