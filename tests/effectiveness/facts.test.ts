import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordAct, type Act } from '../../server/audit/record.ts';
import type { CaseEventRow, CaseFileRow, ClockRow, MessageRow, OutboxRow } from '../../server/database/schema.ts';
import type { Writing } from '../../server/database/write.ts';
import { gatherFacts, type Facts } from '../../server/effectiveness/facts.ts';
import { newId } from '../../server/foundation/ids.ts';
import { DATABASES, type TestDatabase } from '../databases.ts';
import { daysAgo, TODAY } from './world.ts';

const AUDIT = { rows: 3, broken: null, unchained: 0 };

describe.each(DATABASES)('facts on $name', ({ open }) => {
  let opened: TestDatabase;
  let facts: Facts;
  beforeAll(async () => {
    opened = await open();
    await opened.database.write(furnish);
    facts = await gatherFacts(opened.database.read, AUDIT, TODAY);
  });
  afterAll(() => opened.drop());

  test('the window is the year before', () => {
    expect(facts).toMatchObject({ day: TODAY, since: daysAgo(365), audit: AUDIT });
  });

  test('an empty mechanism has facts too', async () => {
    const empty = await open();
    expect(await gatherFacts(empty.database.read, AUDIT, TODAY)).toMatchObject({
      decisions: [],
      cases: [],
      workplaces: [],
      reach: { lines: [], handlerLanguages: [], carriedOut: [] },
    });
    await empty.drop();
  });

  test('cases of the window and those still open, with the first human word and the clocks that count', () => {
    const byOpening = facts.cases.toSorted((a, b) => (a.openedDay < b.openedDay ? -1 : 1));
    expect(byOpening).toEqual([
      { level: 'L3', stage: 'triaged', openedDay: daysAgo(500), heardDay: null, clocks: [] },
      { level: 'L3', stage: 'resolved', openedDay: daysAgo(365), heardDay: null, clocks: [] },
      {
        level: 'L2',
        stage: 'acknowledged',
        openedDay: daysAgo(40),
        heardDay: daysAgo(38),
        clocks: [
          {
            stage: 'acknowledgement',
            startedDay: daysAgo(40),
            dueDay: daysAgo(39),
            breachedDay: daysAgo(39),
            endedDay: daysAgo(38),
            verdict: 'breached',
          },
        ],
      },
    ]);
  });

  test('decisions beside their audit rows, a contact as a triage, older ones left out', () => {
    expect(facts.decisions.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
      { kind: 'resolved', taken: 1, withoutPerson: 1, audited: 0, reasoned: 0 },
      { kind: 'triaged', taken: 2, withoutPerson: 0, audited: 2, reasoned: 1 },
    ]);
  });

  test('workplaces from the newest rosters', () => {
    expect(facts.workplaces).toEqual([
      { code: 'mill', country: 'BD', workers: 120, languages: [{ language: 'bn', percent: 90 }] },
    ]);
  });

  test('languages that are offered, and those in which a message was answered by a human', () => {
    expect(facts.reach.lines).toEqual([{ country: 'BD', languages: ['bn', 'en', 'ne', 'my'] }]);
    expect(facts.reach.handlerLanguages.toSorted()).toEqual(['bn', 'en']);
    expect(facts.reach.carriedOut).toEqual([{ country: 'BD', language: 'bn' }]);
  });
});

async function furnish(trx: Writing): Promise<void> {
  await trx
    .insertInto('organisation')
    .values([
      { id: 'desk', code: 'desk', kind: 'mechanism', name: 'Desk' },
      { id: 'maker', code: 'maker', kind: 'supplier', name: 'Maker' },
    ])
    .execute();
  const site = { id: 's1', code: 'mill', organisation_id: 'maker', name: 'Mill', country: 'BD', region: 'Dhaka' };
  await trx
    .insertInto('site')
    .values({ ...site, time_zone: 'Asia/Dhaka', poster_code: 'MILL' })
    .execute();
  await trx.insertInto('site_language').values({ site_id: 's1', language: 'bn', percent: 90 }).execute();
  await trx
    .insertInto('head_count')
    .values([
      { site_id: 's1', group_name: 'all', since_day: daysAgo(100), workers: 80 },
      { site_id: 's1', group_name: 'all', since_day: daysAgo(10), workers: 120 },
    ])
    .execute();
  const line = { id: 'l1', code: 'line', channel: 'sms', provider: 'twilio', address: '+8801', country: 'BD' } as const;
  await trx
    .insertInto('line')
    .values({ ...line, account: null, template: null, time_zone: 'Asia/Dhaka', languages: 'bn en ne my' })
    .execute();
  await people(trx);
  await trx
    .insertInto('case_file')
    .values([
      file('now', { level: 'L2', stage: 'acknowledged', opened_day: daysAgo(40) }),
      file('edge', { stage: 'resolved', opened_day: daysAgo(365) }),
      file('old', { stage: 'closed', opened_day: daysAgo(366) }),
      file('stuck', { stage: 'triaged', opened_day: daysAgo(500) }),
    ])
    .execute();
  await happened(trx);
  await spoken(trx);
}

