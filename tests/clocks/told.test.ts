import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Status } from '../../channels/channel.ts';
import { noteStatus } from '../../server/clocks/told.ts';
import type { OutboxRow } from '../../server/database/schema.ts';
import { newId } from '../../server/foundation/ids.ts';
import { enqueue, lookupOf, outboxRow, providerColumns, rowById } from '../../server/replies/outbox.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';

const HER = '+8801712345678';

describe.each(DATABASES)('what a status says of a text that went out twice, on $name', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
    await world.text(HER, 'Two months no salary');
  });
  afterAll(() => world.close());

  /** A human's words whose first attempt failed, as their second attempt stands. */
  async function again(state: OutboxRow['state']): Promise<string> {
    const { database, ring } = world.house;
    const { id: senderId, line_id: lineId } = await database.read
      .selectFrom('sender')
      .select(['id', 'line_id'])
      .executeTakeFirstOrThrow();
    const said = { kind: 'answer', wording: '', language: 'en', text: 'We ask.', segments: 1, human: true } as const;
    const id = newId();
    const row = outboxRow(ring, { senderId, lineId, caseId: null, ...said, state: 'queued' }, world.now(), id, null);
    const first = providerColumns(ring, id, 'twilio', 'SMfirst');
    await database.write((trx) => enqueue(trx, [{ ...row, ...first, state, attempts: 2 }]));
    return id;
  }
  async function note(id: string, providerId: string, state: Status['state']) {
    const { database, ring } = world.house;
    await noteStatus(database, ring, id, { providerId, state, code: null }, world.now());
    const row = (await rowById(database.read, id))!;
    return [row.state, ['SMfirst', 'SMsecond', id].find((one) => lookupOf(ring, one) === row.provider_lookup)];
  }

  test.each(['queued', 'sending', 'handed'] as const)(
    '%s: late news of the first attempt changes nothing',
    async (state) => {
      const id = await again(state);
      expect(await note(id, 'SMfirst', 'failed')).toEqual([state, 'SMfirst']);
      expect(await note(id, 'SMfirst', 'sent')).toEqual([state, 'SMfirst']);
    },
  );

  test('news of the second counts, with its id; then late news of the first does not', async () => {
    const id = await again('sending');
    expect(await note(id, 'SMsecond', 'sent')).toEqual(['sent', 'SMsecond']);
    expect(await note(id, 'SMfirst', 'failed')).toEqual(['sent', 'SMsecond']);
    expect(await note(id, 'SMsecond', 'failed')).toEqual(['held', 'SMsecond']);
  });

  test('that the first arrived after all is good news at any time', async () => {
    const id = await again('queued');
    expect((await note(id, 'SMfirst', 'delivered'))[0]).toBe('delivered');
  });

  test('a gateway knows both by one id', async () => {
    const id = await again('sending');
    expect((await note(id, id, 'failed'))[0]).toBe('held');
  });
});
