import { expect, test } from 'vitest';
import { strip } from '../../server/stripping/strip.ts';

// What stands between stars must not survive.
test.each([
  "please talk to *Victor O'Hara*, he saw it",
  'it was *Precious Nkosi-Dube* who fainted near the boiler',
  '*Yusra al-Masri* was told to leave the line',
  'they call him "*Tiger*" and he beats us',
  "demandez à *Pierre d'Almeida*, il a tout vu",
  '*Désiré DE LA TOUR* garde nos passeports',
  'le dicen "*el Chato*" y manosea a las muchachas',
  "*Fidan'ın* kolu yandı",
  "formen *Savaş'ı* herkes biliyor",
  '*Giàng A Páo* ngã từ giàn giáo',
  'كلموا *صفاء* هي شافت كل شي',
  '*أم ياسين* لم تأخذ راتبها',
  'سپروائزر *اللہ دتہ* گالیاں دیتا ہے',
  '*রহিমা* আর *আল আমিন* কে মারধর করেছে',
  '*王建国*打了我一巴掌',
  '*吴倩*和*孙丽*被开除了',
  '老板*周*扣了我们三个月工资',
])('all parts of a name go: %s', (line) => {
  const names = Array.from(line.matchAll(/\*([^*]+)\*/g), (match) => match[1]!);
  const { text } = strip(line.replaceAll('*', '')).statement;
  const parts = names.flatMap((name) => (/\p{Script=Han}/u.test(name) ? [...name] : name.split(/[ '-]/)));
  expect(parts.filter((part) => part.length > 1 && text.includes(part))).toEqual([]);
  expect(text).toContain('[name]');
  expect(text).not.toMatch(/\]ء|\]'\p{L}/u);
});

test('two Vietnamese syllables that are one everyday word are no name', () => {
  expect(strip('em xin nghi thai san ma cong ty khong cho').statement.text).toBe(
    'em xin nghi thai san ma cong ty khong cho',
  );
});
