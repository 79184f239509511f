import { HELD_BACK } from './belongings.ts';
import { foldText } from './fold.ts';
import { groupSizeIn } from './group-size.ts';

/** All that may be known of a message before somebody reads it: a closed list, never words. */
export type Signal =
  | 'under_18'
  | 'pregnant'
  | 'danger_now'
  | 'armed'
  | 'group_1'
  | 'group_2_9'
  | 'group_10_49'
  | 'group_50_up'
  | 'accused_supervisor'
  | 'accused_manager'
  | 'accused_coworker'
  | 'accused_security'
  | 'accused_agency';

/** The signals of a folded text, in the order of the list. */
export function signalsIn(text: string): Signal[] {
  const size = groupSizeIn(text);
  const found = new Set<Signal>(size === null ? [] : [size]);
  const latin = LATIN.test(text);
  const bengali = BENGALI.test(text);
  for (const [signal, cues] of CUES) {
    if (cues.some((cue) => (cue.bengali ? bengali : latin) && cue.pattern.test(text))) found.add(signal);
  }
  return ORDER.filter((signal) => found.has(signal));
}

// No cue is without a letter of its script, so that texts in one need not be searched for those in the other.
const LATIN = /[a-z]/;
const BENGALI = /[\u0980-\u09ff]/;

interface Cue {
  readonly pattern: RegExp;
  readonly bengali: boolean;
}

const ORDER: readonly Signal[] = [
  'under_18',
  'pregnant',
  'danger_now',
  'armed',
  'group_1',
  'group_2_9',
  'group_10_49',
  'group_50_up',
  'accused_supervisor',
  'accused_manager',
  'accused_coworker',
  'accused_security',
  'accused_agency',
];

/** Whole words in Latin letters; Bengali takes endings, so there a cue opens a word. */
function cue(latin: string, bengali = ''): Cue[] {
  const cues = [inLatin(new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${latin})(?![\p{L}\p{M}\p{N}])`, 'u'))];
  if (bengali !== '') cues.push(inBengali(new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${foldText(bengali)})`, 'u')));
  return cues;
}

function inLatin(pattern: RegExp): Cue {
  return { pattern, bengali: false };
}

function inBengali(pattern: RegExp): Cue {
  return { pattern, bengali: true };
}

