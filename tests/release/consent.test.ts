import { describe, expect, test } from 'vitest';
import type { ConsentRow } from '../../server/database/schema.ts';
import type { Day } from '../../server/foundation/time.ts';
import { telling } from '../../server/release/consent.ts';

const row = (number: number, means: ConsentRow['means'], answer: ConsentRow['answer'] = 'yes') => ({
  number,
  means,
  answer,
  day: `2026-11-0${number}` as Day,
});

describe('whether buyers may be told', () => {
  test.each([
    ['silence is no', [], false, null],
    ['a notice that reached her is yes', [row(2, 'delivered')], true, '2026-11-02'],
    ['her no counts before any notice', [row(1, 'answered', 'no'), row(2, 'delivered')], false, '2026-11-01'],
    ['her last answer counts', [row(1, 'answered', 'no'), row(3, 'answered')], true, '2026-11-03'],
    [
      'what a filer wrote down counts before any notice',
      [row(1, 'recorded', 'no'), row(2, 'delivered')],
      false,
      '2026-11-01',
    ],
    [
      'her own answer counts before what a filer wrote down',
      [row(1, 'answered'), row(2, 'recorded', 'no')],
      true,
      '2026-11-01',
    ],
    ['in whatever order they are read', [row(3, 'answered', 'no'), row(1, 'answered')], false, '2026-11-03'],
  ] as const)('%s', (_, rows, may, sinceDay) => {
    expect(telling(rows)).toEqual({ may, sinceDay });
  });
});
