import { answer, resolve, triage, type Step, type Tale } from './tale.ts';

/** Her own numbers of what each organisation filed tell them apart. */
const filed = (by: string, number: string, words: string, fields: Readonly<Record<string, string>>): Step => ({
  does: 'file',
  by,
  number,
  words,
  fields,
  after: '0m',
});
const read = (after: `${number}d`): Step => ({ does: 'read', after });
const write = (after: `${number}d`, words: string): Step => ({ does: 'write', words, after });

const yes = { count: 'yes', tell_buyers: 'yes' };

/** What an NGO and a union filed for workers who came to them. */
export const FILED: readonly Tale[] = [
  {
    line: 'dhaka',
    ago: 141,
    steps: [
      filed(
        'shathi',
        'SWA-11',
        'Eleven people from the sewing floor came to us. Overtime of three months is missing on every payslip.',
        {
          language: 'bn',
          site: 'D114',
          affected: '11',
          collective: 'yes',
          speaks: 'yes',
          ...yes,
          raise_in_general: 'yes',
        },
      ),
      triage('1d', 'WAG.UNP', 'L3'),
      answer('2h', 'Thank you. Which months are missing, and do the payslips show the hours?'),
      read('1d'),
      write('1d', 'May, June and July. The payslips show fewer hours than the gate.'),
      answer('1d', 'That helps. We have asked the plant for the gate hours of the floor, without names.'),
      read('3d'),
      resolve('16d', 'remedied', 'The overtime of all three months was paid to the whole floor with the last wages.'),
      read('2d'),
    ],
  },
  {
    line: 'nairobi',
    ago: 97,
    steps: [
      filed(
        'loomhands',
        'ULA/204',
        'Our steward was moved to the night shift the week after she asked for a meeting.',
        {
          language: 'en',
          site: 'T684',
          affected: '1',
          reach: 'filer',
          speaks: 'yes',
          ...yes,
          tell_representative: 'yes',
        },
      ),
      triage('13h', 'FOA.REP', 'L2'),
      answer('1h', 'We take this up today. Please tell her that nobody at the plant hears that she came to you.'),
      read('1d'),
      resolve('12d', 'partly_remedied', 'She works by day again. The meeting that she asked for is still owed.'),
    ],
  },
  {
    line: 'dhaka',
    ago: 58,
    steps: [
      filed('shathi', 'SWA-19', 'ডাইং সেকশনে হাতের দস্তানা নাই, তিনজনের হাতের চামড়া পুড়ে গেছে।', {
        language: 'bn',
        site: 'D228',
        affected: '3',
        reach: 'filer',
        ...yes,
        raise_in_general: 'yes',
      }),
      triage('1d', 'OSH', 'L2'),
      answer('1h', 'Thank you. Have the three seen a doctor? Gloves for the section are asked for today.'),
      read('1d'),
      write('1d', 'Two have. The third is afraid to lose a day of pay.'),
      answer('1d', 'The plant has to pay that day. We wrote so; tell us if it is not paid.'),
    ],
  },
  {
    line: 'dhaka',
    ago: 12,
    steps: [
      filed('shathi', 'SWA-23', 'A woman called us: she was sent away when she said that she is pregnant.', {
        language: 'bn',
        site: 'D114',
        affected: '1',
        reach: 'receipt',
        count: 'yes',
        tell_buyers: 'no',
      }),
      triage('13h', 'DIS.PRG', 'L2'),
      answer('1h', 'We have it. Nothing is told to any company, as she wishes. Is she still without her last pay?'),
    ],
  },
  {
    line: 'nairobi',
    ago: 3,
    steps: [
      filed(
        'loomhands',
        'ULA/218',
        'Thirty agency workers of the finishing line got contracts of one week. None got a copy.',
        {
          language: 'en',
          site: 'T684',
          affected: '30',
          collective: 'yes',
          ...yes,
        },
      ),
    ],
  },
];
