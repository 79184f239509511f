/**
 * Days that each kind of data is kept, where the set-up file does not say, and how few and many it may say.
 * `address` and `words` count from the last promise to her, `texts` from their delivery, `repeats` from the message,
 * `times` from the end of the last clock. Source of the upper bounds: DESIGN, section 5.
 */
export const KEPT = {
  address: { days: 60, least: 1, most: 60 },
  words: { days: 365, least: 30, most: 3650 },
  texts: { days: 8, least: 1, most: 8 },
  repeats: { days: 90, least: 90, most: 365 },
  times: { days: 7, least: 1, most: 7 },
} as const;

export type Kept = keyof typeof KEPT;
export const KEPT_KINDS = Object.keys(KEPT) as Kept[];

export type Retention = Readonly<Record<Kept, number>>;
