import { expect } from 'vitest';
import { fetchAttachments } from '../../../server/upkeep/attachments.ts';
import { remainsOf } from '../../../server/upkeep/remains.ts';
import type { Schema } from '../../../server/database/schema.ts';
import { answerCase, triageCase } from '../../../server/http/desk/casework.ts';
import { openHers } from './own-page.ts';
import { DATABASES } from '../../databases.ts';
import { photo } from '../../stripping/media-made.ts';
import { newWords, type Stage } from './stage.ts';
import { askEach } from './suite.ts';

const rows = <Table extends keyof Schema>(stage: Stage, table: Table) =>
  stage.read.selectFrom(table).selectAll().execute() as unknown as Promise<Schema[Table][]>;

for (const kind of DATABASES)
  askEach(kind, 'erasure', ({ entrance, asks }) => {
    asks(
      'DELETE: words, pictures, texts, address and receipt are gone within minutes; days and codes stay',
      async ({ stage, way }) => {
        const her = await way.somebody();
        const words = newWords();
        const bytes = await photo(64, 64).jpeg().toBuffer();
        const files = entrance.lacks.pictures ? [] : [{ bytes, type: 'image/jpeg' }];
        await (await her.begin(words, files)).post();
        await (await her.add('And they shout at us')).post();
        await way.settle();
        await fetchAttachments({ ...stage.house, fetcherOf: () => way.fetcher?.(10_000) ?? null }, stage.now());
        const caseId = (await stage.casesWith(words))[0]!.id;
        await triageCase(stage.desk, caseId, { category: 'WAG.UNP', level: 'L3', siteId: null }, null, stage.now());
        await answerCase(stage.desk, caseId, 'We ask about it.', stage.now());
        await way.settle();
        const of = <Row extends { case_id: string | null }>(all: readonly Row[]) =>
          all.filter((row) => row.case_id === caseId);
        const messages = of(await rows(stage, 'message')).map(({ id }) => id);
        expect(messages).toHaveLength(2);
        const senderId = of(await rows(stage, 'reporter'))[0]!.sender_id;
        const attached = async () =>
          (await rows(stage, 'attachment')).filter(({ message_id }) => messages.includes(message_id)).length;
        expect(await attached()).toBe(files.length);

        await her.erase();
        await way.settle(5);
        expect(await stage.casesWith(words)).toEqual([]);
        for (const row of of(await rows(stage, 'message')))
          expect(row).toMatchObject({ statement_sealed: '', original_sealed: '', names_sealed: null });
        for (const row of of(await rows(stage, 'outbox')))
          expect([row.text_sealed, row.desk_sealed]).toEqual([null, null]);
        const sender = (await rows(stage, 'sender')).find(({ id }) => id === senderId);
        expect(sender).toMatchObject({ address_sealed: '', case_id: null, step: 'start' });
        expect(sender!.lookup).toMatch(/^none:/);
        expect((await rows(stage, 'receipt')).filter((row) => row.sender_id === senderId)).toEqual([]);
        expect(await attached()).toBe(0);
        expect(of(await rows(stage, 'sketch'))).toEqual([]);
        // The organisation's own number of it may name her; that it filed, and when, stays.
        for (const row of of(await rows(stage, 'filing')))
          expect(row).toMatchObject({ own_sealed: null, filed_day: expect.any(String) });
        expect(await remainsOf(stage.read)).toEqual([]);
        const file = (await rows(stage, 'case_file')).find(({ id }) => id === caseId);
        expect(file).toMatchObject({ category: 'WAG.UNP', level: 'L3' });
        expect(of(await rows(stage, 'clock')).length).toBeGreaterThan(0);
      },
    );

    asks(
      'what she writes afterwards is a matter of its own, and nothing of before is shown',
      async ({ stage, way }) => {
        const her = await way.somebody();
        const words = newWords();
        await (await her.begin(words)).post();
        const shown = her.answers();
        await her.erase();
        const again = newWords();
        await (await her.begin(again)).post();
        await way.settle();
        expect((await stage.casesWith(again)).map((file) => file.words)).toEqual([[again]]);
        expect(await stage.casesWith(words)).toEqual([]);
        for (const receipt of shown.filter((one) => /^\d{18}$/.test(one)))
          expect((await openHers(stage, receipt)).page()).toContain('We do not know this code');
      },
    );
  });
