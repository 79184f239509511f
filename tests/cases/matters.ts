/** What workers of one factory text on a day: hundreds on one matter, each in her own words, hundreds on another, and complaints that stand alone. */

/** Overtime of October that nobody was paid. */
const OVERTIME_EN = [
  'They have not paid our overtime for October',
  'No overtime money this time. We worked till 10 every night',
  'We did not get OT for october',
  'October overtime is missing from my pay slip',
  'My overtime is 46 hours and they paid for 10',
  'When will they give the overtime of last month',
  'Overtime not paid. I asked the office two times and they said wait',
  'The whole line did overtime in October and nobody got the money',
  'The payment came today without overtime',
  'I did OT every day of October, in the slip it says zero',
  'They are keeping our overtime money',
  'salary came but ot did not come',
  'We work until 9 at night and the overtime of october is still due',
  'Please tell the buyer that October overtime is not given in our factory',
  'they promised ot money on the 7th, now 20th and nothing',
  'why is there no overtime in this salary',
  'Overtime for October unpaid, all of section B',
  'Our extra hours of October were not counted',
  'HR says overtime will be paid later, they say so every week',
  'I need the overtime money for my rent, October still not paid',
  'not a single taka of overtime for october',
  'The overtime sheet of October was signed but we got no money',
  'Half of the OT is gone. We did 60 hours',
  'Nobody in sewing got overtime of october',
  'Manager told us no overtime payment because shipment was late',
  'The OT of October. Where is it?',
];
const OVERTIME_BN = [
  'অক্টোবর মাসের ওভারটাইমের টাকা এখনও পাই নাই',
  'আমাদের ওভারটাইমের টাকা দেয় নাই',
  'ওটির টাকা দিচ্ছে না, বললে বলে পরে দিব',
  'অক্টোবরের ওটি পাইনি',
  'বেতন দিয়েছে কিন্তু ওভারটাইমের টাকা দেয়নি',
  'রাত দশটা পর্যন্ত কাজ করছি, ওভারটাইমের টাকা নাই',
  'ওভারটাইম ৪৬ ঘণ্টা করছি, দিছে ১০ ঘণ্টার টাকা',
  'গত মাসের ওভারটাইম কবে দিবে',
  'লাইনের কেউ ওভারটাইমের টাকা পায় নাই',
  'অফিসে জিজ্ঞেস করছি, বলে ওভারটাইমের টাকা পরে',
  'আমার পে স্লিপে ওভারটাইম শূন্য লেখা',
  'ওভারটাইমের টাকা আটকে রেখেছে মালিক',
  'অক্টোবর মাসে প্রতিদিন ওভারটাইম করছি, এক টাকাও পাই নাই',
  'ওটির হিসাব দেয় না, টাকাও দেয় না',
  'মালিক বলছে শিপমেন্ট দেরি হইছে তাই ওভারটাইম দিবে না',
  'আমাদের সেকশনের অক্টোবর মাসের ওভারটাইম বাকি',
  'ওভারটাইমের টাকা ৭ তারিখে দেওয়ার কথা ছিল, আজও দেয় নাই',
  'অতিরিক্ত কাজের টাকা পাই নাই অক্টোবরের',
  'ওটি নাই বেতনের সাথে',
  'ঘর ভাড়া দিতে পারি না, ওভারটাইমের টাকা দরকার',
  'কেউ ওভারটাইম পায় নাই এই মাসে',
  'ওভারটাইমের খাতায় সই নিছে কিন্তু টাকা দেয় নাই',
  'বকেয়া ওভারটাইম চাই',
  'সুইং সেকশনে অক্টোবরের ওভারটাইম দেয়নি',
];
const OVERTIME_ROMAN = [
  'october er overtime er taka ekhono pai nai',
  'amader overtime er taka dey nai',
  'OT er taka dicche na, bolle bole pore dibo',
  'october er ot pai ni',
  'beton diche kintu overtime er taka dey ni',
  'raat 10 ta porjonto kaj korchi, overtime er taka nai',
  'overtime 46 ghonta korsi, dise 10 ghontar taka',
  'goto masher overtime kobe dibe',
  'line er keu overtime er taka pay nai',
  'office e jiggesh korsi, bole overtime er taka pore dibe',
  'amar pay slip e overtime zero',
  'overtime er taka atkay rakhse malik',
  'october mashe protidin overtime korchi ek takao pai nai',
  'OT er hisab dey na, takao dey na',
  'malik bolse shipment deri hoise tai overtime dibe na',
  'amader section er october masher overtime baki',
  'ot taka 7 tarikhe dewar kotha chilo aj o dey nai',
  'otirikto kajer taka pai nai october er',
  'bhai ot nai betoner sathe',
  'ghor vara dite pari na, overtime er taka dorkar',
  'keu overtime pay nai ei mashe',
  'khatay soi nise kintu overtime er taka dey nai',
  'bokeya overtime chai',
  'sewing section e october er overtime dey ni',
];
/** Nothing but that it is the same: too few words to tell on what. */
const SAME = [
  'same problem',
  'me too',
  'same here',
  'amaro same',
  'আমারও একই',
  'amader o',
  'একই সমস্যা',
  'we also',
  'same',
  'একই কথা',
  'amio',
  'আমিও',
];

