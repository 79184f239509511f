/** From one question to the next, and back. Pure. */
import { isBlank } from '../../intake/fold.ts';
import { LONGEST_PLACE, MOST_LETTERS, type Answers } from './answers.ts';

export const QUESTIONS = ['danger', 'words', 'where', 'tell', 'supplier', 'send'] as const;
export type Question = (typeof QUESTIONS)[number];
/** `help`: whom to call, after a yes to danger. */
export type Step = 'hello' | 'help' | Question;

/** Key below the question in `web.json`. */
export type Fault = 'missing' | 'long' | 'letters' | 'code';

export type Move =
  | { readonly to: Step; readonly fault: Fault | null; readonly answers: Answers }
  | { readonly to: 'sent'; readonly answers: Answers };

export interface Pressed {
  readonly step: Step;
  readonly go: 'on' | 'back' | 'unknown';
}

/**
 * Where she comes to who pressed a button. `isUnknownCode`: reads as a poster's code and is none.
 * A form that was changed on its way leads to the first question that is not answered.
 */
export function walk(
  { step, go }: Pressed,
  given: Answers,
  files: number,
  isUnknownCode: (place: string) => boolean,
): Move {
  const answers = go === 'unknown' ? withoutAnswer(step, given) : go === 'on' ? confirmed(step, given) : given;
  if (go === 'back') return { to: before(step), fault: null, answers };
  const fault = faultOn(step, go, answers, isUnknownCode);
  if (fault) return { to: step, fault, answers: fault === 'code' ? { ...answers, doubted: answers.place } : answers };
  if (step === 'danger' && answers.danger === 'yes') return { to: 'help', fault: null, answers };
  const open = QUESTIONS.find((question) => question !== 'where' && question !== 'send' && isOpen(question, answers));
  const next = after(step);
  if (next !== 'sent') {
    const early = open !== undefined && QUESTIONS.indexOf(open) < QUESTIONS.indexOf(next as Question);
    return { to: early ? open : next, fault: null, answers };
  }
  if (open !== undefined) return { to: open, fault: open === 'words' ? 'missing' : null, answers };
  if (isBlank(answers.words) && files === 0) return { to: 'send', fault: 'missing', answers };
  return { to: 'sent', answers };
}

function withoutAnswer(step: Step, answers: Answers): Answers {
  switch (step) {
    case 'danger':
    case 'tell':
    case 'supplier':
      return { ...answers, [step]: 'unknown' };
    case 'words':
      return { ...answers, wordless: true };
    case 'where':
      return { ...answers, place: '', doubted: '' };
    default:
      return answers;
  }
}

const confirmed = (step: Step, answers: Answers): Answers =>
  step === 'words' && !isBlank(answers.words) ? { ...answers, wordless: false } : answers;

const before = (step: Step): Step => {
  if (step === 'help') return 'danger';
  return QUESTIONS[QUESTIONS.indexOf(step as Question) - 1] ?? 'hello';
};

const after = (step: Step): Step | 'sent' => {
  if (step === 'hello') return 'danger';
  if (step === 'help') return 'words';
  return QUESTIONS[QUESTIONS.indexOf(step) + 1] ?? 'sent';
};

function isOpen(question: Question, { words, wordless, ...answers }: Answers): boolean {
  if (question === 'words') return faultIn(words) !== null || (isBlank(words) && !wordless);
  return question === 'danger' || question === 'tell' || question === 'supplier' ? answers[question] === '' : false;
}

function faultOn(
  step: Step,
  go: Pressed['go'],
  answers: Answers,
  isUnknownCode: (place: string) => boolean,
): Fault | null {
  if (step === 'words') return faultIn(answers.words) ?? (go === 'on' && isBlank(answers.words) ? 'missing' : null);
  if (step !== 'where') return null;
  const { place, doubted } = answers;
  if (place.length > LONGEST_PLACE) return 'long';
  return place !== '' && place !== doubted && isUnknownCode(place) ? 'code' : null;
}

/** `letters`: what her browser sent was in no encoding that holds them. */
export function faultIn(words: string): 'long' | 'letters' | null {
  if (words.length > MOST_LETTERS) return 'long';
  return words.includes('\uFFFD') ? 'letters' : null;
}