const AGE = '(?:[5-9]|1[0-7]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const CUES: readonly [Signal, readonly Cue[]][] = [
  [
    'under_18',
    cue(
      `(?:aged?|age is|age of|boyosh|boyos|bois)\\s?(?:is|was|only|:|holo|matro)?\\s?${AGE}|${AGE}\\s?-?\\s?(?:years?|yrs?|yr|bochor|bosor)\\s?-?\\s?(?:old|boyosh|boyos|of age|boyosi|er meye|er chele)|` +
        `(?:i am|i m|im|she is|he is|they are|only)\\s(?:only\\s)?${AGE}(?=\\s?(?:years?|yrs?)?\\s?(?:old|[.,!?;]|$| and| but))|child (?:workers?|labou?r(?:ers?)?)|` +
        'child(?:ren)? (?:is |are )?(?:also )?work(?:s|ing)?|under ?-?\\s?(?:18|eighteen)|under ?-?aged?|minors?|below (?:18|eighteen)|(?:shishu|sisu) (?:sromik|shromik|shramik)|bachcha(?:ra)? kaj|baccha(?:ra)? kaj',
      'শিশু শ্রমিক|শিশুশ্রম|শিশুরা|শিশুদের|নাবালক|নাবালিকা|অপ্রাপ্ত|18 বছরের কম|18 বছরের নিচে|বাচ্চারা কাজ|বাচ্চাদের দিয়ে',
    ).concat([
      inBengali(new RegExp(foldText('বয়স ?(?:মাত্র|হলো|এখন|:)? ?') + String.raw`(?:[5-9]|1[0-7])(?!\d)`, 'u')),
      inBengali(
        new RegExp(
          String.raw`(?<!\d)(?:[5-9]|1[0-7])\s?` +
            foldText('(?:বছর বয়স|বছরের মেয়ে|বছরের ছেলে|বছরের শিশু|বছরের বাচ্চা|বছর বয়সী)'),
          'u',
        ),
      ),
    ]),
  ],
  [
    'pregnant',
    cue(
      'pregnant|pregnancy|pregnent|pragnant|expecting a baby|months? gone|miscarriage|miscarried|maternity|gorv?bh?oboti|gorbhoboti|gorvoboti|pet e baccha|pete baccha|ontosotta',
      'গর্ভবতী|গর্ভ|অন্তঃসত্ত্বা|অন্তসত্ত্বা|প্রেগন্যান্ট|পেটে বাচ্চা|মাতৃত্বকালীন|প্রসূতি',
    ),
  ],
  [
    'danger_now',
    cue(
      '(?:on|a|big|caught|catches|catching|is|the) fire(?! (?:drill|safety|training|exits?|extinguishers?|doors?|alarms?|licen[cs]e))|fire (?:in|at|on|broke|now|has|started|inside)|^fire|fire!+|agun|aagun|' +
        'locked (?:us |them |me |her |him |people |workers |everyone )?(?:in|inside|up)|lock(?:s|ing)? (?:us|them|me|workers|people)(?: in| inside)?|' +
        '(?:gates?|doors?|exits?|stairs?|emergency doors?)(?: is| are| was| were| all| always| kept)* (?:locked|blocked|chained)|(?:locked|blocked) (?:gates?|doors?|exits?|emergency)|lock(?:s)? the (?:gates?|doors?|exits?)|' +
        "trapped|stuck inside|can(?:not|'?t) get out|cracks?|cracked|cracking(?! jokes?)|collaps(?:e|ed|ing)|building (?:is )?shak(?:es|ing)|falling down|gas leak(?:s|ing)?|leak(?:ing)? gas|explo(?:sion|ded|de)|electrocuted|" +
        'help (?:me )?now|dying|kill (?:me|us|myself|her|him|them)|killed|suicide|want to die|save (?:us|me)|emergency|bleeding|unconscious|kidnapp?ed|missing since|' +
        `tala (?:mere|diye|bondho|dey|dise)|atke (?:rakh\\p{L}*|ase|ache|achi|asi)(?<!${HELD_BACK}atke \\p{L}*)|atkiye|fatol|phatol|bachan|bachao|dhoa|dhoya|mere felbe|more jabo|attohotta|dhose`,
      `আগুন|ধোঁয়া|তালা|তালাবদ্ধ|আটকে(?<!${HELD_BACK}আটকে)|আটকা|আটকিয়ে|ফাটল|ফেটে|ধসে|ধ্বসে|বাঁচান|বাঁচাও|বিস্ফোরণ|মেরে ফেল|খুন|আত্মহত্যা|মরে যা|গ্যাস লিক`,
    ),
  ],
  [
    'armed',
    cue(
      'guns?|knife|knives|pistols?|rifles?|revolvers?|weapons?|machetes?|swords?|armed|shot at|shoot|shooting|bonduk|pistol|chaku|chhuri|ostro|ramda|chapati diye',
      'বন্দুক|পিস্তল|ছুরি|চাকু|রামদা|চাপাতি|অস্ত্র|গুলি',
    ),
  ],
  [
    'accused_supervisor',
    cue(
      'superviso?a?e?rs?|line ?-?chiefs?|chief|in ?-?charge|line ?man|foreman|team leader|floor master|superviser',
      'সুপারভাইজ|লাইন চি|লাইন চী|লাইনচি|লাইনম্যান|ইনচার্জ|ইনচার্য|ফোরম্যান',
    ),
  ],
  [
    'accused_manager',
    cue(
      'managers?|maneger|pm|a?gm|apm|dgm|directors?|owners?|boss|malik|md sir|hr|management|admin|chairman',
      'ম্যানেজার|জিএম|পিএম|এপিএম|এজিএম|মালিক|এমডি|পরিচালক|ম্যানেজমেন্ট|এইচআর',
    ),
  ],
  [
    'accused_coworker',
    [
      inLatin(
        /(?<!\p{L})(?:(?:co-?\s?workers?|colleagues?|another (?:worker|operator|helper)|(?:male|other) workers?|sohokormi|shohokormi)[^.!?।]{0,40}?(?:hit|beat|slap|touch|abus|harass|insult|threat|tease|bull|stole|steal|molest|rap|mar|gali))/u,
      ),
      inBengali(
        new RegExp(
          foldText('(?:সহকর্মী|আরেক শ্রমিক|পুরুষ শ্রমিক)') +
            '[^.!?।]{0,40}?' +
            foldText('(?:মার|গালি|হয়রান|স্পর্শ|হাত|হুমকি|চুরি|উত্যক্ত|থাপ্পড়)'),
          'u',
        ),
      ),
    ],
  ],
  [
    'accused_security',
    cue(
      'security(?: guards?| man| men| people| in-?charge| officer)|security|guards?|gate ?man|darowan|gard',
      'সিকিউরিটি|সিকুরিটি|দারোয়ান|গার্ড|নিরাপত্তা কর্মী|নিরাপত্তাকর্মী|আনসার',
    ),
  ],
  [
    'accused_agency',
    cue(
      'agency|agencies|agents?|brokers?|recruiters?|(?:sub-?)?contractors?|dalal|thikadar',
      'এজেন্সি|এজেন্ট|দালাল|ঠিকাদার|আদম',
    ),
  ],
];
