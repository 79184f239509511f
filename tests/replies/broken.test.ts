import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR } from '../../server/foundation/time.ts';
import { answerCase } from '../../server/http/desk/casework.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const PHONES = ['+8801712000001', '+8801712000002', '+8801712000003'];

describe.each(DATABASES)('a text that cannot be opened, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  test.each(['due_sealed', 'text_sealed'] as const)(
    'holds up no other, and is told once an hour: %s',
    async (column) => {
      for (const phone of PHONES) for (const text of ['no salary for two months', '1']) await world.text(phone, text);
      const { database } = world.house;
      const cases = await database.read.selectFrom('case_file').select('id').execute();
      for (const { id } of cases) await answerCase(world.desk, id, 'We have read it', world.now());
      const queued = await database.read.selectFrom('outbox').select('id').where('state', '=', 'queued').execute();
      expect(queued).toHaveLength(3);
      const [first] = queued;
      await database.write((trx) =>
        trx
          .updateTable('outbox')
          .set({ [column]: 'g1.aes.none' })
          .where('id', '=', first!.id)
          .execute(),
      );
      const answered = () =>
        PHONES.filter((phone) => world.twilio.phone(phone).at(-1)?.body === 'We have read it').length;
      const told = () => world.log.filter((line) => line.includes('delivery_broken')).length;
      for (let turn = 0; turn < 3; turn += 1) await world.work();
      expect([answered(), told()]).toEqual([2, 1]);
      world.pass(HOUR);
      await world.work();
      expect(answered() - told()).toBe(column === 'due_sealed' ? 2 : 0);
    },
  );
});
