import { caseById, eventsOf, type CaseFile } from '../cases/store.ts';
import type { Happening } from '../cases/event.ts';
import type { Clock } from '../clocks/clock.ts';
import { clocksOf } from '../clocks/store.ts';
import type { OutboxRow } from '../database/schema.ts';
import { findSender } from '../intake/sender.ts';
import type { House } from '../house.ts';

/** Where a case of a phone stands, as far as the service itself can read it: codes and times, no words. */
export interface Standing {
  readonly file: CaseFile;
  readonly events: readonly Happening[];
  readonly clocks: readonly Clock[];
  readonly texts: readonly Pick<OutboxRow, 'id' | 'kind' | 'state' | 'human' | 'segments'>[];
  readonly siteName: string | null;
}

/** Every case that this phone has spoken of, the newest first. */
export async function standingsOf({ database: { read }, ring }: House, phone: string): Promise<Standing[]> {
  const sender = await findSender(read, ring, 'sms', phone);
  if (!sender) return [];
  const cases = await read
    .selectFrom('reporter')
    .innerJoin('case_file', 'case_file.id', 'reporter.case_id')
    .select('case_file.id')
    .where('reporter.sender_id', '=', sender.id)
    .orderBy('case_file.opened_day', 'desc')
    .execute();
  return Promise.all(
    cases.map(async ({ id }) => {
      const file = (await caseById(read, id))!;
      const site = read
        .selectFrom('site')
        .select('name')
        .where('id', '=', file.state.siteId ?? '');
      return {
        file,
        events: await eventsOf(read, id),
        clocks: await clocksOf(read, ring, id),
        texts: await read
          .selectFrom('outbox')
          .select(['id', 'kind', 'state', 'human', 'segments'])
          .where('case_id', '=', id)
          .where('sender_id', '=', sender.id)
          .orderBy('made_day')
          .execute(),
        siteName: (await site.executeTakeFirst())?.name ?? null,
      };
    }),
  );
}
