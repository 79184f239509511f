/**
 * What the stripper must know of one language, as workers write it in texts. Data only, all of it written for this
 * project. Word lists are separated by blanks and may go over several lines; phrase lists are separated by `|`.
 * Everything is written as people write it (accents, native script); case, accents and digits are folded when loaded.
 */
export interface Tongue {
  /** BCP 47; a romanised form has `-Latn`. */
  readonly tag: string;
  /** ISO 15924. */
  readonly script: Script;
  /** Words that only join others: pronouns, articles, prepositions, particles, auxiliaries, question words. Never a name. */
  readonly closed: string;
  /** Everyday and workplace words, each in the forms that texts hold. A word that is neither here nor below may be a name. */
  readonly open: string;
  /** Endings that a word of `open` may take on: without them it is looked up again. */
  readonly endings: string;
  /** Endings and particles that are glued to a person's name. */
  readonly nameEndings: string;
  /** Particles glued in front of words and names (Arabic و ب ل ال, Swahili none). */
  readonly prefixes: string;
  /** Given names, women's and men's, with the spellings that people use. */
  readonly given: string;
  readonly family: string;
  /** Small words inside a name: de la, van der, bin, binti. */
  readonly nameParticles: string;
  /** Phrases after which whatever follows is a name: "my name is". */
  readonly told: string;
  /** Phrases after which an unknown word is a name: "I am", "against", "spoke to", "called". */
  readonly hinted: string;
  /** Stand right before a name: Mr, Mrs, Md, señora. */
  readonly titles: string;
  /** Stand right after a name: bhai, ji, hanım, sir. */
  readonly honorifics: string;
  /** People at work and at home whose name may stand beside it: supervisor, manager, guard, sister, friend. */
  readonly roles: string;
  /** What a person does to a person, in the forms that follow (or, verb last, end) a sentence about one: hit, shouts, touched, said. */
  readonly deeds: string;
  /** Join two names: and, or, with. */
  readonly conjunctions: string;
  /** Digits → the words for them, 0 to 20, the tens, and every number to 99 that is written as one word. */
  readonly numbers: Readonly<Record<string, string>>;
  /** How often the next digit is meant → words: { 2: 'double', 3: 'triple' }. */
  readonly repeats: Readonly<Record<string, string>>;
  /** Words that people put between digits without ending the number: dash, plus, then. */
  readonly fillers: string;
  /** Number words that are everyday words too, so that alone they prove nothing. */
  readonly ambiguousNumbers: string;
  /** Phrases before (or after) a number that make it somebody's: phone, passport, ID, account, mobile money, PIN, "my number". */
  readonly numberCues: string;
  /** Workplace things whose number finds one person or a few, with or without "number": employee, badge, punch card, machine, table, room, bed, locker, line, bus. */
  readonly workplaceCues: string;
  /** The word "number" itself and its short forms: no, nr, №. */
  readonly numberWords: string;
  /** What a number may count and then stays: workers, hours, days, months, percent, pieces, times. */
  readonly units: string;
  /** Money: taka, pesos, euros, dong, "k". */
  readonly currencies: string;
  /** January to December, all forms and abbreviations. */
  readonly months: string;
  /** Phrases right after a number that make it an age: "years old", "-year-old". */
  readonly ageAfter: string;
  /** Phrases right before a number that make it an age: "aged", "my age is". */
  readonly ageBefore: string;
  /** Where somebody lives, before or after a number or name: house, road, flat, village. */
  readonly homes: string;
  /** Roles that only one person at a workplace has: union president, the only nurse, the factory doctor, lift operator. */
  readonly uniqueRoles: string;
  /** Phrases for what may be known of a message before anybody reads it. */
  readonly signals: Readonly<Record<SignalCue, string>>;
  /** People who are counted: workers, women, people, of us. */
  readonly people: string;
  /** Words for many: hundred, thousand, dozen → how many. */
  readonly quantities: Readonly<Record<string, string>>;
}

export type Script =
  | 'Latn'
  | 'Beng'
  | 'Deva'
  | 'Arab'
  | 'Taml'
  | 'Telu'
  | 'Sinh'
  | 'Hans'
  | 'Khmr'
  | 'Mymr'
  | 'Ethi'
  | 'Cyrl';

/** `alone`: it happened to her only. `accused_…`: who is accused. */
export type SignalCue =
  | 'under_18'
  | 'pregnant'
  | 'danger_now'
  | 'armed'
  | 'alone'
  | 'accused_supervisor'
  | 'accused_manager'
  | 'accused_coworker'
  | 'accused_security'
  | 'accused_agency';
