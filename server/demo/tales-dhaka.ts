import { answer, contact, resolve, text, triage, yesAt, type Tale } from './tale.ts';

const line = 'dhaka';

/** Bangladesh, half a year. */
export const DHAKA: readonly Tale[] = [
  {
    line,
    ago: 177,
    steps: [
      text('দুই মাসের বেতন বাকি। লাইন চিফ রফিক মিয়া বলে চুপ থাকতে। আমার নম্বর ০১০০০০০০২৯১, ফোন দেন।'),
      text('১'),
      text('১'),
      text('D114'),
      triage('1d', 'WAG.UNP', 'L3'),
      answer('20m', 'আমরা আপনার কথা পেয়েছি। কারখানার হিসাব চাইব, আপনার নাম বলব না। দুই সপ্তাহের মধ্যে জানাব।'),
      resolve('11d', 'remedied', 'কারখানা দুই মাসের বাকি বেতন সবাইকে দিয়েছে। না পেয়ে থাকলে এখানে লিখুন।'),
    ],
  },
  {
    line,
    ago: 169,
    steps: [
      text('রাত ১০টা পর্যন্ত জোর করে ওভারটাইম করায়। না করলে চাকরি থাকবে না বলে।'),
      ...yesAt('K351'),
      triage('2d', 'HRS.FOT', 'L3'),
      answer('1h', 'ধন্যবাদ। ওভারটাইম নিজের ইচ্ছায় হওয়ার কথা। আমরা সময়ের খাতা দেখতে চাইব।'),
      answer('12d', 'খাতা দেখা চলছে। কেউ আপনাকে কিছু বললে এখানে লিখুন।'),
      resolve('10d', 'partly_remedied', 'এখন রাত ৮টার পরে থাকতে লিখিত সম্মতি লাগে। এরপরও জোর করলে লিখুন।'),
    ],
  },
  {
    line,
    ago: 158,
    steps: [
      text('I am five months pregnant. Supervisor Mr Kamal Hossain says no leave for me, sign the resignation paper.'),
      ...yesAt('D114'),
      triage('1d', 'DIS.PRG', 'L3'),
      answer('30m', 'Do not sign anything. You have a right to your leave. We take it up without your name.'),
      resolve(
        '9d',
        'remedied',
        'The factory has written to all lines that leave is granted. Your job is kept for you.',
      ),
      text('Thank you so much, I got the leave letter', '1d'),
      contact('1d', 'ACK'),
    ],
  },
  {
    line,
    ago: 149,
    steps: [
      text('রাতের শিফটে সুপারভাইজার গায়ে হাত দেয়, বাজে কথা বলে। ভয়ে কাউকে বলি নাই।'),
      text('2'),
      text('1'),
      text('D114'),
      triage('13h', 'GBV', 'L2'),
      answer('1h', 'আপনি একা নন। আমরা শুধু আপনার লেখার উত্তর দেব। আপনার কথা ছাড়া কারখানাকে কিছু বলব না।'),
      text('খবর', '3d'),
      text('সে এখনও একই কাজ করে। অন্য মেয়েরাও ভয়ে আছে।', '4m'),
      resolve('6d', 'referred', 'একজন নারী পরামর্শক আপনার কথা শুনবেন। আবার লিখলে সময় ও জায়গা জানাব।'),
    ],
  },
  {
    line,
    ago: 141,
    steps: [
      text('ভবনের তিন তলার পিলারে ফাটল ধরেছে। গেট তালা দেওয়া, বের হতে দেয় না।'),
      text('9', '1m'),
      text('দয়া করে তাড়াতাড়ি দেখুন'),
      triage('35m', 'OSH.BLD', 'L1', 'kashful-ashulia'),
      text('1', '5m'),
      answer('9m', 'ফায়ার সার্ভিসকে জানানো হয়েছে। পারলে সিঁড়ির দিকে যান, লিফটে উঠবেন না। আমরা আছি।'),
      text('1', '30m'),
      text('এখন গেট খুলেছে, সবাই বাইরে', '2h'),
      answer('1d', 'প্রকৌশলী ভবন দেখছেন। তিন তলা বন্ধ থাকবে। বেতন কাটা যাবে না।'),
      resolve('1d', 'remedied', 'পিলার মেরামত শুরু হয়েছে, তিন তলা বন্ধ। গেট আর তালা দেওয়া হবে না।'),
    ],
  },
  {
    line,
    ago: 141,
    steps: [
      text('K351 পিলারে বড় ফাটল, তবু ভেতরে কাজ করতে বলে। আমরা ৩০ জন ভয়ে আছি।'),
      text('আমরা সবাই একই কথা বলছি'),
      text('1'),
      triage('40m', 'OSH.BLD', 'L1'),
      answer('5m', 'অন্যরাও লিখেছেন। ভবন দেখা হচ্ছে, সবাই একই উত্তর পাবেন।'),
      resolve('1d', 'remedied', 'পিলার মেরামত শুরু হয়েছে, তিন তলা বন্ধ।'),
    ],
  },
  {
    line,
    ago: 141,
    steps: [
      text('K351 third floor is cracking and they say go back inside or lose the day'),
      text('Please look at it today'),
      text('1'),
      text('1'),
      triage('13h', 'OSH.BLD', 'L1'),
      answer('6m', 'Others wrote about it too. The building is being checked. Everybody who wrote gets this answer.'),
      resolve('1d', 'remedied', 'The pillar is being repaired and the third floor stays closed. No pay is cut.'),
    ],
  },
  { line, ago: 133, steps: [text('assalamu alaikum apa')] },
  {
    line,
    ago: 127,
    steps: [
      text('প্রতি মাসে হাজিরা বোনাস থেকে ৩০০ টাকা কাটে, কোনো কারণ বলে না।'),
      ...yesAt('K462'),
      triage('2d', 'WAG.DED', 'L3'),
      answer('40m', 'কত টাকা কেটেছে লিখে রাখুন। আমরা হিসাব চাইব।'),
      resolve('12d', 'refused_by_supplier', 'কারখানা টাকা ফেরত দিতে রাজি হয়নি। আপনি চাইলে ইউনিয়নের সাহায্য নিতে পারেন।'),
    ],
  },
  {
    line,
    ago: 119,
    steps: [
      text('ওয়াশিংয়ে কেমিক্যালের গন্ধে মাথা ঘোরে, মাস্ক নাই। দুইজন পড়ে গেছে।'),
      text('1'),
      text('2 জানাবেন না'),
      text('K573'),
      triage('1d', 'OSH.CHE', 'L3'),
      answer('1h', 'কোম্পানিকে জানাব না। শ্রম পরিদর্শককে সাধারণভাবে বলতে পারি, আপনি কি চান? উত্তরে লিখুন।'),
      text('হ্যাঁ, কিন্তু আমার নাম যেন না আসে', '1d'),
      resolve('9d', 'referred', 'পরিদর্শক সব ওয়াশিং কারখানায় যাচ্ছেন। মাস্ক না পেলে আবার লিখুন।'),
    ],
  },
  {
    line,
    ago: 112,
    steps: [
      text(
        'No gloves for the acid tanks. My friend Selim burned his hand, call him 01000000292 or selim.dye@example.com',
      ),
      ...yesAt('D228'),
      triage('1d', 'OSH.PPE', 'L3'),
      answer('1h', 'Thank you. We ask for gloves for the whole tank hall. Your friend can see a doctor at no cost.'),
      resolve('13d', 'remedied', 'Gloves and aprons were given out to the tank hall. Tell us if they stop.'),
    ],
  },
  {
    line,
    ago: 104,
    steps: [
      text('গরমে ফ্লোরে দাঁড়ানো যায় না, ফ্যান নষ্ট, খাবার পানি নাই।'),
      ...yesAt('D228'),
      // Nobody looked in time: it stays on record as late.
      triage('6d', 'OSH.HEA', 'L3'),
      answer('1h', 'দেরির জন্য দুঃখিত। পানি আর ফ্যানের কথা আজই তুলছি।'),
      resolve('8d', 'remedied', 'ফ্যান ঠিক হয়েছে, প্রতি লাইনে পানির ফিল্টার বসেছে।'),
    ],
  },
  {
    line,
    ago: 96,
    steps: [
      text('সুপারভাইজার গালি দেয়, টার্গেট না হলে দাঁড় করিয়ে রাখে।'),
      text('1'),
      text('1'),
      // She does not say where: no buyer hears of it until a handler knows.
      text('2 বলব না'),
      triage('2d', 'HAR', 'L3'),
      answer('30m', 'ধন্যবাদ। কোথায় কাজ করেন না বললেও আমরা সাহায্য করতে পারি। কী চান, লিখুন।'),
    ],
  },
  {
    line,
    ago: 88,
    steps: [
      text('ইউনিয়নের সভায় গেছি বলে আমাকে অন্য লাইনে বদলি করেছে, সভাপতিকে বের করে দিয়েছে।'),
      ...yesAt('D114'),
      triage('13h', 'FOA.REP', 'L2'),
      text('STOP', '1h'),
      // She stopped us: the answer waits for her next text.
      answer('2h', 'আমরা আপনার কথা পড়েছি। আপনি আবার লিখলে উত্তর পাবেন।'),
      answer('5d', 'ইউনিয়নের সাথে কথা হয়েছে। আপনি চাইলে তারা আপনার পাশে থাকবে।'),
      resolve('6d', 'referred', 'সভাপতি কাজে ফিরেছেন। ইউনিয়ন আপনার বদলির কথা তুলছে।'),
    ],
  },
  { line, ago: 80, steps: [text('টেস্ট মেসেজ, কাজ করে কিনা দেখছি'), contact('1d', 'TST')] },
  {
    line,
    ago: 73,
    steps: [
      text('আমাদের সেকশনে ১৩ বছরের মেয়ে কাজ করে, পরিদর্শক এলে লুকিয়ে রাখে।'),
      text('মেয়েটার যেন ক্ষতি না হয়'),
      ...yesAt('K573'),
      triage('55m', 'CHL', 'L2'),
      answer('20m', 'জানানোর জন্য ধন্যবাদ। মেয়েটির স্কুল আর পরিবারের আয়ের কথা আগে ভাবা হবে।'),
      answer('6d', 'একটি সংস্থা পরিবারটির সাথে কথা বলছে।'),
      resolve('6d', 'remedied', 'মেয়েটি স্কুলে যাচ্ছে, কারখানা তার ভাতা দিচ্ছে।'),
    ],
  },
  {
    line,
    ago: 60,
    steps: [
      text('amader factory te toilet e jete dey na, jete chaile supervisor Jamal bokabaki kore'),
      ...yesAt('Kashful Ashulia'),
      triage('1d', 'HAR', 'L3'),
      answer('1h', 'পেয়েছি। বাথরুমে যাওয়া আপনার অধিকার। আমরা সবার জন্য বলব।'),
      resolve('12d', 'not_established', 'আমরা খোঁজ নিয়েছি, কিন্তু প্রমাণ পাইনি। আবার হলে দিন ও সময় লিখুন।'),
    ],
  },
  {
    line,
    ago: 45,
    steps: [
      text('ঈদ বোনাস পাই নাই, চাকরি ছেড়েছি বলে পাওনা টাকাও দেয় না। আইডি কার্ড নম্বর 1000000293।'),
      ...yesAt('D228'),
      triage('2d', 'WAG.SEV', 'L3'),
      answer('1h', 'আপনার পাওনা আইনে লেখা আছে। কাগজ থাকলে রেখে দিন, আমরা হিসাব চাইছি।'),
      answer('12d', 'কারখানা হিসাব দিয়েছে, আমরা মিলিয়ে দেখছি।'),
      answer('11d', 'হিসাবে ভুল আছে। কারখানাকে লিখেছি।'),
      answer('12d', 'কারখানা নতুন হিসাব দেবে বলেছে। আগামী সপ্তাহে আবার লিখব।'),
    ],
  },
  {
    line,
    ago: 31,
    steps: [
      text('ছুটি চাইলে বেতন কাটে। অসুস্থ থাকলেও আসতে হয়।'),
      ...yesAt('D114'),
      triage('2d', 'WAG.DED', 'L3'),
      answer('1h', 'অসুস্থতার ছুটি আপনার পাওনা। আমরা ছুটির খাতা চাইব।'),
      answer('11d', 'খাতা পেয়েছি, মিলিয়ে দেখছি।'),
      answer('12d', 'খাতায় অনেকের ছুটি কাটা দেখেছি। কারখানাকে লিখেছি।'),
    ],
  },
  // She was late to be heard, and still is.
  { line, ago: 12, steps: [text('নতুন ম্যানেজার মেয়েদের সাথে খারাপ কথা বলে, ছবি তোলে।'), ...yesAt('K351')] },
  {
    line,
    ago: 3,
    steps: [text('গত সপ্তাহের ওভারটাইমের টাকা কম দিয়েছে।'), ...yesAt('D114'), triage('2d', 'WAG.UNP', 'L3')],
  },
  {
    line,
    ago: 1,
    steps: [
      text('লাইন ৭ এ সিঁড়ির দরজা বন্ধ রাখে, আগুন লাগলে কোথায় যাব?'),
      text('এটা রোজ রাতের কথা'),
      text('1'),
      triage('35m', 'OSH.BLD', 'L1'),
      answer('9m', 'এখনই দেখছি। কোন কারখানা, পোস্টারের কোড বা নাম লিখুন।'),
    ],
  },
];
