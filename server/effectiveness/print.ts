import type { Say } from '../foundation/i18n.ts';
import type { Scorecard } from './evaluate.ts';
import type { Finding } from './rule.ts';

/** The scorecard as lines for a terminal; `say` reads `findings.json`. */
export function describe({ day, since, criteria }: Scorecard, say: Say): string[] {
  return [
    say('heading', { day, since }),
    ...criteria.flatMap(({ letter, criterion, state, measured, rules, findings }) => [
      '',
      say('criterion_line', {
        letter,
        criterion: say(`criterion.${criterion}`),
        state: say(`state.${state}`),
        measured,
        rules,
      }),
      ...findings.flatMap((finding) => linesOf(finding, say)),
    ]),
  ];
}

function linesOf(finding: Finding, say: Say): string[] {
  const { rule, level, verdict, evidence, source, mender, next } = finding;
  const about = say('finding_line', { rule, level, verdict: say(`verdict.${verdict}`), about: say(`${rule}.about`) });
  const why = [
    say(`${rule}.says.${verdict}`, evidence),
    say('source_line', { source: source.map((key) => say(`source.${key}`)).join('; ') }),
  ];
  const what = next === null ? [] : [say('next_line', { mender: say(`mender.${mender}`), next: say(next) })];
  return [`  ${about}`, ...[...why, ...what].map((line) => `      ${line}`)];
}
