import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../server/database/connect.ts';
import { newId } from '../../server/foundation/ids.ts';
import { dayOf } from '../../server/foundation/time.ts';
import { readCase } from '../../server/http/desk/casework.ts';
import { openShared, sharedWith } from '../../server/http/desk/interpreter.ts';
import { shareMessage } from '../../server/http/desk/shares.ts';
import { unlockOwn } from '../../server/vault/desk.ts';
import { addHandler } from '../../server/vault/holder.ts';
import { removeHolder } from '../../server/vault/removal.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HER = '+8801712345678';
const IRIS = { personId: 'iris', password: 'nine quiet lanterns', sharedOnly: true };

describe.each(DATABASES)('what was shared before more was masked, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
    const { database } = world.house;
    const day = dayOf(world.now());
    await database.write(async (trx) => {
      const { organisation_id } = await trx.selectFrom('person').selectAll().executeTakeFirstOrThrow();
      await trx.insertInto('person').values({ id: 'iris', login: 'iris', organisation_id, name: 'Iris' }).execute();
      await trx.insertInto('person_role').values({ person_id: 'iris', role: 'interpreter', since_day: day }).execute();
    });
    await addHandler(database, world.desk.key, IRIS, day);
  });
  afterEach(() => world.close());

  const theCase = () => world.house.database.read.selectFrom('case_file').selectAll().executeTakeFirstOrThrow();
  const share = async (number = 1, desk = world.desk) =>
    shareMessage(desk, { caseId: (await theCase()).id, number }, 'iris', world.now());
  const opens = async (number = 1) => {
    const { database } = world.house;
    const own = await unlockOwn(database.read, 'iris', IRIS.password);
    return openShared(database, own, { reference: (await theCase()).reference, number }, world.now());
  };
  const read = async () => readCase(world.desk, (await theCase()).id, world.now());

  test('is read no more once she tells a name, until the desk has read the case: then without the name', async () => {
    await world.text(HER, 'They did not pay us this month, and we live on hope alone');
    await share();
    expect(await opens()).toContain('hope');
    await world.text(HER, 'My name is Hope, please help us');
    await expect(opens()).rejects.toMatchObject({ code: 'share_waits' });
    const [waiting] = await world.house.database.read.selectFrom('message_share').selectAll().execute();
    expect(waiting).toMatchObject({ person_id: 'iris', sealed: '' });
    expect(await sharedWith(world.house.database.read, 'iris')).toMatchObject([{ number: 1 }]);
    await read();
    expect(await opens()).toMatch(/^They did not pay us this month, and we live on \[name\] alone/);
  });

  test('nor where she tells the rest of a number', async () => {
    await world.text(HER, 'They did not pay us. Take this down: 4517');
    await share();
    expect(await opens()).toContain('4517');
    await world.text(HER, 'and then comes 8823');
    await expect(opens()).rejects.toMatchObject({ code: 'share_waits' });
    await read();
    expect(await opens()).toMatch(/Take this down: \[number\]$/);
  });

  test('stays readable where nothing new is masked', async () => {
    await world.text(HER, 'They did not pay us this month');
    await share();
    await world.text(HER, '1');
    await world.text(HER, 'They did not pay us this year too');
    expect(await opens()).toContain('this month');
  });

  test('is not stored as it stood before a text that comes in the same moment', async () => {
    await world.text(HER, 'They did not pay us this month, and we live on hope alone');
    let first = true;
    const meanwhile: Database = {
      ...world.house.database,
      write: async (...work) => {
        if (first) {
          first = false;
          await world.text(HER, 'My name is Hope, please help us');
        }
        return world.house.database.write(...work);
      },
    };
    await share(1, { ...world.desk, database: meanwhile });
    expect(await opens()).not.toMatch(/hope/i);
  });

  test('of somebody whose key is forged or gone keeps nobody from reading the case', async () => {
    await world.text(HER, 'They did not pay us this month, and we live on hope alone');
    await share();
    await world.text(HER, 'My name is Hope, please help us');
    const { database, ring } = world.house;
    await database.write((trx) =>
      trx.updateTable('desk_grant').set({ sealed: newId() }).where('holder', '=', 'iris').execute(),
    );
    expect((await read()).statements).toHaveLength(2);
    await expect(opens()).rejects.toMatchObject({ code: 'share_waits' });
    const by = { personId: world.desk.personId, day: dayOf(world.now()) };
    await removeHolder(database, ring, world.desk.key, 'iris', by);
    expect((await read()).statements).toHaveLength(2);
  });
});
