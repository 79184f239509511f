import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { masterKey } from '../../server/vault/master.ts';

const LOOPBACK = { key: null, loopback: true };

describe('the master key', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = path.join(fs.mkdtempSync(path.join(tmpdir(), 'gehoor-key-')), 'data');
    file = path.join(folder, 'gehoor.key');
  });
  afterEach(() => fs.rmSync(path.dirname(folder), { recursive: true }));

  test('is the configured one, and then no file is made', () => {
    const key = Buffer.alloc(32, 7);
    expect(masterKey({ key, loopback: true }, folder)).toBe(key);
    expect(fs.existsSync(folder)).toBe(false);
  });

  test('is made once on loopback, for the owner alone, with nothing left beside it', () => {
    const key = masterKey(LOOPBACK, folder);
    expect(key).toHaveLength(32);
    expect(masterKey(LOOPBACK, folder)).toEqual(key);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(folder)).toEqual(['gehoor.key']);
  });

  test('is never made elsewhere', () => {
    expect(() => masterKey({ key: null, loopback: false }, folder)).toThrow('no_key');
    expect(fs.existsSync(folder)).toBe(false);
  });

  test('is refused where others may read the file, and where the file is no key', () => {
    masterKey(LOOPBACK, folder);
    fs.chmodSync(file, 0o640);
    expect(() => masterKey(LOOPBACK, folder)).toThrow('open_key_file');
    fs.chmodSync(file, 0o600);
    fs.writeFileSync(file, 'short');
    expect(() => masterKey(LOOPBACK, folder)).toThrow('broken_key_file');
  });
});
