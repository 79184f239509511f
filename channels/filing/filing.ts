/** What somebody of an NGO or union tells about one case, as fields of a form, a row of a sheet or an API. */

export const ITEMS = ['count', 'tell_buyers', 'raise_in_general', 'tell_supplier', 'tell_representative'] as const;
export type Item = (typeof ITEMS)[number];

/** As she recorded it; `unknown` where she did not ask. */
export type Answer = 'yes' | 'no' | 'unknown';

export interface Filing {
  readonly words: string;
  /** The worker's, one that the service offers. */
  readonly language: string;
  /** Poster code, site code or name; empty where she does not know it. */
  readonly site: string;
  /** As she names it, where the site is not known; may be empty. */
  readonly supplierNamed: string;
  /** ISO 3166-1 alpha-2; may be empty. */
  readonly country: string;
  /** When the filer heard of it, `YYYY-MM-DD`. */
  readonly receivedDay: string;
  readonly consents: Readonly<Record<Item, Answer>>;
  /** How many she says are affected: it counts nowhere. */
  readonly affected: number | null;
  /** In the name of several together. */
  readonly collective: boolean;
  /** Through whom the worker is reached: the filer, the receipt that she is handed, or nobody. */
  readonly reach: 'filer' | 'receipt' | 'none';
  /** Whether the worker said that the organisation speaks for her. */
  readonly speaks: Answer;
  /** The filer's own number of the case; it is one case however often it comes. */
  readonly ownNumber: string | null;
  /** Somebody is in danger now. */
  readonly danger: boolean;
}

/** Names of the fields, and of the columns of a sheet: no name, number or address of a person is among them. */
export const FIELDS = [
  'own_number',
  'received',
  'language',
  'country',
  'site',
  'supplier',
  'words',
  'affected',
  'collective',
  'danger',
  'reach',
  'speaks',
  ...ITEMS,
] as const;
export type Field = (typeof FIELDS)[number];

export interface Fault {
  readonly field: Field;
  /** `missing`, `too_long`, `not_offered`, `no_country`, `no_day`, `day_unclear`, `future_day`, `long_ago`, `no_number`, `no_choice`. */
  readonly code: string;
}
