/** A step of the form: from what she pressed to the next page, or to a case. */
import { Problem, Unavailable } from '../../foundation/errors.ts';
import { canBeKept } from '../../intake/attach.ts';
import { emergencyIn } from '../../intake/emergency.ts';
import { pageLine } from '../../intake/page.ts';
import { answersIn, MOST_LETTERS, type Answers } from './answers.ts';
import { askPage, helpPage } from './ask-pages.ts';
import { countriesOf } from './countries.ts';
import { file } from './file.ts';
import { viewIn } from './frame.ts';
import { isOver, newVisit } from './visit.ts';
import { helloPage } from './hello-page.ts';
import { isUnknownCode } from './place.ts';
import { MOST_FILES } from './posted.ts';
import { viewOf, type Room, type Step } from './room.ts';
import { askCode } from './own.ts';
import { sendPage } from './send-page.ts';
import { isSolved } from './work.ts';
import { receiptPage } from './sent-pages.ts';
import { QUESTIONS, walk, type Pressed, type Step as Place } from './walk.ts';
import { wherePage } from './where-page.ts';
import { wordsPage } from './words-page.ts';

export const isAsked = (step: string): step is Place =>
  step === 'help' || (QUESTIONS as readonly string[]).includes(step);

export async function ask(room: Room, step: Step, place: Place): Promise<string> {
  const { fields, files, refused } = step;
  if (place === 'send' && fields.go === 'files') return questionPage(room, step, place, answersIn(fields), null);
  const pressed: Pressed = { step: place, go: goIn(fields.go) };
  const move = walk(pressed, answersIn(fields), files.length, (typed) => isUnknownCode(room.intake, typed));
  if (move.to !== 'sent')
    return questionPage(room, step, move.to, move.answers, move.fault && `${move.to}.${move.fault}`);
  if (refused) return questionPage(room, step, 'send', move.answers, `send.${refused}`);
  return send(room, step, move.answers);
}

async function send(room: Room, step: Step, answers: Answers): Promise<string> {
  const { gate } = room;
  const seconds = await gate.wait('send', step.request, step.visit, step.sealed, step.fields.work ?? '');
  if (seconds > 0) return questionPage(room, step, 'send', answers, 'wait', seconds);
  try {
    if (!(await canBeKept(step.files))) {
      await gate.done('send', step.request, true);
      return await questionPage(room, step, 'send', answers, 'send.broken');
    }
    const visit = await file(room, step, answers);
    await gate.done('send', step.request, true);
    if (isOver(visit, step.at)) return askCode(room, { ...step, fields: {} }, 'late');
    return receiptPage(viewOf(room, step, visit), { receipt: visit.receipt, ...visit.sent! });
  } catch (cause) {
    // Whatever it is, she gets her words back.
    if (cause instanceof Problem && cause.code === 'no_such_case') {
      const visit = { ...newVisit(step.at), id: step.visit.id };
      return questionPage(room, { ...step, visit, fields: {} }, 'send', answers, 'send.gone');
    }
    if (!(cause instanceof Unavailable)) room.log.error('request_failed', { route: '/', status: 500, cause });
    return questionPage(room, step, 'send', answers, 'trouble');
  }
}

/** `fault`: a key of `web.json`. */
async function questionPage(
  room: Room,
  step: Step,
  to: Place,
  answers: Answers,
  fault: string | null,
  seconds = 0,
): Promise<string> {
  const view = viewOf(room, step, step.visit);
  const over = answers.words.length - MOST_LETTERS;
  const told =
    fault &&
    view.say(fault, { over, seconds, files: MOST_FILES }) + (fault === 'wait' ? ` ${view.say('wait_files')}` : '');
  switch (to) {
    case 'hello':
      return helloPage(view);
    case 'help':
      return helpPage(view, answers, emergencyFor(room, answers.country));
    case 'words':
      return wordsPage(view, answers, told);
    case 'where':
      return wherePage(view, answers, await countriesOf(room.intake.database.read), told);
    case 'send':
      return finalPage(room, step, answers, told);
    default:
      return askPage(view, to, answers);
  }
}

/** A proof that is found already goes on with the page over which it was made. */
async function finalPage(room: Room, step: Step, answers: Answers, told: string | null): Promise<string> {
  const { gate } = room;
  const { request, visit, sealed, fields } = step;
  const work = isSolved(sealed, fields.work ?? '') ? fields.work! : '';
  const view = work === '' ? viewOf(room, step, visit) : viewIn(step.language, sealed);
  const seconds = await gate.ahead('send', request, visit, sealed, work);
  return sendPage(view, answers, told, { hard: await gate.isHard('send', request), work, seconds });
}

export const emergencyFor = ({ intake }: Pick<Room, 'intake'>, country: string) => {
  const known = country || (pageLine(intake)?.country ?? '');
  return { number: emergencyIn(known), known: known !== '' };
};

const goIn = (text = 'on'): Pressed['go'] => (text === 'back' || text === 'unknown' ? text : 'on');
