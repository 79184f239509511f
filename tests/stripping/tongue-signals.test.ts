import { expect, test } from 'vitest';
import { type Signal, strip } from '../../server/stripping/strip.ts';

const SAID: readonly [Signal, string][] = (
  [
    [
      'under_18',
      "tengo 15 años|tiene 16 años|j'ai 15 ans|tenho 15 anos|umur saya 15|umur 16 tahun|15 yaşındayım|em 15 tuổi|15岁|मेरी उम्र 15 साल|عمري 15 سنة|meri umar 15 saal|ik ben 15 jaar oud|mam 15 lat",
    ],
    [
      'group_50_up',
      '200 trabajadores|200 ouvriers|200 công nhân|200 işçi|200 orang buruh|200 मजदूर|200 عامل|200个工人|doscientos trabajadores|200 trabalhadores|200 arbeiders|200 wafanyakazi|200 mazdoor',
    ],
    ['group_10_49', '12 mujeres|12 femmes|12 chị em|12 kadın|12 perempuan|12 औरतें|12 mulheres|12 vrouwen|12个女工'],
    [
      'pregnant',
      'estoy embarazada|je suis enceinte|saya hamil|hamileyim|em mang thai|मैं गर्भवती हूं|أنا حامل|怀孕了|estou grávida|ik ben zwanger',
    ],
    ['danger_now', 'estamos encerrados|il y a le feu|kebakaran|yangın var|आग लगी है|حريق|着火了'],
    ['accused_supervisor', 'el supervisor me pegó|mandor memukul|ustabaşı dövdü|सुपरवाइजर मारता है'],
  ] as [Signal, string][]
).flatMap(([signal, lines]) => lines.split('|').map((line): [Signal, string] => [signal, line]));

test.each(SAID)('%s: %s', (signal, line) => expect(strip(line).signals).toContain(signal));

test.each([
  ['group_50_up', 'la fábrica tiene 2000 trabajadores'],
  ['under_18', 'trabajé aquí 15 años'],
  ['under_18', 'kerja 15 tahun'],
  ['pregnant', 'chưa có lương'],
] as [Signal, string][])('not %s: %s', (signal, line) => expect(strip(line).signals).not.toContain(signal));
