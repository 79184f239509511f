import { foldText } from './fold.ts';
import { type Span } from './span.ts';

/** The numbers of where somebody lives, told in pairs: "House 12, Road 5", "বাসা ১২, রোড ৫". */
export function homesIn(text: string): Span[] {
  if (!POSSIBLE.test(text)) return [];
  return Array.from(text.matchAll(HOME)).flatMap((home) =>
    Array.from(home[0].matchAll(NUMBERS), (match): Span => {
      const start = home.index + match.index;
      return { kind: 'number', start, end: start + match[0].length };
    }),
  );
}

const PLACE = foldText(
  'house|home|basa|basha|bari|holding|plot|flat|apartment|road|rd|lane|goli|block|sector|বাসা|বাড়ি|হাউস|হাউজ|হোল্ডিং|প্লট|ফ্ল্যাট|রোড|সড়ক|গলি|লেন|ব্লক|সেক্টর',
);
const NO = foldText('number|no|num|nr|nong|নম্বর|নাম্বার|নং');
const NUMBER = String.raw`\d{1,4}(?:[/-]?[a-z](?![\p{L}\p{M}])|[/-]\d{1,3})?(?![\d\p{L}\p{M}])`;
const PLACED = String.raw`(?<![\p{L}\p{M}])(?:${PLACE})[\s.:#-]{0,3}(?:(?:${NO})[\s.:#-]{1,3})?${NUMBER}`;

const POSSIBLE = /\d.*\d/su;
const HOME = new RegExp(String.raw`${PLACED}(?:[\s,.;-]{1,3}${PLACED}){1,5}`, 'gu');
const NUMBERS = new RegExp(NUMBER, 'gu');
