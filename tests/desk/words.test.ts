import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { maskPlace, sealableMasks } from '../../server/cases/mask.ts';
import { sealableNames } from '../../server/cases/names.ts';
import { instant } from '../../server/foundation/time.ts';
import type { Desk } from '../../server/http/desk/desk.ts';
import { openShared, sharedWith } from '../../server/http/desk/interpreter.ts';
import { maskWords } from '../../server/http/desk/masks.ts';
import { noteOf, openOriginal } from '../../server/http/desk/originals.ts';
import { finishRotation } from '../../server/http/desk/rotation.ts';
import { shareMessage, unshareMessage } from '../../server/http/desk/shares.ts';
import { statementsOf } from '../../server/http/desk/statements.ts';
import { openLock, unlockDesk } from '../../server/vault/desk.ts';
import { rotateDesk } from '../../server/vault/desk-rotation.ts';
import { addHandler, replaceHandler } from '../../server/vault/holder.ts';
import { removeHolder } from '../../server/vault/removal.ts';
import { openWords, sealWords } from '../../server/vault/words.ts';
import { DATABASES } from '../databases.ts';
import { AMINA, arrive, BINA, BY, CHITRA, DAY, openOffice, ownOf, type Office } from '../vault/office.ts';

const NOW = instant('2026-03-02T08:00:00Z');
const FIRST = { caseId: 'case', number: 1 };
const SECOND = { caseId: 'case', number: 2 };
const INTERPRETER = { ...CHITRA, sharedOnly: true };

const openHers = async (office: Office, number: number) =>
  openShared(office.database, await ownOf(office.database, CHITRA), { reference: '00000000', number }, NOW);

