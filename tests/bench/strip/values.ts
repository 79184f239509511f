import type { Draw } from './draw.ts';
import type { Kind } from './identifiers.ts';
import { MONTHS, SPOKEN, native } from './said.ts';

/** One more identifier like the example, as people of that language write it. */
type Value = (draw: Draw, language: string, example: string) => string;

const phone: Value = (draw, language) => {
  const words = SPOKEN[language];
  if (words !== undefined && draw.chance(0.1))
    return Array.from({ length: draw.from(9, 11) }, () => draw.of(words)).join(language === 'zh' ? '' : ' ');
  const number = draw.fill(draw.of(PHONES));
  if (draw.chance(0.05)) return native(draw, language, [...number.replace(/\D/g, '')].join(' '));
  return native(
    draw,
    language,
    draw.chance(0.3) ? number.replace(/[ -]/g, draw.of(['', '.', '-', ' ', '_', ' - '])) : number,
  );
};

const PHONES = [
  '01#########',
  '+8801###-######',
  '+880 1### ######',
  '9#########',
  '+91 9#### #####',
  '91-##########',
  '03##-#######',
  '+92 3## #######',
  '0092 3#########',
  '07## ### ###',
  '+254 7########',
  '06 ## ## ## ##',
  '+31 6 #### ####',
  '06-########',
  '08##-####-####',
  '+62 8## #### ####',
  '0### ### ## ##',
  '+90 5## ### ## ##',
  '(05##) ###-##-##',
  '0## ### ####',
  '+84 9## ### ###',
  '+48 ### ### ###',
  '### ### ###',
  '09########',
  '(##) 9####-####',
  '+593 9 #### ####',
  '09 ### ### ###',
  '012 ### ###',
  '1##########',
  '+20 1# #### ####',
  '00212 6########',
];

const identity: Value = (draw, language) => native(draw, language, draw.fill(draw.of(IDENTITIES)));

const IDENTITIES = [
  '##########',
  '#############',
  '#################',
  '#### #### ####',
  '############',
  '^^^P^####^',
  '^^^#######',
  '#####-#######-#',
  '#########V',
  '################',
  '#################X',
  '3#########8',
  '#########',
  '########^',
  'X#######^',
  '###.###.###-##',
  'NL## ABNA #### #### ##',
  'GB##^^^^##############',
  '^#######',
  '^^#######',
  '#### #### #### ####',
  '########',
  '##-##-##-#####',
];

const mail: Value = (draw) => {
  const name =
    draw.of(['sumi', 'k.adeyo', 'jroca', 'bintang', 'worker', 'm_haddad', 'lena-k', 'rtx', 'zaw.lin', 'olu']) +
    draw.of(['', draw.fill('##'), draw.fill('####'), draw.fill('_#'), draw.fill('.##'), '+help']);
  const domain = draw.of([
    'gmail.com',
    'yahoo.com',
    'hotmail.com',
    'proton.me',
    'mail.ru',
    'ymail.com',
    'padmatex.com.bd',
    'agro-sur.ec',
    'qq.com',
    'wp.pl',
    'icloud.com',
  ]);
  if (draw.chance(0.08)) return `${name} @ ${domain}`;
  if (draw.chance(0.08)) return `${name}${draw.of(['(at)', '[at]', ' (at) '])}${domain}`;
  if (draw.chance(0.06)) return `${name} at ${domain.replaceAll('.', ' dot ')}`;
  return draw.chance(0.1) ? `${name}@${domain}`.toUpperCase() : `${name}@${domain}`;
};

const link: Value = (draw) => {
  const path = draw.fill(draw.of(['^#^##', '##########', '^^#^^#^##', 'p/^^##', 'watch?v=^#^^#^', 'u/######/photos']));
  const host = draw.of([
    'youtu.be',
    'fb.watch',
    'www.facebook.com',
    'bit.ly',
    't.me',
    'wa.me',
    'vm.tiktok.com',
    'tinyurl.com',
    'photos.app.goo.gl',
    'maps.app.goo.gl',
    'm.facebook.com',
    'drive.google.com',
    'instagram.com',
    'www.sumi-shop.net',
    'cafe.example.org',
  ]);
  return `${draw.of(['https://', 'http://', '', 'HTTPS://', ''])}${host}/${draw.chance(0.5) ? path : path.toLowerCase()}`;
};

