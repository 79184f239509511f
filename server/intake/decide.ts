import { raised } from '../cases/case.ts';
import type { CaseEvent } from '../cases/event.ts';
import type { SenderRow } from '../database/schema.ts';
import { newId } from '../foundation/ids.ts';
import { dayOf, type Instant } from '../foundation/time.ts';
import { editionOf } from '../replies/wording.ts';
import type { Effect, Turn } from './conversation.ts';
import { forgottenAt } from './erasure.ts';
import type { propose } from './propose.ts';
import type { Situation } from './situation.ts';

/** What a message changes, before anything is sealed. Pure but for the ids that it draws. */
export interface Decision {
  readonly sender: SenderRow;
  /** The case that it belongs to; null for a greeting, a question, a test. */
  readonly caseId: string | null;
  readonly opens: boolean;
  /** Set where her words are kept: only cases hold words. */
  readonly messageId: string | null;
  readonly events: readonly CaseEvent[];
  /** When all of hers is to be deleted, as she asked. */
  readonly forgetAt: Instant | null;
  /** She wrote on after asking for that: nothing is deleted. */
  readonly keeps: boolean;
}

export function decide(
  situation: Situation,
  known: SenderRow,
  turn: Turn,
  proposal: ReturnType<typeof propose>,
  isLate: boolean,
  now: Instant,
): Decision {
  const does = (kind: Effect['kind']) => turn.effects.some((effect) => effect.kind === kind);
  const opens = does('open') || (does('danger') && situation.folder === null);
  const caseId = opens ? newId() : (situation.folder?.file.id ?? null);
  const messageId = does('open') || does('extend') ? newId() : null;
  const happen = (happening: Omit<CaseEvent, 'at' | 'personId'>) =>
    ({ ...happening, at: now, personId: null }) as CaseEvent;

  const events: CaseEvent[] = [];
  const { category, level } = proposal;
  if (opens)
    events.push(
      happen({
        kind: 'opened',
        facts: {
          category,
          level: does('danger') ? 'L1' : level,
          language: turn.language,
          answered: turn.say.length > 0,
        },
      }),
    );
  if (messageId) events.push(happen({ kind: 'words_added', facts: { message: messageId } }));
  if (messageId && situation.folder && raised(situation.folder.state, level))
    events.push(happen({ kind: 'proposed', facts: { category, level } }));
  if (does('danger')) events.push(happen({ kind: 'danger', facts: {} }));
  if (caseId && !opens && does('keep')) events.push(happen({ kind: 'erasure_withdrawn', facts: {} }));
  if (caseId && does('forget')) events.push(happen({ kind: 'erasure_asked', facts: {} }));
  if (caseId) events.push(...turn.effects.flatMap((effect) => answerEvents(effect, known.language, happen)));

  const sender = turn.effects.reduce<SenderRow>((row, effect) => ({ ...row, ...remembered(effect, now) }), {
    ...known,
    line_id: situation.line?.id ?? null,
    language: turn.language,
    step: turn.step,
    heard_day: dayOf(now),
  });
  return {
    sender: { ...sender, case_id: does('new') ? null : caseId },
    caseId,
    opens,
    messageId,
    events,
    forgetAt: does('forget') ? forgottenAt(situation, isLate, now) : null,
    keeps: does('keep'),
  };
}

type Happen = (happening: Omit<CaseEvent, 'at' | 'personId'>) => CaseEvent;

/** `language` is the one in which she was shown what she answers. */
function answerEvents(effect: Effect, language: string, happen: Happen): CaseEvent[] {
  switch (effect.kind) {
    case 'tell_buyers':
      return [
        happen({
          kind: 'consented',
          facts: {
            item: 'tell_buyers',
            answer: effect.answer,
            means: effect.means,
            text: editionOf(language, 'notice'),
          },
        }),
      ];
    case 'place':
      return [happen({ kind: 'placed', facts: { site: effect.siteId, by: effect.by } })];
    default:
      return [];
  }
}

/** What stays with the address: how she may be answered. */
function remembered(effect: Effect, now: Instant): Partial<SenderRow> {
  switch (effect.kind) {
    case 'may_write':
      return { may_write: effect.answer, may_write_day: dayOf(now) };
    case 'stop':
    case 'forget':
      return { stopped_day: dayOf(now) };
    case 'start':
      return { stopped_day: null };
    default:
      return {};
  }
}
