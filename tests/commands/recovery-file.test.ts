import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { giveRecovery } from '../../server/commands/recovery-file.ts';
import { Problem, Stale, Unavailable } from '../../server/foundation/errors.ts';
import { wording } from '../../server/foundation/i18n.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gehoor-recovery-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FAILURES: [string, Error, boolean][] = [
  ['a desk that is there', new Problem('desk_exists', 409), false],
  ['somebody who was faster', new Stale(), false],
  ['a database that does not answer', new Unavailable(), true],
  ['a connection that is cut during the commit', new Error('Connection terminated unexpectedly'), true],
];
test.each(FAILURES)('the key that a file holds, after %s', async (_what, failure, isKept) => {
  const file = path.join(folder, 'key');
  let made = '';
  const given = giveRecovery(wording('en', 'cli'), file, async ({ recoveryKey }) => {
    made = recoveryKey;
    throw failure;
  });
  await expect(given).rejects.toBe(failure);
  expect(existsSync(file)).toBe(isKept);
  if (isKept) expect(readFileSync(file, 'utf8').trim()).toBe(made);
});
