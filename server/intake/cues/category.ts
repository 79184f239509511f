import type { Code, Level } from '../../cases/category.ts';
import { HELD_BACK } from '../../stripping/belongings.ts';
import { foldText } from '../../stripping/fold.ts';

/** What a message must say to be proposed as a code, and how urgent that makes it beyond the code's floor. */
interface Cue {
  readonly code: Code;
  /** Each has a letter of its script, so that a text without one need not be searched for it. */
  readonly latin: RegExp;
  readonly bengali: RegExp;
  readonly level?: Level;
}

const cue = (code: Code, latin: string, bengali: string, level?: Level): Cue => ({
  code,
  latin: new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${latin})(?![\p{L}\p{M}\p{N}])`, 'u'),
  // Bengali takes endings: a cue opens a word.
  bengali: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${foldText(bengali)})`, 'u'),
  ...(level === undefined ? {} : { level }),
});

const PAY = '(?:wages?|salar(?:y|ies)|pay|paid|payment|betan|beton|majuri|mojuri|overtime|ot|bonus)';
const NOT = "(?:not|never|no|n't|didnt|dont|hasnt|havent|without|due|late|pending|unpaid|withh?eld|stopped)";
// What somebody gets by the day: a number of three digits or more, or one with a currency.
const EARNS = '(?:pay|pays|paid|give|gives|gave|get|gets|got|earn|earns|receive)(?: (?:us|me|them|only|just)){0,2}';
const SUM =
  '(?:(?:tk|taka|rs)[ .]{0,2})?(?:\\d[\\d,]{2,8}|\\d{1,2}(?= ?(?:taka|tk|rs|rupees?|dollars?)))(?: ?(?:taka|tk|rs|rupees?|dollars?))?';
const LIMB = '(?:finger|hand|arm|leg|foot|toe|nail)s?';
const NEAR = '[^.!?।]{0,40}?';

/**
 * In order of precedence between equals: where two codes have the same urgency, the earlier is the primary one.
 * Levels beyond the floor are the triggers of severity: life now, one month unpaid, rape, confinement, threats to life.
 */
