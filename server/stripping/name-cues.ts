import { foldText } from './fold.ts';
import { wordSet } from './words.ts';

/** Phrases after which whatever follows is a name, unless it is a word that only joins others. */
export const TOLD = phrases(
  'my name is|my name iz|names|my name was|my nm is|my nam is|my nme is|nm is|nam is|name is|names is|name iz|name s|my name s|name was|names are|' +
    'her name is|his name is|myself|named|nam holo|nam hoilo|nam hocche|nam hochhe|nam hol|nam chilo|naam holo|naam hocche|naam hai|mera naam|mera nam|amar nam|amr nam|' +
    'amar naam|amr naam|tar nam|tar naam|onar nam|onar naam|unar nam|unar naam|er nam|er naam|me naam|amar namta|' +
    'আমার নাম|আমার নাম হলো|আমার নাম হল|আমার নাম হচ্ছে|তার নাম|তার নাম হলো|উনার নাম|ওনার নাম|নাম হলো|নাম হল|নাম হচ্ছে|নাম তার|এর নাম|সুপারভাইজারের নাম|ম্যানেজারের নাম|স্যারের নাম|মেয়েটির নাম|লোকটির নাম|লোকটার নাম|মেয়েটার নাম|ছেলেটার নাম',
);

/** Phrases after which an unknown word is a name. */
export const HINTED = phrases(
  'i am|i m|im|this is|it is|it s|my name|my full name|ami|ami holam|call me|called|name|nam|naam|known as|told|informed|asked|complained to|complain to|reported to|spoke to|spoke with|talked to|talk to|said to|against|thanks|thank you|dear|who is|accused|culprit|victim|victims|witness|witnesses|contact|ask for|son of|daughter of|wife of|husband of|sister of|brother of|mother of|father of|widow of|abuser|harasser|everybody calls me|everyone calls me|everybody call me|everyone call me|regards|sincerely|yours|iti|' +
    'আমি|নাম|ইতি|নিবেদক|বিনীত|আমি হলাম|আমি হচ্ছি|সে হলো|তিনি হলেন|আমাকে ডাকে',
);

/** Stand right before a name. */
export const TITLES = words(
  'mr mrs ms mister missus md mohd mohammad muhammad mst most mosammat musammat mosa sheikh sk shri sri smt dr engr eng adv late ' +
    'মোঃ মো মোহাম্মদ মোহাম্মাদ মোছাঃ মোছা মোসাঃ মোসা মোসাম্মত মোছাম্মৎ মিঃ মি মিসেস মিস্টার জনাব শ্রী ডাঃ ডা শেখ মৃত',
);

/** People at work and at home: what follows may be their name. */
export const ROLES = words(
  'supervisor supervisar superviser sup super manager maneger mgr boss chief incharge incharje charge gm pm apm agm dgm director chairman owner md ' +
    'hr admin officer foreman master mechanic electrician security guard gard inspector checker leader lineman operator helper peon driver ' +
    'agent broker dalal contractor thikadar recruiter landlord doctor nurse counsellor counselor accountant cashier ' +
    'friend brother sister mother father husband wife son daughter uncle aunt cousin colleague coworker worker roommate neighbour neighbor ' +
    'bondhu bon vai bhai sohokormi shohokormi shami sir madam miss lady man woman girl boy person guy president secretary ' +
    'সুপারভাইজার সুপারভাইজর ম্যানেজার ম্যানাজার ইনচার্জ ইনচার্য চিফ চীফ লাইনচিফ লাইনম্যান জিএম পিএম এপিএম এজিএম এমডি ডিরেক্টর পরিচালক মালিক অফিসার সিকিউরিটি গার্ড দারোয়ান ' +
    'কোয়ালিটি অপারেটর হেলপার মেকানিক মাস্টার ঠিকাদার দালাল এজেন্ট ডাক্তার নার্স বন্ধু ভাই বোন স্বামী স্ত্রী সহকর্মী শ্রমিক মেয়ে ছেলে মহিলা লোক স্যার ম্যাডাম আপা সভাপতি নেতা বস এইচআর এডমিন',
);

