import { describe, expect, test } from 'vitest';
import { strip } from '../../server/stripping/strip.ts';

const lines = (list: string): string[] => list.split('|').map((line) => line.trim());

describe('dates', () => {
  test.each(
    lines(
      '12 March|12 March 2026|March 12, 2026|12th of March|twelfth of March|12/03/2026|12-03-2026|12.03.2026|2026-03-12|2026/3/12|12/3/26|12/3|12march|12-Mar-2026|১২ মার্চ|১২ই মার্চ ২০২৬|মার্চ ১২|১২ তারিখ|12 tarikh|' +
        '१२ मार्च|12 मार्च 2026|12 तारीख|12 مارچ|12 مارس|12 de marzo|12 de marzo de 2026|doce de marzo|12 mars 2026|le 12 mars|12 maart|12 de março|dia 12 de março|12 Maret 2026|tanggal 12 Maret|12 Mart|' +
        'ngày 12 tháng 3|ngày 12 tháng 3 năm 2026|ngày 12/3|3月12日|2026年3月12日|3月12号|12日|12 marca|12 martie|12 март|12 березня|12 Machi|መጋቢት 12|12 baisakh 2081',
    ),
  )('%s', (date) => {
    const { statement, masked } = strip(`ok: ${date}`);
    expect(statement.text).not.toMatch(/\p{N}/u);
    expect(masked).toContain('date');
  });
  test.each(lines('on the 14th|since the 25th.|it was the 3rd'))('%s', (text) =>
    expect(strip(text).masked).toEqual(['date']),
  );
  test.each(lines('DOB 12031998|born on 12 3 1998|born 1998|nacida en 1998|né en 1998|জন্ম তারিখ ১২/০৩/১৯৯৮'))(
    'of birth: %s',
    (text) => expect(strip(text).statement.text).not.toMatch(/\p{N}/u),
  );
  test.each(
    lines(
      'March 2026|in May|on Monday|31 days|12 hours|3 months|5 out of 20 workers|5 of us may go|may be 5 of us|24/7|1/2 salary|3/4 of us|the 3rd floor|2nd shift|13th month|3 tháng|12 tiếng|三个月|since 2019|8:30|2-3 people',
    ),
  )('%s stays', (text) => expect(strip(text).masked).not.toContain('date'));
});

describe('ages', () => {
  test.each(
    lines(
      "I am 19 years old|19 yrs old|19-year-old|aged 17|my age is 19|I am 19|tengo 19 años|tiene 19 años y trabaja|tenho 19 anos|j'ai 19 ans|19 বছর বয়স|আমার বয়স ১৯|amar boyosh 19|मेरी उम्र 19 साल|meri umar 19 saal|عمري 19 سنة|" +
        'umur saya 19|19 yaşındayım|on dokuz yaşındayım|em 19 tuổi|mười chín tuổi|19岁|ik ben 19 jaar oud|mam 19 lat|I am 5 months pregnant|pregnant 5 months|embarazada de 5 meses|enceinte de 5 mois|hamil 5 bulan|5 aylık hamileyim|৫ মাসের গর্ভবতী|mang thai 5 tháng|怀孕5个月',
    ),
  )('%s', (text) => expect(strip(text).masked).toContain('age'));
  test.each(
    lines(
      'I worked 5 years|5 years of service|worked here 8 yrs|trabajé 5 años|he trabajado 8 años aquí|travaille depuis 5 ans|kerja 5 tahun|5 yıldır çalışıyorum|làm 5 năm|工作5年|৫ বছর কাজ করি|5 साल से काम|5 سنوات|' +
        "trabalho há 5 anos|pracuję 5 lat|werk 5 jaar|I have 2 children|tengo 3 hijos|j'ai 2 enfants|I am 5 minutes late|tengo 12 horas|3 months no salary",
    ),
  )('%s stays', (text) => expect(strip(text).masked).not.toContain('age'));
});

test('a number hides in neither', () => {
  expect(strip('call 12/03/2026 01712').statement.text).not.toMatch(/\d/);
  expect(strip('01/12/2345678').statement.text).not.toMatch(/\d/);
});
