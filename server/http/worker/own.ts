/** Her page: opened by her code, and what she does there. */
import { Problem, Unavailable } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { dayIn, type Instant } from '../../foundation/time.ts';
import { canBeKept } from '../../intake/attach.ts';
import { isBlank } from '../../intake/fold.ts';
import { askDeletion, changeConsent, keepAll, readHers, represent, withdraw, writeOn } from '../../intake/herself.ts';
import { pageLine } from '../../intake/page.ts';
import { readReceipt, receiptHash, senderByReceipt } from '../../intake/receipt.ts';
import { MOST_LETTERS, wordsIn } from './answers.ts';
import { codePage } from './code-page.ts';
import { dayInWords } from './days.ts';
import { deedIn, type Deed } from './deed.ts';
import { editionOf } from './edition.ts';
import { deletedPage, hersPage, surePage, type HersShown } from './hers-page.ts';
import { MOST_FILES } from './posted.ts';
import { viewOf, type Room, type Step } from './room.ts';
import { openedFor, type Visit } from './visit.ts';
import { faultIn } from './walk.ts';

/** `fault`: a key of `web.json`. */
export async function askCode(room: Room, step: Step, fault: string | null = null, seconds = 0): Promise<string> {
  const visit = fault === 'wait' && seconds < 30 ? step.visit : { ...step.visit, at: step.at };
  const view = viewOf(room, step, { ...visit, hers: null });
  return codePage(view, {
    fault: fault && view.say(fault, { seconds }),
    code: fault === 'late' ? '' : (step.fields.code ?? '').slice(0, 60),
    words: wordsIn(step.fields.words),
    hard: await room.gate.isHard('guess', step.request),
  });
}

export async function tryCode(room: Room, step: Step): Promise<string> {
  const { gate, intake } = room;
  const { request, visit, sealed, fields } = step;
  const receipt = readReceipt(fields.code ?? '');
  // Its check digits tell that it is mistyped: nothing was guessed, and nothing is looked up.
  if (receipt === null) return askCode(room, step, 'code.typed');
  const seconds = await gate.wait('guess', request, visit, sealed, fields.work ?? '');
  if (seconds > 0) return askCode(room, step, 'wait', seconds);
  let isWrong = false;
  try {
    const known = await senderByReceipt(intake.database.read, await receiptHash(intake.ring, receipt));
    isWrong = known === null;
    if (known) return await look(room, step, openedFor(visit, known.senderId, step.at));
  } catch (cause) {
    return askCode(room, step, faultOf(room, cause));
  } finally {
    await gate.done('guess', request, isWrong);
  }
  return askCode(room, step, 'code.unknown');
}

/** A page of hers; her code is asked for again where it was left open too long. */
export async function own(room: Room, step: Step): Promise<string> {
  const { hers } = step.visit;
  if (!hers || hers.until <= step.at) return askCode(room, step, 'late');
  const visit = openedFor(step.visit, hers.senderId, step.at);
  try {
    return await doDeed(room, step, visit, hers.senderId, deedIn(step.fields.do));
  } catch (cause) {
    const fault = faultOf(room, cause);
    return fault === 'code.unknown' ? askCode(room, step, fault) : look(room, step, visit, { page: fault });
  }
}

async function doDeed(room: Room, step: Step, visit: Visit, senderId: string, deed: Deed): Promise<string> {
  const { intake } = room;
  const { language, at } = step;
  const view = viewOf(room, step, visit);
  switch (deed.kind) {
    case 'write':
      return write(room, step, visit, senderId);
    case 'withdraw':
      return surePage(view, { kind: 'withdraw', caseId: deed.caseId }, wordsIn(step.fields.words));
    case 'delete':
      return surePage(view, { kind: 'delete' }, wordsIn(step.fields.words));
    case 'consent': {
      const text = editionOf(language, `hers.items.${deed.item}`);
      await changeConsent(intake, senderId, deed.caseId, deed, at, { text, key: keyIn(step) });
      return look(room, step, visit, { notice: 'hers.changed' });
    }
    case 'speaks':
      await represent(intake, senderId, deed.caseId, deed.filingId, deed.answer, at);
      return look(room, step, visit, { notice: 'hers.changed' });
    case 'withdraw_surely':
      await withdraw(intake, senderId, deed.caseId, at);
      return look(room, step, visit, { notice: 'withdraw.done' });
    case 'delete_surely': {
      const { on } = await askDeletion(intake, senderId, at);
      const today = dayIn(pageLine(intake)?.timeZone ?? 'UTC', at);
      return deletedPage(view, on === today ? null : dayInWords(language, on));
    }
    case 'keep':
      await keepAll(intake, senderId, at);
      return look(room, step, visit, { notice: 'hers.kept' });
    default:
      return look(room, step, visit);
  }
}

async function write(room: Room, step: Step, visit: Visit, senderId: string): Promise<string> {
  const { files, refused, fields, at } = step;
  const words = wordsIn(fields.words);
  const fault = faultIn(words);
  if (fault) return look(room, step, visit, { words: `words.${fault}` });
  if (refused) return look(room, step, visit, { files: `send.${refused}` });
  if (isBlank(words) && files.length === 0) return look(room, step, visit, { words: 'words.missing' });
  const seconds = await room.gate.wait('write', step.request, visit, step.sealed, fields.work ?? '');
  if (seconds > 0) return look(room, step, waitingOn(visit, seconds, at), { page: 'wait', seconds });
  const key = keyIn(step);
  try {
    if (!(await canBeKept(files))) return await look(room, step, visit, { files: 'send.broken' });
    await writeOn(room.intake, senderId, { key, words, media: files }, at);
  } finally {
    await room.gate.done('write', step.request, true);
  }
  // The page was spent: the next one is another.
  return look(room, { ...step, fields: {} }, { ...visit, at }, { notice: 'hers.added' });
}

const keyIn = ({ fields: { key = '' } }: Step): string => (/^[\w-]{22}$/.test(key) ? key : newId());

/** A proof of time begins anew where this page cannot prove any more. */
const waitingOn = (visit: Visit, seconds: number, at: Instant): Visit => (seconds < 60 ? visit : { ...visit, at });

interface Said {
  readonly notice?: string;
  readonly page?: string;
  readonly words?: string;
  readonly files?: string;
  readonly seconds?: number;
}

/** The page as it is now. What is said are keys of `web.json`. */
async function look(room: Room, step: Step, opened: Visit, said: Said = {}): Promise<string> {
  const wait = await room.gate.ahead('write', step.request, opened, step.sealed, step.fields.work ?? '');
  const visit = waitingOn(opened, wait, step.at);
  const view = viewOf(room, step, visit);
  const words = wordsIn(step.fields.words);
  const values = { over: words.length - MOST_LETTERS, seconds: said.seconds ?? 0, files: MOST_FILES };
  const told = (key: string | undefined) => (key === undefined ? undefined : view.say(key, values));
  const shown: HersShown = {
    hers: await readHers(room.intake, visit.hers!.senderId, step.at),
    key: said.page !== undefined && step.fields.key ? step.fields.key : newId(),
    words,
    wait,
    notice: told(said.notice) ?? null,
    faults: { page: told(said.page), words: told(said.words), files: told(said.files) },
  };
  return hersPage(view, shown);
}

/** Key of `web.json`. */
function faultOf(room: Room, cause: unknown): 'trouble' | 'code.unknown' {
  if (cause instanceof Problem && cause.code === 'no_such_case') return 'code.unknown';
  if (!(cause instanceof Unavailable)) room.log.error('request_failed', { route: '/', status: 500, cause });
  return 'trouble';
}