export const CUES: readonly Cue[] = [
  cue('GBV', 'raped?|raping|rapes|gang ?rape|forced (?:me|her) to have sex|dhorshon|dorshon', 'ধর্ষণ|ধর্ষন|বলাৎকার', 'L1'),
  cue(
    'OSH.BLD',
    `building (?:is )?(?:shak|crack|collaps|unsafe|danger)\\p{L}*|cracks?|cracked|cracking(?! jokes?)|collaps\\p{L}*|(?:on|caught|a|big) fire(?! (?:drill|training|safety|extinguisher))|(?:gates?|doors?|exits?|stairs?)${NEAR}(?:locked|blocked|chained)|(?:locked|blocked) (?:exits?|gates?|doors?|stairs?|fire exits?)|gas leak\\p{L}*|explo\\p{L}*|agun|aagun|fatol|tala mere`,
    'আগুন|ফাটল|ধসে|ধ্বসে|বিস্ফোরণ|গেটে তালা|গেট তালা|দরজায় তালা|সিঁড়ি বন্ধ',
    'L1',
  ),
  cue(
    'OSH.BLD',
    'boilers?|fire (?:exits?|doors?|extinguishers?|alarms?|drills?|safety)|emergency exits?|wiring|wires?|electric\\p{L}* (?:shock|wires?|wiring|board)|short circuit|stairs? (?:is|are) narrow',
    'বয়লার|বৈদ্যুতিক|শর্ট সার্কিট|জরুরি বহির্গমন|ফায়ার',
  ),
  cue(
    'FLB',
    `(?:locked|lock) (?:us |them |me |workers )?(?:in|inside|up)|trapped|(?:can|could|do|did)(?:not| not|nt|n.?t) (?:let|allow) us (?:to )?(?:leave|go out)|(?:not|never) (?:allowed|permitted) to (?:leave|go out|go home)|atke r[ae]kh?\\p{L}*(?<!${HELD_BACK}atke \\p{L}*)|kidnap\\p{L}*|confined`,
    `আটকে (?:রাখ|রেখ)(?<!${HELD_BACK}(?:আটকে রাখ|আটকে রেখ))|আটকিয়ে (?:রাখ|রেখ)|বন্দি|বন্দী`,
    'L1',
  ),
  cue(
    'RET',
    `(?:kill|beat|harm|burn) (?:me|us|my family)${NEAR}(?:complain|report|told|call)\\p{L}*|(?:complain|report|told|call)\\p{L}*${NEAR}(?:kill|beat|harm)\\p{L}*`,
    'অভিযোগ করলে মেরে ফেল|অভিযোগ করায় মেরে',
    'L1',
  ),
  cue(
    'CHL',
    'child (?:labou?r(?:ers?)?|workers?)|child(?:ren)?(?: are| is)?(?: also)? work\\p{L}*|under ?-?aged?|minors?|(?:shishu|sisu) (?:sromik|shromik|shramik)|ba(?:ch)?chara? kaj|(?:boys?|girls?|kids?) (?:of|aged?) (?:[5-9]|1[0-7])',
    'শিশু শ্রমিক|শিশুশ্রম|শিশুরা|শিশুদের দিয়ে|বাচ্চাদের দিয়ে|বাচ্চারা কাজ|অপ্রাপ্তবয়স্ক|নাবালক',
  ),
  cue(
    'GBV',
    `sexual\\p{L}*|molest\\p{L}*|grop\\p{L}*|touch(?:es|ed|ing)? (?:me|her|us|my|our|girls|women)|kiss(?:es|ed|ing)? (?:me|her)|bad (?:touch|proposal|offer)|sex|obscene|(?:asks?|wants?) (?:me |us |her )?(?:to|for) (?:sleep|come to|go to) (?:with|his|hotel)|hotel|eve ?-?teas\\p{L}*|gaye hat|jouno|kuprostab|ku ?-?prostab|(?:photos?|pictures?|pics?|videos?) of (?:the |us )?(?:girls?|women|ladies|female)|(?:meye|mohila)\\p{L}*${NEAR}(?:kharap kotha|chobi tol\\p{L}*|video kor\\p{L}*)`,
    'যৌন|গায়ে হাত|কুপ্রস্তাব|শ্লীলতাহানি|স্পর্শ কর|অশ্লীল|উত্যক্ত|ইভটিজিং|(?:মেয়ে|মহিলা|নারী)[^।.!?]{0,40}?(?:খারাপ কথা|ছবি তো|ভিডিও কর)',
  ),
  cue(
    'RET',
    `(?:because|after|since|for) (?:i|we|she|he|they)?\\s?(?:complain|report|call|text|told|spoke)\\p{L}*|who complained|find out who|blacklist\\p{L}*|retaliat\\p{L}*|(?:fired|dismissed|threaten\\p{L}*|transferred|punished)${NEAR}(?:for|because|after)${NEAR}complain\\p{L}*|ovijog korar|obhijog korar`,
    'অভিযোগ করার|অভিযোগ করায়|অভিযোগ করেছি বলে|কে অভিযোগ কর',
  ),
  cue(
    'FLB',
    `(?:passports?|documents?|papers?|certificates?|nid|id cards?|ids?)${NEAR}(?:took|taken|takes?|keep|keeps|kept|hold|holds|held|confiscat\\p{L}*|seiz\\p{L}*|not (?:return|give)\\p{L}*)|(?:took|take|takes|taken|keep|keeps|kept|hold|holds|held|confiscat\\p{L}*|seiz\\p{L}*) (?:our|my|their|the|away our|all) (?:passports?|documents?|papers?|certificates?|nid|ids?|id cards?)|(?:took|taken|seized|confiscated) (?:passports?|nid)|debt|bonded|slave\\p{L}*|forced labou?r|traffick\\p{L}*|cannot resign|not (?:let|allow) (?:me|us) (?:to )?(?:resign|quit|leave)|passport (?:rekhe|niye|niy|atke)\\p{L}*`,
    'পাসপোর্ট (?:রেখে|নিয়ে|আটকে|জমা)|(?:পরিচয়পত্র|এনআইডি|আইডি কার্ড|সার্টিফিকেট) (?:রেখে|নিয়ে|আটকে|জমা)|দাস|জোর করে কাজ|জোরপূর্বক কাজ|কাগজপত্র আটকে',
  ),
  cue(
    'FOA.REP',
    `(?:union|committee) (?:leaders?|presidents?|members?|representatives?)${NEAR}(?:fired|dismiss\\p{L}*|terminat\\p{L}*|beaten|attack\\p{L}*|sacked)|(?:fired|dismiss\\p{L}*|terminat\\p{L}*|sacked|beat\\p{L}*)${NEAR}union`,
    'ইউনিয়ন (?:নেতা|সভাপতি|করার|করায়)',
  ),
  cue(
    'HAR.PHY',
    'hit|hits|hitting|beat|beats|beaten|beating|slap\\p{L}*|kick\\p{L}*|punch(?:ed|es) (?:me|us|him|her)|push(?:ed|es)? (?:me|us|him|her)|physical(?:ly)?|tortur\\p{L}*|thr[eo]w(?:s|n)? \\p{L}+ at (?:me|us)|mardhor|mare|marlo|marche|marse|mereche|merese|thappor|lathi|chor mar\\p{L}*|gaye hat tul\\p{L}*',
    'মারধর|মারছে|মারে|মেরেছে|মারলো|থাপ্পড়|চড় মার|লাথি|পিটা|পিটিয়ে|ধাক্কা|নির্যাতন',
  ),
  cue(
    'WAG.UNP',
    `(?:months?|mash|maash|mas)${NEAR}${PAY}${NEAR}${NOT}|${PAY}${NEAR}${NOT}${NEAR}(?:months?|mash|maash|mas)|${NOT}${NEAR}${PAY}${NEAR}months?|(?:\\d|one|two|three|four|five|six|several|last) months?${NEAR}(?:unpaid|no (?:wages?|salary|pay))|(?:ek|dui|tin|char|pach|\\d) (?:mash|maash|mas)(?:er)?${NEAR}(?:beton|betan|taka)${NEAR}(?:na|nai|dey na|pai ?n[ai]|baki|bokeya)|(?:beton|betan)${NEAR}(?:mash|maash|mas)${NEAR}(?:na|nai|baki)`,
    'মাস(?:ের|ে)?[^।.!?]{0,30}?বেতন[^।.!?]{0,30}?(?:না|নাই|পাইনি|দেয়নি|বাকি|বকেয়া)|বেতন[^।.!?]{0,30}?মাস[^।.!?]{0,30}?(?:না|নাই|পাইনি|দেয়নি|বাকি|বকেয়া)',
    'L2',
  ),
  cue(
    'DIS.PRG',
    `pregnan\\p{L}*|pregnent|maternity|gorv?bh?oboti|gorbhoboti|matritto|matrittokalin`,
    'গর্ভবতী|মাতৃত্ব|অন্তঃসত্ত্বা|প্রসূতি',
  ),
  cue(
    'WAG.UNP',
    `${NOT}${NEAR}(?:wages?|salar(?:y|ies)|paid|payment|pay)|(?:wages?|salar(?:y|ies)|payment)${NEAR}(?:${NOT}|unpaid)|unpaid|(?:beton|betan|taka|mojuri|majuri)${NEAR}(?:na|nai|dey ?na|dey ?ni|pai ?na|pai ?ni|baki|bokeya|deri)`,
    '(?:বেতন|মজুরি|পাওনা)[^।.!?]{0,30}?(?:না|নাই|পাইনি|দেয়নি|বাকি|বকেয়া|দেরি)|বকেয়া',
  ),
  cue(
    'WAG.SEV',
    'severance|final settlement|end of service|gratuity|provident fund|service benefits?',
    'প্রভিডেন্ট|গ্র্যাচুইটি|সার্ভিস বেনিফিট',
  ),
  cue(
    'WAG.MIN',
    'minimum wages?|below minimum|low (?:wages?|salary|pay)|less than (?:the )?minimum|kom beton|nyunotomo',
    'ন্যূনতম|নূন্যতম|সর্বনিম্ন মজুরি|কম বেতন|কম মজুরি',
  ),
  cue(
    'WAG.DED',
    'deduct\\p{L}*|cut (?:my|our|the) (?:salary|wages?|pay)|salary cut|wage cut|fined?|fines|(?:taka|beton) kete\\p{L}*|jorimana',
    'বেতন কাট|টাকা কাট|কেটে|জরিমানা',
  ),
  cue(
    'WAG.BEN',
    'bonus\\p{L}*|allowances?|increments?|benefits?|hajira|attendance bonus|eid bonus',
    'বোনাস|ভাতা|ইনক্রিমেন্ট|হাজিরা',
  ),
  cue(
    'WAG',
    `wages?|salar(?:y|ies)|underpaid|overtime (?:pay|money|rate)|beton|betan|mojuri|${EARNS} ${SUM} ?(?:a|per|each|every|/) ?(?:day|week|month|hour|shift|piece)`,
    'বেতন|মজুরি|ওভারটাইমের টাকা|পাওনা',
  ),
  cue(
    'RCR',
    `recruit\\p{L}*|recruitment fees?|visa|dalal|brokers?|paid (?:the |an? )?(?:agent|agency|broker)|agency fees?|fees? (?:to|for) (?:the |a )?(?:job|agent|agency|broker)|job fee|false promis\\p{L}*|different job|(?:agents?|agency|agencies|recruiters?)${NEAR}(?:took|takes?|taken|taking|charg\\p{L}*|demand\\p{L}*|asks?|asked|collect\\p{L}*|wants?)${NEAR}(?:\\d{3,}|taka|tk|money|fees?|dollars?|rs|rupees?)|(?:agent|agency)${NEAR}taka`,
    'দালাল|ভিসা|চাকরির জন্য টাকা|চাকরি দিতে টাকা|নিয়োগ ফি|আদম|(?:এজেন্ট|এজেন্সি)[^।.!?]{0,40}?টাকা',
  ),
  cue(
    'OSH.CHE',
    `(?:smell|gas|fumes?|chemicals?)${NEAR}(?:faint|unconscious|vomit)\\p{L}*|(?:faint|unconscious|vomit)\\p{L}*${NEAR}(?:smell|gas|fumes?|chemicals?)`,
    '(?:গন্ধ|গ্যাস|কেমিক্যাল|কেমিকেল)[^।.!?]{0,40}?(?:অজ্ঞান|বমি)',
    'L2',
  ),
  cue('OSH.CHE', 'chemicals?|fumes?|acid|toxic|dust|poison\\p{L}*|kemikel|kemical', 'কেমিক্যাল|কেমিকেল|রাসায়নিক|এসিড|ধুলা'),
  cue(
    'OSH.PPE',
    'masks?|gloves?|helmets?|boots|ppe|goggles|protective|safety (?:equipment|shoes|gear)',
    'মাস্ক|গ্লাভস|হেলমেট|সুরক্ষা সামগ্রী',
  ),
  cue(
    'OSH.HEA',
    'heat|too hot|very hot|faint\\p{L}*|no fans?|suffocat\\p{L}*|ventilation|gorom',
    'গরম|অজ্ঞান|ফ্যান নাই|ফ্যান নেই',
  ),
  cue(
    'OSH.ACC',
    `accidents?|injur\\p{L}*|hurt|wounded|lost (?:a |my |his |her )?(?:finger|hand|arm|leg)|bleeding|durghotona|needles? (?:went|goes|go|came|got|ran) (?:in|through|into)|needle${NEAR}(?:finger|hand|nail)s?|${LIMB}(?: was| is| were| got)? (?:badly )?(?:cut|crushed|caught|burnt|burned|pierced|broken)|(?:cut|crushed|burnt|burned) (?:off )?(?:my|his|her|a|one|two|three) ${LIMB}`,
    'দুর্ঘটনা|আহত|আঙুল|রক্ত|(?:সুই|সুঁই)[^।.!?]{0,20}?(?:হাত|ঢুক)|হাত কেটে',
  ),
  cue('OSH', 'unsafe|safety|danger\\p{L}*|doctor|clinic|medical|sick', 'নিরাপত্তা|অনিরাপদ|ঝুঁকি|চিকিৎসা|অসুস্থ'),
  cue(
    'HRS.FOT',
    'forced? (?:to (?:work|do) )?(?:overtime|ot|to work)|must (?:do|work) overtime|over ?time\\p{L}*|(?:do|did|no|our|my|unpaid|extra) ot|ot(?: ?er)? (?:money|pay|payment|amount|taka|hours?|every|of|for|pai|koray|korai|dey|baki|hisab)|extra (?:hours|duty)|jor kore (?:overtime|kaj)',
    'জোর করে ওভারটাইম|ওভার ?টাইম|ওটির (?:টাকা|হিসাব)|বাধ্যতামূলক',
  ),
  cue(
    'HRS.NGT',
    'night (?:shifts?|duty|work)|nightshift|rater (?:shift|duty)',
    'নাইট ডিউটি|রাতের শিফট|রাতের ডিউটি|নাইট শিফট',
  ),
  cue(
    'HRS',
    '(?:1[0-9]|2[0-4]) (?:hours?|hrs?|ghonta)|hours?|no (?:leave|rest|break|holiday|day off|weekly off)|leave|holidays?|rest|breaks?|ghonta|chuti|chhuti|seven days|7 days',
    'ঘণ্টা|ঘন্টা|ছুটি|বিশ্রাম|কর্মঘণ্টা',
  ),
  cue(
    'FOA',
    'unions?|strike|collective|bargain\\p{L}*|participation committee|representatives?|protest\\p{L}*',
    'ইউনিয়ন|আন্দোলন|ধর্মঘট|অংশগ্রহণকারী কমিটি|শ্রমিক প্রতিনিধি',
  ),
  cue(
    'DIS',
    'discriminat\\p{L}*|caste|religion|(?:because|as) (?:i am|we are|she is|of my|of our) (?:a )?(?:woman|women|muslim|hindu|christian|dalit|migrants?|disabled|religion)|disab\\p{L}*|namaz|hijab|burka|boishommo|unequal',
    'বৈষম্য|ধর্ম|হিন্দু|হিজাব|বোরকা|প্রতিবন্ধী|নামাজ',
  ),
  cue(
    'HAR',
    'shout\\p{L}*|scold\\p{L}*|yell(?:s|ed|ing)?|abus\\p{L}*|insult\\p{L}*|harass\\p{L}*|bull(?:y|ied|ies|ying)|threat\\p{L}*|bad (?:words?|language|behaviou?r)|humiliat\\p{L}*|rude|gali|galagali|galagal|hoyrani|hoirani|humki|kharap (?:kotha|bebohar|babohar)|opoman',
    'গালি|গালাগা|হয়রানি|হুমকি|অপমান|খারাপ কথা|খারাপ ব্যবহার|দুর্ব্যবহার|খারাপ ভাষা|বকা',
  ),
  cue(
    'INT',
    'audit\\p{L}*|coach\\p{L}*|falsif\\p{L}*|fake (?:records?|payslips?|pay slips?|documents?)|two (?:sets|books)|double books?|brib\\p{L}*|ghush|told to lie|lie to',
    'অডিট|ঘুষ|মিথ্যা রেকর্ড|মিথ্যা বলতে|শিখিয়ে',
  ),
  cue(
    'CON.AGY',
    'agency workers?|(?:through|from|by) (?:an? |the )?(?:agency|contractor)|subcontract\\p{L}*',
    'এজেন্সি|ঠিকাদার',
  ),
  cue(
    'CON.DIS',
    'fired|fire (?:me|us|him|her|workers)|dismiss\\p{L}*|terminat\\p{L}*|sacked|laid off|lay ?offs?|forced to resign|lost (?:my|our|his|her) jobs?|retrench\\p{L}*|chatai|chakri (?:theke|kheye|nai|ched)\\p{L}*|borkhasto|factory clos\\p{L}*|closed the factory',
    'ছাঁটাই|বরখাস্ত|চাকরি থেকে|চাকরি খেয়ে|চাকরিচ্যুত|কারখানা বন্ধ',
  ),
  cue(
    'CON',
    'contracts?|appointment letters?|permanent|casual|no (?:id card|job card)|niyogpotro|chukti',
    'চুক্তি|নিয়োগপত্র|স্থায়ী|অস্থায়ী',
  ),
  cue(
    'LIV',
    'dorm\\p{L}*|hostels?|toilets?|bathrooms?|washrooms?|latrines?|food|canteen|drinking water|water|transport|bus|day ?care|creche|khabar|pani',
    'টয়লেট|বাথরুম|পায়খানা|খাবার|পানি|হোস্টেল|ক্যান্টিন|ডে কেয়ার|পরিবহন',
  ),
  cue('ENV', 'pollut\\p{L}*|river|waste ?water|air quality|villagers|our land|dushon', 'দূষণ|নদী|বর্জ্য'),
];
