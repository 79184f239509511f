import { recordAct, type Act } from '../../audit/record.ts';
import type { Contact } from '../../cases/category.ts';
import type { Happening, Outcome } from '../../cases/event.ts';
import { caseById, eventsOf, membersOf } from '../../cases/store.ts';
import { declareContact, resolve, triage, type Triage } from '../../cases/triage.ts';
import { openFolder, record } from '../../clocks/record.ts';
import type { OutboxRow } from '../../database/schema.ts';
import type { Writing } from '../../database/write.ts';
import { dayOf, type Instant } from '../../foundation/time.ts';
import { filedCase } from '../../intake/filed-case.ts';
import { barredFilings, recordBarred } from '../../intake/filing-bar.ts';
import { inTime } from '../../replies/in-time.ts';
import { rowsOfCase } from '../../replies/outbox.ts';
import { openWords } from '../../vault/words.ts';
import { act, by, type Desk } from './desk.ts';
import { shareWaiting } from './shares.ts';
import { statementsOf } from './statements.ts';
import { sendersOf, tell } from './tell.ts';

export type { Desk } from './desk.ts';

/** The case with its statements, as they may be read now, and what was written to her; reading it is audited. What waits to be shared anew is. What does not open is told by its row's id. */
export async function readCase(desk: Desk, caseId: string, now: Instant) {
  const { read } = desk.database;
  const { file, clocks } = await openFolder(read, desk.ring, caseId);
  const messages = await statementsOf(desk, caseId);
  const statements = messages.map(({ id: _id, ...message }) => message);
  const sent = (await inTime(desk.ring, await rowsOfCase(read, caseId))).map((row) => ({
    row,
    copy: copyOf(desk, row),
  }));
  const written = sent.map(({ row, copy }) => ({
    day: row.made_day,
    kind: row.kind,
    human: row.human === 1,
    state: row.state,
    ...copy,
  }));
  const unreadable = [
    ...clocks.filter(({ legible }) => !legible).map(({ id }) => ({ table: 'clock', row: id })),
    ...messages
      .filter((message) => message.unreadable === 'unsealable')
      .map(({ id }) => ({ table: 'message', row: id })),
    ...sent.filter(({ copy }) => copy.unreadable).map(({ row }) => ({ table: 'outbox', row: row.id })),
  ];
  const mayWrite = (await sendersOf(desk.database, caseId)).map((sender) =>
    sender.stopped_day ? 'stopped' : sender.may_write,
  );
  const events = await eventsOf(read, caseId);
  const filed = await filedCase(read, caseId);
  const members = (await membersOf(read, caseId)).map(({ reference }) => reference);
  const group = file.state.groupId ? (await caseById(read, file.state.groupId))!.reference : null;
  await desk.database.write((trx) => recordAct(trx, onCase(desk, 'case_read', caseId, now)));
  await shareWaiting(desk, caseId);
  return { file, clocks, statements, written, mayWrite, events, filed, members, group, unreadable };
}

function copyOf(
  { key }: Desk,
  { id, desk_sealed }: OutboxRow,
): { text: string | null; unreadable: 'unsealable' | null } {
  // Empty or gone: erased with her words.
  if (!desk_sealed) return { text: null, unreadable: null };
  try {
    const place = { table: 'outbox', column: 'desk_sealed', row: id };
    return { text: openWords(key, place, desk_sealed), unreadable: null };
  } catch {
    return { text: null, unreadable: 'unsealable' };
  }
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
  const barred = await barredFilings(desk.database.read);
  const decide: Decide = ({ state }) => {
    const judged = {
      ...onCase(desk, 'case_level_changed', caseId, now),
      reason: agreed ? 'second_person' : 'judged_worse',
    };
    acts.splice(
      0,
      acts.length,
      onCase(desk, 'case_triaged', caseId, now),
      ...(decision.level === state.level ? [] : [judged]),
    );
    return triage(state, decision, agreed);
  };
  await doing(desk, caseId, acts, now, decide, (trx) =>
    recordBarred(trx, barred, { day: dayOf(now), actorId: desk.personId, reason: 'placed' }),
  );
}

export const declareCaseContact = (desk: Desk, caseId: string, as: Contact, now: Instant): Promise<void> =>
  doing(desk, caseId, [{ ...onCase(desk, 'case_triaged', caseId, now), reason: 'contact' }], now, ({ state }) =>
    declareContact(state, as),
  );

/** What she told the desk in her own words: whether companies may hear of her case. The last answer counts. */
export const recordConsent = (desk: Desk, caseId: string, answer: 'yes' | 'no', now: Instant): Promise<void> =>
  doing(desk, caseId, [{ ...onCase(desk, 'case_consent', caseId, now), reason: answer }], now, () => [
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

async function doing(
  desk: Desk,
  caseId: string,
  acts: readonly Act[],
  now: Instant,
  decide: Decide,
  alongside: (trx: Writing) => Promise<void> = async () => undefined,
): Promise<void> {
  await record(
    desk.database,
    desk.ring,
    caseId,
    (folder) => decide(folder).map((happening) => by(desk, happening, now)),
    async (trx) => {
      for (const one of acts) await recordAct(trx, one);
      await alongside(trx);
    },
  );
}

const onCase = (desk: Desk, what: Act['act'], caseId: string, now: Instant): Act =>
  act(desk, what, ['case', caseId], now);
