import { expect, test } from 'vitest';
import { strip } from '../../server/stripping/strip.ts';
import { CLEAN } from './clean.ts';
import { CAPITALISED, NAMED } from './named.ts';

const namesOf = (line: string): string[] => Array.from(line.matchAll(/\*([^*]+)\*/g), (match) => match[1]!);
const survivors = (line: string, text: string): string[] =>
  namesOf(line).filter((name) => strip(text).statement.text.toLowerCase().includes(name.toLowerCase()));

test.each([...NAMED, ...CAPITALISED])('%s', (line) => {
  const text = line.replaceAll('*', '');
  expect(survivors(line, text)).toEqual([]);
  expect(strip(text).masked).toContain('name');
});

test('names survive neither capitals nor small letters throughout', () => {
  const left = NAMED.flatMap((line) =>
    [line.toUpperCase(), line.toLowerCase()].flatMap((cased) => survivors(line, cased.replaceAll('*', ''))),
  );
  expect(left).toEqual([]);
});

test('where nobody is named, fewer than one word in a hundred goes', () => {
  const lost = CLEAN.filter((line) => strip(line).masked.includes('name'));
  const words = CLEAN.flatMap((line) => line.split(' '));
  expect(lost.length).toBeLessThan(words.length / 100);
});

test('a found name goes wherever the text repeats it', () => {
  expect(strip('Manager Bappi cuts pay. bappi shouts, BAPPI laughed, amra Bappike bolchi').statement.text).toBe(
    'Manager [name] cuts pay. [name] shouts, [name] laughed, amra [name] bolchi',
  );
  expect(strip('সুপারভাইজার বাপ্পি মারে। বাপ্পির ভয়ে কেউ কথা বলে না। বাপ্পিকে থামান').statement.text).not.toContain('বাপ্পি');
});

test.each([
  ['আমার নাম র হি মা', 'আমার নাম [name]'],
  ['নাম র হি মা', 'নাম [name]'],
  ['আমার নাম রি মা', 'আমার নাম [name]'],
  ['my name is R i m', 'my name is [name]'],
  ['Rokeya B Akter', '[name]'],
  ['rokeya b akter', '[name]'],
  ['supervisor Bappi S Sen shouts', 'supervisor [name] shouts'],
  ['Karim o Zakaria amake mare', '[name] o [name] amake mare'],
])('single letters go with the name: %s', (text, left) => expect(strip(text).statement.text).toBe(left));

test('a placeholder hides how many words there were', () => {
  expect(strip('my name is Jorina').statement.text).toBe('my name is [name]');
  expect(strip('my name is Mst. Jorina Khatun Rupa').statement.text).toMatch(/^my name is (Mst\. )?\[name\]$/);
});

test.each([
  ['công ty bắt lý a páo làm bù', 'công ty bắt [name] làm bù'],
  ['em làm đơn nhờ chú ba tài công đoàn', 'em làm đơn nhờ chú [name] công đoàn'],
  ['quản lý cao thị lan anh bắt thử thai', 'quản lý [name] bắt thử thai'],
  ['giám sát tạ quang huy bắt mở túi', 'giám sát [name] bắt mở túi'],
  ['giam sat ta quang huy bat mo tui', 'giam sat [name] bat mo tui'],
  ['tụi em nợ ông bảy cá từ tết', 'tụi em nợ ông [name] từ tết'],
  ['nguoi viet don ngo thi be to may', 'nguoi viet don [name] to may'],
  ['chồng tôi phạm văn đông bị té giàn giáo', 'chồng tôi [name] bị té giàn giáo'],
])('a Vietnamese name goes whole, whatever its syllables mean: %s', (text, left) =>
  expect(strip(text).statement.text).toBe(left),
);

test.each([
  'Công ty không đóng bảo hiểm xã hội cho chúng tôi.',
  'văn phòng nói thị trường khó khăn nên không tăng lương',
  'Hợp đồng ghi tám tiếng nhưng thực tế mười hai tiếng.',
  'Bizi izliyorlar, fişliyorlar ve tehdit ediyorlar.',
])('syllables and verbs that nobody is called by stay: %s', (text) => expect(strip(text).statement.text).toBe(text));

test('an initial goes with the name behind it', () => {
  expect(strip('Z. Yılmaz, paketleme').statement.text).toBe('[name], paketleme');
});

test('a Burmese title that is glued to a name goes with it', () => {
  expect(strip('မန်နေဂျာ ဦးကျော်သူ က ကျွန်မကို ထိတယ်။').statement.text).toBe('မန်နေဂျာ [name] က ကျွန်မကို ထိတယ်။');
});

test('a Khmer name goes whole where only a part of it is known', () => {
  expect(strip('ថៅកែ ឡាច សុគន្ធារ៉ូ មិនបើកប្រាក់').statement.text).toBe('ថៅកែ [name] មិនបើកប្រាក់');
  expect(strip('ក្មេង អាញ៉ែក ធ្វើការយប់').statement.text).toBe('ក្មេង [name] ធ្វើការយប់');
});

test.each([
  ['စက်ပြင် ကိုချမ်းသာ က စက် မပြင်ပေးဘူး', 'ချမ်းသာ'],
  ['မဖြူသင်း၊ မကောင်းမြတ် တို့ လခ မရဘူး', 'ကောင်းမြတ်'],
  ['ကြည်မင်း ကို အလုပ်ထုတ်လိုက်တယ်', 'မင်း'],
  ['မျိုးကြီး ရဲ့ လက်ချောင်း ပြတ်သွားတယ်', 'မျိုး'],
  ['chị quốc bảo vừa sinh xong đã bị gọi đi làm', 'bảo'],
  ['hai vợ chồng cẩm nhung bị nợ lương từ tháng ba', 'nhung'],
  ['bi Tuan Kiet quay clip nen khong ai dam di lam', 'Kiet'],
  ["Hôm kia H'Mai Kbuôr bị té ở nhà xe", "H'"],
  ['Em khiếu nại chị Ý, tổ trưởng tổ ủi, về chuyện chấm công', 'Ý'],
  ['anh t. và chị hoa bên kho xuất hàng thiếu rồi đổ cho em', 't. '],
  ['ကားဆရာ ကိုမောင်လေး က မူးပြီး မောင်းတယ်', 'မောင်လေး'],
  ['bij van leeuwen op de afdeling mag je niet drinken', 'van '],
  ['Mr. K. hit me twice and nobody came', 'K.'],
])('a name goes whole: %s', (text, rest) => {
  expect(strip(text).statement.text).not.toContain(rest);
  expect(strip(text).masked).toContain('name');
});

test('an opinion and a line are nobody', () => {
  for (const text of ['các anh chị ý kiến nhiều lần rồi', 'em làm ở line a. công ty trả lương trễ'])
    expect(strip(text).masked).not.toContain('name');
});
