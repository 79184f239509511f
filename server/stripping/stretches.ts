/** One token that adds digits to a run. */
export interface Stretch {
  readonly at: number;
  readonly digits: string;
  readonly said: 'written' | 'spoken' | 'everyday';
  readonly tongues: number;
  readonly kept: boolean;
}

const SPOKEN_BY_CHANCE = 2;

/**
 * Everyday words such as "at" (Bengali for eight) count only in the company of other spoken digits of their tongue, or
 * between single written ones; elsewhere they part what stands around them.
 */
export function surely(stretches: readonly Stretch[]): (readonly Stretch[])[] {
  if (!stretches.some(({ said }) => said === 'everyday')) return [stretches];
  const everyday = stretches.filter(({ said }) => said === 'everyday');
  const common = everyday.reduce((tongues, stretch) => tongues & (stretch.tongues || -1), -1);
  const isRow = everyday.length > SPOKEN_BY_CHANCE && common !== 0;
  const spoken = stretches.reduce(
    (tongues, { said, tongues: own }) => (said === 'spoken' ? tongues | (own || -1) : tongues),
    isRow ? common : 0,
  );
  const rows: Stretch[][] = [[]];
  stretches.forEach((stretch, index) => {
    const isSure =
      stretch.said !== 'everyday' || (stretch.tongues & spoken) !== 0 || (spoken !== 0 && stretch.tongues === 0);
    if (isSure || isAmongDigits(stretches, index)) rows.at(-1)!.push(stretch);
    else rows.push([]);
  });
  return rows;
}

// Fewer may stand beside each other by chance.
const ROW = 5;

/** Between short stretches of digits, or at the end of a row of them. */
const isAmongDigits = (stretches: readonly Stretch[], index: number): boolean => {
  const before = isBeside(stretches, index, -1);
  const after = isBeside(stretches, index, 1);
  return (before && after) || (stretches.length > ROW && stretches.every(isShort));
};

const isBeside = (stretches: readonly Stretch[], index: number, step: 1 | -1): boolean => {
  const near = stretches[index + step];
  return near !== undefined && near.said !== 'everyday' && isShort(near) && near.at === stretches[index]!.at + step;
};
const isShort = ({ digits, kept }: Stretch): boolean => digits.length <= 2 && !kept;
