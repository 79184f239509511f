import { choiceOf } from './folded-lists.ts';
import { REGIONS } from './vehicle-words.ts';

/** How the number plates of a country are written. */
export interface PlateForm {
  readonly form: RegExp;
  /**
   * What else must speak for a plate: nothing; letters that are no words ("telling"), or a vehicle beside it; the same, but a
   * dash is enough ("dashed"); a vehicle, whatever the letters are ("driven").
   */
  readonly trust: 'always' | 'telling' | 'dashed' | 'driven';
}

// Cyrillic letters on plates look like ours, and are ours where the text around them is.
const A = '[a-zа-яіїєґ]';
// The sound signs that classes of vehicles are told by in Bengali and Nepali.
const BENGALI = String.raw`[ক-হঅ-ঔ][া-ৌ়]{0,2}`;
const NEPALI = String.raw`[क-हअ-औ][ा-ौ़]{0,2}`;
const SPELT_DEVANAGARI = String.raw`(?:ए|बि|सि|डि|इ|एफ|जि|एच|आइ|जे|के|एल|एम|एन|ओ|पि|क्यु|आर|एस|टि|यु|वि|डब्ल्यु|एक्स|वाइ|जेड)`;

const form = (pattern: string, trust: PlateForm['trust'] = 'telling'): PlateForm => ({
  form: new RegExp(String.raw`(?<![a-z\dа-яіїєґ])(?:${pattern})(?![a-z\dа-яіїєґ])`, 'gu'),
  trust,
});

/** Plates in letters of any script that people also know by sight from abroad. */
export const PLATE_FORMS: readonly PlateForm[] = [
  // India: a state, a district, a series, a number.
  form(
    String.raw`(?:ap|ar|as|br|cg|ch|dd|dl|dn|ga|gj|hp|hr|jh|jk|ka|kl|la|ld|mh|ml|mn|mp|mz|nl|od|or|pb|py|rj|sk|tn|tr|ts|tg|uk|up|wb)[ .-]?\d{1,2}[ .-]?[a-z]{1,3}(?:[ .-]?[a-z]{1,2})?[ .-]?\d{3,6}|\d{2}[ -]?bh[ -]?\d{4}[ -]?[a-z]{1,2}`,
    'always',
  ),
  // East Africa: three letters, three digits, a letter; Tanzania and Rwanda turn them round.
  form(String.raw`[kur][a-z]{2}[ -]?\d{3}[ -]?[a-z]|t[ -]?\d{3}[ -]?[a-z]{3}`),
  // Ghana: a region, a number, a year.
  form(String.raw`[a-z]{2}[ -]\d{1,4}-\d{2}|[a-z]{2}-\d{1,4}[ -]\d{2}`, 'dashed'),
  // Mercosur: a digit or three among the letters.
  form(String.raw`[a-z]{3}[ -]?\d[ -]?[a-z][ -]?\d{2}|[a-z]{2}[ -]?\d{3}[ -]?[a-z]{2}`),
  // Turkey, Mexico and others: digits, letters, digits.
  form(String.raw`\d{2}[ -][a-z]{1,3}[ -]?\d{2,5}|\d{2}[a-z]{1,3}\d{2,5}`),
  // Indonesia, Bulgaria, Ukraine, Pakistan, Romania: letters, digits, letters.
  form(String.raw`${A}{1,3}[ -]\d{3,4}[ -]?${A}{1,3}|[a-z]{3}[ -]?\d{3}[a-z]|${A}{1,2}\d{3,4}${A}{1,3}`),
  form(String.raw`[a-z]{1,2}[ -]?\d{2,3}[ -]?[a-z]{3}`),
  form(String.raw`[a-z]{2,4}-\d{3,4}(?:-\d{2,4})?|[a-z]{2,3}-\d{2}-\d{3,4}`, 'dashed'),
  // The Netherlands, Portugal, France, Spain: groups between dashes.
  form(String.raw`[a-z\d]{1,3}-[a-z\d]{2,3}-[a-z\d]{1,3}`, 'dashed'),
  form(String.raw`\d{4}[ -]?[b-df-hj-np-tv-z]{3}`),
  // Poland mixes letters into the second half.
  form(
    String.raw`[a-z]{2,3} ?(?:\d{4,5}|\d{4}[a-z]|\d{3}[a-z]{2}|\d[a-z]\d{3}|\d[a-z]{2}\d{2}|\d{2}[a-z]{1,2}\d{1,2})`,
    'driven',
  ),
  form(String.raw`[a-z]{2,3} (?:\d{3}[a-z]{2}|\d[a-z]\d{3}|\d[a-z]{2}\d{2}|\d{4}[a-z])`),
  // Vietnam.
  form(
    String.raw`\d{2}[ -]?[a-z]{1,2}\d?[ .-]{1,2}\d{3}[ .]?\d{2}|\d{2}[ -]?[a-z]{1,2}\d? ?-? ?\d{4}|\d{2}[a-z]\d?[ -]?\d{4,5}`,
  ),
  // Cambodia, Myanmar, Sri Lanka: a digit and a letter or two before four digits.
  form(
    String.raw`(?:(?:${choiceOf(REGIONS.cambodia)}|${choiceOf(REGIONS.myanmar)}) ?)?\d[a-z]{1,2}[ /-]\d{4}`,
    'always',
  ),
  form(String.raw`(?:(?:${choiceOf(REGIONS.lanka)})[ -]?)[a-z]{2,3}[ -]?\d{4}`, 'always'),
  form(String.raw`\d-[a-z]{1,2}\d{5}|(?:${choiceOf(REGIONS.ethiopia)})[ -]{0,2}\d ?[ -] ?[a-zሀ-ፐ]?\d{4,6}`, 'always'),
  // Morocco and Tunisia.
  form(String.raw`\d{1,5} ?[-|] ?[a-z] ?[-|] ?\d{1,2}|\d{1,3} ?tun(?:is)? ?\d{1,4}`, 'always'),
  form(String.raw`\d{4,5} [a-z] \d{1,2}`),
  // Nepal, Bangladesh, in our letters.
  form(
    String.raw`(?:ba|lu|na|ga|ko|se|me|ja|ka|ra|dha|bhe|ma|sa)[ -]?\d{1,2}[ -]?(?:ka|kha|ga|gha|cha|ja|jha|ta|pa|pha|ba|bha|ma|ya|ra|la|sa|ha|na)[ -]?\d{3,4}`,
  ),
  form(
    String.raw`(?:${choiceOf(REGIONS.bangladesh)})?[ -]{0,2}(?:metro|মেট্রো)[ -]{1,3}(?:[a-z]{1,4}|${BENGALI})[ -]{0,3}\d{2}[ -]?\d{4}`,
    'always',
  ),
  form(
    String.raw`(?:${choiceOf(REGIONS.bangladesh)})[ -]{1,3}(?:[a-z]{1,3}|${BENGALI})[ -]{1,3}\d{2}[ -]?\d{4}`,
    'always',
  ),
  // Letters, then digits, and nothing else: Pakistan, Latin America, the Philippines, Malaysia.
  form(String.raw`[a-z]{1,3} ?\d{3,4}|\d{3,4} ?[a-z]{2,3}|\d{2,3}-\d{4,5}`, 'driven'),
  form(String.raw`[a-z]{2,3}-\d{2}-\d{2}|[a-z]-?\d{3}-?[a-z]{3}`, 'dashed'),
];

