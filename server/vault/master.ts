import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { keyFrom, type Config } from '../foundation/config.ts';
import { Problem } from '../foundation/errors.ts';
import { newId } from '../foundation/ids.ts';

/**
 * GEHOOR_KEY, 32 bytes. On loopback without one: the key file in `dataFolder`, made at the first start.
 * Throws Problem('no_key'), 'open_key_file' where others may read it, 'broken_key_file'.
 */
export function masterKey(config: Pick<Config, 'key' | 'loopback'>, dataFolder: string): Buffer {
  if (config.key) return config.key;
  if (!config.loopback) throw new Problem('no_key', 500);
  const file = path.join(dataFolder, KEY_FILE);
  if (!fs.existsSync(file)) {
    fs.mkdirSync(dataFolder, { recursive: true });
    makeKeyFile(file);
  }
  return readKeyFile(file);
}

/** The key in `file`, which is made where there is none yet: what was interrupted goes on with the same. */
export function keyIn(file: string): Buffer {
  if (!fs.existsSync(file)) makeKeyFile(file);
  return readKeyFile(file);
}

/** The same where there must be one, because data that it opens is there or comes back. Makes none; throws Problem('no_kept_key'). */
export function keptKey(config: Pick<Config, 'key'>, dataFolder: string): Buffer {
  const file = path.join(dataFolder, KEY_FILE);
  if (!config.key && !fs.existsSync(file)) throw new Problem('no_kept_key', 500);
  return config.key ?? readKeyFile(file);
}

const KEY_FILE = 'gehoor.key';

/** Written aside first and then named, so that nobody ever reads half a key or replaces another's. */
function makeKeyFile(file: string): void {
  const draft = `${file}.${newId()}`;
  fs.writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    fs.linkSync(draft, file);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
  } finally {
    fs.unlinkSync(draft);
  }
  flushFolder(path.dirname(file));
}

/** The file's name must outlast a power cut as surely as the data that it opens. */
function flushFolder(folder: string): void {
  const opened = fs.openSync(folder, 'r');
  fs.fsyncSync(opened);
  fs.closeSync(opened);
}

function readKeyFile(file: string): Buffer {
  if ((fs.statSync(file).mode & 0o077) !== 0) throw new Problem('open_key_file', 500);
  const key = keyFrom(fs.readFileSync(file, 'utf8'));
  if (!key) throw new Problem('broken_key_file', 500);
  return key;
}
