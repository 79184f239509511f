import { holdMessages, withholdShares } from '../cases/share.ts';
import { insertCase } from '../cases/store.ts';
import { append, columnsOf, type Entry } from '../clocks/record.ts';
import type { Database } from '../database/connect.ts';
import type {
  AttachmentPartRow,
  AttachmentRow,
  CaseFileRow,
  ErasureRow,
  MessageMaskRow,
  MessageRow,
  OutboxRow,
  ReporterRow,
  SenderRow,
  SketchRow,
} from '../database/schema.ts';
import { insertRows } from '../database/insert.ts';
import { Stale } from '../foundation/errors.ts';
import { dayOf, type Day, type Instant } from '../foundation/time.ts';
import type { Writing } from '../database/write.ts';
import { change, enqueue } from '../replies/outbox.ts';
import { askErasure, takeBack } from './erasure.ts';
import { heed, join, reunite, succeed } from './kin.ts';
import { keepPage, type Page } from './page.ts';
import { keepSketch } from './sketch-row.ts';
import { move, reinstate, retire, saveSender } from './sender.ts';

/** One message, weighed and sealed: everything that is written because of it. */
export interface Taken {
  readonly now: Instant;
  readonly day: Day;
  /** Keyed hash of the provider's id, and the id itself. */
  readonly guard: string;
  /** Null where the provider keeps nothing that could be erased. */
  readonly providerIdSealed: string | null;
  readonly before: SenderRow | null;
  readonly lapsed: SenderRow | null;
  /** She is known by another address from now on. */
  readonly moved: boolean;
  /** Her address leads to her again. */
  readonly returned: boolean;
  readonly sender: SenderRow;
  /** A case that opens now. */
  readonly opened: Omit<CaseFileRow, keyof ReturnType<typeof columnsOf>> | null;
  /** What is recorded, case by case; the first is hers. */
  readonly entries: readonly Entry[];
  readonly message: MessageRow | null;
  /** What its words are like. */
  readonly sketch: SketchRow | null;
  /** In her earlier messages, because of this one. */
  readonly masks: readonly MessageMaskRow[];
  /** It names somebody, who is masked in all of the case from now on. */
  readonly names: boolean;
  readonly attachments: readonly AttachmentRow[];
  /** Of those that came with their bytes. */
  readonly parts: readonly AttachmentPartRow[];
  readonly reporters: readonly ReporterRow[];
  /** With her receipt she showed that the case of somebody else is hers: whom she is as well. */
  readonly same: string | null;
  /** A page of hers, and the receipt that opens it. */
  readonly page: Page | null;
  /** Texts that go out with the answer: new rows, and rows that waited for her. */
  readonly answers: readonly { readonly row: OutboxRow; readonly text: string; readonly waited: OutboxRow | null }[];
  /** All of hers is to be deleted. */
  readonly forget: ErasureRow | null;
  /** She wrote on after that was asked for. */
  readonly withdrawn: readonly ErasureRow[];
  /** Texts to her other ways that it was. */
  readonly warnings: readonly OutboxRow[];
  /** Texts that she must have had, since she wrote again. */
  readonly arrived: readonly OutboxRow[];
}

/** The one transaction of an incoming message. Throws Stale, or what `isTaken` knows, where somebody else was faster. */
export async function save(trx: Writing, kind: Database['kind'], taken: Taken): Promise<void> {
  await takeOnce(trx, taken);
  await takeBack(trx, kind, taken.withdrawn);
  if (taken.lapsed) await giveWay(trx, taken.lapsed, taken);
  if (taken.returned) await reinstate(trx, taken.sender);
  if (taken.moved) await move(trx, taken.sender);
  await saveSender(trx, taken.before, taken.sender);
  await heed(trx, taken.before, taken.sender);
  if (taken.forget) await forget(trx, taken.forget, taken.sender, taken.now);
  if (taken.opened) await insertCase(trx, { ...taken.opened, ...columnsOf(taken.entries[0]!.state) });
  for (const entry of taken.entries) await append(trx, entry);
  if (taken.message) await insertRows(trx, 'message', [taken.message]);
  if (taken.sketch) await keepSketch(trx, taken.sketch, taken.opened !== null);
  await mask(trx, kind, taken);
  await insertRows(trx, 'attachment', taken.attachments);
  for (const part of taken.parts) await insertRows(trx, 'attachment_part', [part]);
  if (taken.page) await keepPage(trx, taken.page);
  await insertRows(trx, 'reporter', taken.reporters);
  if (taken.same) await join(trx, taken.sender.id, taken.same);
  await enqueue(
    trx,
    taken.answers.flatMap(({ row, waited }) => (waited ? [] : [row])),
  );
  await enqueue(trx, taken.warnings);
  for (const { row, waited } of taken.answers) if (waited) await claim(trx, waited, taken.now, row);
  for (const row of taken.arrived) await change(trx, row, taken.now, { state: 'delivered' });
}

/** Nobody else may read them as they stood: who shares one at this moment comes before or after. */
async function mask(trx: Writing, kind: Database['kind'], { masks, names, message, opened }: Taken): Promise<void> {
  const messageIds = masks.map(({ message_id }) => message_id);
  await holdMessages(trx, kind, messageIds);
  await insertRows(trx, 'message_mask', masks);
  await withholdShares(trx, { messageIds, caseId: names && !opened ? (message?.case_id ?? null) : null });
}

async function giveWay(trx: Writing, lapsed: SenderRow, { returned, sender }: Taken): Promise<void> {
  await retire(trx, lapsed);
  await (returned ? reunite : succeed)(trx, lapsed, sender.id);
}

/** Where nothing has to wait, her next text is that of somebody unknown. */
async function forget(trx: Writing, row: ErasureRow, sender: SenderRow, now: Instant): Promise<void> {
  await askErasure(trx, row);
  if (row.due_day <= dayOf(now)) await retire(trx, sender);
}

/** A repeat finds its guard taken, and hears what the first one heard. */
const takeOnce = (trx: Writing, { guard, day, answers, providerIdSealed, sender }: Taken): Promise<void> =>
  insertRows(trx, 'replay_guard', [
    {
      key: guard,
      day,
      answers: answers.map(({ row }) => row.id).join(' '),
      provider_id_sealed: providerIdSealed,
      sender_id: sender.id,
    },
  ]);

/** A text that waited goes out once, however many servers hear from her. */
async function claim(trx: Writing, waited: OutboxRow, now: Instant, row: OutboxRow): Promise<void> {
  const { state, due_day, due_sealed, sent_sealed } = row;
  if (!(await change(trx, waited, now, { state, due_day, due_sealed, sent_sealed }))) throw new Stale();
}
