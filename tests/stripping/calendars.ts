import fc from 'fast-check';

/** The languages of our workers as they write dates, with sentences of ours in which one stands at `{}`. */
export const DATED: Readonly<Record<string, readonly string[]>> = {
  en: ['they fired me on {}', 'born on {}', 'it happened {}', 'date {}', 'since {} no salary'],
  bn: ['ঘটনাটি ঘটেছে {} এ', 'আমার জন্ম {}', 'তারিখ {}', '{} থেকে বেতন নেই'],
  hi: ['मेरा जन्म {} को हुआ', 'तारीख {}', '{} को मारा', 'यह {} की बात है'],
  ur: ['میری پیدائش {} کو ہوئی', 'تاریخ {}', '{} کو مارا'],
  ne: ['मेरो जन्म {} मा भएको', 'मिति {}', '{} मा कुट्यो'],
  ta: ['நான் பிறந்தது {}', 'தேதி {}', '{} அன்று அடித்தார்'],
  te: ['నేను పుట్టింది {}', 'తేదీ {}', '{} న కొట్టాడు'],
  si: ['මම ඉපදුනේ {}', 'දිනය {}', '{} දින ගැහුවා'],
  my: ['မွေးနေ့ {}', 'ရက်စွဲ {}', '{} က ရိုက်တယ်'],
  km: ['ខ្ញុំកើត {}', 'ថ្ងៃ {}', 'រឿងកើតឡើង {}'],
  vi: ['em sinh ngày {}', 'ngày {} bị đánh', 'từ {} chưa có lương'],
  id: ['saya lahir {}', 'tanggal {} saya dipukul', 'sejak {} belum gajian'],
  zh: ['我出生于{}', '日期{}', '{}他打了我'],
  tr: ['doğum tarihim {}', 'tarih {}', '{} tarihinde dövdü', '{} günü kovdular'],
  ar: ['ولدت في {}', 'تاريخ {}', 'يوم {} ضربني', 'منذ {} بدون راتب'],
  fr: ['je suis née le {}', 'date {}', 'le {} il m’a frappée', 'depuis {} pas de salaire'],
  es: ['nací el {}', 'fecha {}', 'el {} me pegó', 'desde {} no pagan'],
  pt: ['nasci em {}', 'data {}', 'no dia {} ele me bateu', 'desde {} não pagam'],
  nl: ['ik ben geboren op {}', 'datum {}', 'op {} sloeg hij mij', 'sinds {} geen loon'],
  pl: ['urodziłam się {}', 'data {}', 'dnia {} mnie uderzył', 'od {} nie płacą'],
  ro: ['m-am născut pe {}', 'data {}', 'pe {} m-a lovit', 'din {} nu plătesc'],
  bg: ['родена съм на {}', 'дата {}', 'на {} ме удари', 'от {} не плащат'],
  uk: ['я народилася {}', 'дата {}', '{} він мене вдарив', 'з {} не платять'],
  sw: ['nilizaliwa {}', 'tarehe {}', 'tarehe {} alinipiga', 'tangu {} hawalipi'],
  am: ['የተወለድኩት {}', 'ቀን {}', '{} መታኝ'],
};

const CALENDARS: Readonly<Record<string, readonly string[]>> = {
  ar: ['islamic-umalqura'],
  ur: ['islamic-umalqura'],
  am: ['ethiopic'],
};

type Fields = Intl.DateTimeFormatOptions;
const FIELDS: readonly Fields[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
  { day: '2-digit', month: '2-digit', year: 'numeric' },
];

const date = fc.date({ min: new Date('1970-01-02'), max: new Date('2026-12-30'), noInvalidDate: true });

/** A day as the language writes it, in its own or in our digits; or day, month and year in another order. */
export const dates = (language: string): fc.Arbitrary<string> => {
  const told = fc
    .tuple(
      date,
      fc.constantFrom(...FIELDS),
      fc.constantFrom('gregory', 'gregory', ...(CALENDARS[language] ?? [])),
      fc.boolean(),
    )
    .map(([day, fields, calendar, isNative]) =>
      new Intl.DateTimeFormat(isNative ? `${language}-u-nu-native` : `${language}-u-nu-latn`, {
        ...fields,
        calendar,
      }).format(day),
    );
  const parted = fc.tuple(date, fc.constantFrom(...ORDERS), fc.boolean()).map(([day, order, isShort]) => {
    const month = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { month: 'long', day: 'numeric' })
      .formatToParts(day)
      .find(({ type }) => type === 'month')!.value;
    const year = String(day.getFullYear());
    const shown: Readonly<Record<string, string>> = {
      d: String(day.getDate()),
      m: month,
      y: isShort && order.endsWith(', y') ? year.slice(2) : year,
    };
    return order.replace(/[dmy]/g, (part) => shown[part]!);
  });
  // Where months have numbers, nobody tells them in another order.
  return ['zh', 'vi'].includes(language) ? told : fc.oneof(told, parted);
};
const ORDERS = [
  'd m y',
  'm d, y',
  'y m d',
  'd-m-y',
  'd/m/y',
  'y-m-d',
  'm d',
  'd m',
  'd.m.y',
  'y, m d',
  'dm y',
  'd m, y',
];
