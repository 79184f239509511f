import { wordSet } from './words.ts';

/** With a colon or a dash behind them, whoever wrote it follows. */
export const SENDERS = wordSet('from by sender prerok প্রেরক');

/** After a name that everybody gives her, the verb that languages with the verb last end on. */
export const CALLS = wordSet('dake daken dakey dakto ডাকে ডাকেন ডাকত ডাকতো');

/** Who is called so, or by whom. */
export const CALLED = wordSet('amake amk amay sobai shobai আমাকে আমায় সবাই সবাইকে');

/** The same where a capital speaks for a name already. */
export const COPULAS = wordSet('is was has does did will would never often also and does not s who');

/** Follow a verb or an adjective, not a name: "fed up", "insists that", "refuses to". */
export const COMPLEMENTS = wordSet('to up that off out about me us them our my his her their the');

/** Somebody to whom it is done, as languages with the verb last put her second. */
export const SUFFERERS = wordSet('amake amader amaderke amk আমাকে আমাদের আমাদেরকে আমার আমাদেরও');

/** When it was: a name may open the rest of the sentence. */
export const TIMES = wordSet(
  'kal kalke gotokal aj ajke protidin roj shokale sokale bikale rate ratre ekdin sedin গতকাল কাল কালকে আজ আজকে প্রতিদিন রোজ সকালে বিকালে বিকেলে দুপুরে রাতে একদিন সেদিন',
);

/** Relations that follow a name: "Karim is our supervisor", "Karim, my manager". */
export const POSSESSIVES = wordSet('my our the a an amar amader আমার আমাদের একজন');

/** Places, not people, follow these. */
export const PLACERS = wordSet('at in from near of inside outside');

/** Begin a name of two words: servant of, mother of, father of, son of, the. */
export const HEADS_OF_NAMES = wordSet(
  'abd abdul abdel abdal abu umm bint bin ibn ould عبد ابو أبو ابا ابي أبي ام أم بن ابن بنت آل أخو اخو আল আব্দুল আবদুল আবু উম্মে বিবি মোল্লা अब्दुल अबु غلام عبدال مائی اللہ نواب سردار ملک چوہدری سید شیخ میاں حاجی',
);

/** End one. */
export const TAILS_OF_NAMES = wordSet(
  'الله اللہ الدين الدین الرحمن الرحمٰن الحق الاسلام بی بیبی بيبي خان خاتون بیگم مائی دین হক উদ্দিন উদ্দীন খান বেগম খাতুন বিবি রানী রানি হোসেন ইসলাম আক্তার খাতুন মিয়া চৌধুরী khatun begum akter akhter khanam',
);

/** Between the parts of a name, whatever the language around it. */
export const BUILDERS = wordSet("al el de la del der den van von t ten ter di da dos das du des le bin ibn binti y'");

/** Turkish endings, also behind an apostrophe. */
export const ENDS_OF_NAMES = wordSet(
  'in ın un ün nin nın nun nün i ı u ü yi yı yu yü e a ye ya de da te ta den dan ten tan le la yle yla ler lar nden ndan nde nda',
);

/** With a name in quotes behind them: "they call him". */
export const CALLINGS = wordSet(
  'call calls called nickname nicknamed alias aka apodado apodada apodo apodan dicen llaman chamam chamado chamada apelido appelle appelons appellent surnomme surnom dit alias bijgenaamd bijnaam noemen noemt genoemd lakabi lakapli derler ksywa ksywe przezwisko nazywaja nazywamy mowia wolaja julukan dipanggil panggil goi biet danh lakab كنيته لقبه يلقبونه عرف डाकते ডাকে',
);

/** All words from which a rule of this room looks for a name, besides the tongues' own cues. */
export const PLAYERS: ReadonlySet<string> = new Set([...SENDERS, ...CALLS, ...POSSESSIVES, 'by']);