const handle: Value = (draw, _, example) => {
  const name =
    draw.of(['rosa', 'k_boy', 'sumi', 'xlin', 'maung', 'lady.t', 'oduya', 'zed', 'minh', 'abeba', 'wkr']) +
    draw.of([draw.fill('_##'), draw.fill('####'), draw.fill('.#'), draw.fill('_^^').toLowerCase(), draw.fill('_##_')]);
  return example.startsWith('@') || draw.chance(0.4) ? `@${name}` : name;
};

const date: Value = (draw, language, example) => {
  if (/^\p{Nd}{4}$/u.test(example)) return native(draw, language, String(draw.from(1950, 2012)));
  const day = draw.from(1, 28);
  const month = draw.from(1, 12);
  const year = draw.from(1975, 2026);
  const months = MONTHS[language];
  if (months !== undefined && draw.chance(0.5)) {
    const named = months[month - 1]!;
    if (language === 'en' && draw.chance(0.4)) return `${named} ${day}${draw.of(['', `, ${year}`])}`;
    const link = language === 'es' || language === 'pt' ? ' de ' : ' ';
    return native(draw, language, `${day}${link}${named}${draw.chance(0.5) ? `${link}${year}` : ''}`);
  }
  if (language === 'zh' && draw.chance(0.5)) return `${draw.of(['', `${year}年`])}${month}月${day}日`;
  const between = draw.of(['/', '-', '.']);
  return native(
    draw,
    language,
    draw.of([
      `${two(day)}${between}${two(month)}${between}${year}`,
      `${day}${between}${month}${between}${year}`,
      `${year}-${two(month)}-${two(day)}`,
      `${two(day)}${between}${two(month)}${between}${two(year % 100)}`,
    ]),
  );
};

const two = (number: number): string => `${number}`.padStart(2, '0');

const age: Value = (draw, language) => native(draw, language, String(draw.from(11, 67)));

const plate: Value = (draw, _, example) =>
  [...example]
    .map((sign) => (/\d/.test(sign) ? String(draw.below(10)) : /\p{Nd}/u.test(sign) ? beside(sign, draw) : sign))
    .join('');

/** Another digit of the same script. */
const beside = (sign: string, draw: Draw): string => {
  const at = sign.codePointAt(0)!;
  let zero = at;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && at - zero < 9) zero -= 1;
  return String.fromCodePoint(zero + draw.below(10));
};

const coordinate: Value = (draw, language) => {
  const [north, east] = [draw.below(60), draw.below(150)];
  if (draw.chance(0.15))
    return draw.fill(`${north}°##'##"N ${east}°##'##"E`).replace(/(?<=[°'])\d/g, () => String(draw.below(6)));
  if (draw.chance(0.1))
    return `${Array.from({ length: 8 }, () => draw.of([...'23456789CFGHJMPQRVWX'])).join('')}+${draw.of(['2V', 'QX', '7M', 'C4'])}`;
  const exact = '#'.repeat(draw.from(4, 6));
  return native(
    draw,
    language,
    draw.fill(`${draw.of(['', '-'])}${north}.${exact}${draw.of([', ', ',', ' '])}${east}.${exact}`),
  );
};

const workplace: Value = (draw, language, example) =>
  /\p{Lu}/u.test(example)
    ? plate(draw, language, example)
    : native(draw, language, String(draw.from(1, [...example].length > 3 ? 99_999 : 400)));

export const VALUES: Readonly<Record<Kind, Value>> = {
  phone,
  identity,
  mail,
  link,
  handle,
  date,
  age,
  plate,
  coordinate,
  workplace,
};
