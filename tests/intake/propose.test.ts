import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Code, floorOf } from '../../server/cases/category.ts';
import { propose } from '../../server/intake/propose.ts';
import { type Signal, strip } from '../../server/stripping/strip.ts';

const SAID: readonly [Code, string][] = (
  [
    [
      'WAG.UNP',
      'We have not been paid for two months|salary is late|they did not pay our wages|unpaid wages|তিন মাসের বেতন দেয় না|tin mash beton dey na|বেতন পাইনি|no salary since January',
    ],
    ['WAG.MIN', 'they pay below minimum wage|ন্যূনতম মজুরি দেয়|less than the minimum'],
    ['WAG', 'They pay us 480 a day|we get only 9000 taka per month'],
    ['WAG.DED', 'they cut my salary|deduct 500 taka for each mistake|জরিমানা করে|taka kete ney'],
    ['WAG.BEN', 'no Eid bonus this year|ঈদের বোনাস কম'],
    [
      'HRS.FOT',
      'forced to work overtime|jor kore overtime koray|our over time is missing|OT of October where is it|extra duty every day|ওভার টাইম কবে দিবে|ওটির টাকা দিচ্ছে না',
    ],
    ['HRS', 'we work 14 hours|no leave and no rest|ছুটি দেয় কম'],
    ['OSH.BLD', 'cracks in the wall|the exit is locked|দেয়ালে ফাটল|আগুন|the boiler makes a noise|third floor is cracking'],
    ['OSH.CHE', 'chemical smell, no air|কেমিক্যালের গন্ধ|bad smell gas, many girls fainted|গ্যাসের গন্ধে অনেকে অজ্ঞান'],
    ['OSH.ACC', 'Needle went through my finger|my hand was cut by the machine|সুই হাতে ঢুকে গেছে'],
    ['OSH.PPE', 'we have no gloves|মাস্ক নেই'],
    ['OSH.HEA', 'it is too hot and women faint|অনেক গরম'],
    ['HAR', 'supervisor shouts at us|সুপারভাইজার গালি দেয়|supervisor gali dey|he uses bad words|threatens us'],
    ['HAR.PHY', 'he slapped me|the manager beats us|থাপ্পড় মারে|thappor marche|amake mare|মারে'],
    [
      'GBV',
      'he touches me|sexual harassment|wants me to come to a hotel|গায়ে হাত দেয়|যৌন হয়রানি|he raped her|নতুন ম্যানেজার মেয়েদের সাথে খারাপ কথা বলে, ছবি তোলে|he takes photos of the girls|meyeder chobi tole',
    ],
    [
      'FLB',
      'they keep our passports|supervisor took nid|documents were taken|পাসপোর্ট আটকে রেখেছে|amader passport atke rakhse|আমাদের আটকে রেখেছে|we are not allowed to leave',
    ],
    [
      'RCR',
      'the broker sold us a visa|দালাল|agent took 200000 taka fee|the new agency takes 1500 from us for the job|এজেন্সি টাকা নিয়েছে',
    ],
    ['CHL', 'child labour here|শিশু শ্রমিক|underage workers'],
    ['DIS.PRG', 'no maternity leave|গর্ভবতী বলে বাদ'],
    ['DIS', 'discrimination because of religion|বৈষম্য'],
    ['FOA', 'we want a union|ইউনিয়ন করতে দেয় না'],
    ['FOA.REP', 'the union leader was fired'],
    ['CON.DIS', 'I was dismissed without notice|ছাঁটাই|terminated yesterday'],
    ['CON', 'no appointment letter|নিয়োগপত্র দেয়নি'],
    ['LIV', 'the dormitory is dirty|টয়লেট নোংরা|no drinking water|the tap gives yellow water'],
    ['RET', 'because I complained they moved me|they want to find out who complained'],
    ['INT', 'told to lie to the auditor|fake payslips'],
    ['OTH', 'hello|?|something is wrong'],
  ] as [Code, string][]
).flatMap(([code, lines]) => lines.split('|').map((line): [Code, string] => [code, line]));

test.each(SAID)('%s: %s', (code, line) => {
  const { signals } = strip(line);
  expect(propose(line, signals).category).toBe(code);
});

describe('level', () => {
  test.each([
    ['L4', 'hello'],
    ['L3', 'supervisor shouts at us'],
    ['L2', 'he slapped me'],
    ['L2', 'We have not been paid for two months'],
    ['L3', 'salary is late'],
    ['L1', 'he raped her'],
    ['L1', 'they locked us inside'],
    ['L1', 'he has a gun'],
    ['L1', 'third floor is cracking'],
    ['L1', 'I want to kill myself'],
    ['L1', 'আমাদের আটকে রেখেছে'],
    ['L2', 'পাসপোর্ট আটকে রেখেছে'],
    ['L2', 'passport atke rakhse'],
    ['L2', 'bad smell gas, many girls fainted'],
    ['L3', 'agent took 200000 taka fee'],
    ['L2', 'I am pregnant and get no leave'],
    ['L2', '200 workers get bad food'],
    ['L3', '12 workers get bad food'],
    ['L1', 'they keep our passports and I am 16 years old'],
  ])('%s: %s', (level, line) => {
    const { signals } = strip(line);
    expect(propose(line, signals).level).toBe(level);
  });

  const SIGNALS: Signal[] = [
    'under_18',
    'pregnant',
    'danger_now',
    'armed',
    'group_1',
    'group_2_9',
    'group_10_49',
    'group_50_up',
    'accused_manager',
  ];
  const words = fc
    .array(fc.constantFrom(...SAID.map(([, line]) => line)), { maxLength: 4 })
    .map((lines) => lines.join('. '));

  test('is never below the floor, and no signal lowers it', () => {
    fc.assert(
      fc.property(words, fc.subarray(SIGNALS), (text, signals) => {
        const with_ = propose(text, signals);
        const without = propose(text, []);
        expect(with_.level <= floorOf(with_.category)).toBe(true);
        expect(with_.level <= without.level).toBe(true);
        if (signals.includes('danger_now') || signals.includes('armed')) expect(with_.level).toBe('L1');
        if (signals.includes('group_50_up')) expect(with_.level <= 'L2').toBe(true);
      }),
    );
  });

  test('takes any string', () => {
    for (const text of fc.sample(fc.string({ unit: 'binary' }), 500))
      expect(propose(text, []).level).toMatch(/^L[1-4]$/);
  });
});

test.each([
  ['bn', 'আমাদের বেতন দেয় না'],
  ['bn', 'tin mash beton dey na, supervisor gali dey'],
  ['bn', 'amar nam gopon rakhben'],
  ['bn', 'সুপারভাইজার bad'],
  ['en', 'We have not been paid'],
  ['en', 'no salary'],
  ['en', 'xyzzy'],
  [null, ''],
  [null, '12 345 ?!'],
  [null, '২০০'],
  [null, '[number] [name]'],
])('language %s: %s', (language, text) => expect(propose(text, []).language).toBe(language));