const foreign = (pattern: string, trust: PlateForm['trust'] = 'always'): PlateForm => ({
  form: new RegExp(String.raw`(?<![\p{M}\d]|\p{L}(?=\p{L}))(?:${pattern})(?![\p{M}\d])`, 'gu'),
  trust,
});

/** Plates in letters of other scripts. */
export const OTHER_PLATE_FORMS: readonly PlateForm[] = [
  // China: a province, a letter, five or six signs.
  {
    form: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z][·.• ]?[a-z\d]{5,6}(?![a-z\d])/gu,
    trust: 'always',
  },
  // Cambodia and Myanmar, the class in the country's own letters.
  {
    form: new RegExp(
      String.raw`(?:(?:${choiceOf(`${REGIONS.cambodia}|${REGIONS.myanmar}`)}) ?)?\d{1,2}[က-အក-អ]{1,2}[ /-]\d{4}(?!\d)|(?:${choiceOf(`${REGIONS.cambodia}|${REGIONS.myanmar}`)}) ?\d{1,2}[a-z]{1,2}[ /-]?\d{4}(?!\d)`,
      'gu',
    ),
    trust: 'always',
  },
  // Nepal: a zone, a lot, a class, a number; or a province.
  foreign(
    String.raw`(?:बा|लु|ना|ग|को|से|मे|ज|क|रा|ध|धौ|भे|म|स) ?\d{1,2} ?${NEPALI} ?\d{1,4}|प्रदेश [\d -]{1,10} ?${NEPALI} ?\d{3,4}`,
  ),
  // Indian letters by their names.
  foreign(String.raw`${SPELT_DEVANAGARI}{2} ?-?\d{1,2} ?-?${SPELT_DEVANAGARI}{1,3} ?-?\d{4}`),
  foreign(
    String.raw`[\u0b80-\u0bff]{3,8}[ -]?\d{1,2}[ -]?[\u0b80-\u0bff]{1,8}[ -]?\d{4}|[\u0c00-\u0c7f]{3,8}[ -]?\d{1,2}[ -]?[\u0c00-\u0c7f]{1,8}[ -]?\d{4}`,
    'driven',
  ),
  // Sri Lanka's older plates.
  foreign(String.raw`\d{1,3} ?(?:ශ්රි|ශ්‍රි|ශ්රී|ශ්‍රී) ?\d{3,4}`),
  // Ethiopia with the letters of a region.
  foreign(String.raw`(?:${choiceOf(REGIONS.ethiopia)})[ -]{0,2}\d ?[ -]? ?[a-zሀ-ፐ]?\d{4,6}`),
  // Morocco, Tunisia, Egypt, the Levant and the Gulf.
  foreign(String.raw`\d{1,6} ?[-|/] ?[ا-ي] ?[-|/] ?\d{1,3}|\d{1,3} ?(?:تونس|ن ت) ?\d{1,4}`),
  foreign(String.raw`[ا-ي](?:[ -][ا-ي]){1,2}[ -]?\d{3,4}|\d{3,4}[ -]?[ا-ي](?:[ -][ا-ي]){1,2}`),
  foreign(String.raw`[ا-ي]{2,3}[ -]?\d{3,4}|\d{3,4}[ -]?[ا-ي]{2,3}|\d{4,6} [ا-ي] \d{1,2}|\d{2,3}-\d{4,5}`, 'driven'),
];
