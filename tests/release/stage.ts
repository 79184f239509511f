/** A small directory and cases in a real database, for tests of the tick and of what buyers receive. */
import type { Database } from '../../server/database/connect.ts';
import type { CaseFileRow, ConsentRow } from '../../server/database/schema.ts';
import { newId, newReference } from '../../server/foundation/ids.ts';
import { instant, type Day, type Instant } from '../../server/foundation/time.ts';
import type { Draw } from '../../server/release/draw.ts';

export const TUESDAY: Instant = instant('2026-11-17T05:00:00Z');
/** A week after, and one more. */
export const SECOND_TUESDAY: Instant = instant('2026-11-24T05:00:00Z');
export const THIRD_TUESDAY: Instant = instant('2026-12-01T05:00:00Z');

export const atOnce: Draw = { id: newId, delay: () => 0 };

const organisation = (id: string, kind: 'buyer' | 'supplier', name: string) => ({ id, code: id, kind, name });
const site = (id: string, supplier: string, country: string, region: string) => ({
  id,
  code: id,
  organisation_id: supplier,
  name: `Hall ${id}`,
  country,
  region,
  time_zone: 'Asia/Dhaka',
  poster_code: id,
});
const SINCE = { since_day: '2026-01-01' as Day };
const count = (site_id: string, group_name: string, workers: number) => ({ site_id, group_name, workers, ...SINCE });
const link = (buyer_id: string, site_id: string) => ({ id: newId(), buyer_id, site_id, until_day: null, ...SINCE });

/** Sites of 400, 40, 40 and 40 workers; b1 and b2 source from the first and one of the little ones each, b3 from the lone one. */
export async function furnish(database: Database): Promise<void> {
  await database.write(async (trx) => {
    await trx
      .insertInto('organisation')
      .values([
        organisation('b1', 'buyer', 'North'),
        organisation('b2', 'buyer', 'South'),
        organisation('b3', 'buyer', 'Far'),
        organisation('A', 'supplier', 'Meghna Knit'),
        organisation('B', 'supplier', 'Kochi Cotton'),
      ])
      .execute();
    await trx
      .insertInto('site')
      .values([
        site('large', 'A', 'BD', 'Dhaka'),
        site('little1', 'A', 'BD', 'Dhaka'),
        site('little2', 'A', 'BD', 'Dhaka'),
        site('lone', 'B', 'IN', 'Kochi'),
      ])
      .execute();
    await trx
      .insertInto('head_count')
      .values([
        count('large', 'all', 400),
        count('large', 'women', 300),
        count('little1', 'all', 40),
        count('little2', 'all', 40),
        count('lone', 'all', 40),
        count('lone', 'women', 40),
      ])
      .execute();
    await trx
      .insertInto('sourcing_link')
      .values([
        link('b1', 'large'),
        link('b1', 'little1'),
        link('b2', 'large'),
        link('b2', 'little2'),
        link('b3', 'lone'),
      ])
      .execute();
  });
}

type Means = Pick<ConsentRow, 'answer' | 'means'>;

/** A triaged case with one reporter and her consent; returns its id. */
export async function openCase(
  database: Database,
  file: Partial<CaseFileRow> = {},
  consents: readonly Means[] = [{ answer: 'yes', means: 'answered' }],
): Promise<string> {
  const id = newId();
  const opened = file.opened_day ?? ('2026-11-12' as Day);
  await database.write(async (trx) => {
    await trx
      .insertInto('case_file')
      .values({
        id,
        reference: newReference(),
        kind: 'single',
        opened_day: opened,
        line_id: null,
        language: 'en',
        site_id: 'large',
        category: 'WAG.UNP',
        level: 'L3',
        stage: 'triaged',
        triaged_day: opened,
        version: 1,
        ...file,
      })
      .execute();
    await trx
      .insertInto('reporter')
      .values({ id: newId(), case_id: id, sender_id: newId(), since_day: opened })
      .execute();
  });
  for (const consent of consents) await say(database, id, consent);
  return id;
}

let said = 0;

export async function say(
  database: Database,
  caseId: string,
  { answer, means }: Means,
  on = '2026-11-12',
): Promise<void> {
  said += 1;
  const number = said;
  await database.write((trx) =>
    trx
      .insertInto('consent')
      .values({
        id: newId(),
        case_id: caseId,
        number,
        item: 'tell_buyers',
        answer,
        means,
        text_shown: 'notice/1/en',
        day: on as Day,
      })
      .execute(),
  );
}

export async function change(database: Database, caseId: string, values: Partial<CaseFileRow>): Promise<void> {
  await database.write((trx) => trx.updateTable('case_file').set(values).where('id', '=', caseId).execute());
}
