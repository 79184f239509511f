import type { Group } from '../directory/group.ts';

export { GROUPS, type Group } from '../directory/group.ts';

/**
 * Categories, sub-codes, floors and the groups that a code presupposes.
 * Source: the taxonomy of ILO conventions and the Code of Labour Practices; floors and groups are our defaults.
 */
export const LEVELS = ['L1', 'L2', 'L3', 'L4'] as const;
export type Level = (typeof LEVELS)[number];

interface Kind {
  /** No case of it is below this level without a second person. */
  readonly floor: Level;
  /** Who alone could have such a grievance; else everybody. */
  readonly group?: Group;
}

/** `CATEGORY` or `CATEGORY.SUB`; the root of all is `ANY`, "a grievance". */
export const CODES = {
  ANY: { floor: 'L4' },
  WAG: { floor: 'L3' },
  'WAG.UNP': { floor: 'L3' },
  'WAG.MIN': { floor: 'L3' },
  'WAG.DED': { floor: 'L3' },
  'WAG.BEN': { floor: 'L3' },
  'WAG.SEV': { floor: 'L3', group: 'leavers' },
  HRS: { floor: 'L3' },
  'HRS.FOT': { floor: 'L3' },
  'HRS.NGT': { floor: 'L3', group: 'night_shift' },
  OSH: { floor: 'L3' },
  'OSH.BLD': { floor: 'L2' },
  'OSH.CHE': { floor: 'L3' },
  'OSH.PPE': { floor: 'L3' },
  'OSH.ACC': { floor: 'L3' },
  'OSH.HEA': { floor: 'L3' },
  HAR: { floor: 'L3' },
  'HAR.PHY': { floor: 'L2' },
  GBV: { floor: 'L2', group: 'women' },
  FLB: { floor: 'L2' },
  RCR: { floor: 'L3', group: 'migrants' },
  CHL: { floor: 'L2' },
  DIS: { floor: 'L3' },
  'DIS.PRG': { floor: 'L3', group: 'pregnant' },
  FOA: { floor: 'L3' },
  'FOA.REP': { floor: 'L2', group: 'representatives' },
  CON: { floor: 'L4' },
  'CON.AGY': { floor: 'L4', group: 'agency' },
  'CON.DIS': { floor: 'L4', group: 'leavers' },
  LIV: { floor: 'L4' },
  RET: { floor: 'L2' },
  INT: { floor: 'L3' },
  ENV: { floor: 'L4' },
  OTH: { floor: 'L4' },
} as const satisfies Record<string, Kind>;

export type Code = keyof typeof CODES;

export const isCode = (text: string): text is Code => Object.hasOwn(CODES, text);

/** Sub-code → category → `ANY` → null. */
export function parentOf(code: Code): Code | null {
  if (code === 'ANY') return null;
  const dot = code.indexOf('.');
  return dot === -1 ? 'ANY' : (code.slice(0, dot) as Code);
}

export const groupOf = (code: Code): Group => (CODES[code] as Kind).group ?? 'all';
export const floorOf = (code: Code): Level => CODES[code].floor;

/** The more urgent of two levels. */
export const worse = (a: Level, b: Level): Level => (a < b ? a : b);

/** Messages that are no grievance: they end a case's clocks without a verdict. */
export const CONTACTS = ['INQ', 'TST', 'ACK', 'WRG', 'DUP', 'ABU', 'SUG'] as const;
export type Contact = (typeof CONTACTS)[number];
