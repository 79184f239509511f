/** Draws secrets that nobody else says: each is told apart by where it was planted. */
import { randomBytes, randomInt } from 'node:crypto';

export interface Secrets {
  /** Label, `kind in where`, → secret. */
  readonly drawn: Readonly<Record<string, string>>;
  /** Another of a kind at each call. */
  draw(kind: Kind, where: string): string;
  /** One that the service drew itself and told somebody. */
  keep(label: string, secret: string): void;
}

export type Kind = keyof typeof KINDS;

export function openSecrets(): Secrets {
  const drawn: Record<string, string> = {};
  const taken = new Set<string>();
  const labels = new Map<string, number>();
  const labelled = (wanted: string): string => {
    const number = (labels.get(wanted) ?? 0) + 1;
    labels.set(wanted, number);
    return number === 1 ? wanted : `${wanted} (${number})`;
  };
  const keep = (label: string, secret: string): void => {
    taken.add(secret);
    drawn[labelled(label)] = secret;
  };
  return {
    drawn,
    keep,
    draw(kind, where) {
      for (;;) {
        const secret = KINDS[kind]();
        if (taken.has(secret)) continue;
        keep(`${kind} in ${where}`, secret);
        return secret;
      }
    },
  };
}

/** Given and family names; every pair of a row is a name. */
const NAMES: readonly (readonly [given: string, family: string])[] = [
  ['Rokeya Shirin Nasima Jahanara Morium', 'Khatun Akhter Parvin Sultana Chowdhury'],
  ['রোকেয়া শিরিন নাসিমা জাহানারা মরিয়ম', 'খাতুন আক্তার পারভীন সুলতানা চৌধুরী'],
  ['सुनीता लक्ष्मी अनीता कविता रेखा', 'कुमारी देवी शर्मा यादव वर्मा'],
  ['فاطمة عائشة خديجة مريم زينب', 'الحسيني المصري الخطيب العمري النجار'],
  ['نسرین شبانہ رخسانہ صائمہ فرزانہ', 'چوہدری انصاری قریشی صدیقی بھٹی'],
  ['தமிழ்ச்செல்வி மீனாட்சி சரஸ்வதி முத்துலட்சுமி', 'சுப்பிரமணியன் கிருஷ்ணன் ராமசாமி'],
  ['နှင်းဝေလွင် ခင်မြတ်နိုး အေးသန္တာ', 'ကျော်ဇေယျ မောင်မောင် သီရိဝင်း'],
  ['Nguyễn Trần Phạm Hoàng Đặng', 'ThịHương VănDũng NgọcÁnh BảoChâu'],
  ['Ayşegül Çiğdem Gülşen Nurgül Şükriye', 'Yılmaz Öztürk Çelik Kılıç Aydoğan'],
  ['Małgorzata Grażyna Łucja Stanisława', 'Wiśniewska Wójcik Kowalczyk Dąbrowska'],
  ['王秀英同志 李桂芳同志 张玉兰同志 刘淑珍同志', '河南新乡 四川绵阳 湖南衡阳 贵州遵义'],
  ['María José Guadalupe Concepción Ximena', "Peñaranda O'Donnell D'Angelo Núñez"],
  ['ሰላማዊት ብርሃነ ወይንሸት ትዕግስት', 'ተስፋዬ ገብረማርያም ወልደሚካኤል'],
];

const oneOf = <Value>(values: readonly Value[]): Value => values[randomInt(values.length)]!;

function name(): string {
  const [given, family] = oneOf(NAMES);
  // The middle makes hundreds of them; it is nobody's name and no word.
  return `${oneOf(given.split(' '))} ${syllables(2)} ${oneOf(family.split(' '))}`;
}

const syllables = (count: number): string =>
  Array.from({ length: count }, () => oneOf([...'bdfgklmnprstvz']) + oneOf([...'aeiou'])).join('');

const word = (): string => `qu${syllables(6)}x`;

/** Everyday words, of which stripping masks none; that they stand together is the secret. */
const EVERYDAY = 'water money month week hours work pay'.split(' ');
const phrase = (): string => Array.from({ length: 9 }, () => oneOf(EVERYDAY)).join(' ');

const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('');

const ZEROS = [0x9e6, 0x966, 0x660, 0x6f0, 0x1040, 0x17e0, 0xff10];
const native = (latin: string): string => {
  const zero = oneOf(ZEROS);
  return latin.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
};

const FORMS: readonly (() => string)[] = [
  () => `017${digits(2)}-${digits(6)}`,
  () => native(`01${digits(9)}`),
  () => `(+84) 9${digits(2)} ${digits(3)} ${digits(3)}`,
  () => `0090 5${digits(2)} ${digits(3)} ${digits(2)} ${digits(2)}`,
  () => `+91.9${digits(4)}.${digits(5)}`,
  () => `19${digits(11)}`,
  () => native(`${digits(5)}-${digits(7)}-${digits(1)}`),
  () => `${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)}`,
];

const MONTHS = ['March', 'May', 'July', 'August', 'October'];
const two = (below: number): string => String(1 + randomInt(below - 1)).padStart(2, '0');
const year = (): string => String(1950 + randomInt(55));

const KINDS = {
  name,
  word,
  phrase,
  number: () => oneOf(FORMS)(),
  /** A mobile phone in E.164: what a webhook calls From. */
  phone: () => oneOf(['+88017', '+8801', '+9198', '+84903', '+90532', '+62812']) + digits(8),
  mail: () => `${syllables(4)}.${syllables(3)}@${syllables(5)}.example`,
  link: () => `https://${syllables(5)}.example/${randomBytes(6).toString('hex')}?id=${digits(6)}`,
  handle: () => `@${syllables(5)}_${digits(4)}`,
  date: () =>
    oneOf([
      () => `${two(28)}.${two(12)}.${year()}`,
      () => `${randomInt(10, 28)} ${oneOf(MONTHS)} ${year()}`,
      () => native(`${two(28)}/${two(12)}/${year()}`),
      () => `${year()}-${two(12)}-${two(28)}`,
    ])(),
  /** A message's id at the provider. */
  sid: () => `SM${randomBytes(16).toString('hex')}`,
  token: () => randomBytes(24).toString('base64url'),
  agent: () => `${syllables(5)}/${randomInt(9)}.${digits(5)} (${syllables(6)})`,
  address: () => `2001:db8:${[1, 2, 3].map(() => randomBytes(2).toString('hex')).join(':')}::${digits(3)}`,
} as const;
