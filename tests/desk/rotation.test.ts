import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import { answerCase, readCase } from '../../server/http/desk/casework.ts';
import type { Desk } from '../../server/http/desk/desk.ts';
import { openOriginal } from '../../server/http/desk/originals.ts';
import { finishRotation } from '../../server/http/desk/rotation.ts';
import { dayOf } from '../../server/foundation/time.ts';
import { openLock } from '../../server/vault/desk.ts';
import { rotateDesk } from '../../server/vault/desk-rotation.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HER = '+8801712345678';

describe.each(DATABASES)('a service whose desk’s key is replaced while it runs, on $name', (kind) => {
  let world: World;
  /** As it stands after the key was replaced. */
  let desk: Desk;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world.close());

  test('takes and answers texts throughout, and in the end nothing but the audit’s notes names the old key', async () => {
    const { database, ring } = world.house;
    const now = () => world.now();
    await world.text(HER, 'Two months no salary');
    await world.text(HER, 'yes');
    const [file] = await openCases(database.read);
    await answerCase(world.desk, file!.id, 'We have read it.', now());
    await openOriginal(world.desk, { caseId: file!.id, number: 1 }, { reason: 'she_asked', note: 'a note' }, now());

    const by = { personId: world.desk.personId, day: dayOf(now()) };
    const key = await rotateDesk(database, ring, world.desk.key, by);
    desk = { ...world.desk, key, lock: await openLock(database.read, ring) };
    // The server has not heard of it yet.
    await world.text(HER, 'And the exit is locked');
    const wait = async () => {
      await world.text(HER, 'They count no overtime');
      await world.house.refresh();
      await world.text(HER, 'The water is dirty');
    };
    const rotated = await finishRotation(desk, { now, wait, progress: () => undefined });
    expect(rotated).toMatchObject({ broken: [], leaving: 1 });

    const { statements, written, unreadable } = await readCase(desk, file!.id, now());
    expect(statements.map(({ text }) => text).join(' ')).toMatch(/salary.*exit is locked.*overtime.*dirty/);
    expect(written.map(({ text }) => text)).toContain('We have read it.');
    expect(unreadable).toEqual([]);
    const named = [];
    for (const { name } of await database.owner.introspection.getTables()) {
      const rows = await database.owner
        .selectFrom(name as 'message')
        .selectAll()
        .execute();
      if (JSON.stringify(rows).includes(world.desk.key.id)) named.push(name);
    }
    expect(named.toSorted()).toEqual(['audit', 'desk_grant', 'desk_key']);
  });

  test('shows the rest of a case of which a row is corrupt, and tells which', async () => {
    const { database } = world.house;
    const [file] = await openCases(database.read);
    const answer = await database.read.selectFrom('outbox').select('id').where('kind', '=', 'answer').execute();
    const messages = await database.read.selectFrom('message').select('id').orderBy('number').execute();
    const broken = 'g1.hpke.x.AAAA';
    await database.write(async (trx) => {
      await trx.updateTable('outbox').set({ desk_sealed: broken }).where('id', '=', answer[0]!.id).execute();
      await trx.updateTable('message').set({ statement_sealed: broken }).where('id', '=', messages[0]!.id).execute();
    });
    const { statements, written, unreadable } = await readCase(desk, file!.id, world.now());
    expect(statements[0]).toMatchObject({ number: 1, text: null, unreadable: 'unsealable' });
    expect(statements[1]!.text).toContain('exit is locked');
    expect(written.filter(({ text }) => text === null)).toMatchObject([{ kind: 'answer', unreadable: 'unsealable' }]);
    expect(unreadable).toEqual([
      { table: 'message', row: messages[0]!.id },
      { table: 'outbox', row: answer[0]!.id },
    ]);
  });
});
