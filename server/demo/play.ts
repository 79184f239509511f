import { worse } from '../cases/category.ts';
import { caseById } from '../cases/store.ts';
import { siteByCode } from '../directory/sites.ts';
import { dayOf, HOUR, type Instant } from '../foundation/time.ts';
import { answerCase, declareCaseContact, readCase, resolveCase, triageCase, type Desk } from '../http/desk/casework.ts';
import { filingTexts, writeToDesk } from '../intake/filing-dialogue.ts';
import { ownKeyOf } from '../intake/filing-entrance.ts';
import { checkFiling, file, filingByOwnKey } from '../intake/filing.ts';
import { findSender } from '../intake/sender.ts';
import { chanceFrom } from './chance.ts';
import { LINES } from './lines.ts';
import { pass, sendText, work, type Stage } from './stage.ts';
import { schedule, type Dated } from './schedule.ts';
import type { Step, Tale } from './tale.ts';

/** The second pair of eyes where a level is lowered. */
const LEAD = 'imani';
const SEED = 20_261_123;
const PACE = 12 * HOUR;

/** Half a year, text by text and act by act, through the service's own doors; the clock stands at `now` at the end. */
export async function play(stage: Stage, tales: readonly Tale[], now: Instant): Promise<void> {
  const steps = schedule(tales, (line) => LINES[line]!.hoursEast, now, chanceFrom(SEED));
  for (const dated of steps) {
    await pass(stage, dated.at - stage.clock.now(), PACE);
    await act(stage, tales[dated.teller]!, dated);
  }
  await pass(stage, now - stage.clock.now(), PACE);
  await work(stage);
}

async function act(stage: Stage, tale: Tale, { step, teller }: Dated): Promise<void> {
  const { address, handler } = LINES[tale.line]!;
  const [first] = tale.steps;
  if (first?.does === 'file') return actOn(stage, handler, first, step);
  const phone = tellersPhone(address, teller);
  if (step.does === 'text') {
    const { status } = await sendText(stage, phone, address, step.words);
    if (status !== 200) throw new Error(`demo_text_refused_${status}`);
    return;
  }
  const { database, ring } = stage.house;
  const sender = await findSender(database.read, ring, 'sms', phone);
  await atDesk(stage, handler, sender!.case_id!, step);
}

/** What a filer does with what she filed; all else is the desk's. */
async function actOn(stage: Stage, handler: string, filing: Filing, step: Step): Promise<void> {
  const { house, clock } = stage;
  const filer = stage.filers.get(filing.by)!;
  const now = clock.now();
  if (step.does === 'file') {
    const fields = { ...step.fields, own_number: step.number, words: step.words };
    const checked = checkFiling(fields, dayOf(now));
    if ('faults' in checked) throw new Error(`demo_filing_refused_${checked.faults[0]!.field}`);
    await file(house, filer, checked.draft, 'page', now);
    return;
  }
  const own = ownKeyOf(house.ring, filer, filing.number)!;
  const { id, case_id } = (await filingByOwnKey(house.database.read, own))!;
  if (step.does === 'read') await filingTexts(house, filer, id, now);
  else if (step.does === 'write') await writeToDesk(house, filer, id, { key: String(now), words: step.words }, now);
  else await atDesk(stage, handler, case_id, step);
}

type Filing = Extract<Step, { does: 'file' }>;

async function atDesk(stage: Stage, handler: string, caseId: string, step: Step): Promise<void> {
  await handle(stage, stage.desks.get(handler)!, caseId, step);
  await work(stage);
}

async function handle(stage: Stage, desk: Desk, caseId: string, step: Step): Promise<void> {
  const now = stage.clock.now();
  switch (step.does) {
    case 'triage': {
      await readCase(desk, caseId, now);
      const { state } = (await caseById(desk.database.read, caseId))!;
      const lower = worse(state.level, step.level) !== step.level;
      const site = step.site ? await siteByCode(desk.database.read, step.site) : null;
      const decision = { category: step.code, level: step.level, siteId: site?.id ?? null };
      return triageCase(desk, caseId, decision, lower ? stage.desks.get(LEAD)!.personId : null, now);
    }
    case 'contact':
      return declareCaseContact(desk, caseId, step.as, now);
    case 'answer':
      return answerCase(desk, caseId, step.words, now);
    case 'resolve':
      return resolveCase(desk, caseId, step.outcome, step.words, now);
    default:
      throw new Error(`demo_not_at_the_desk_${step.does}`);
  }
}

/** One phone each, in the range of the line that they text. */
export const tellersPhone = (line: string, teller: number): string => `${line.slice(0, -3)}${201 + teller}`;
