import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerIn, tellIn } from '../../server/intake/answer.ts';
import { commandIn } from '../../server/intake/command.ts';
import { converse, type Heard, type Talk } from '../../server/intake/conversation.ts';
import { fold, isBlank } from '../../server/intake/fold.ts';
import { greetingIn } from '../../server/intake/greeting.ts';
import { after, heardAs, NEW, OFFERED, PLACES } from './story.ts';

const STEPS: readonly Talk['step'][] = [
  'start',
  'at:site-k7',
  'begun',
  'writing',
  'writing_again',
  'notice',
  'notice_again',
  'place',
  'place_again',
  'open',
  'deleting:notice',
  'deleting:open',
];
const TALKS: readonly Talk[] = STEPS.flatMap((step) =>
  [true, false].flatMap((caseOpen) =>
    [true, false].flatMap((placed) =>
      (['yes', 'no', null] as const).flatMap((mayWrite) =>
        [true, false].flatMap((stopped) =>
          ['bn', 'en'].flatMap((language) =>
            [true, false].map((forgetting) => ({
              step,
              caseOpen,
              placed,
              mayWrite,
              stopped,
              language,
              locked: placed,
              forgetting,
              answeredOften: false,
            })),
          ),
        ),
      ),
    ),
  ),
);
const TEXTS: readonly string[] = [
  '',
  ' ',
  '?!',
  '\u200d',
  'hello',
  'web',
  'call me',
  'হ্যালো ভাই',
  '1',
  '2',
  '৩',
  'yes',
  'না',
  '2 no',
  '1 no',
  'skip',
  '👍',
  'do not tell them',
  'you may tell them',
  'delete',
  'K7',
  '2468',
  'Star Knit',
  'k7 no pay',
  '0',
  '9',
  'stop',
  'start',
  'status',
  'new',
  'help',
  'no pay',
  '😭',
  '\udc00',
  'ক'.repeat(1_600),
  '=1+1',
];

const language = (talk: Talk) => [talk.language, ...OFFERED];
const isShort = (talk: Talk, text: string) =>
  text.replaceAll(/[\p{P}\p{Z}\p{Cf}\p{Cc}]/gu, '') === '' ||
  commandIn(text, language(talk)) !== null ||
  answerIn(text, language(talk)) !== null ||
  greetingIn(text, language(talk)) !== null ||
  PLACES.byPoster(text.trim()) !== null ||
  PLACES.byPoster(fold(text)) !== null ||
  PLACES.byName(text) !== null;

