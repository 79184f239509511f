import { segmentsOf } from '../../../channels/sms/segments.ts';
import { recordAct } from '../../audit/record.ts';
import type { Happening } from '../../cases/event.ts';
import { mustBeOpen } from '../../cases/triage.ts';
import { openFolder, record } from '../../clocks/record.ts';
import type { Database, Reading } from '../../database/connect.ts';
import { locked } from '../../database/dialect.ts';
import type { SenderRow } from '../../database/schema.ts';
import type { Writing } from '../../database/write.ts';
import { Problem, Stale } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import type { Instant } from '../../foundation/time.ts';
import { askedNoMore } from '../../intake/sender.ts';
import { wantsTexts } from '../../replies/may-write.ts';
import { enqueue, outboxRow } from '../../replies/outbox.ts';
import { holdLock } from '../../vault/desk-row.ts';
import { sealWords } from '../../vault/words.ts';
import { act, by, type Desk } from './desk.ts';

type Folder = Awaited<ReturnType<typeof openFolder>>;

const MOST_SEGMENTS = 10;

/** A human's words to everyone behind the case: they leave at once, or wait for her next text. `decide`: what they mean for the case. */
export async function tell(
  desk: Desk,
  caseId: string,
  kind: 'answer' | 'outcome',
  text: string,
  now: Instant,
  decide: (folder: Folder) => readonly Happening[] = () => [],
): Promise<void> {
  const words = text.normalize('NFC').trim();
  if (words === '') throw new Problem('empty_answer', 422);
  const segments = segmentsOf(words);
  if (segments > MOST_SEGMENTS) throw new Problem('answer_too_long', 422);
  // What a server seals that slept through a rotation would be refused, each time anew.
  await desk.ring.refresh();
  const senders = await sendersOf(desk.database, caseId);
  const rows = senders.map((sender) => {
    const id = newId();
    const [copy] = sealWords(desk.lock, [{ place: { table: 'outbox', column: 'desk_sealed', row: id }, text: words }]);
    const state = isRead(sender) ? 'posted' : wantsTexts(sender) ? 'queued' : 'held';
    const draft = {
      senderId: sender.id,
      lineId: sender.line_id,
      caseId,
      kind,
      wording: 'own',
      language: sender.language,
      text: words,
      segments,
      human: true,
      state,
    } as const;
    return outboxRow(desk.ring, draft, now, id, copy!);
  });
  // Who said that we may not write is told when it lies ready for her; who said nothing was not reached yet.
  const declined = new Set(
    senders.filter((sender) => sender.may_write === 'no' || sender.stopped_day).map(({ id }) => id),
  );
  const posted = rows
    .filter((row) => row.state === 'posted' || (row.state === 'held' && declined.has(row.sender_id)))
    .slice(0, 1);
  await record(
    desk.database,
    desk.ring,
    caseId,
    (folder) => {
      mustBeOpen(folder.state);
      const told = posted.map((row): Happening => ({
        kind: 'told',
        facts: { what: kind, human: true, outbox: row.id },
      }));
      const happenings = [...decide(folder), ...told];
      return happenings.map((happening) => by(desk, happening, now));
    },
    async (trx) => {
      await holdLock(trx, desk.database.kind, desk.lock);
      await holdSenders(trx, desk.database.kind, senders);
      await mustBeAll(trx, caseId, senders);
      await enqueue(trx, rows);
      for (const row of rows) if (row.state === 'queued') await askedNoMore(trx, row.sender_id);
      await recordAct(trx, act(desk, kind === 'answer' ? 'case_answered' : 'case_resolved', ['case', caseId], now));
    },
  );
}

/** Nothing is sent: it lies ready where she looks. */
const isRead = ({ channel }: SenderRow): boolean => channel === 'web' || channel === 'filing';

/** Everyone behind a case, or behind all that belong to a group; each once. */
export async function sendersOf({ read }: { readonly read: Reading }, caseId: string): Promise<SenderRow[]> {
  return read
    .selectFrom('sender')
    .innerJoin('reporter', 'reporter.sender_id', 'sender.id')
    .selectAll('sender')
    .distinct()
    .where((row) =>
      row.or([
        row('reporter.case_id', '=', caseId),
        row('reporter.case_id', 'in', row.selectFrom('case_file').select('id').where('group_id', '=', caseId)),
      ]),
    )
    .where('sender.erased_day', 'is', null)
    .execute();
}

/** Nobody came to it meanwhile who would not be told. Throws Stale. */
async function mustBeAll(trx: Writing, caseId: string, senders: readonly SenderRow[]): Promise<void> {
  const known = new Set(senders.map(({ id }) => id));
  const now = await sendersOf({ read: trx as unknown as Reading }, caseId);
  if (now.some(({ id }) => !known.has(id))) throw new Stale();
}

/** Nobody was erased meanwhile, nor is until this write ends. Throws Stale. */
async function holdSenders(trx: Writing, kind: Database['kind'], senders: readonly SenderRow[]): Promise<void> {
  for (const { id } of senders) {
    const sender = trx.selectFrom('sender').select('id').where('id', '=', id).where('erased_day', 'is', null);
    if (!(await sender.$call(locked(kind)).executeTakeFirst())) throw new Stale();
  }
}
