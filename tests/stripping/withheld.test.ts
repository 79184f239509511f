import { expect, test } from 'vitest';
import { strip } from '../../server/stripping/strip.ts';

test.each([
  ['Hungarian', 'A felügyelő minden nap kiabál velünk és nem fizetik ki a túlórát'],
  ['Finnish', 'Esimies huutaa meille joka päivä eikä maksa ylitöitä'],
  ['Somali', 'Kormeeraha ayaa maalin walba nagu qayliya mana bixiyo saacadaha dheeraadka ah'],
  ['Malagasy', 'Tsy nandoa karama anay izy ireo nandritra ny telo volana'],
  ['Oromo', 'Hogganaan hojii guyyaa guyyaan nutti iyya kaffaltii dabalataa hin kaffalu'],
  ['Thai', 'หัวหน้าตะโกนใส่พวกเราทุกวันและไม่จ่ายค่าล่วงเวลา'],
  ['Gujarati', 'સુપરવાઇઝર દરરોજ અમારા પર બૂમો પાડે છે'],
  ['Greek', 'Ο επόπτης μας φωνάζει κάθε μέρα και δεν πληρώνει τις υπερωρίες'],
  ['Assamese', 'চুপাৰভাইজাৰে প্ৰতিদিনে আমাক গালি পাৰে আৰু অতিৰিক্ত সময়ৰ ধন নিদিয়ে'],
])('%s, for which we have no recogniser, is withheld whole', (_language, text) => {
  expect(strip(text)).toMatchObject({ statement: { text: '[withheld]' }, withheld: true, masked: [], names: [] });
});

test.each(['ok', 'STOP', '4821 7703', '😡😡😡', '', 'Karim', 'hmm', 'asdf qwer', 'yes please', '1', 'BJ-12', 'นะ'])(
  'too short to tell its language: %s',
  (text) => expect(strip(text).withheld).toBe(false),
);

test.each([
  'suprvsor sht at us evry day nd dnt pay ovrtm',
  'they dnt gve us wter in d fctry plz hlp us sir',
  'el supervsor nos grta todos los dias y no pga las horas',
  'supervizer amderke gali dey r ovrtime er tka dey na',
])('carelessly written texts of ours are not withheld: %s', (text) => expect(strip(text).withheld).toBe(false));
