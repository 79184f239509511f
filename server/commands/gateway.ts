import type { Command } from 'commander';
import { recordAct } from '../audit/record.ts';
import { keepGatewayKey, listGatewayKeys, newGatewayKey, revokeGatewayKey } from '../directory/gateway-key.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { dayOf } from '../foundation/time.ts';
import { africasTalkingUrl } from '../http/inbound/africastalking.ts';
import { inHouse, print, printJson } from './house.ts';

export function addGateway(root: Command, say: Say): void {
  const gateway = root.command('gateway').description(say('gateway.about'));
  gateway
    .command('make <line>')
    .description(say('gateway.make'))
    .action((code: string) => make(code, say));
  gateway.command('list').description(say('gateway.list')).action(list);
  gateway.command('revoke <id>').description(say('gateway.revoke')).action(revoke);
}

const make = (code: string, say: Say) =>
  inHouse(async ({ database, ring, config, now }) => {
    const line = await database.read.selectFrom('line').selectAll().where('code', '=', code).executeTakeFirst();
    if (!line) throw new Problem('no_such_line', 404);
    if (line.provider !== 'gateway' && line.provider !== 'africastalking') throw new Problem('not_a_gateway', 422);
    const day = dayOf(now());
    const { row, secret } = newGatewayKey(ring, line.id, day);
    await database.write(async (trx) => {
      await keepGatewayKey(trx, row);
      await recordAct(trx, {
        day,
        actorId: 'operator',
        act: 'gateway_key_made',
        subject: 'gateway_key',
        subjectId: row.id,
        reason: '',
        noteSealed: null,
      });
    });
    print(say('gateway.id', { id: row.id }));
    if (line.provider === 'gateway') print(say('gateway.secret', { secret }));
    else print(say('gateway.addresses', { url: africasTalkingUrl(config.publicUrl, secret) }));
  });

const list = () => inHouse(async ({ database }) => printJson(await listGatewayKeys(database.read)));

const revoke = (id: string) =>
  inHouse(async ({ database, now }) => {
    const day = dayOf(now());
    await database.write(async (trx) => {
      if (!(await revokeGatewayKey(trx, id, day))) throw new Problem('no_such_gateway_key', 404);
      await recordAct(trx, {
        day,
        actorId: 'operator',
        act: 'gateway_key_revoked',
        subject: 'gateway_key',
        subjectId: id,
        reason: '',
        noteSealed: null,
      });
    });
  });