describe.each(DATABASES)('the words of a case, on $name', (kind) => {
  let office: Office;
  let desk: Desk;
  let ids: string[];
  beforeEach(async () => {
    office = await openOffice(kind);
    const { database, ring, key } = office;
    desk = { database, ring, key, lock: await openLock(database.read, ring), personId: 'amina' };
    ids = [
      await arrive(database, desk.lock, 'The tall man of line 5 shouts. Rokeya saw it.', 1),
      await arrive(database, desk.lock, 'He said rokeya must go, the tall man', 2),
    ];
  });
  afterEach(() => office.test.drop());

  const texts = async () => (await statementsOf(desk, 'case')).map(({ text }) => text);
  const acts = async (act: string) =>
    (
      await office.database.read
        .selectFrom('audit')
        .select(['actor_id', 'subject', 'subject_id', 'reason'])
        .where('act', '=', act)
        .execute()
    ).map((row) => Object.values(row).join(' '));
  const set = (id: string, values: { statement_sealed?: string; names_sealed?: string }) =>
    office.database.write((trx) => trx.updateTable('message').set(values).where('id', '=', id).execute());
  const nameIn = async (id: string, words: string[]) => {
    const place = { table: 'message', column: 'names_sealed', row: id };
    await set(id, { names_sealed: sealWords(desk.lock, [{ place, text: sealableNames(words) }])[0]! });
  };

  describe('masks', () => {
    test('of the desk stand wherever the words stand, from now on, and are audited', async () => {
      expect(await maskWords(desk, FIRST, { words: 'TALL MAN of line 5', kind: 'role' }, NOW)).toBe(1);
      expect(await maskWords(desk, SECOND, { words: 'tall man', kind: 'role' }, NOW)).toBe(1);
      expect(await texts()).toEqual(['The [role] shouts. Rokeya saw it.', 'He said rokeya must go, the [role]']);
      expect(await acts('message_masked')).toEqual(expect.arrayContaining(ids.map((id) => `amina message ${id} role`)));
      const stored = JSON.stringify(await office.database.read.selectFrom('message_mask').selectAll().execute());
      expect(stored).not.toContain('role');
      await expect(maskWords(desk, FIRST, { words: 'short woman', kind: 'role' }, NOW)).rejects.toMatchObject({
        code: 'words_not_found',
      });
      await expect(
        maskWords(desk, { caseId: 'case', number: 3 }, { words: 'x', kind: 'role' }, NOW),
      ).rejects.toMatchObject({ code: 'no_such_message' });
    });

    test('of names found in one message of a case stand in all of them', async () => {
      await nameIn(ids[1]!, ['rokeya']);
      expect(await texts()).toEqual([
        'The tall man of line 5 shouts. [name] saw it.',
        'He said [name] must go, the tall man',
      ]);
    });

    test('outlast a replaced key of the desk', async () => {
      await nameIn(ids[1]!, ['rokeya']);
      await maskWords(desk, FIRST, { words: 'line 5', kind: 'place' }, NOW);
      const before = await texts();
      const key = await rotateDesk(office.database, office.ring, desk.key, BY);
      desk = { ...desk, key, lock: await openLock(office.database.read, office.ring) };
      expect(await texts()).toEqual(before);
      const waited: number[] = [];
      const pace = { now: () => NOW, wait: async (time: number) => void waited.push(time), progress: () => undefined };
      expect(await finishRotation(desk, { ...pace, wait: null })).toEqual({ rows: 3, broken: [], leaving: 1 });
      expect(await finishRotation(desk, pace)).toEqual({ rows: 0, broken: [], leaving: 0 });
      expect(waited).toEqual([180_000]);
      const { key: now } = await unlockDesk(office.database.read, 'amina', AMINA.password);
      desk = { ...desk, key: now };
      expect(await texts()).toEqual(before);
    });
  });

  describe('a corrupt row hides itself alone', () => {
    test.each(['statement', 'names', 'mask'] as const)('where it is the %s', async (which) => {
      await nameIn(ids[1]!, ['rokeya']);
      await maskWords(desk, FIRST, { words: 'tall man', kind: 'role' }, NOW);
      const mask = { id: 'broken', message_id: ids[0]!, sealed: 'g1.hpke.x.AAAA', day: DAY, person_id: null };
      if (which === 'statement') await set(ids[0]!, { statement_sealed: 'g1.hpke.x.AAAA' });
      else if (which === 'names') await set(ids[0]!, { names_sealed: 'g1.hpke.x.AAAA' });
      else await office.database.write((trx) => trx.insertInto('message_mask').values(mask).execute());
      expect(await statementsOf(desk, 'case')).toMatchObject([
        { id: ids[0]!, number: 1, text: null, unreadable: 'unsealable' },
        { number: 2, text: 'He said [name] must go, the tall man', unreadable: null },
      ]);
    });

    test('but the names that were found in it stay masked elsewhere', async () => {
      await nameIn(ids[0]!, ['rokeya']);
      await set(ids[0]!, { statement_sealed: 'g1.hpke.x.AAAA' });
      expect(await texts()).toEqual([null, 'He said [name] must go, the tall man']);
    });

    test('also where what was sealed is no mask', async () => {
      const [sealed] = sealWords(desk.lock, [{ place: maskPlace('odd'), text: '[["a",1,"name"]]' }]);
      const row = { id: 'odd', message_id: ids[1]!, sealed: sealed!, day: DAY, person_id: null };
      await office.database.write((trx) => trx.insertInto('message_mask').values(row).execute());
      expect((await statementsOf(desk, 'case')).map(({ unreadable }) => unreadable)).toEqual([null, 'unsealable']);
    });

    test('and an erased message says that it is', async () => {
      await set(ids[0]!, { statement_sealed: '' });
      expect((await statementsOf(desk, 'case'))[0]).toMatchObject({ text: '', unreadable: 'erased' });
      const reads = [
        () => openOriginal(desk, FIRST, { reason: 'she_asked' }, NOW),
        () => maskWords(desk, FIRST, { words: 'tall', kind: 'role' }, NOW),
        () => shareMessage(desk, FIRST, 'chitra', NOW),
      ];
      for (const read of reads) await expect(read()).rejects.toMatchObject({ code: 'erased' });
      expect(await acts('original_opened')).toEqual([]);
    });
  });

  describe('an original', () => {
    test('is told with its reason in the audit, and a note that only the desk reads', async () => {
      const asked = { reason: 'translation_doubt', note: ' Which word for shouting? ' } as const;
      expect(await openOriginal(desk, FIRST, asked, NOW)).toBe(
        'original: The tall man of line 5 shouts. Rokeya saw it.',
      );
      await openOriginal(desk, SECOND, { reason: 'she_asked' }, NOW);
      expect(await acts('original_opened')).toEqual(
        expect.arrayContaining([`amina message ${ids[0]!} translation_doubt`, `amina message ${ids[1]!} she_asked`]),
      );
      const rows = await office.database.read
        .selectFrom('audit')
        .selectAll()
        .where('act', '=', 'original_opened')
        .execute();
      expect(JSON.stringify(rows)).not.toContain('shouting');
      expect(new Set(rows.map((row) => noteOf(desk, row)))).toEqual(new Set(['Which word for shouting?', null]));
    });

    test('is not told where the audit cannot take it, or it does not open', async () => {
      const failing = { ...desk, database: { ...desk.database, write: () => Promise.reject(new Error('full')) } };
      await expect(openOriginal(failing, FIRST, { reason: 'she_asked' }, NOW)).rejects.toThrow('full');
      await office.database.write((trx) => trx.updateTable('message').set({ original_sealed: 'g1' }).execute());
      await expect(openOriginal(desk, FIRST, { reason: 'she_asked' }, NOW)).rejects.toThrow('unsealable');
      expect(await acts('original_opened')).toEqual([]);
    });
  });

  describe('an interpreter', () => {
    beforeEach(() => addHandler(office.database, desk.key, INTERPRETER, DAY));

    test('opens the one message that was shared with her, audited, and nothing else', async () => {
      await nameIn(ids[1]!, ['rokeya']);
      await shareMessage(desk, FIRST, 'chitra', NOW);
      expect(await sharedWith(office.database.read, 'chitra')).toEqual([
        { id: ids[0]!, reference: '00000000', number: 1, language: 'en', shared: DAY },
      ]);
      expect(await openHers(office, 1)).toBe('The tall man of line 5 shouts. [name] saw it.');
      await expect(openHers(office, 2)).rejects.toMatchObject({ code: 'not_shared' });
      expect(await acts('message_shared')).toEqual(
        expect.arrayContaining([`amina message ${ids[0]!} `, 'amina person chitra ']),
      );
      expect(await acts('message_opened')).toEqual([`chitra message ${ids[0]!} `]);
      const half = await ownOf(office.database, CHITRA);
      const rows = await office.database.read.selectFrom('message').selectAll().execute();
      for (const { id, statement_sealed, original_sealed } of rows)
        for (const [column, sealed] of Object.entries({ statement_sealed, original_sealed }))
          expect(() => openWords(half, { table: 'message', column, row: id }, sealed)).toThrow('unsealable');
      // A share of somebody else, put into her name.
      await addHandler(office.database, desk.key, { ...BINA, sharedOnly: true }, DAY);
      await shareMessage(desk, SECOND, 'bina', NOW);
      await office.database.write((trx) =>
        trx.updateTable('message_share').set({ person_id: 'chitra' }).where('person_id', '=', 'bina').execute(),
      );
      await expect(openHers(office, 2)).rejects.toThrow('unsealable');
    });

    test('reads what was masked after the sharing no more', async () => {
      await shareMessage(desk, FIRST, 'chitra', NOW);
      await maskWords(desk, FIRST, { words: 'tall man', kind: 'role' }, NOW);
      expect(await openHers(office, 1)).toBe('The [role] of line 5 shouts. Rokeya saw it.');
      const row = await office.database.read.selectFrom('message_share').selectAll().executeTakeFirst();
      expect(row).toMatchObject({ shared_by: 'amina', day: DAY });
    });

    test('reads nothing once it is taken back, after a new password, or removed', async () => {
      await shareMessage(desk, FIRST, 'chitra', NOW);
      await unshareMessage(desk, FIRST, 'chitra', NOW);
      await expect(openHers(office, 1)).rejects.toMatchObject({ code: 'not_shared' });
      await expect(unshareMessage(desk, FIRST, 'chitra', NOW)).rejects.toMatchObject({ code: 'not_shared' });
      await shareMessage(desk, FIRST, 'chitra', NOW);
      await replaceHandler(office.database, desk.key, INTERPRETER, DAY);
      await expect(openHers(office, 1)).rejects.toMatchObject({ code: 'not_shared' });
      await shareMessage(desk, FIRST, 'chitra', NOW);
      expect(await openHers(office, 1)).toContain('shouts');
      await removeHolder(office.database, office.ring, desk.key, 'chitra', BY);
      await expect(shareMessage(desk, FIRST, 'chitra', NOW)).rejects.toMatchObject({ code: 'no_key_of_her_own' });
      expect(await office.database.read.selectFrom('message_share').selectAll().execute()).toEqual([]);
    });

    test('whose public half was swapped in the database gets nothing', async () => {
      const place = { table: 'desk_grant', column: 'sealed', row: 'x' };
      const [forged] = sealWords(desk.lock, [{ place, text: 'x' }]);
      await office.database.write((trx) =>
        trx.updateTable('desk_grant').set({ sealed: forged! }).where('holder', '=', 'chitra').execute(),
      );
      await expect(shareMessage(desk, FIRST, 'chitra', NOW)).rejects.toMatchObject({ code: 'forged_holder' });
    });
  });

  test('masks of the service are read like those of the desk', async () => {
    const masks = sealableMasks([{ start: 4, end: 12, kind: 'number' }]);
    const [sealed] = sealWords(desk.lock, [{ place: maskPlace('late'), text: masks }]);
    const row = { id: 'late', message_id: ids[0]!, sealed: sealed!, day: DAY, person_id: null };
    await office.database.write((trx) => trx.insertInto('message_mask').values(row).execute());
    expect((await texts())[0]).toBe('The [number] of line 5 shouts. Rokeya saw it.');
  });
});
