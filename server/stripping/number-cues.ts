import { foldText } from './fold.ts';

/** A cue stands before it: "card no", "আইডি". */
export const isCued = (text: string, at: number): boolean => CUED.test(before(text, at));

/** The cue speaks of a number as such, so that even "card no 45" is one. */
export const isSurelyCued = (text: string, at: number): boolean => SURELY.test(before(text, at));

/** A cue stands after it: "4521 is my id". */
export const isClaimed = (text: string, at: number): boolean => CLAIMED.test(text.slice(at, at + REACH));

/** It counts something: "200 workers", "12 hours". */
export const hasUnit = (text: string, at: number): boolean => UNIT.test(text.slice(at, at + REACH));

/** The first digits of a mobile number, told apart from the rest. */
export const isOpening = (digits: string): boolean => /^01[3-9]\d{0,2}$/.test(digits);

const REACH = 48;

const before = (text: string, at: number): string => text.slice(Math.max(0, at - REACH), at);

const NUMBER = foldText(
  'number|numbers|numbar|no|nos|num|nmbr|nbr|nr|nombor|nambar|nomber|nomor|nong|id|code|নম্বর|নাম্বার|নাম্বর|নং|কোড',
);
const PLAIN = foldText(
  'id|i\\.d|ids|nid|card|badge|token|passport|visa|permit|licen[cs]e|aadhaar|aadhar|pan|uan|esic?|epf|cnic|nic|pin|otp|' +
    'account|acc|acct|a/c|phone|mobile|mob|cell|cellphone|tel|telephone|contact|call|hotline|sim|bkash|bikash|nagad|rocket|upay|' +
    'imo|whatsapp|whatsap|viber|telegram|my number|amar number|amar nombor|ph|payslip|' +
    'আইডি|এনআইডি|কার্ড|ব্যাজ|টোকেন|পাসপোর্ট|ভিসা|মোবাইল|ফোন|বিকাশ|রকেট|একাউন্ট|অ্যাকাউন্ট|হিসাব নম্বর|পরিচয়পত্র|পরিচয় পত্র|ইমো|হোয়াটসঅ্যাপ|আমার নম্বর|আমার নাম্বার',
);
const NUMBERED = foldText(
  'employee|emp|empl|worker|staff|operator|helper|machine|locker|bed|room|roll|serial|sl|punch|reg|registration|certificate|voter|file|' +
    'কর্মী|শ্রমিক|অপারেটর|মেশিন|রুম|রোল|সিরিয়াল|পাঞ্চ|ভোটার|জন্ম নিবন্ধন|নিবন্ধন',
);
const ENDING = '(?:টা|টি|ের|র|তে|s)?';
const GAP = String.raw`[\s:;#=.,()\-'"/]`;
const LINK = `${NUMBER}|is|was|are|card|er|r|holo|hoilo|hocche|hochhe|ta|my|amar|me|at|on|to|us|now|the|${foldText('হলো|হল|হচ্ছে|কার্ড|টা|এর|আমার')}`;
const FILL = String.raw`(?:${GAP}{1,3}(?:(?:${LINK})(?![\p{L}\p{M}])|(?=${GAP}|$)))`;

const CUE = String.raw`(?<![\p{L}\p{M}])(?:(?:${PLAIN})${ENDING}|(?:${NUMBERED})${ENDING}${GAP}{0,3}(?:${NUMBER}|#))`;
const CUED = new RegExp(String.raw`${CUE}${FILL}{0,6}${GAP}{0,3}$`, 'u');
const SURELY = new RegExp(
  String.raw`(?:${CUE}${GAP}{1,3}(?:${NUMBER})|(?<![\p{L}\p{M}])(?:${NUMBERED})${ENDING}${GAP}{0,3}(?:${NUMBER}))(?![\p{L}\p{M}])(?:${GAP}{1,3}(?:is|holo))?${GAP}{0,3}$`,
  'u',
);
const CLAIMED = new RegExp(
  String.raw`^${GAP}{0,3}(?:(?:is|was)${GAP}(?:my|the|our|his|her)|(?:${NUMBER}))${GAP}{1,3}(?:${PLAIN}|${NUMBERED}|number)(?![\p{L}])`,
  'u',
);
const UNIT = new RegExp(
  String.raw`^(?:\s?%|\s?(?:[ap]\.?m|\+?\s?(?:of us|workers?|women|men|man|woman|girls?|boys?|peoples?|persons?|employees?|operators?|helpers?|families|children|members?|others?|colleagues|months?|days?|nights?|weeks?|years?|yrs?|hours?|hrs?|minutes?|mins?|times|percent|taka|tk|bdt|rs|rupees?|thousand|hundred|lakh|pieces|pcs|machines|jon|lok|sromik|shromik|shramik|mash|maash|mas|din|ghonta|ghanta|bochor|bosor|hazar|hajar|sho|shoto|${foldText('জন|শ্রমিক|লোক|কর্মী|মানুষ|নারী|মহিলা|মাস|দিন|ঘণ্টা|ঘন্টা|বছর|টাকা|মিনিট|শতাংশ|হাজার|শত|লাখ|কোটি|পিস|ভাগ')})(?!\p{L}))|(?:জন|টাকা|মাস|দিন|বছর))`,
  'u',
);
