import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersIn, carried, MOST_LETTERS, type Answers } from '../../server/http/worker/answers.ts';
import { deedIn, deedText } from '../../server/http/worker/deed.ts';
import { QUESTIONS, walk, type Pressed } from '../../server/http/worker/walk.ts';

const field = fc.oneof(fc.constantFrom('yes', 'no', 'unknown', '', 'maybe'), fc.string({ unit: 'grapheme' }));
const anyFields = fc.record(
  {
    danger: field,
    words: fc.oneof(field, fc.constant('x'.repeat(MOST_LETTERS + 1))),
    wordless: fc.constantFrom('1', '', 'yes'),
    place: field,
    doubted: field,
    country: fc.constantFrom('BD', '', 'bd', 'BDX'),
    tell: field,
    supplier: field,
  },
  { requiredKeys: [] },
);
const pressed = fc.record<Pressed>({
  step: fc.constantFrom('hello', 'help', ...QUESTIONS),
  go: fc.constantFrom('on', 'back', 'unknown'),
});

const never = () => false;

describe('the way from question to question', () => {
  test('sends only what is whole, and only from the last question', () => {
    fc.assert(
      fc.property(anyFields, pressed, fc.integer({ min: 0, max: 2 }), (fields, press, files) => {
        const move = walk(press, answersIn(fields), files, never);
        if (move.to !== 'sent') return;
        const { danger, words, tell, supplier } = move.answers;
        expect(press.step).toBe('send');
        expect([danger, tell, supplier]).not.toContain('');
        expect(words.trim() !== '' || files > 0).toBe(true);
        expect(words.length).toBeLessThanOrEqual(MOST_LETTERS);
      }),
    );
  });

  test('loses nothing that she wrote but where she says that she does not know', () => {
    fc.assert(
      fc.property(anyFields, pressed, (fields, press) => {
        const given = answersIn(fields);
        const { answers } = walk(press, given, 0, () => true);
        expect(answers.words).toBe(given.words);
        if (press.go !== 'unknown') expect(answers.place).toBe(given.place);
      }),
    );
  });

  test('what a page carries comes back as it was', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const given = answersIn(fields);
        expect(answersIn(Object.fromEntries(carried(given, [])))).toEqual(given);
      }),
    );
  });

  test('goes through every question once, and back again', () => {
    let answers: Answers = answersIn({ words: 'no pay' });
    const forth: string[] = [];
    for (let step: Pressed['step'] = 'hello'; ;) {
      const move = walk({ step, go: step === 'words' || step === 'hello' ? 'on' : 'unknown' }, answers, 0, never);
      forth.push(move.to);
      if (move.to === 'sent') break;
      ({ to: step, answers } = move);
    }
    expect(forth).toEqual([...QUESTIONS, 'sent']);
    const back = QUESTIONS.map((step) => walk({ step, go: 'back' }, answers, 0, never).to);
    expect(back).toEqual(['hello', ...QUESTIONS.slice(0, -1)]);
  });
});

test('a button’s deed is read as it was written; anything else is a look', () => {
  const deeds = [
    { kind: 'write' },
    { kind: 'delete_surely' },
    { kind: 'withdraw', caseId: 'a-case' },
    { kind: 'consent', item: 'tell_buyers', answer: 'no', caseId: 'a-case' },
    { kind: 'speaks', answer: 'yes', caseId: 'a-case', filingId: 'a-filing' },
  ] as const;
  for (const deed of deeds) expect(deedIn(deedText(deed))).toEqual(deed);
  for (const text of [
    undefined,
    '',
    'erase all',
    'consent everything yes x',
    'consent count maybe x',
    'speaks perhaps x y',
  ])
    expect(deedIn(text)).toEqual({ kind: 'look' });
});
