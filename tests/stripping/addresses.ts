import fc from 'fast-check';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  Latn: [
    'qoltan',
    'brevix',
    'zunamari',
    'tarvelo',
    'xindrak',
    'moquera',
    'pelvaz',
    'wendrosk',
    'thuvanq',
    'brişkel',
    'žodrak',
    'núvel',
    'kvoldze',
  ],
  Beng: ['ঝুমকালি', 'টগরমনি', 'ডালিমপুরি'],
  Deva: ['झुमकाली', 'टगरमनी', 'डालिमपुरी'],
  Arab: ['زغلولك', 'برقوشة', 'چنارگڑھ'],
  Taml: ['ஜுமுகலி', 'டகரமணி'],
  Telu: ['ఝుంకాలి', 'టగరమణి'],
  Sinh: ['ජුම්කාලි', 'ටගරමනි'],
  Hans: ['qoltan', '蓝鲸鱼'],
  Khmr: ['qoltan', 'ជុំកាលី'],
  Mymr: ['qoltan', 'ဇုံကာလီ'],
  Ethi: ['ጁምካሊ', 'ታገርማኒ'],
  Cyrl: ['зунамари', 'брежвикс'],
};

/** Made-up names for addresses, mostly in Latin letters, as addresses are. */
const name = (script: string): fc.Arbitrary<string> => fc.constantFrom(...NAMES['Latn']!, ...(NAMES[script] ?? []));
const tail = fc.constantFrom('', '1', '85', '_99', '.x7', '-22', '2001');
const local = (script: string): fc.Arbitrary<string> =>
  fc.tuple(name(script), fc.constantFrom('', '.', '_', '-', '+'), name(script), tail).map((parts) => parts.join(''));

/** An address with the parts of it that must not survive. */
export interface Address {
  readonly text: string;
  readonly parts: readonly string[];
}

const SPELLINGS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Latn: [
    [' at ', ' dot '],
    [' arroba ', ' punto '],
    [' arroba ', ' ponto '],
    [' arobase ', ' point '],
    [' apenstaartje ', ' punt '],
    [' małpa ', ' kropka '],
    [' malpa ', ' kropka '],
    [' a còng ', ' chấm '],
    [' a cong ', ' cham '],
    [' et ', ' nokta '],
    [' at ', ' titik '],
    [' arond ', ' punct '],
    [' at the rate ', ' dot '],
    ['_at_', '_dot_'],
    ['(at)', '(dot)'],
    ['[at]', '[dot]'],
  ],
  Beng: [[' অ্যাট ', ' ডট ']],
  Deva: [
    [' ऐट ', ' डॉट '],
    [' एट ', ' डॉट '],
  ],
  Arab: [
    [' ات ', ' دوت '],
    [' ایٹ ', ' ڈاٹ '],
    [' آت ', ' نقطة '],
  ],
  Taml: [[' அட் ', ' டாட் ']],
  Telu: [[' ఎట్ ', ' డాట్ ']],
  Sinh: [[' ඇට් ', ' ඩොට් ']],
  Hans: [[' 艾特 ', ' 点 ']],
  Cyrl: [
    [' маймунка ', ' точка '],
    [' равлик ', ' крапка '],
    [' собачка ', ' крапка '],
  ],
};
const SIGNS: readonly (readonly [string, string])[] = [
  ['@', '.'],
  [' @ ', ' . '],
  ['@', '.'],
  ['＠', '．'],
  ['@ ', '.'],
  ['(@)', '.'],
  ['@', ','],
  [' (at) ', ' . '],
  ['\u200b@', '.'],
];

export const mails = (script: string): fc.Arbitrary<Address> =>
  fc
    .tuple(
      local(script),
      fc.constantFrom(...SIGNS, ...(SPELLINGS['Latn'] ?? []), ...(SPELLINGS[script] ?? [])),
      fc.constantFrom('gmail', 'yahoo', 'hotmail', 'outlook', 'xolmirt', 'icloud', 'zavrotek'),
      fc.constantFrom('com', 'net', 'org', 'com', 'co', 'com', 'mx', 'vn', 'pl'),
    )
    .map(([user, [at, dot], host, end]) => ({
      text: `${user}${at}${host}${dot}${end}`,
      parts: [...user.split(/[._+-]/).filter((part) => part.length > 2), host],
    }));

