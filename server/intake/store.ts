import { insertCase } from '../cases/store.ts';
import { append, columnsOf, type Entry } from '../clocks/record.ts';
import type { AttachmentRow, CaseFileRow, MessageRow, OutboxRow, ReporterRow, SenderRow } from '../database/schema.ts';
import { Stale } from '../foundation/errors.ts';
import type { Day, Instant } from '../foundation/time.ts';
import type { Writing } from '../database/write.ts';
import { change, enqueue } from '../replies/outbox.ts';
import { retire, saveSender } from './sender.ts';

/** One message, weighed and sealed: everything that is written because of it. */
export interface Taken {
  readonly now: Instant;
  readonly day: Day;
  /** Keyed hash of the provider's id, and the id itself. */
  readonly guard: string;
  readonly providerIdSealed: string;
  readonly before: SenderRow | null;
  readonly lapsed: SenderRow | null;
  readonly sender: SenderRow;
  /** A case that opens now. */
  readonly opened: Omit<CaseFileRow, keyof ReturnType<typeof columnsOf>> | null;
  /** What is recorded, case by case; the first is hers. */
  readonly entries: readonly Entry[];
  readonly message: MessageRow | null;
  readonly attachments: readonly AttachmentRow[];
  readonly reporter: ReporterRow | null;
  /** Texts that go out with the answer: new rows, and rows that waited for her. */
  readonly answers: readonly { readonly row: OutboxRow; readonly text: string; readonly waited: OutboxRow | null }[];
  /** Texts that she must have had, since she wrote again. */
  readonly arrived: readonly OutboxRow[];
}

/** The one transaction of an incoming message. Throws Stale where somebody else was faster. */
export async function save(trx: Writing, taken: Taken): Promise<void> {
  await takeOnce(trx, taken);
  if (taken.lapsed) await retire(trx, taken.lapsed);
  await saveSender(trx, taken.before, taken.sender);
  if (taken.opened) await insertCase(trx, { ...taken.opened, ...columnsOf(taken.entries[0]!.state) });
  for (const entry of taken.entries) await append(trx, entry);
  if (taken.message) await trx.insertInto('message').values(taken.message).execute();
  if (taken.attachments.length > 0)
    await trx
      .insertInto('attachment')
      .values([...taken.attachments])
      .execute();
  if (taken.reporter)
    await trx
      .insertInto('reporter')
      .values(taken.reporter)
      .onConflict((on) => on.columns(['case_id', 'sender_id']).doNothing())
      .execute();
  await enqueue(
    trx,
    taken.answers.flatMap(({ row, waited }) => (waited ? [] : [row])),
  );
  for (const { row, waited } of taken.answers) if (waited) await claim(trx, waited, taken.now, row);
  for (const row of taken.arrived) await change(trx, row, taken.now, { state: 'delivered' });
}

async function takeOnce(trx: Writing, { guard, day, answers, providerIdSealed }: Taken): Promise<void> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('replay_guard')
    .values({
      key: guard,
      day,
      answers: answers.map(({ row }) => row.id).join(' '),
      provider_id_sealed: providerIdSealed,
    })
    .onConflict((on) => on.column('key').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) throw new Stale();
}

/** A text that waited goes out once, however many servers hear from her. */
async function claim(trx: Writing, waited: OutboxRow, now: Instant, row: OutboxRow): Promise<void> {
  const { state, due_day, due_sealed, sent_sealed } = row;
  if (!(await change(trx, waited, now, { state, due_day, due_sealed, sent_sealed }))) throw new Stale();
}
