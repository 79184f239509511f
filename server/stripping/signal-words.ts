import type { SignalCue } from './tongues/tongue.ts';

/** Every way to go through the lists, a word from each; an empty entry leaves its place out. */
const each = (...lists: string[]): string =>
  lists
    .map((list) => list.split('|'))
    .reduce((before, list) => before.flatMap((start) => list.map((word) => `${start} ${word}`.trim())))
    .join('|');

const EXITS = 'gate|gates|door|doors|exit|exits|stair|stairs|emergency door|emergency doors';
const FIRE = each('on|a|big|caught|catches|catching|is|the', 'fire');
const DRILLS =
  'fire drill|fire drills|fire safety|fire training|fire exit|fire exits|fire extinguisher|fire extinguishers|fire door|fire doors|fire alarm|fire alarms|fire license|fire licence|fire me|fire us|fire him|fire her|fire them|fire workers';

/** What English and Bengali, in which most messages come, say beside the lists of the tongues. */
export const SIGNAL_WORDS: Readonly<Partial<Record<SignalCue, string>>> & { readonly innocent: string } = {
  innocent: [DRILLS, each('on|a|big|is|the|no', DRILLS), 'cracking jokes|cracking a joke|cracks jokes'].join('|'),
  under_18: [
    each('child', 'worker|workers|labor|labour|laborer|labourer|laborers|labourers'),
    each('child|children', 'is|are|also|are also|', 'work|works|working'),
    each('under|below', '18|eighteen'),
    'under age|under aged|underage|underaged|minor|minors|shishu sromik|shishu shromik|shishu shramik|sisu sromik|bachcha kaj|bachchara kaj|baccha kaj|bacchara kaj|' +
      'শিশু শ্রমিক|শিশুশ্রম|শিশুরা|শিশুদের|নাবালক|নাবালিকা|অপ্রাপ্ত|অপ্রাপ্তবয়স্ক|18 বছরের কম|18 বছরের নিচে|বাচ্চারা কাজ|বাচ্চাদের দিয়ে',
  ].join('|'),
  pregnant:
    'pregnant|pregnancy|pregnent|pragnant|expecting a baby|month gone|months gone|miscarriage|miscarried|maternity|gorvoboti|gorvobhoboti|gorbhoboti|gorbhobhoboti|gorvbhoboti|gorbhboti|gorboboti|pet e baccha|pete baccha|ontosotta|' +
    'গর্ভবতী|গর্ভ|গর্ভে|গর্ভকালীন|গর্ভাবস্থায়|অন্তঃসত্ত্বা|অন্তসত্ত্বা|প্রেগন্যান্ট|পেটে বাচ্চা|মাতৃত্বকালীন|মাতৃত্ব|প্রসূতি',
  danger_now: [
    FIRE,
    each('fire', 'in|at|on|broke|now|has|started|inside'),
    'agun|aagun',
    each('locked', 'us|them|me|her|him|people|workers|everyone|', 'in|inside|up'),
    each('lock|locks|locking', 'us|them|me|workers|people'),
    each(
      EXITS,
      '|is|are|was|were|all|always|are all|is always|kept|are kept|is kept|are always',
      'locked|blocked|chained',
    ),
    each('locked|blocked', `${EXITS}|emergency`),
    each('lock|locks', 'the', EXITS),
    'trapped|stuck inside|cannot get out|can not get out|can t get out|cant get out|crack|cracks|cracked|cracking|collapse|collapsed|collapsing|building shakes|building shaking|building is shaking|falling down|gas leak|gas leaks|gas leaking|' +
      'leaking gas|leak gas|explosion|exploded|explode|electrocuted|help now|help me now|dying|killed|suicide|want to die|save us|save me|emergency|bleeding|unconscious|kidnapped|kidnaped|missing since',
    each('kill', 'me|us|myself|her|him|them'),
    each('tala', 'mere|diye|bondho|dey|dise'),
    each('atke', 'rakha|rakhe|rakhse|rakhche|rakhchhe|rakhechhe|rakheche|rakhsen|rakhten|ase|ache|achi|asi'),
    'atkiye|fatol|phatol|bachan|bachao|dhoa|dhoya|mere felbe|more jabo|attohotta|dhose',
    'আগুন|ধোঁয়া|ধোঁয়ায়|তালা|তালাবদ্ধ|আটকে|আটকা|আটকিয়ে|ফাটল|ফেটে|ধসে|ধ্বসে|বাঁচান|বাঁচাও|বিস্ফোরণ|মেরে ফেল|খুন|আত্মহত্যা|মরে যা|গ্যাস লিক',
  ].join('|'),
  armed:
    'gun|guns|knife|knives|pistol|pistols|rifle|rifles|revolver|revolvers|weapon|weapons|machete|machetes|sword|swords|armed|shot at|shoot|shooting|bonduk|chaku|chhuri|ostro|ramda|chapati diye|' +
    'বন্দুক|পিস্তল|ছুরি|চাকু|রামদা|চাপাতি|অস্ত্র|গুলি',
  alone:
    'only me|just me|i alone|i am alone|me alone|only i|sudhu ami|shudhu ami|ami eka|sudhu amake|shudhu amake|শুধু আমি|শুধু আমাকে|আমি একা|আমাকে একা',
  accused_supervisor:
    'supervisor|supervisors|superviser|supervisar|supervisoer|line chief|line chiefs|linechief|chief|in charge|incharge|line man|lineman|foreman|team leader|floor master|' +
    'সুপারভাইজ|সুপারভাইজার|সুপারভাইজর|লাইন চিফ|লাইন চীফ|লাইনচিফ|লাইনচীফ|লাইনম্যান|ইনচার্জ|ইনচার্য|ফোরম্যান',
  accused_manager:
    'manager|managers|maneger|pm|gm|agm|apm|dgm|director|directors|owner|owners|boss|malik|md sir|hr|management|admin|chairman|ম্যানেজার|জিএম|পিএম|এপিএম|এজিএম|মালিক|এমডি|পরিচালক|ম্যানেজমেন্ট|এইচআর',
  accused_coworker:
    'co worker|co workers|coworker|coworkers|colleague|colleagues|another worker|another operator|another helper|male worker|male workers|other worker|other workers|sohokormi|shohokormi|সহকর্মী|আরেক শ্রমিক|পুরুষ শ্রমিক',
  accused_security:
    'security|guard|guards|gate man|gateman|darowan|gard|সিকিউরিটি|সিকুরিটি|দারোয়ান|গার্ড|নিরাপত্তা কর্মী|নিরাপত্তাকর্মী|আনসার',
  accused_agency:
    'agency|agencies|agent|agents|broker|brokers|recruiter|recruiters|contractor|contractors|subcontractor|subcontractors|dalal|thikadar|এজেন্সি|এজেন্ট|দালাল|ঠিকাদার|আদম',
};
