/** How digits are said where workers mix languages: beside the lists of the tongues. */
export const DIGITS: readonly {
  readonly numbers: Readonly<Record<string, string>>;
  readonly repeats: Readonly<Record<string, string>>;
  readonly everyday: string;
  readonly fillers: string;
}[] = [
  {
    numbers: {
      0: 'sefr sifer sfer zero ziro jiro zeero oh o nil nought naught shunno shunyo sunno sunyo shuno suno শূন্য শুন্য শুণ্য জিরো ও ज़ीरो जीरो زیرو زيرو பூஜ்ஜியம் சைபர் 〇 零 洞',
      1: 'wa7d wahad wa7id one ek ekk aek wan এক ওয়ান वन ون 一 壹 幺 么',
      2: 'tnayn ithnan ethnin jouj two dui du duy tu do দুই দু টু टू ٹو 二 两 贰',
      3: 'thalatha tlatha three thre tin teen tiin thri তিন থ্রি थ्री تھری 三 叁',
      4: 'arba3 rb3a arbaa four char chaar চার ফোর फोर فور 四 肆',
      5: 'khamse 5msa khems five pach panch paach paanch pac faiv পাঁচ পাচ ফাইভ फाइव فائیو 五 伍',
      6: 'stta setti six choy chhoy choi chhoi soy chey che chhe siks ছয় সিক্স सिक्स سکس 六 陆',
      7: 'sba3a seb3 sabaa seven sat shat saat shaat seben সাত সেভেন सेवन سیون 七 柒 拐',
      8: 'tmnya tmania thamania eight aat at aath ath eit আট এইট एट ایٹ 八 捌',
      9: 'ts3oud tes3oud tisaa tsa3oud nine noy noi nai nau nain নয় নাইন नाइन نائن 九 玖',
      10: 'ten dosh dos দশ አስራ አሥራ',
      11: 'eleven egaro এগারো এগার',
      12: 'twelve baro বারো বার',
      13: 'thirteen tero তেরো তের',
      14: 'fourteen choddo চৌদ্দ চোদ্দ',
      15: 'fifteen ponero পনেরো পনের',
      16: 'sixteen sholo solo ষোলো ষোল',
      17: 'seventeen shotero sotero সতেরো সতের',
      18: 'eighteen atharo আঠারো আঠার',
      19: 'nineteen unish উনিশ ঊনিশ',
      20: 'twenty bish kuri বিশ কুড়ি',
      30: 'thirty trish tirish ত্রিশ তিরিশ',
      40: 'forty fourty chollish চল্লিশ',
      50: 'fifty ponchash পঞ্চাশ',
      60: 'sixty ষাট',
      70: 'seventy shottor সত্তর',
      80: 'eighty ashi আশি',
      90: 'ninety nobboi নব্বই নব্বুই',
      // Bengali has a word of its own for every number below a hundred, and numbers are told in pairs.
      ...pairs(21, 'একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আঠাশ ঊনত্রিশ'),
      ...pairs(31, 'একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ ঊনচল্লিশ'),
      ...pairs(41, 'একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ ঊনপঞ্চাশ'),
      ...pairs(51, 'একান্ন বায়ান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন ঊনষাট'),
      ...pairs(61, 'একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি ঊনসত্তর'),
      ...pairs(71, 'একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর ঊনআশি'),
      ...pairs(81, 'একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি আটাশি ঊননব্বই'),
      ...pairs(91, 'একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই'),
    },
    repeats: { 2: 'double dabol dobol dabal ডাবল ডবল डबल ڈبل', 3: 'triple tripol treble tripple ট্রিপল ट्रिपल ٹرپل' },
    everyday:
      'o oh at sat do char tin teen tu du che soy nai noi noy dos solo ও নয় এক দু বার আট চার one two on un six once un una een uno um uma 一 两 洞 拐 么',
    fillers:
      'dash hyphen minus space dot point plus then and again bar slash ar ebong tarpor por ড্যাশ প্লাস তারপর আর এবং স্পেস डैश ڈیش comma underscore',
  },
];

function pairs(first: number, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word, index) => [String(first + index), word]));
}
