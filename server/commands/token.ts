import type { Command } from 'commander';
import { recordAct } from '../audit/record.ts';
import { organisationByCode } from '../directory/organisations.ts';
import { listTokens, makeToken, revokeToken, scopesOf } from '../directory/token.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { addDays, dayOf } from '../foundation/time.ts';
import { inHouse, print, printJson } from './house.ts';

export function addToken(root: Command, say: Say): void {
  const token = root.command('token').description(say('token.about'));
  token
    .command('make <organisation> <label>')
    .description(say('token.make'))
    .option('--days <number>', say('token.days'), '90')
    .action(make);
  token.command('list').description(say('token.list')).action(list);
  token.command('revoke <id>').description(say('token.revoke')).action(revoke);
}

const make = (code: string, label: string, { days }: { days: string }) =>
  inHouse(async ({ database, now }) => {
    const organisation = await organisationByCode(database.read, code);
    if (!organisation) throw new Problem('no_such_organisation', 404);
    const scopes = scopesOf(organisation.kind);
    if (scopes.length === 0) throw new Problem('no_token_for_kind', 422);
    const valid = Number(days);
    if (!Number.isInteger(valid) || valid < 1 || valid > 366) throw new Problem('token_days', 422);
    const day = dayOf(now());
    const secret = await database.write(async (trx) => {
      const made = await makeToken(trx, {
        organisationId: organisation.id,
        scopes,
        label,
        day,
        expiresDay: addDays(day, valid),
      });
      await recordAct(trx, {
        day,
        actorId: 'operator',
        act: 'token_made',
        subject: 'token',
        subjectId: organisation.id,
        reason: '',
        noteSealed: null,
      });
      return made;
    });
    print(secret);
  });

const list = () => inHouse(async ({ database }) => printJson(await listTokens(database.read)));

const revoke = (id: string) =>
  inHouse(async ({ database, now }) => {
    const day = dayOf(now());
    await database.write(async (trx) => {
      if (!(await revokeToken(trx, id, day))) throw new Problem('no_such_token', 404);
      await recordAct(trx, {
        day,
        actorId: 'operator',
        act: 'token_revoked',
        subject: 'token',
        subjectId: id,
        reason: '',
        noteSealed: null,
      });
    });
  });
