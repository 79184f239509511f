import { expect, test } from 'vitest';
import type { DecisionFact } from '../../server/effectiveness/decisions.ts';
import { found, verdict, WELL } from './world.ts';

const decision = (changes: Partial<DecisionFact>) => ({
  decisions: [...WELL.decisions, { ...WELL.decisions[0]!, ...changes }],
});

test.each([
  ['all is traced', {}, 'met'],
  ['the chain is broken', { audit: { ...WELL.audit, broken: { number: 7 } } }, 'fires F'],
  [
    'the chain is broken and nothing was decided',
    { decisions: [], audit: { rows: 0, broken: { number: 1 }, unchained: 0 } },
    'fires F',
  ],
  ['nobody triaged', decision({ withoutPerson: 1 }), 'fires F'],
  ['a triage has no audit row', decision({ taken: 2 }), 'fires F'],
  ['more rows than decisions', decision({ audited: 3 }), 'met'],
  ['a level was changed without a reason', decision({ kind: 'level_changed', reasoned: 0 }), 'fires F'],
  ['a resolution without a code of reason', decision({ kind: 'resolved', reasoned: 0 }), 'met'],
  ['nothing was decided', { decisions: [] }, 'too_little'],
  ['nothing was chained yet', { audit: { rows: 0, broken: null, unchained: 9 } }, 'too_little'],
] as const)('LEG-05 where %s', (_, changes, expected) => {
  expect(verdict('LEG-05', changes)).toBe(expected);
});

test('LEG-05 says what it counted', () => {
  const facts = {
    audit: { rows: 6, broken: { number: 7 }, unchained: 3 },
    ...decision({ taken: 3, withoutPerson: 2 }),
  };
  expect(found('LEG-05', facts).evidence).toEqual({
    rows: 6,
    unchained: 3,
    broken_at: 7,
    decisions: 6,
    without_person: 2,
    without_audit: 2,
    without_reason: 0,
  });
});
