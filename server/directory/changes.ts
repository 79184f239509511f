/** What a set-up file changed. */
export type Changes = Readonly<Record<Kind, Tally>>;

type Kind =
  | 'organisations'
  | 'vettings'
  | 'ties'
  | 'sites'
  | 'head_counts'
  | 'links'
  | 'lines'
  | 'people'
  | 'retention'
  | 'calendars'
  | 'clocks';

// A type, not an interface: its counts go into a sentence as they are.
export type Tally = {
  readonly added: number;
  /** Also a link or vetting that was ended, a tie that was taken out, and a person who lost her roles, because the file does not name them any more. */
  readonly changed: number;
  readonly unchanged: number;
  /** In the database, not in the file, and left as they are. */
  readonly kept: number;
};

export const nothingChanged = (changes: Changes): boolean =>
  Object.values(changes).every(({ added, changed }) => added === 0 && changed === 0);
