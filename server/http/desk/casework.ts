import type { CaseEvent, Happening, Outcome } from '../../cases/event.ts';
import type { Contact } from '../../cases/category.ts';
import { declareContact, mustBeOpen, resolve, triage, type Triage } from '../../cases/triage.ts';
import { recordAct, type Act } from '../../audit/record.ts';
import { segmentsOf } from '../../../channels/sms/segments.ts';
import { eventsOf, messagesOf } from '../../cases/store.ts';
import { openFolder, record } from '../../clocks/record.ts';
import type { Database } from '../../database/connect.ts';
import type { SenderRow } from '../../database/schema.ts';
import { Problem } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { dayOf, type Instant } from '../../foundation/time.ts';
import { wantsTexts } from '../../replies/deliver.ts';
import { askedNoMore } from '../../intake/sender.ts';
import { enqueue, outboxRow, rowsOfCase } from '../../replies/outbox.ts';
import type { Ring } from '../../vault/ring.ts';
import { openWords, sealWords, type DeskKey, type DeskLock } from '../../vault/words.ts';

/** A handler at work: what she may touch, and who she is. Her key stays in memory, hers alone. */
export interface Desk {
  readonly database: Database;
  readonly ring: Ring;
  readonly lock: DeskLock;
  readonly key: DeskKey;
  readonly personId: string;
}

/** The case with its statements, as stripped, and what was written to her; reading it is audited. */
export async function readCase(desk: Desk, caseId: string, now: Instant) {
  const { read } = desk.database;
  const { file, clocks } = await openFolder(read, desk.ring, caseId);
  const statements = (await messagesOf(read, caseId)).map(({ id, statementSealed, ...message }) => ({
    ...message,
    text: openWords(desk.key, { table: 'message', column: 'statement_sealed', row: id }, statementSealed),
  }));
  const written = (await rowsOfCase(read, caseId)).map((row) => ({
    day: row.made_day,
    kind: row.kind,
    human: row.human === 1,
    state: row.state,
    text:
      row.desk_sealed && openWords(desk.key, { table: 'outbox', column: 'desk_sealed', row: row.id }, row.desk_sealed),
  }));
  const mayWrite = (await sendersOf(desk.database, caseId)).map((sender) =>
    sender.stopped_day ? 'stopped' : sender.may_write,
  );
  const events = await eventsOf(read, caseId);
  await desk.database.write((trx) => recordAct(trx, act(desk, 'case_read', caseId, now)));
  return { file, clocks, statements, written, mayWrite, events };
}

/** Confirms or corrects what was proposed. `second`: another person who agreed to a lower level. */
export async function triageCase(
  desk: Desk,
  caseId: string,
  decision: Triage,
  second: string | null,
  now: Instant,
): Promise<void> {
  const agreed = second !== null && second !== desk.personId;
  const acts: Act[] = [];
  await doing(desk, caseId, acts, now, ({ state }) => {
    const judged = {
      ...act(desk, 'case_level_changed', caseId, now),
      reason: agreed ? 'second_person' : 'judged_worse',
    };
    acts.splice(
      0,
      acts.length,
      act(desk, 'case_triaged', caseId, now),
      ...(decision.level === state.level ? [] : [judged]),
    );
    return triage(state, decision, agreed);
  });
}

export const declareCaseContact = (desk: Desk, caseId: string, as: Contact, now: Instant): Promise<void> =>
  doing(desk, caseId, [{ ...act(desk, 'case_triaged', caseId, now), reason: 'contact' }], now, ({ state }) =>
    declareContact(state, as),
  );

/** What she told the desk in her own words: whether companies may hear of her case. The last answer counts. */
export const recordConsent = (desk: Desk, caseId: string, answer: 'yes' | 'no', now: Instant): Promise<void> =>
  doing(desk, caseId, [{ ...act(desk, 'case_consent', caseId, now), reason: answer }], now, () => [
    { kind: 'consented', facts: { item: 'tell_buyers', answer, means: 'answered', text: 'desk' } },
  ]);

/** A human's words to everyone behind the case. They leave at once, or wait for her next text where she wants no texts. */
export const answerCase = (desk: Desk, caseId: string, text: string, now: Instant) =>
  tell(desk, caseId, 'answer', text, now);

/** The outcome with its reasons, told to her; the case is then resolved. */
export async function resolveCase(
  desk: Desk,
  caseId: string,
  outcome: Outcome,
  reasons: string,
  now: Instant,
): Promise<void> {
  await tell(desk, caseId, 'outcome', reasons, now, ({ state }) => resolve(state, outcome));
}

type Decide = (folder: Awaited<ReturnType<typeof openFolder>>) => readonly Happening[];

async function doing(desk: Desk, caseId: string, acts: readonly Act[], now: Instant, decide: Decide): Promise<void> {
  await record(
    desk.database,
    desk.ring,
    caseId,
    (folder) => decide(folder).map((happening) => by(desk, happening, now)),
    async (trx) => {
      for (const one of acts) await recordAct(trx, one);
    },
  );
}

const MOST_SEGMENTS = 10;

async function tell(
  desk: Desk,
  caseId: string,
  kind: 'answer' | 'outcome',
  text: string,
  now: Instant,
  decide: Decide = () => [],
): Promise<void> {
  const words = text.normalize('NFC').trim();
  if (words === '') throw new Problem('empty_answer', 422);
  const segments = segmentsOf(words);
  if (segments > MOST_SEGMENTS) throw new Problem('answer_too_long', 422);
  const senders = await sendersOf(desk.database, caseId);
  const rows = senders.map((sender) => {
    const id = newId();
    const [copy] = sealWords(desk.lock, [{ place: { table: 'outbox', column: 'desk_sealed', row: id }, text: words }]);
    const state = wantsTexts(sender) ? 'queued' : 'held';
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
  const posted = rows.filter((row) => row.state === 'held' && declined.has(row.sender_id)).slice(0, 1);
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
      await enqueue(trx, rows);
      for (const row of rows) if (row.state === 'queued') await askedNoMore(trx, row.sender_id);
      await recordAct(trx, act(desk, kind === 'answer' ? 'case_answered' : 'case_resolved', caseId, now));
    },
  );
}

async function sendersOf({ read }: Database, caseId: string): Promise<SenderRow[]> {
  return read
    .selectFrom('sender')
    .innerJoin('reporter', 'reporter.sender_id', 'sender.id')
    .selectAll('sender')
    .where('reporter.case_id', '=', caseId)
    .execute();
}

const by = (desk: Desk, happening: Happening, now: Instant): CaseEvent => ({
  ...happening,
  at: now,
  personId: desk.personId,
});

const act = (desk: Desk, what: Act['act'], caseId: string, now: Instant): Act => ({
  day: dayOf(now),
  actorId: desk.personId,
  act: what,
  subject: 'case',
  subjectId: caseId,
  reason: '',
  noteSealed: null,
});
