import type { Command } from 'commander';
import { verifyAudit } from '../audit/verify.ts';
import { evaluate } from '../effectiveness/evaluate.ts';
import { gatherFacts } from '../effectiveness/facts.ts';
import { describe } from '../effectiveness/print.ts';
import { wording, type Say } from '../foundation/i18n.ts';
import { auditLink } from '../house.ts';
import { inHouse, print, printJson } from './house.ts';
import { dayOf } from '../foundation/time.ts';

export function addEffectiveness(root: Command, say: Say): void {
  root
    .command('effectiveness')
    .description(say('effectiveness.about'))
    .option('--json', say('json'))
    .action(({ json }: { json?: true }) =>
      inHouse(async ({ database, ring, now }) => {
        const audit = await verifyAudit(database.read, auditLink(ring));
        const scorecard = evaluate(await gatherFacts(database.read, audit, dayOf(now())));
        if (json) printJson(scorecard);
        else for (const line of describe(scorecard, wording('en', 'findings'))) print(line);
      }),
    );
}
