import { worse } from '../cases/category.ts';
import { caseById } from '../cases/store.ts';
import { siteByCode } from '../directory/sites.ts';
import { HOUR, type Instant } from '../foundation/time.ts';
import { answerCase, declareCaseContact, readCase, resolveCase, triageCase, type Desk } from '../http/desk/casework.ts';
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
  const phone = tellersPhone(address, teller);
  if (step.does === 'text') {
    const { status } = await sendText(stage, phone, address, step.words);
    if (status !== 200) throw new Error(`demo_text_refused_${status}`);
    return;
  }
  const { database, ring } = stage.house;
  const sender = await findSender(database.read, ring, 'sms', phone);
  await atDesk(stage, stage.desks.get(handler)!, sender!.case_id!, step);
  await work(stage);
}

async function atDesk(stage: Stage, desk: Desk, caseId: string, step: Exclude<Step, { does: 'text' }>): Promise<void> {
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
  }
}

/** One phone each, in the range of the line that they text. */
export const tellersPhone = (line: string, teller: number): string => `${line.slice(0, -3)}${201 + teller}`;
