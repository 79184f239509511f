import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { insertRows } from '../../server/database/insert.ts';
import { newId } from '../../server/foundation/ids.ts';
import { DAY, dayOf, MINUTE } from '../../server/foundation/time.ts';
import { noteCall } from '../../server/http/desk/calls.ts';
import { askNumber, openNumber } from '../../server/http/desk/numbers.ts';
import { personByLogin } from '../../server/directory/people.ts';
import { rang } from '../../server/intake/call.ts';
import { DATABASES } from '../databases.ts';
import { LINE, openWorld, type World } from '../world.ts';

const HER = '+8801712345678';
const MODEM = '+8801999000111';

describe.each(DATABASES)('a number that two handlers open together, on $name', (kind) => {
  let world: World;
  let number: string;
  beforeEach(async () => {
    world = await openWorld(kind);
    const line = await world.house.database.read.selectFrom('line').selectAll().executeTakeFirstOrThrow();
    const modem = { ...line, id: newId(), code: 'modem', provider: 'gateway' as const, address: MODEM };
    await world.house.database.write((trx) => insertRows(trx, 'line', [modem]));
    await world.house.refresh();
    await rang(world.house, 'sms', { from: HER, to: MODEM, id: 'a' }, world.now());
    number = (await task()).id;
    world.pass(21 * MINUTE);
  });
  afterEach(() => world.close());

  const task = () => world.house.database.read.selectFrom('call_task').selectAll().executeTakeFirstOrThrow();
  const omar = async () => ({
    ...world.desk,
    personId: (await personByLogin(world.house.database.read, 'omar'))!.id,
  });
  const acts = async () => {
    const rows = await world.house.database.read.selectFrom('audit').selectAll().orderBy('act').execute();
    return rows
      .filter(({ subject }) => subject === 'call')
      .map(({ act, actor_id, reason, subject_id }) => ({ act, actor_id, reason, subject_id }));
  };
  const ask = () => askNumber(world.desk, number, 'call_back', world.now());

  test('is shown once, to the second, and both stand in the audit', async () => {
    await ask();
    const second = await omar();
    expect(await openNumber(second, number, world.now())).toBe(HER);
    expect(await acts()).toEqual([
      { act: 'number_asked', actor_id: world.desk.personId, reason: 'call_back', subject_id: number },
      { act: 'number_opened', actor_id: second.personId, reason: '', subject_id: number },
    ]);
    await expect(openNumber(second, number, world.now())).rejects.toMatchObject({ code: 'number_not_asked' });
    await expect(ask()).rejects.toMatchObject({ code: 'number_shown' });
    await noteCall(second, number, 'spoken', world.now());
    expect(await task()).toMatchObject({ state: 'done', attempts: 1, due_sealed: '' });
    await expect(noteCall(second, number, 'spoken', world.now())).rejects.toMatchObject({ code: 'no_such_call' });
  });

  test('is shown to nobody alone, unasked, late, at night, or to somebody who left', async () => {
    const second = await omar();
    await expect(openNumber(second, number, world.now())).rejects.toMatchObject({ code: 'number_not_asked' });
    await ask();
    await expect(openNumber(world.desk, number, world.now())).rejects.toMatchObject({ code: 'needs_another_handler' });
    world.pass(8 * 60 * MINUTE);
    await expect(openNumber(second, number, world.now())).rejects.toMatchObject({ code: 'call_not_now' });
    world.pass(2 * DAY);
    await expect(openNumber(second, number, world.now())).rejects.toMatchObject({ code: 'number_not_asked' });
    world.pass(16 * 60 * MINUTE);
    await ask();
    const { personId } = world.desk;
    await world.house.database.write((trx) =>
      trx.deleteFrom('person_role').where('person_id', '=', personId).execute(),
    );
    await expect(openNumber(second, number, world.now())).rejects.toMatchObject({ code: 'needs_another_handler' });
    expect((await acts()).map(({ act }) => act)).toEqual(['number_asked', 'number_asked']);
  });

  test('is shown once also where two agree at one moment', async () => {
    await ask();
    const second = await omar();
    const shown = await Promise.allSettled([1, 2, 3].map(() => openNumber(second, number, world.now())));
    expect(shown.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('stays closed after STOP, and on a line that is dialled for us', async () => {
    await ask();
    await world.house.database.write((trx) =>
      trx
        .updateTable('sender')
        .set({ stopped_day: dayOf(world.now()) })
        .execute(),
    );
    await expect(openNumber(await omar(), number, world.now())).rejects.toMatchObject({ code: 'call_unwanted' });
    await rang(world.house, 'sms', { from: '+8801712345679', to: LINE, id: `CA${'1'.repeat(32)}` }, world.now());
    const masked = await world.house.database.read
      .selectFrom('call_task')
      .select('id')
      .where('id', '<>', number)
      .executeTakeFirstOrThrow();
    await expect(askNumber(world.desk, masked.id, 'she_asked', world.now())).rejects.toMatchObject({
      code: 'call_masked',
    });
  });
});