/** The promises that a turn breaks. */
function broken(talk: Talk, heard: Heard): string[] {
  const turn = converse(talk, heard, PLACES, OFFERED);
  const kinds = turn.effects.map(({ kind }) => kind);
  const takes = kinds.filter((kind) => kind === 'open' || kind === 'extend').length;
  const command = commandIn(heard.text, language(talk))?.command ?? '';
  const about = kinds.some((kind) => kind === 'extend' || kind === 'place' || kind === 'tell_buyers');
  const says = (key: string) => turn.say.some((line) => line.key === key);
  const asked = turn.step.replace('_again', '');
  const asksAnew = turn.step !== talk.step.replace('deleting:', '') && ['writing', 'notice', 'place'].includes(asked);
  const yesToDeleting = talk.step.startsWith('deleting:') && answerIn(heard.text, language(talk)) === 'yes';
  const saysHow = tellIn(heard.text, language(talk)) !== null;
  const spoke = turn.effects.some((effect) => effect.kind === 'tell_buyers' && effect.means !== 'poster');
  const promises: Record<string, boolean> = {
    'at most one message': turn.say.length <= 1,
    'words are taken once': takes <= 1,
    'words are not lost': takes === 1 || (heard.media === 0 && isShort(talk, heard.text)),
    'nothing is decided about a case that is not there': talk.caseOpen || kinds.includes('open') || !about,
    'no answer to two questions at once':
      !talk.step.startsWith('deleting:') ||
      answerIn(heard.text, language(talk)) === null ||
      tellIn(heard.text, language(talk)) !== null ||
      heard.media > 0 ||
      !spoke,
    'an answer, unless she said stop': talk.stopped || turn.say.length === 1,
    'silence after a stop':
      !talk.stopped || turn.say.length === 0 || ASKED_FOR.has(command) || says('taken') || kinds.includes('keep'),
    'what was to be deleted stays where she writes on, and she is told so':
      kinds.includes('keep') === turn.say.some(({ key }) => key.startsWith('kept')) &&
      (kinds.includes('keep') || !talk.forgetting || command === 'delete' || command === 'stop' || yesToDeleting),
    'nothing is kept that was not to be deleted': talk.forgetting || !kinds.includes('keep'),
    'a bare answer to what is deleted answers nothing else':
      !kinds.includes('keep') || answerIn(heard.text, language(talk)) === null || heard.media > 0 || !spoke || saysHow,
    'one line for a case that opens after a stop': !says('taken') || (talk.stopped && kinds.includes('open')),
    'nothing told where writing is not safe': talk.mayWrite === 'yes' || turn.say[0]?.key !== 'status',
    'consent is hers only after the notice': !spoke || /^(deleting:)?(notice|place|open)/.test(talk.step),
    'a danger is answered with a number to call':
      talk.stopped ||
      !heard.danger ||
      takes === 0 ||
      command !== '' ||
      tellIn(heard.text, language(talk)) !== null ||
      isBlank(heard.text) ||
      turn.say[0]?.values.includes('emergency') === true,
    'a question counts as asked only where she saw it':
      !asksAnew || asked === turn.say[0]?.key.replace('_added', '').replace(/^receipt$/, 'writing'),
    'danger counts': command !== 'danger' || kinds.includes('danger'),
    'deleted only where she was asked back':
      kinds.includes('forget') === (command === 'delete' && talk.step.startsWith('deleting:') && heard.media === 0),
    'stop counts': command !== 'stop' || kinds.includes('stop'),
  };
  return Object.keys(promises).filter((promise) => !promises[promise]);
}

const ASKED_FOR = new Set(['help', 'danger', 'start', 'status', 'delete', 'web', 'call']);

describe('every step and every kind of text', () => {
  test.each(TEXTS.map((text) => [text.slice(0, 20), text]))('%j', (_, text) => {
    for (const media of [0, 1])
      for (const danger of [true, false]) {
        const heard = heardAs(text, media, danger);
        for (const talk of TALKS) expect(broken(talk, heard)).toEqual([]);
      }
  });

  test('no talk runs into a dead end: from everywhere, words are asked about or thanked for', () => {
    for (const from of TALKS.filter(({ stopped }) => !stopped)) {
      let talk = from;
      for (let turn = 0; turn < 7; turn += 1) talk = after(talk, converse(talk, heardAs('no pay'), PLACES, OFFERED));
      expect(talk.step).toBe('open');
    }
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xff_ff }).map((unit) => String.fromCharCode(unit)), maxLength: 50 }),
  fc.string({ unit: fc.constantFrom(...'হ্যাঁনা১২৯০1290 .!?stopK7😭\u200d'), maxLength: 8 }),
  fc.constantFrom(...TEXTS),
);

test('any text at any point of any talk', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TALKS), anyText, fc.nat(1), fc.boolean(), (talk, text, media, danger) => {
      expect(broken(talk, heardAs(text, media, danger))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test('who says no at the notice, and nothing else later, is never told of with a yes that she gave', () => {
  const noise = fc.array(fc.constantFrom('no pay', '9', 'help', '', 'status', 'K7'), { maxLength: 4 });
  fc.assert(
    fc.property(noise, noise, (before, afterwards) => {
      let talk: Talk = { ...NEW, caseOpen: true, step: 'notice' };
      const given: string[] = [];
      for (const text of [...before.slice(0, 1), '2', ...afterwards]) {
        const turn = converse(talk, heardAs(text), PLACES, OFFERED);
        given.push(
          ...turn.effects.flatMap((effect) =>
            effect.kind === 'tell_buyers' && effect.means === 'answered' ? [effect.answer] : [],
          ),
        );
        talk = after(talk, turn);
      }
      expect(given).toEqual(['no']);
    }),
  );
});