/** Stand right after a name. */
export const HONORIFICS = words(
  'bhai vai bhaiya vaiya bai apa aapa apu afa affa sir ser madam mam maam saheb sahib shaheb sab da di didi dada vabi bhabi khala chacha kaka mama ' +
    'uncle aunty auntie begum khatun akter akhter aktar khanam bibi banu miah mia mian ji supervisor manager boss ' +
    'ভাই ভাইয়া আপা আপু স্যার ম্যাডাম ম্যাম সাহেব দা দি দিদি দাদা ভাবি ভাবী খালা চাচা কাকা মামা বেগম খাতুন আক্তার আখতার খানম বিবি বানু মিয়া সুপারভাইজার ম্যানেজার ইনচার্জ নামে নামের নামক',
);

/** May stand between a cue and the name. */
export const BRIDGES = words('is was holo hoilo hocche named called name nam naam er হলো হল হচ্ছে হলেন নাম নামে এর');

/** With a colon or a dash behind them, whoever wrote it follows. */
export const SENDERS = words('from by sender prerok প্রেরক');

/** After a name that everybody gives her, the verb that languages with the verb last end on. */
export const CALLS = words('dake daken dakey dakto ডাকে ডাকেন ডাকত ডাকতো');

/** Who is called so, or by whom. */
export const CALLED = words('amake amk amay sobai shobai আমাকে আমায় সবাই সবাইকে');

/** What somebody does to somebody: an unknown word before it is who did it. */
export const HARMS = words(
  'hit hits beat beats slap slaps slapped kick kicks kicked push pushes pushed punch punched touch touches touched abuse abuses abused insult insults insulted ' +
    'shout shouts shouted scold scolds scolded yell yells yelled scream screams screamed threaten threatens threatened harass harasses harassed rape raped grab grabs grabbed ' +
    'fired dismissed terminated cheated stole forced forces bullied bullies molested assaulted tortures tortured humiliates humiliated hurts attacked pulled locked',
);

/** What people do and things do not: the unknown word before it, opening a sentence, is a person. */
export const PERSONAL = words(
  'here said says told tells asked asks wants wanted keeps kept always refuses refused took takes gave gives called calls came comes sent lied lies promised promises scolded hits bole dey kore mare ' +
    'বলে বলেছে মারে দেয়',
);

/** The same where a capital speaks for a name already. */
export const COPULAS = words('is was has does did will would never often also and does not s who');

/** Follow a verb or an adjective, not a name: "fed up", "insists that", "refuses to". */
export const COMPLEMENTS = words('to up that off out about me us them our my his her their the');

/** Join two names. */
export const CONJUNCTIONS = words('and or ar o ebong & এবং ও আর');

/** Somebody to whom it is done, as languages with the verb last put her second. */
export const SUFFERERS = words('amake amader amaderke amk আমাকে আমাদের আমাদেরকে আমার আমাদেরও');

/** When it was: a name may open the rest of the sentence. */
export const TIMES = words(
  'kal kalke gotokal aj ajke protidin roj shokale sokale bikale rate ratre ekdin sedin গতকাল কাল কালকে আজ আজকে প্রতিদিন রোজ সকালে বিকালে বিকেলে দুপুরে রাতে একদিন সেদিন',
);

/** Relations that follow a name: "Karim is our supervisor", "Karim, my manager". */
export const POSSESSIVES = words('my our the a an amar amader আমার আমাদের একজন');

/** Places, not people, follow these. */
export const PLACERS = words('at in from near of inside outside');

/** Stand between "my name is" and the name without ending the hope for one. */
export const SKIPPED = words('actually really mr mrs md mst mohd holo hocche is মোঃ মোছাঃ');

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrases(list: string): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list.split('|')) {
    const parts = foldText(phrase)
      .split(' ')
      .map((part) => part.replace(/ঃ$/, ''));
    byFirst.set(parts[0]!, [...(byFirst.get(parts[0]!) ?? []), parts]);
  }
  return byFirst;
}

function words(list: string): ReadonlySet<string> {
  // Bengali writes abbreviations with a sign that is no letter (মোঃ): words are compared without it.
  return new Set([...wordSet(list), ...[...wordSet(list)].map((word) => word.replace(/ঃ$/, ''))]);
}
