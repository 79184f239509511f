import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../server/stripping/fold.ts';
import { readingOf } from '../../server/stripping/reading.ts';
import { strip } from '../../server/stripping/strip.ts';
import { toldYears } from '../../server/stripping/told-years.ts';

const list = (words: string): string[] => words.split(' ');

/** How a tongue says eleven to ninety-nine from its ones and tens, where it does so in more words than one. */
const NUMERALS: Readonly<Record<string, (tens: number, ones: number) => string | null>> = {
  English: (tens, ones) =>
    tens < 2
      ? null
      : [
          list('twenty thirty forty fifty sixty seventy eighty ninety')[tens - 2],
          list('one two three four five six seven eight nine')[ones - 1],
        ].join('-'),
  Indonesian: (tens, ones) => {
    const said = list('satu dua tiga empat lima enam tujuh delapan sembilan');
    if (tens === 1) return ones === 0 || ones === 1 ? null : `${said[ones - 1]} belas`;
    return `${said[tens - 1]} puluh${ones === 0 ? '' : ` ${said[ones - 1]}`}`;
  },
  Swahili: (tens, ones) =>
    [
      list('kumi ishirini thelathini arobaini hamsini sitini sabini themanini tisini')[tens - 1],
      list('moja mbili tatu nne tano sita saba nane tisa')[ones - 1],
    ]
      .filter((word) => word !== undefined)
      .join(' na '),
  Arabic: (tens, ones) => {
    const said = list('واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة');
    if (ones === 0) return null;
    if (tens === 1) return ones < 3 ? null : `${said[ones - 1]} عشر`;
    return `${said[ones - 1]} و${list('عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين')[tens - 2]}`;
  },
  Amharic: (tens, ones) =>
    [list('አስራ ሃያ ሰላሳ አርባ ሃምሳ ስልሳ ሰባ ሰማንያ ዘጠና')[tens - 1], list('አንድ ሁለት ሶስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ')[ones - 1]]
      .filter((word) => word !== undefined)
      .join(' '),
};

describe('years told in words', () => {
  test.each(Object.entries(NUMERALS))('of %s are understood', (_, say) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), (tens, ones) => {
        const said = say(tens, ones);
        fc.pre(said !== null && !said.endsWith('-'));
        expect(toldYears(readingOf(foldText(said)), 0).years).toBe(tens * 10 + ones);
      }),
    );
  });

  test.each(
    "i'm nineteen|umur sembilan belas tahun|usia saya tiga puluh tahun|nina umri wa miaka kumi na tisa|عمري تسعة عشر سنة|عمري خمسة وعشرين سنة|እድሜዬ አስራ ዘጠኝ ነው|un muchacho de quince|মেয়েটার বয়স ১৫/১৬ হবে|বয়স ১৫ বা ১৬|доньці 14 років|дочці 13|१५ वर्षको भाइ काम गर्छ|my daughter is only 60 and works".split(
      '|',
    ),
  )('%s', (text) => {
    const { statement, masked } = strip(text);
    expect(masked).toContain('age');
    expect(statement.text).not.toMatch(/\p{Nd}/u);
  });

  test.each('tengo 10 años trabajando aquí|عندي 5 سنوات خبرة|i have 15 years experience'.split('|'))(
    '%s stays',
    (text) => expect(strip(text).masked).not.toContain('age'),
  );
});

describe('years of birth', () => {
  const lines =
    'born in {}|lahir tahun {}|{} doğumluyum|doğum yılım {}|em sn {}|urodziłam się w {} roku|nilizaliwa mwaka {}|জন্ম সাল {}|{} সালে জন্ম|जन्म {} साल|میں {} میں پیدا ہوا|من مواليد {}|ana men mawalid {}|పుట్టిన సంవత్సరం {}|កើតឆ្នាំ {}|{}年出生|我是{}年的|{} року народження|soy de {}|je suis de {}|родена съм през {}'.split(
      '|',
    );
  test.each(lines)('%s', (line) => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2012 }), (year) => {
        expect(strip(line.replace('{}', String(year))).statement.text).not.toMatch(/\d/);
      }),
    );
  });
  test.each(
    'since 2019 no raise|the factory was built in 1998|з 2019 року|从2019年开始没涨|২০১৯ সাল থেকে বেতন বাড়ে নাই'.split(
      '|',
    ),
  )('%s stays', (text) => expect(strip(text).masked).not.toContain('date'));
});
