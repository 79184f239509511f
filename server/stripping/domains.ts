import { foldText } from './fold.ts';

/** Mail providers that people name without the rest of the address. */
export const PROVIDERS = `gmail|gmai|gmial|g-mail|googlemail|google mail|yahoo|ymail|hotmail|outlook|live|icloud|rediffmail|proton|protonmail|${foldText('জিমেইল|জিমেল|ইয়াহু|হটমেইল')}`;

/** Last parts of an address that are no everyday words. */
export const TOP_LEVELS = `com|net|org|info|biz|edu|gov|co|io|bd|pk|lk|np|uk|vn|kh|mm|tr|nl|eu|de|fr|xyz|online|site|app|link|shop|store|asia|mobi|page|dev|live|in|me|${foldText('কম|নেট|অর্গ|বিডি|ডটকম')}`;

/** The same, where nothing else but the dot speaks for an address: "work.in" and "pay.me" are sentences. */
export const PLAIN_TOP_LEVELS =
  'com|net|org|info|biz|edu|gov|co|io|bd|pk|lk|np|uk|vn|kh|mm|tr|nl|eu|de|fr|xyz|online|site|app|link|shop|store|asia|mobi|dev|ly|gl|gg|tv|cc|ru|cn|id';

/** Short links whose last part is a word. */
export const HOSTS =
  'wa\\.me|t\\.me|m\\.me|fb\\.me|fb\\.com|youtu\\.be|bit\\.ly|goo\\.gl|tinyurl\\.com|is\\.gd|cutt\\.ly|line\\.me|imo\\.im|zalo\\.me|telegram\\.me|paypal\\.me|linktr\\.ee|vt\\.tiktok|x\\.com';
