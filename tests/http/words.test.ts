import { describe, expect, test } from 'vitest';
import { CODES, LEVELS } from '../../server/cases/category.ts';
import { wording } from '../../server/foundation/i18n.ts';

const codes = wording('en', 'codes');

describe('names of codes', () => {
  test.each(Object.keys(CODES))('%s has one of its own', (code) => {
    const names = Object.keys(CODES).map((other) => codes(`code.${other}`));
    expect(names.filter((name) => name === codes(`code.${code}`))).toHaveLength(1);
  });

  test.each([
    ...LEVELS.map((level) => `level.${level}`),
    ...['open', 'answered', 'resolved', 'closed'].map((state) => `state.${state}`),
    ...['on_time', 'late'].map((timely) => `timely.${timely}`),
    ...['site', 'supplier', 'region', 'country'].map((place) => `place.${place}`),
  ])('%s is named', (key) => {
    expect(codes(key, { name: 'X' })).toMatch(/\S/);
  });
});