export const links = (script: string): fc.Arbitrary<Address> =>
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom('http://', 'https://', 'www.', '', 'HTTP://', 'hxxp://', 'http : // '),
        name('Latn'),
        fc.constantFrom('com', 'net', 'org', 'com.bd', 'info', 'co', 'xyz', 'pl', 'ua', 'com.br'),
        name(script),
        fc.boolean(),
      )
      .map(([scheme, host, end, page, short]) => ({
        text: short ? `${scheme}${host}.${end}` : `${scheme}${host}.${end}/${page}?x=1`,
        parts: short ? [host] : [host, page],
      })),
    fc
      .tuple(
        fc.constantFrom(
          'wa.me/',
          't.me/',
          'fb.com/',
          'm.me/',
          'bit.ly/',
          'facebook.com/',
          'instagram.com/',
          'tiktok.com/@',
          'youtu.be/',
          'zalo.me/',
          'line.me/ti/p/',
          'maps.app.goo.gl/',
          'facebook . com / ',
          'facebook dot com slash ',
        ),
        name('Latn'),
        tail,
      )
      .map(([place, page, end]) => ({ text: `${place}${page}${end}`, parts: [page] })),
    fc
      .tuple(
        name('Latn'),
        fc.constantFrom(
          ' dot com',
          ' punto com',
          ' ponto com',
          '(dot)com',
          ' kropka pl',
          '[dot]net',
          ' chấm vn',
          ' titik com',
        ),
        name('Latn'),
      )
      .map(([host, end, page]) => ({ text: `${host}${end}/${page}`, parts: [host, page] })),
  );

const CUES: Readonly<Record<string, readonly string[]>> = {
  Latn: [
    '@',
    'my imo id is ',
    'whatsapp id: ',
    'telegram ',
    'my facebook name is ',
    'fb account ',
    'insta: ',
    'insta ',
    'ig: ',
    'amar imo id holo ',
    'mi instagram es ',
    'meu insta é ',
    "mon insta c'est ",
    'mijn instagram is ',
    'facebook saya ',
    'instagram hesabım ',
    'zalo của em là ',
    'zalo ',
    'mój facebook to ',
    'contul meu de facebook este ',
    'wechat id ',
    'WeChat: ',
    'wechat: ',
    'tiktok @',
    'telegram username ',
  ],
  Beng: ['আমার ফেসবুক আইডি ', 'ইমো আইডি: ', 'টেলিগ্রাম '],
  Deva: ['मेरी फेसबुक आईडी ', 'इंस्टाग्राम: ', 'मेरो फेसबुक '],
  Arab: ['حسابي انستغرام ', 'فيسبوك: ', 'میری فیس بک آئی ڈی '],
  Taml: ['என் வாட்ஸ்அப் ஐடி ', 'டெலிகிராம்: '],
  Telu: ['నా ఫేస్బుక్ ఐడి ', 'ఇన్స్టా: '],
  Sinh: ['මගේ ෆේස්බුක් ', 'වයිබර්: '],
  Hans: ['微信号：', '微信', '我的微信是', '抖音号 ', 'QQ:'],
  Khmr: ['ហ្វេសប៊ុក ', 'តេឡេក្រាម: '],
  Mymr: ['ဗိုင်ဘာ ', 'ဖေ့စ်ဘုတ် '],
  Ethi: ['ቴሌግራም ', 'ፌስቡክ: '],
  Cyrl: ['моят фейсбук ', 'телеграм: ', 'мій інстаграм '],
};

export const handles = (script: string): fc.Arbitrary<Address> =>
  fc
    .tuple(
      fc.constantFrom(...(CUES[script] ?? []), '@'),
      fc.constantFrom(...NAMES['Latn']!.slice(0, 9)),
      fc.constantFrom('_77', '.99', '_x', '85', '_ok_', '.rani7'),
    )
    .map(([cue, user, end]) => ({ text: `${cue}${user}${end}`, parts: [user, end.replace(/[_.]$/, '')] }));