/** Drinking water that makes ill. */
const WATER_EN = [
  'The drinking water smells and people get stomach pain',
  'Water on the third floor is brown',
  'Dirty water in the tank, we can not drink it',
  'We bring water from home because the factory water is bad',
  'Since Sunday the water tap gives yellow water',
  'Many have diarrhoea from the water',
  'There is no clean drinking water for us',
  'The water filter is broken for two weeks',
  'Worms in the water tank',
  'They do not clean the water tank',
  'Please check the drinking water of the factory',
  'The water tastes of iron and the cooler is dirty',
  'Twenty of us vomited after drinking the water',
  'no good water to drink on floor 2',
];
const WATER_BN = [
  'খাবার পানিতে গন্ধ, পেট ব্যথা করে',
  'তিন তলার পানি লাল',
  'ট্যাংকির পানি ময়লা, খাওয়া যায় না',
  'বাসা থেকে পানি আনি, কারখানার পানি খারাপ',
  'পানির ফিল্টার দুই সপ্তাহ ধরে নষ্ট',
  'পানি খেয়ে অনেকের ডায়রিয়া',
  'পরিষ্কার পানি নাই খাওয়ার',
  'পানির ট্যাংকিতে পোকা',
  'ট্যাংকি পরিষ্কার করে না, পানি হলুদ',
  'পানির লাইনে ময়লা আসে',
];
const WATER_ROMAN = [
  'khabar panite gondho, pet betha kore',
  'tin tolar pani lal',
  'tankir pani moyla khawa jay na',
  'basha theke pani ani, factory r pani kharap',
  'panir filter dui soptaho dhore nosto',
  'pani kheye onek er diarrhoea',
  'poriskar pani nai khawar',
  'panir tankite poka',
  'tanki poriskar kore na, pani holud',
  'panir line e moyla ashe',
];

/** What some say before and after, whatever the matter is. */
const OPENINGS = ['', 'Sir, ', '', 'Hello ', '', 'Please help. ', '', '', 'Assalamu alaikum, ', '', 'Dear sir madam, '];
const OPENINGS_BN = ['', 'স্যার, ', '', 'ভাই ', '', 'দয়া করে দেখেন। ', '', '', 'আসসালামু আলাইকুম, ', '', 'আপা, '];
const OPENINGS_ROMAN = ['', 'sir ', '', 'vai ', '', 'doya kore dekhen. ', '', '', 'salam, ', '', 'apa '];
const ENDINGS = [
  '',
  '',
  '. What can we do?',
  '',
  ', line 4',
  '',
  '. Everybody is angry',
  '',
  '',
  '. Please do something',
  ', floor 3',
  '',
  '. I have two children',
  '',
  '. This is the second time',
  '',
  ' please',
  '',
  '. Do not tell my name',
  '',
];
const ENDINGS_BN = [
  '',
  '',
  '। আমরা কি করব?',
  '',
  ', ৪ নম্বর লাইন',
  '',
  '। সবাই রাগ করে আছে',
  '',
  '',
  '। কিছু একটা করেন',
  ', তিন তলা',
  '',
  '। আমার দুই বাচ্চা',
  '',
  '। এই নিয়ে দুইবার',
  '',
  ' প্লিজ',
  '',
  '। আমার নাম বলবেন না',
  '',
];
const ENDINGS_ROMAN = [
  '',
  '',
  '. amra ki korbo',
  '',
  ', line 4',
  '',
  '. sobai rag kore ase',
  '',
  '',
  '. kisu ekta koren',
  ', 3 tola',
  '',
  '. amar dui baccha',
  '',
  '. ei niye duibar',
  '',
  ' please',
  '',
  '. amar nam bolben na',
  '',
];