async function people(trx: Writing): Promise<void> {
  for (const [id, role, languages] of [
    ['ada', 'handler', ['bn', 'en']],
    ['bea', 'handler', ['bn']],
    ['eve', 'overseer', ['my']],
  ] as const) {
    await trx.insertInto('person').values({ id, login: id, organisation_id: 'desk', name: id }).execute();
    await trx
      .insertInto('person_role')
      .values({ person_id: id, role, since_day: daysAgo(300) })
      .execute();
    for (const language of languages)
      await trx.insertInto('person_language').values({ person_id: id, language }).execute();
  }
}

async function happened(trx: Writing): Promise<void> {
  await trx
    .insertInto('case_event')
    .values([
      event('now', 1, 'told', daysAgo(40), null, '{"what":"receipt","human":false,"outbox":"o"}'),
      event('now', 2, 'triaged', daysAgo(39), 'ada'),
      event('now', 3, 'declared_contact', daysAgo(39), 'ada'),
      event('now', 4, 'told', daysAgo(37), null, '{"what":"answer","human":true,"outbox":"o"}'),
      event('now', 5, 'told', daysAgo(38), null, '{"what":"answer","human":true,"outbox":"o"}'),
      event('edge', 1, 'resolved', daysAgo(300), null),
      event('stuck', 1, 'triaged', daysAgo(400), null),
    ])
    .execute();
  const act: Act = {
    day: daysAgo(39),
    actorId: 'ada',
    act: 'case_triaged',
    subject: 'case',
    subjectId: 'now',
    reason: '',
    noteSealed: null,
  };
  await recordAct(trx, act);
  await recordAct(trx, { ...act, reason: 'contact' });
  await recordAct(trx, { ...act, act: 'case_read' });
  await recordAct(trx, { ...act, act: 'case_resolved', subjectId: 'another' });
  await trx
    .insertInto('clock')
    .values([
      clockRow('now', 'acknowledgement', { breached_day: daysAgo(39), ended_day: daysAgo(38), verdict: 'breached' }),
      clockRow('now', 'feedback', {}),
      clockRow('old', 'acknowledgement', { verdict: 'met' }),
    ])
    .execute();
}

/** Bengali: written and answered. English: answered by a machine. Nepali: answered too long ago. Burmese: an answer that is still queued. */
async function spoken(trx: Writing): Promise<void> {
  await trx
    .insertInto('sender')
    .values({
      id: 'she',
      channel: 'sms',
      lookup: 'lookup',
      lookup_key_id: 'key',
      address_sealed: 'sealed',
      language: 'bn',
      step: '',
      heard_day: daysAgo(40),
      version: 1,
    })
    .execute();
  await trx
    .insertInto('message')
    .values([words('bn', 40), words('en', 40), words('ne', 366), words('my', 40)])
    .execute();
  await trx
    .insertInto('outbox')
    .values([
      answer('bn', { made_day: daysAgo(40), state: 'delivered' }),
      answer('en', { human: 0 }),
      answer('ne', {}),
      answer('my', { state: 'queued' }),
      answer('my', { made_day: daysAgo(41) }),
    ])
    .execute();
}

const file = (id: string, changes: Partial<CaseFileRow>): CaseFileRow => ({
  id,
  reference: id,
  kind: 'single',
  group_id: null,
  opened_day: TODAY,
  line_id: 'l1',
  language: 'bn',
  site_id: 's1',
  category: 'WAG',
  level: 'L3',
  stage: 'received',
  triaged_day: null,
  version: 1,
  ...changes,
});

const event = (
  case_id: string,
  number: number,
  kind: string,
  day: CaseEventRow['day'],
  person_id: string | null,
  facts = '{}',
): CaseEventRow => ({
  id: newId(),
  case_id,
  number,
  kind,
  day,
  at_sealed: 'sealed',
  person_id,
  facts,
  note_sealed: null,
});

const clockRow = (case_id: string, stage: ClockRow['stage'], changes: Partial<ClockRow>): ClockRow => ({
  id: newId(),
  case_id,
  stage,
  cycle: 1,
  level: null,
  calendar: null,
  policy: 'test',
  started_day: daysAgo(40),
  started_sealed: 'sealed',
  due_day: daysAgo(39),
  due_sealed: 'sealed',
  told_sealed: null,
  breached_day: null,
  ended_day: null,
  verdict: null,
  tenths: null,
  ...changes,
});

const words = (language: string, days: number): MessageRow => ({
  id: newId(),
  case_id: 'now',
  number: ['bn', 'en', 'ne', 'my'].indexOf(language) + 1,
  sender_id: 'she',
  day: daysAgo(days),
  language,
  statement_sealed: 'sealed',
  original_sealed: 'sealed',
  names_sealed: null,
  erased_day: null,
  signals: '',
});

const answer = (language: string, changes: Partial<OutboxRow>): OutboxRow => ({
  id: newId(),
  sender_id: 'she',
  line_id: 'l1',
  case_id: 'now',
  kind: 'answer',
  wording: 'own',
  language,
  segments: 1,
  human: 1,
  state: 'sent',
  state_day: daysAgo(20),
  made_day: daysAgo(20),
  due_day: daysAgo(20),
  due_sealed: 'sealed',
  sent_sealed: null,
  attempts: 1,
  text_sealed: null,
  desk_sealed: null,
  provider_id_sealed: null,
  provider_lookup: null,
  ...changes,
});
