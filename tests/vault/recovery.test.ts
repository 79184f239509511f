import { describe, expect, test } from 'vitest';
import { newRecovery, readRecovery } from '../../server/vault/recovery.ts';
import { openWords, sealWords } from '../../server/vault/words.ts';
import { PLACE } from './anything.ts';

describe('the recovery key', () => {
  test('is nine groups of four letters and digits that nobody confuses', () => {
    const { recoveryKey } = newRecovery();
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(newRecovery().recoveryKey).not.toBe(recoveryKey);
  });

  test('opens what was sealed to it, however it is typed', () => {
    for (let round = 0; round < 50; round += 1) {
      const { recoveryKey, lock } = newRecovery();
      const [sealed] = sealWords(lock, [{ place: PLACE, text: 'the desk' }]);
      const typed = ` ${recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}\n`;
      expect(openWords(readRecovery(typed), PLACE, sealed!)).toBe('the desk');
    }
  });

  test('tells a slip of the pen', () => {
    const { recoveryKey } = newRecovery();
    const other = recoveryKey.startsWith('A') ? 'B' : 'A';
    for (const slip of [
      '',
      recoveryKey.slice(1),
      `${recoveryKey}A`,
      other + recoveryKey.slice(1),
      `U${recoveryKey.slice(1)}`,
    ])
      expect(() => readRecovery(slip)).toThrow('mistyped_recovery_key');
  });
});