/** What others say instead. */
const OTHERWISE: readonly (readonly string[])[] = [
  ['October', 'october', 'last month', 'Oct', 'the month'],
  ['not paid', 'unpaid', 'not given', 'still due'],
  ['They ', 'The office ', 'The owner ', 'Accounts '],
  ['overtime', 'OT', 'over time', 'extra duty'],
  ['money', 'payment', 'amount', 'taka'],
  [' water', ' water here', ' tap water', ' drinking water'],
  ['অক্টোবর মাসের', 'গত মাসের', 'অক্টোবরের', 'আগের মাসের'],
  ['পাই নাই', 'পাইনি', 'পাইলাম না', 'এখনও পাই নাই'],
  ['দেয় নাই', 'দেয়নি', 'দিল না', 'দেয় না'],
  ['ওভারটাইমের', 'ওভারটাইম এর', 'ওটির', 'ওভার টাইমের'],
  ['পানি ', 'খাবার পানি ', 'কলের পানি '],
  ['overtime er', 'overtimer', 'ot er', 'over time er'],
  ['october er', 'goto masher', 'oct er', 'october masher'],
  ['pai nai', 'pai ni', 'paini', 'pailam na'],
  ['dey nai', 'dey ni', 'dilo na', 'dei nai'],
  ['pani ', 'khabar pani ', 'koler pani '],
];

const otherwise = (text: string, index: number): string =>
  OTHERWISE.reduce(
    (before, [word, ...others], at) =>
      (index + at) % (others.length + 1) === 0 ? before : before.replace(word!, others[(index + at) % others.length]!),
    text,
  );

/** So many of them, the same each time, hardly two alike. */
const said = (cores: readonly string[], openings: readonly string[], endings: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / cores.length);
    const core = round === 0 ? cores[index]! : otherwise(cores[index % cores.length]!, index * 3 + round);
    return openings[(index * 5 + round) % openings.length]! + core + endings[(index * 7 + round) % endings.length]!;
  });

/** In the order in which they come: the languages mixed. */
const mixed = (...lists: readonly (readonly string[])[]): string[] => {
  const all = lists.flatMap((list) => list.map((text, index) => ({ text, place: (index + 0.5) / list.length })));
  return all.toSorted((a, b) => a.place - b.place).map(({ text }) => text);
};

const share = (count: number, part: number) => Math.round(count * part);

/** `count` texts on overtime; of forty two say only that it is the same. */
export function overtime(count: number): string[] {
  const [same, english, roman] = [share(count, 0.05), share(count, 0.3), share(count, 0.3)];
  return mixed(
    said(OVERTIME_EN, OPENINGS, ENDINGS, english),
    said(OVERTIME_ROMAN, OPENINGS_ROMAN, ENDINGS_ROMAN, roman),
    said(OVERTIME_BN, OPENINGS_BN, ENDINGS_BN, count - english - roman - same),
    said(SAME, [''], [''], same),
  );
}

export function water(count: number): string[] {
  const [english, roman] = [share(count, 0.3), share(count, 0.3)];
  return mixed(
    said(WATER_EN, OPENINGS, ENDINGS, english),
    said(WATER_ROMAN, OPENINGS_ROMAN, ENDINGS_ROMAN, roman),
    said(WATER_BN, OPENINGS_BN, ENDINGS_BN, count - english - roman),
  );
}

/** Forty matters of one worker each. */
export const ALONE: readonly string[] = [
  'My supervisor calls me bad names in front of everybody',
  'The lift on the fifth floor stands still and an old man has to climb',
  'He touched me in the store room',
  'They dismissed my brother without a letter',
  'I was not given my provident fund after I resigned in June',
  'My appointment letter is still at the office',
  'The needle went through my finger and the nurse sent me back to the machine',
  'আমার সুপারভাইজার গালি দেয়',
  'আমার মাতৃত্বকালীন ছুটি দেয় না',
  'আমার আইডি কার্ড রেখে দিছে',
  'amar chuti dey na bar bar chai',
  'supervisor amake gali dey protidin',
  'dalal amar kach theke 50000 taka nise visa r jonno',
  'I am pregnant and they moved me to the ironing',
  'The fire door beside the cutting table is blocked with cartons',
  'They cut 500 taka from me because I was ten minutes late',
  'The bus driver drives drunk',
  'Someone steals lunch boxes from the rack',
  'They told me to lie to the auditor about my age',
  'The union leader was transferred to another unit',
  'There is one toilet for two hundred women',
  'The room in the hostel has no window',
  'My locker was opened by security',
  'The new cutter has no metal gloves',
  'Chemicals from dyeing run into the river behind us',
  'I want to know how to apply for promotion',
  'Guards search the bags of the women in a rude way',
  'They do not let Hindu workers go for puja',
  'আমার চাকরি থেকে বরখাস্ত করছে কারণ ছাড়া',
  'ক্যান্টিনের ভাত শক্ত',
  'amar boyosh 15 kaj kori dui bochor',
  'lift nosto onek din dhore',
  'amake nich tolay bodli korse karon chara',
  'আমাকে অন্য ফ্লোরে পাঠাইছে জিজ্ঞাসা না করে',
  'The day care closes before our shift ends',
  'A boiler man works without licence',
  'My certificate from school is kept in the personnel room',
  'The agent who brought me took 80000 for the job',
  'They play music so loud that my ears ring',
  'Nobody gives me the form for sick pay',
];
