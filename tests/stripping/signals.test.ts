import { expect, test } from 'vitest';
import { type Signal, strip } from '../../server/stripping/strip.ts';

const SAID: readonly [Signal, string][] = (
  [
    [
      'under_18',
      'I am 15 years old|i am 16.|she is only 14 years old|age 13|aged 12|there are child workers|children are working in finishing|boyosh 15|amar boyosh 16 bochor|আমার বয়স ১৫|১৪ বছরের মেয়ে কাজ করে|শিশু শ্রমিক আছে|underage girls|13-year-old',
    ],
    [
      'pregnant',
      'I am pregnant|she is 5 months pregnant|আমি গর্ভবতী|ami gorvoboti|অন্তঃসত্ত্বা মেয়ে|maternity leave denied',
    ],
    [
      'danger_now',
      'there is a fire|fire in the store|we are locked in|they locked us inside|we are trapped|cracks in the wall|help now|আগুন লেগেছে|গেটে তালা মেরে রাখে|agun lagse|gate e tala mere rakhe|দেয়ালে ফাটল|the fire exit is locked|all exits blocked|he will kill me|আমাদের আটকে রেখেছে|building shakes|he said he would kill us|bachan amader|third floor is cracking|পাসপোর্ট নিয়ে আমাদের আটকে রেখেছে|I want to kill myself',
    ],
    ['armed', 'he has a gun|with a knife|showed a pistol|বন্দুক দিয়ে ভয় দেখায়|পিস্তল|ছুরি|bonduk niye ashe|armed men'],
    ['group_1', 'only me|শুধু আমাকে দেয়নি|it happens to just me'],
    ['group_2_9', 'two of us|5 workers|three women were fired|পাঁচ জন শ্রমিক|৩ জন|me and 4 others|dui jon'],
    ['group_10_49', '12 workers|about 30 women|twenty workers|২০ শ্রমিক|25 jon sromik'],
    [
      'group_50_up',
      '200 of us|1,200 workers|২০০ শ্রমিক|200 jon sromik|two hundred workers|80 জনকে ছাঁটাই|5 workers first, then 60 workers',
    ],
    ['accused_supervisor', 'the supervisor hits|line chief shouts|সুপারভাইজার মারে|লাইন চিফ|in-charge sir|ইনচার্জ'],
    ['accused_manager', 'manager said|the PM|ম্যানেজার|মালিক|malik mare|GM sir|HR refuses'],
    ['accused_coworker', 'a co-worker touches me|my colleague hit me|সহকর্মী গায়ে হাত দেয়'],
    ['accused_security', 'security guard searched us|guards beat us|সিকিউরিটি গার্ড|darowan|দারোয়ান'],
    ['accused_agency', 'the agency took money|agent lied|দালাল টাকা নিয়েছে|dalal taka nise|contractor'],
  ] as [Signal, string][]
).flatMap(([signal, lines]) => lines.split('|').map((line): [Signal, string] => [signal, line]));

test.each(SAID)('%s: %s', (signal, line) => expect(strip(line).signals).toContain(signal));

const UNSAID: readonly [Signal, string][] = [
  ['under_18', 'I have worked here 15 years'],
  ['under_18', 'I work 14 hours'],
  ['under_18', 'I am 24 years old'],
  ['under_18', 'আমার বয়স ৩৫'],
  ['danger_now', 'they will fire me'],
  ['danger_now', 'he said he will fire us all'],
  ['danger_now', 'no fire drill this year'],
  ['danger_now', 'পাসপোর্ট আটকে রেখেছে'],
  ['danger_now', 'আমাদের বেতন আটকে রেখেছে'],
  ['danger_now', 'passport atke rakhse'],
  ['danger_now', 'the boys are cracking jokes'],
  ['armed', 'he works for the Knightsbridge brand'],
  ['group_50_up', 'the factory has 2000 workers'],
  ['group_50_up', 'I earn 9000 taka'],
  ['accused_coworker', 'my colleagues and I were not paid'],
];

test.each(UNSAID)('not %s: %s', (signal, line) => expect(strip(line).signals).not.toContain(signal));

test('in the order of the list, each once, read from the words before they are masked', () => {
  expect(
    strip('Manager Karim and supervisor Bappi locked us in, 200 workers, 60 women, I am pregnant').signals,
  ).toEqual(['pregnant', 'danger_now', 'group_50_up', 'accused_supervisor', 'accused_manager']);
});
