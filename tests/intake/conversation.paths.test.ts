import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerIn } from '../../server/intake/answer.ts';
import { commandIn } from '../../server/intake/command.ts';
import { converse, type Talk } from '../../server/intake/conversation.ts';
import { greetingIn } from '../../server/intake/greeting.ts';
import { after, NEW, OFFERED, PLACES } from './story.ts';

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
];
const TALKS: readonly Talk[] = STEPS.flatMap((step) =>
  [true, false].flatMap((caseOpen) =>
    [true, false].flatMap((placed) =>
      (['yes', 'no', null] as const).flatMap((mayWrite) =>
        [true, false].flatMap((stopped) =>
          ['bn', 'en'].map((language) => ({ step, caseOpen, placed, mayWrite, stopped, language })),
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
  'হ্যালো ভাই',
  '1',
  '2',
  '৩',
  'yes',
  'না',
  '2 no',
  '1 no',
  'skip',
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
  PLACES.byName(text) !== null;

/** The promises that a turn breaks. */
function broken(talk: Talk, heard: { text: string; media: number }): string[] {
  const turn = converse(talk, heard, PLACES, OFFERED);
  const kinds = turn.effects.map(({ kind }) => kind);
  const takes = kinds.filter((kind) => kind === 'open' || kind === 'extend').length;
  const command = commandIn(heard.text, language(talk))?.command ?? '';
  const about = kinds.some((kind) => kind === 'extend' || kind === 'place' || kind === 'tell_buyers');
  const spoke = turn.effects.some((effect) => effect.kind === 'tell_buyers' && effect.means !== 'poster');
  const promises: Record<string, boolean> = {
    'at most one message': turn.say.length <= 1,
    'words are taken once': takes <= 1,
    'words are not lost': takes === 1 || (heard.media === 0 && isShort(talk, heard.text)),
    'nothing is decided about a case that is not there': talk.caseOpen || kinds.includes('open') || !about,
    'an answer, unless she said stop': talk.stopped || turn.say.length === 1,
    'silence after a stop': !talk.stopped || turn.say.length === 0 || ASKED_FOR.has(command),
    'nothing told where writing is not safe': talk.mayWrite === 'yes' || turn.say[0]?.key !== 'status',
    'consent is hers only after the notice': !spoke || talk.step.startsWith('notice'),
    'danger counts': command !== 'danger' || kinds.includes('danger'),
    'stop counts': command !== 'stop' || kinds.includes('stop'),
  };
  return Object.keys(promises).filter((promise) => !promises[promise]);
}

const ASKED_FOR = new Set(['help', 'danger', 'start', 'status']);

describe('every step and every kind of text', () => {
  test.each(TEXTS.map((text) => [text.slice(0, 20), text]))('%j', (_, text) => {
    for (const talk of TALKS) for (const media of [0, 1]) expect(broken(talk, { text, media })).toEqual([]);
  });

  test('no talk runs into a dead end: from everywhere, words are asked about or thanked for', () => {
    for (const from of TALKS.filter(({ stopped }) => !stopped)) {
      let talk = from;
      for (let turn = 0; turn < 6; turn += 1)
        talk = after(talk, converse(talk, { text: 'no pay', media: 0 }, PLACES, OFFERED));
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
    fc.property(fc.constantFrom(...TALKS), anyText, fc.nat(1), (talk, text, media) => {
      expect(broken(talk, { text, media })).toEqual([]);
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
        const turn = converse(talk, { text, media: 0 }, PLACES, OFFERED);
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
