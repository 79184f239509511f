import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strip } from '../../server/stripping/strip.ts';

const statementOf = (text: string): string => strip(text).statement.text;
const shows = (text: string): boolean => /\p{Nd}/u.test(statementOf(text));
const inDigitsFrom = (zero: number, number: number): string =>
  String(number).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** The word for "number" in a tongue, things that have one and no list of ours knows, and the zero of its digits. */
const NUMBERED: Readonly<Record<string, readonly [word: string, things: string, zero: number]>> = {
  Bengali: ['নম্বর', 'খোপর|ঝাঁপি|লাইনের|চরকার', 0x9e6],
  Hindi: ['नंबर', 'बैच|चरखा|झोंपड़ी|तख्ती', 0x966],
  Nepali: ['नम्बर', 'डोको|खोर|पाता', 0x966],
  Urdu: ['نمبر', 'چرخہ|تختی|ٹوکری', 0x6f0],
  Tamil: ['எண்', 'ராட்டை|கூடை', 0x30],
  Telugu: ['నంబర్', 'రాట్నం|బుట్ట', 0x30],
  Sinhala: ['අංකය', 'කූඩය|පෙට්ටිය', 0x30],
  Amharic: ['ቁጥር', 'ቅርጫት|ሳጥን', 0x30],
  Turkish: ['numaralı', 'bant|kulübe|sepet', 0x30],
};

describe('what has a number beside the word for number', () => {
  test.each(Object.entries(NUMBERED))('loses it in %s, whatever the thing is', (language, [word, things, zero]) => {
    const numbers = fc.integer({ min: 2, max: 99_999 }).map((number) => inDigitsFrom(zero, number));
    fc.assert(
      fc.property(fc.constantFrom(...things.split('|')), numbers, fc.boolean(), (thing, number, isBefore) => {
        const text = isBefore || language === 'Turkish' ? `${number} ${word} ${thing}` : `${thing} ${word} ${number}`;
        // In some tongues the number stands last only.
        return !shows(/Tamil|Telugu|Sinhala|Amharic/.test(language) ? `${thing} ${word} ${number}` : text);
      }),
    );
  });

  test.each(
    [
      'room 12 bed 3|my line is four|machine number nine|my number in the factory is 2217|bus route 7 comes late|my ticket no 338|card-45|কার্ড-৫৩',
      'رقم البطاقة في المصنع 88213|رقم بطاقة الدوام 20931|رقم القميص 44|رقمي في المعمل 4471|السلسلة رقم 7',
      'លេខសម្គាល់បុគ្គលិក ៤៤៧១|លេខកាតបុគ្គលិក ៤៤៧១|মেশিন নম্বর নয়|লাইন সাত|৭ লাইনে কাজ করি|на 7 лінії|7 line me kaam karti hu',
      'nomor punggung 44|namba yangu ya kazini 88213|meu crachá é 5521|kamar no. 12 lantai 2|mesin jahit no 42|kontrak no 2231/PKWT/2024',
      'raqm sefr wa7ed tnin tlata arb3a khamsa|rakmi sefr wahed tmanya tes3a sab3a setta|my passport is AK 0234417|The van with plate KBX 000D',
    ]
      .join('|')
      .split('|'),
  )('%s', (text) => expect(statementOf(text)).toMatch(/\[number\]|\[name\]/));

  test.each(
    [
      'gate no 3 is locked|gate number 2 is always locked|floor number 4 has smoke|৩ নম্বর গেট বন্ধ|৪ নম্বর ফ্লোরে ধোঁয়া|गेट नंबर 2 बंद है|الطابق رقم 3 فيه دخان',
      'he is number 1|number of workers 400|শ্রমিক সংখ্যা ৪০০|عدد العمال 400|one line has 50 people|4 beds 8 people|each room 12 persons',
      'লাইনে ৫০ জন মেয়ে|في الخط 50 عامل|machine broke 3 times|no 5 minutes break|no 2 days are same|12 number of girls',
    ]
      .join('|')
      .split('|'),
  )('%s stays', (text) => expect(strip(text).masked).not.toContain('number'));
});
