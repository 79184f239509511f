import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryIn } from '../../../channels/filing/cells.ts';
import { checkFields, type Offer } from '../../../channels/filing/check.ts';
import { FIELDS } from '../../../channels/filing/filing.ts';

const TODAY = '2026-03-04';
const OFFER: Offer = {
  languages: ['bn', 'en'],
  isCountry: (code) => code === 'BD',
  isDay: (day) => /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toJSON()?.slice(0, 10) === day,
};
const check = (fields: Record<string, string>) =>
  checkFields({ words: 'No pay for two months', language: 'bn', ...fields }, TODAY, OFFER);

describe('the fields of a filing', () => {
  test('say nothing where nothing is said: no consent, no number, today', () => {
    expect(check({})).toEqual({
      draft: {
        words: 'No pay for two months',
        language: 'bn',
        site: '',
        supplierNamed: '',
        country: '',
        receivedDay: TODAY,
        consents: {
          count: 'unknown',
          tell_buyers: 'unknown',
          raise_in_general: 'unknown',
          tell_supplier: 'unknown',
          tell_representative: 'unknown',
        },
        affected: null,
        collective: false,
        reach: 'filer',
        speaks: 'unknown',
        ownNumber: null,
        danger: false,
      },
    });
  });

  test('are taken however they are written', () => {
    const said = {
      tell_buyers: ' YES ',
      country: 'bd',
      language: 'EN',
      affected: '12',
      collective: 'Yes',
      speaks: 'no',
    };
    expect(check(said)).toMatchObject({
      draft: {
        consents: { tell_buyers: 'yes', count: 'unknown' },
        country: 'BD',
        language: 'en',
        affected: 12,
        collective: true,
        speaks: 'no',
      },
    });
  });

  test.each([
    ['words', '  ', 'missing'],
    ['words', 'x'.repeat(10_001), 'too_long'],
    ['language', '', 'missing'],
    ['language', 'xx', 'not_offered'],
    ['language', 'Klingon', 'not_offered'],
    ['country', 'Atlantis', 'no_country'],
    ['country', 'Kenya', 'no_country'],
    ['received', '4.3.2026', 'day_unclear'],
    ['received', '02/03/2026', 'day_unclear'],
    ['received', '31/02/2026', 'no_day'],
    ['received', '31/13/2026', 'no_day'],
    ['received', '31/01/26', 'no_day'],
    ['received', '31/01-2026', 'no_day'],
    ['received', '46000', 'no_day'],
    ['received', '2025/13/31', 'no_day'],
    ['received', '2026-03-06', 'future_day'],
    ['received', '0206-03-01', 'long_ago'],
    ['affected', '-3', 'no_number'],
    ['affected', '0', 'no_number'],
    ['affected', '1e3', 'no_number'],
    ['affected', '=2', 'no_number'],
    ['tell_buyers', 'maybe', 'no_choice'],
    ['reach', 'telephone', 'no_choice'],
    ['reach', '1', 'no_choice'],
    ['danger', 'yep', 'no_choice'],
    ['own_number', '7'.repeat(61), 'too_long'],
    ['site', 's'.repeat(201), 'too_long'],
  ])('%s: %j is a fault', (field, value, code) => {
    expect(check({ [field]: value })).toEqual({ faults: [{ field, code }] });
  });

  test.each([
    ['language', 'English', { language: 'en' }],
    ['language', 'BANGLA', { language: 'bn' }],
    ['language', 'Bengali', { language: 'bn' }],
    ['language', 'বাংলা', { language: 'bn' }],
    ['country', 'Bangladesh', { country: 'BD' }],
    ['country', 'BANGLADESH ', { country: 'BD' }],
    ['received', '31/01/2026', { receivedDay: '2026-01-31' }],
    ['received', '31.1.2026', { receivedDay: '2026-01-31' }],
    ['received', '01/31/2026', { receivedDay: '2026-01-31' }],
    ['received', '2/2/2026', { receivedDay: '2026-02-02' }],
    ['received', '2026/01/31', { receivedDay: '2026-01-31' }],
    ['received', '2026/2/3', { receivedDay: '2026-02-03' }],
    ...['Y', 'TRUE', '1', 'yes'].map((said) => ['danger', said, { danger: true }] as const),
    ...['N', 'False', '0', 'no'].map((said) => ['collective', said, { collective: false }] as const),
    ['speaks', 'y', { speaks: 'yes' }],
    ['speaks', '0', { speaks: 'no' }],
  ] as const)('%s: %j is understood as spreadsheets write it', (field, value, draft) => {
    expect(check({ [field]: value })).toMatchObject({ draft });
  });

  test.each([
    ['Viet Nam', 'VN'],
    ['Vietnam', 'VN'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Myanmar (Burma)', 'MM'],
    ['Myanmar', 'MM'],
    ['Hong Kong', 'HK'],
    ['UK', 'GB'],
    ['Cote d’Ivoire', 'CI'],
  ])('the country %s is %s', (said, code) => {
    expect(countryIn(said, (one) => one === code)).toBe(code);
  });

  test('a day that has begun at the filer and not here is today', () => {
    expect(check({ received: '2026-03-05' })).toMatchObject({ draft: { receivedDay: TODAY } });
  });

  test('whatever they say, they are a filing or have faults, one a field, and consent is never more than was said', () => {
    const values = fc.oneof(
      fc.constantFrom('yes', 'no', 'unknown', '', 'YES', '1', '2026-01-01', 'en', 'BD'),
      fc.string(),
    );
    const any = fc.record(Object.fromEntries(FIELDS.map((field) => [field, values])), { requiredKeys: [] });
    fc.assert(
      fc.property(any, (fields) => {
        const checked = checkFields(fields, TODAY, OFFER);
        if ('faults' in checked) {
          const named = checked.faults.map(({ field }) => field);
          expect(named.length).toBeGreaterThan(0);
          expect(new Set(named).size).toBe(named.length);
          return;
        }
        for (const [item, answer] of Object.entries(checked.draft.consents))
          if (answer === 'yes')
            expect((fields as Record<string, string>)[item]!.trim().toLowerCase()).toMatch(/^(yes|y|true|1)$/);
      }),
    );
  });
});
