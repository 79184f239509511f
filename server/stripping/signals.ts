import { agesOf } from './ages.ts';
import { HELD_BACK } from './belongings.ts';
import { groupSizeOf } from './group-size.ts';
import { DEED } from './meaning-bits.ts';
import { type Reading, type Said, readingOf } from './reading.ts';
import { signalBit } from './signal-bits.ts';

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
  const reading = readingOf(text);
  let given = 0;
  for (const said of reading.said) given |= said.signals & ~told(reading, said);
  const found = new Set<Signal>(TOLD.filter((signal) => (given & signalBit(signal)) !== 0));
  if (agesOf(reading).some(({ years }) => years > 0 && years < ADULT)) found.add('under_18');
  if (FIRE.test(text)) found.add('danger_now');
  const size = groupSizeOf(reading) ?? ((given & signalBit('alone')) !== 0 ? 'group_1' : null);
  if (size !== null) found.add(size);
  return ORDER.filter((signal) => found.has(signal));
}

const ADULT = 18;

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

const TOLD = [
  'under_18',
  'pregnant',
  'danger_now',
  'armed',
  'accused_supervisor',
  'accused_manager',
  'accused_coworker',
  'accused_security',
  'accused_agency',
] as const;

// The word alone, or shouted, is no drill.
const FIRE = /^\W*fire(?! (?:drill|safety|training|exit|extinguisher|door|alarm|licen))(?!\p{L})|(?<!\p{L})fire\s?!/u;

/** Signals that a phrase does not give here after all. */
function told(reading: Reading, said: Said): number {
  let none = 0;
  if ((said.signals & COWORKER) !== 0 && !doesHarm(reading, said)) none |= COWORKER;
  if ((said.signals & DANGER) !== 0 && HOLD.test(reading.tokens[said.first]!.text) && isOfThings(reading, said))
    none |= DANGER;
  if ((said.signals & DANGER) !== 0 && isSmell(reading, said)) none |= DANGER;
  return none;
}

// A smell of gas is not yet a leak.
const SMELL =
  /smell|odou?r|stink|gondho|গন্ধ|olor|huele|cheiro|odeur|sent le|geur|stank|ruikt|bau |bau$|kok|mui |zapach|smierdzi|miros|мирис|запах|味|رائحه|ريحه|بو |بدبو|बदबु|गंध|गन्ध|வாடை|வாசனை|వాసన|ගඳ|ក្លិន|အနံ့|ሽታ|harufu/u;

const isSmell = ({ text, tokens }: Reading, { first, last }: Said): boolean =>
  SMELL.test(text.slice(tokens[first]!.start, tokens[last]!.end)) && !LEAK.test(text);

const LEAK =
  /leak|explo|burst|fuga|fuite|lek|bocor|sizinti|ro ri|wyciek|scurg|теч|изтич|витік|витек|漏|爆|تسرب|लीक|লিক|বিস্ফোর|கசிவு|లీక్/u;

const COWORKER = signalBit('accused_coworker');
const DANGER = signalBit('danger_now');

const HOLD = /^(?:atke|আটকে)/;
const THINGS = new RegExp(`${HELD_BACK}$`, 'u');
const LONGEST_THING = 40;

/** Passports and wages are held back, people are held. */
function isOfThings({ text, tokens }: Reading, { first }: Said): boolean {
  const { start } = tokens[first]!;
  return THINGS.test(text.slice(Math.max(0, start - LONGEST_THING), start));
}

const NEAR = 8;
const HARM =
  /^(?:hit|beat|slap|touch|abus|harass|insult|threat|teas|bull|stole|steal|molest|rap|mar|gali|মার|গালি|হয়রান|স্পর্শ|হাত|হুমকি|চুরি|উত্যক্ত|থাপ্পড়)/;
// What a colleague does without being accused of anything.
const HARMLESS = new Set(
  'said says say told tells tell asked asks ask wants want wanted keeps kept keep always here refuses refused takes took take gave gives give called calls call came comes come sent send promised promises paid pay know knows sees saw works work lives live got falls fell died sick cried cries dijo dice dijeron decia pidio pide llamo llama nos me conto aviso reporto desmayo murio fallecio cayo lloro vio sabe trabaja vive llego entro salio vino firmo renuncio enfermo perdio bilang berkata ngomong mengatakan menjawab jawab bertanya datang tahu melihat lihat liat jatuh pingsan sakit meninggal terluka menangis nangis melapor lapor keguguran hamil dipecat dipukul বলে বলেছে দেয়'.split(
    ' ',
  ),
);

/** Colleagues are most often witnesses or victims: they are accused when they do harm. */
function doesHarm({ text, tokens }: Reading, { first, last }: Said): boolean {
  for (let at = first; at <= Math.min(tokens.length - 1, last + NEAR); at++) {
    const token = tokens[at]!;
    if (at > last && /[.!?।]/.test(text.slice(tokens[at - 1]!.end, token.start))) return false;
    if (HARM.test(token.text) || ((token.begins & DEED) !== 0 && !HARMLESS.has(token.text))) return true;
  }
  return false;
}
