import { SCRIPTS } from './generated.ts';
import { KINDS, type Kind } from './identifiers.ts';
import type { Identified, Row } from './rows.ts';
import { type Score, interval } from './score.ts';

const COLLATERAL_GOAL = 0.1;
const SPEED_GOAL = 10_000;
// Only of these is it promised that none survives; the others are shown.
const EXACT: readonly Kind[] = ['phone', 'identity', 'mail', 'link', 'handle'];

export interface Figures {
  readonly names: readonly Row[];
  readonly identifiers: readonly Identified[];
  readonly further: readonly Row[];
  readonly perSecond: number;
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`);

export function tell({ names, identifiers, further, perSecond: speed }: Figures, cases: number): void {
  print('Names, each of the three: original / lower-cased / no accents\n');
  tellRows(names);
  if (further.length > 0) {
    print('\nThe further set\n');
    tellRows(further);
  }
  print(
    `\nIdentifiers: spans that survive of those carried, and of ${cases} generated; goal 0 for ${EXACT.join(', ')}\n`,
  );
  line('kind', Object.keys(SCRIPTS), 11);
  for (const kind of KINDS)
    line(
      kind,
      identifiers
        .filter((row) => row.kind === kind)
        .map(({ carried, generated }) => `${carried.missed.length}/${carried.spans} ${generated.missed.length}`),
      11,
    );
  print('\nGoals\n');
  for (const [goal, held] of goals(names, identifiers, speed)) print(`${held ? 'held  ' : 'MISSED'} ${goal}`);
}

function tellRows(rows: readonly Row[]): void {
  line('', ['goal', 'spans', 'recall %', 'leaking %', '95 %', 'collat. %', 'lines %', 'withheld', 'msg/s'], 0);
  for (const { language, goal, scores, perSecond: rate } of rows) {
    const [first] = scores as [Score];
    const three = (figure: (score: Score) => number): string =>
      scores.map((score) => (figure(score) * 100).toFixed(1).replace('.0', '')).join(' / ');
    const [low, high] = interval(first.leaking, first.messages);
    line(
      language,
      [
        goal === null ? '' : `${goal * 100}`,
        `${first.spans}`,
        three((score) => share(score.gone, score.spans)),
        three((score) => share(score.leaking, score.messages)),
        `${(low * 100).toFixed(0)}–${(high * 100).toFixed(0)}`,
        three((score) => share(score.maskedWords, score.words)),
        three((score) => share(score.touched, score.clean)),
        scores.map((score) => score.withheld).join(' / '),
        rate.toFixed(0),
      ],
      0,
    );
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const WIDTHS = [5, 6, 19, 19, 8, 19, 19, 13, 8];

const line = (head: string, cells: readonly string[], width: number): void =>
  print(head.padEnd(12) + cells.map((cell, index) => cell.padStart(width || WIDTHS[index]!)).join(''));

function* goals(
  names: readonly Row[],
  identifiers: readonly Identified[],
  speed: number,
): Generator<[goal: string, held: boolean]> {
  for (const goal of [0.97, 0.94, 0.9]) {
    const short = names.filter(
      (row) => row.goal === goal && row.scores.some((score) => share(score.gone, score.spans) < goal),
    );
    yield [
      `names: at least ${goal * 100} % in all three writings (short: ${short.map((row) => row.language).join(' ') || 'none'})`,
      short.length === 0,
    ];
  }
  const heavy = names.filter((row) =>
    row.scores.some((score) => share(score.maskedWords, score.words) > COLLATERAL_GOAL),
  );
  yield [
    `at most ${COLLATERAL_GOAL * 100} % of the words of clean complaints masked (more: ${heavy.map((row) => row.language).join(' ') || 'none'})`,
    heavy.length === 0,
  ];
  for (const kind of EXACT) {
    const missed = identifiers
      .filter((row) => row.kind === kind)
      .reduce((sum, row) => sum + row.generated.missed.length + row.carried.missed.length, 0);
    yield [`${kind}: none survives in any script (${missed} do)`, missed === 0];
  }
  yield [`at least ${SPEED_GOAL} messages a second on one core (${speed.toFixed(0)})`, speed >= SPEED_GOAL];
}
