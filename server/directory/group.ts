/** Groups that a head-count may give; `all` is everybody at the site. */
export const GROUPS = [
  'all',
  'women',
  'pregnant',
  'representatives',
  'migrants',
  'agency',
  'night_shift',
  'leavers',
] as const;
export type Group = (typeof GROUPS)[number];
