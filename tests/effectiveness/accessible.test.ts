import { expect, test } from 'vitest';
import type { WorkplaceFact } from '../../server/effectiveness/facts.ts';
import { found, verdict, WELL } from './world.ts';

/** A second site, where a share speaks Nepali, which nobody offers. */
const nepali = (percent: number, workers: number | null): WorkplaceFact => ({
  code: 'camp',
  country: 'BD',
  workers,
  languages: [
    { language: 'bn', percent: 100 - percent },
    { language: 'ne', percent },
  ],
});
const withNepali = (percent: number, workers: number | null) => ({
  workplaces: [...WELL.workplaces, nepali(percent, workers)],
});

test.each([
  [10, 100, 'fires F'],
  [9, 100, 'fires W'],
  [3, 100, 'fires W'],
  [2, 100, 'met'],
  [3, 1_000, 'fires F'],
  [1, 3_000, 'fires F'],
  [1, 2_900, 'met'],
  [5, 600, 'fires F'],
  [5, 580, 'fires W'],
  [10, null, 'fires F'],
  [9, null, 'fires W'],
  [2, null, 'met'],
  [10, 10, 'fires F'],
])('ACC-01: %i %% of %s workers speak a language that nobody offers', (percent, workers, expected) => {
  expect(verdict('ACC-01', withNepali(percent, workers))).toBe(expected);
});

const { reach } = WELL;
const offered = {
  lines: [{ country: 'BD', languages: ['bn', 'en', 'ne'] }],
  handlerLanguages: ['bn', 'en', 'ne'],
};
const carriedOut = [...reach.carriedOut, { country: 'BD', language: 'ne' }];

test.each([
  ['is offered, used and answered', { ...offered, carriedOut }, 'met'],
  ['is offered, but was never used and answered', { ...offered, carriedOut: reach.carriedOut }, 'too_little'],
  [
    'was used and answered in another country only',
    { ...offered, carriedOut: [...reach.carriedOut, { country: 'JO', language: 'ne' }] },
    'too_little',
  ],
  ['has no handler any more', { ...offered, handlerLanguages: ['bn', 'en'], carriedOut }, 'fires F'],
  ['has no line', { ...offered, lines: reach.lines, carriedOut }, 'fires F'],
  [
    'has a line in another country only',
    { ...offered, lines: [...reach.lines, { country: 'JO', languages: ['ne'] }], carriedOut },
    'fires F',
  ],
])('ACC-01: the language %s', (_, reach, expected) => {
  expect(verdict('ACC-01', { ...withNepali(20, 400), reach })).toBe(expected);
});

test('ACC-01 does not apply without sites, and says nothing good of a site whose languages nobody listed', () => {
  expect(verdict('ACC-01', { workplaces: [] })).toBe('not_applicable');
  const silent = { code: 'shed', country: 'BD', workers: 80, languages: [] };
  expect(verdict('ACC-01', { workplaces: [...WELL.workplaces, silent] })).toBe('too_little');
  expect(verdict('ACC-01', { workplaces: [silent, nepali(50, 80)] })).toBe('fires F');
});

test('ACC-01 names the places that weigh most', () => {
  const workplaces = [...WELL.workplaces, nepali(10, 100), { ...nepali(5, 100), code: 'annex' }];
  expect(found('ACC-01', { workplaces }).evidence).toMatchObject({
    missing: 1,
    missing_minor: 1,
    missing_at: 'camp/ne',
  });
});
