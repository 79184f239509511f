import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { converse, type Heard, type Talk } from '../../server/intake/conversation.ts';
import { heardAs, NEW, OFFERED, PLACES, play, type Said } from './story.ts';

const english = { ...NEW, language: 'en' };
const asked = { ...NEW, caseOpen: true };

/** [she sends, what happens > what we say] */
type Story = readonly (readonly [Said, string])[];

const STORIES: Readonly<Record<string, Story>> = {
  'from a greeting to the thanks, in Bengali': [
    ['আসসালামু আলাইকুম আপা', '> welcome'],
    ['তিন মাস বেতন পাই না', 'open > receipt'],
    ['১', 'may_write:yes > notice'],
    ['হ্যাঁ।', 'tell_buyers:yes:answered > place'],
    ['K7', 'place:site-k7:poster tell_buyers:yes:poster > thanks'],
    ['আরও একটা কথা আছে', 'extend > added'],
  ],
  'the first words may be the matter itself': [
    ['they did not pay us', 'open > receipt'],
    ['2', 'may_write:no > notice'],
    ['2 do not tell them', 'tell_buyers:no:answered > place'],
    ['Star Knit', 'place:site-star:name > thanks_quiet'],
    ['and they shout', 'extend > added_quiet'],
  ],
  'a poster scanned, then the words: the workplace is not asked': [
    ['K7', '> welcome'],
    ['betan pai na', 'open place:site-k7:poster tell_buyers:yes:poster > receipt'],
    ['ha', 'may_write:yes > notice'],
    ['ok', 'tell_buyers:yes:answered > thanks'],
  ],
  'a poster code before the words': [
    ['k7: no overtime pay', 'open place:site-k7:poster tell_buyers:yes:poster > receipt'],
  ],
  'a number before the words names no poster': [['2468 taka was cut', 'open > receipt']],
  'a poster code of digits alone': [
    ['২৪৬৮', '> welcome'],
    ['no water', 'open place:site-2468:poster tell_buyers:yes:poster > receipt'],
  ],
  'words at every question: each is asked once more, then the safe default': [
    ['the exit is locked', 'open > receipt'],
    ['every night', 'extend > writing_added'],
    ['since June', 'extend may_write:no > notice_added'],
    ['the guard has the key', 'tell_buyers:yes:texted_again extend > notice_added'],
    ['he is not there', 'extend > place_added'],
    ['building by the river', 'extend > thanks_quiet'],
  ],
  'a no at the second asking of the notice counts': [
    ['the exit is locked', 'open > receipt'],
    ['1', 'may_write:yes > notice'],
    ['please help us', 'tell_buyers:yes:texted_again extend > notice_added'],
    ['না', 'tell_buyers:no:answered > place'],
    ['জানি না', '> thanks'],
  ],
  'yes names no workplace: asked again, once': [
    ['no pay', 'open > receipt'],
    ['yes', 'may_write:yes > notice'],
    ['yes', 'tell_buyers:yes:answered > place'],
    ['yes', '> place'],
    ['yes', '> thanks'],
  ],
  'a number after all is asked may answer a human: it is kept': [
    ['K7 no pay', 'open place:site-k7:poster tell_buyers:yes:poster > receipt'],
    ['1', 'may_write:yes > notice'],
    ['1', 'tell_buyers:yes:answered > thanks'],
    ['1', 'extend > added'],
  ],
  'stop, then silence, then start': [
    ['no pay', 'open > receipt'],
    ['0', 'stop > stopped'],
    ['STOP', 'stop >'],
    ['they beat him', 'extend >'],
    ['STATUS', '> status_neutral'],
    ['help', '> help'],
    ['9', 'danger > danger'],
    ['start', 'start > writing'],
    ['1', 'may_write:yes > notice'],
  ],
  'a stop after the notice is no consent, and a later no still counts': [
    ['no pay', 'open > receipt'],
    ['1', 'may_write:yes > notice'],
    ['০', 'stop > stopped'],
    ['my sister too', 'extend >'],
    ['2', 'tell_buyers:no:answered >'],
    ['start', 'start > started'],
  ],
  'words while stopped open a case silently; its number comes later': [
    ['bondho', 'stop > stopped'],
    ['hello', '>'],
    ['they took my passport', 'open > taken'],
    ['yes', 'extend >'],
    ['every day', 'extend >'],
    ['চালু', 'start > started'],
    ['can you hear me', 'extend > receipt'],
  ],
  'an answer while stopped counts, and asks nothing unseen': [
    ['no pay', 'open > receipt'],
    ['stop', 'stop > stopped'],
    ['1', 'may_write:yes >'],
    ['please', 'extend >'],
    ['start', 'start > started'],
    ['hello again friends', 'extend > receipt'],
  ],
  'danger at any step leaves the question open': [
    ['no pay', 'open > receipt'],
    ['৯', 'danger > danger'],
    ['1', 'may_write:yes > notice'],
    ['9!', 'tell_buyers:yes:texted_again danger > danger'],
    ['2', 'tell_buyers:no:answered > place'],
  ],
  'danger as the first text': [
    ['9', 'open danger > danger'],
    ['they locked us in', 'extend > receipt'],
  ],
  'another matter after a stop gets its one line too': [
    ['no pay', 'open > receipt'],
    ['0', 'stop > stopped'],
    ['new', 'new >'],
    ['they beat him', 'open > taken'],
    ['and her', 'extend >'],
  ],
  'words that tell of a danger: the number to call, then the question': [
    [['they locked us in', 0, true], 'open > receipt_danger'],
    ['12 of us', 'extend > receipt'],
    ['1', 'may_write:yes > notice'],
  ],
  'a poster’s code before a danger': [
    [['K7 fire', 0, true], 'open place:site-k7:poster tell_buyers:yes:poster > receipt_danger'],
  ],
  'a danger told later leaves the question open': [
    ['no pay', 'open > receipt'],
    [['there is fire', 0, true], 'extend > added_danger'],
    ['1', 'may_write:yes > notice'],
    [['he has a gun', 0, true], 'tell_buyers:yes:texted_again extend > added_danger'],
    ['2', 'tell_buyers:no:answered > place'],
    ['2', '> thanks'],
    [['they come again', 1, true], 'extend > added_danger'],
  ],
  'a danger told after a stop asks nothing unseen': [
    ['0', 'stop > stopped'],
    [['they locked us in', 0, true], 'open > taken'],
    [['fire', 0, true], 'extend >'],
    ['start', 'start > started'],
    ['help us please', 'extend > receipt'],
  ],
  'a whole sentence on telling counts at any time after the notice': [
    ['no pay', 'open > receipt'],
    ['1', 'may_write:yes > notice'],
    ['1', 'tell_buyers:yes:answered > place'],
    ['Do not tell them!', 'tell_buyers:no:answered > not_told'],
    ['2', '> thanks'],
    ['you may tell them', 'extend tell_buyers:yes:answered > may_tell'],
    ['তাদের জানাবেন না', 'extend tell_buyers:no:answered > not_told'],
    ['2', 'extend > added'],
    ['0', 'stop > stopped'],
    ['you can tell them', 'extend tell_buyers:yes:answered >'],
  ],
  'such a sentence at the notice, and with its number, answers it': [
    ['no pay', 'open > receipt'],
    ['1', 'may_write:yes > notice'],
    ['kauke janaben na', 'tell_buyers:no:answered > place'],
    ['1 do not tell them', 'extend > thanks'],
  ],
  'with its number at a later question': [
    ['no pay', 'open > receipt'],
    ['1', 'may_write:yes > notice'],
    ['ok', 'tell_buyers:yes:answered > place'],
    ['2 do not tell them', 'tell_buyers:no:answered > not_told'],
    ['K7', 'place:site-k7:poster tell_buyers:yes:poster > thanks'],
  ],
  'before the notice it says nothing about texts to her phone': [
    ['no pay', 'open > receipt'],
    ['you may tell them', 'extend > writing_added'],
    ['do not tell them', 'extend may_write:no > notice_added'],
  ],
  'to be forgotten is asked back, and is neither words nor consent': [
    ['DELETE', '> delete'],
    ['no pay', 'open > receipt'],
    ['মুছুন', '> delete'],
    ['1', '> delete'],
    ['2', '> writing'],
    ['1', 'may_write:yes > notice'],
    ['delete', '> delete'],
    ['please delete the photo that he took', 'tell_buyers:yes:texted_again extend > notice_added'],
    ['0', 'stop > stopped'],
    ['delete', '> delete'],
    ['delete', 'forget > deleted'],
  ],
  'what was asked before goes on where she does not delete': [
    ['no pay', 'open > receipt'],
    ['1', 'may_write:yes > notice'],
    ['delete', '> delete'],
    ['না', '> notice'],
    ['2', 'tell_buyers:no:answered > place'],
  ],
  'thumbs and number words': [
    ['no pay', 'open > receipt'],
    ['👍🏽', 'may_write:yes > notice'],
    ['👎', 'tell_buyers:no:answered > place'],
    ['দুই', '> thanks'],
    ['nine', 'danger > danger'],
    ['zero', 'extend > added'],
  ],
  'another matter': [
    ['no pay', 'open > receipt'],
    ['নতুন', 'new > new'],
    ['my friend is hurt', 'open > receipt'],
  ],
  'what is heard of it': [
    ['STATUS', '> status_neutral'],
    ['no pay', 'open > receipt'],
    ['খবর?', '> status_neutral'],
    ['1', 'may_write:yes > notice'],
    ['status', 'tell_buyers:yes:texted_again > status'],
  ],
  'a picture without words': [
    [['', 1], 'open > picture'],
    [['', 2], 'extend > picture'],
    ['this is the exit', 'extend > receipt'],
    [['', 1], 'extend > picture'],
    ['1', 'may_write:yes > notice'],
  ],
  'a picture with words, with an answer, with a command': [
    [['look', 1], 'open > receipt'],
    [['1', 1], 'extend > writing_added'],
    [['stop', 1], 'extend stop > stopped'],
  ],
  'a picture with a stop as the first text is kept too': [
    [['stop', 1], 'open stop > stopped'],
    ['start', 'start > started'],
  ],
  'empty texts': [
    ['', '> welcome'],
    [' \u200b\u0000 ', '> welcome'],
    ['...?!', '> welcome'],
    ['no pay', 'open > receipt'],
    ['', '> writing'],
    ['???', 'extend > writing_added'],
  ],
  'answers without a question': [
    ['yes', '> welcome'],
    ['২', '> welcome'],
  ],
  'sentences with command words are words': [
    ['please stop the harassment', 'open > receipt'],
    ['help me please', 'extend > writing_added'],
  ],
  'a code given late places the case': [
    ['no pay', 'open > receipt'],
    ['k-7', 'place:site-k7:poster tell_buyers:yes:poster > writing'],
    ['1', 'may_write:yes > notice'],
    ['1', 'tell_buyers:yes:answered > thanks'],
    ['k7', 'extend > added'],
  ],
};

test.each(Object.entries(STORIES))('%s', (_, story) => {
  const { lines } = play(
    NEW,
    story.map(([said]) => said),
  );
  expect(lines).toEqual(story.map(([, expected]) => expected));
});

describe('anything that is no command, greeting or answer is her words', () => {
  test.each([
    ['emoji', '😭😭'],
    ['markup', '<script>alert(1)</script>'],
    ['a formula', '=HYPERLINK("http://x","y")'],
    ['1,600 characters', 'ক'.repeat(1_600)],
    ['a lone surrogate', '\ud800'],
    ['NUL inside', 'no\u0000 pay'],
    ['a key of our texts', '{{reference}} $t(help)'],
  ])('%s', (_, text) => {
    expect(play(english, [text]).lines).toEqual(['open > receipt']);
    expect(play({ ...asked, step: 'open' }, [text]).lines).toEqual(['extend > added_quiet']);
  });
});

describe('language', () => {
  test.each([
    ['a command', 'বন্ধ', 'bn'],
    ['a greeting', 'nomoskar', 'bn'],
    ['a word of her own language too', 'STOP', 'en'],
    ['a word that both have', 'hello', 'en'],
  ])('%s of another offered language changes it', (_, text, language) => {
    expect(play(english, [text]).talk.language).toBe(language);
  });

  test.each<[string, readonly Said[], string]>([
    ['the words after a greeting', ['hello', 'the boss shouts at us'], 'en'],
    ['the words after a digit', ['1', 'we get no pay'], 'en'],
    ['the words after a danger', ['9', 'no pay'], 'en'],
    ['the words after a picture', [['', 1], 'they hit us'], 'en'],
    ['the words, though she greeted in English', ['good morning', 'বেতন পাই না'], 'bn'],
    ['the words, though written in Latin letters', ['good morning', 'tin mash beton dey na'], 'bn'],
    ['nothing, where there is no letter', ['good morning', '??', '12', ''], 'en'],
    ['nothing, for a poster’s code', ['K7'], 'bn'],
    ['the words, not a short answer later', ['বেতন পাই না', 'sure', '1', 'ok'], 'bn'],
    ['nothing, for a name in Latin letters', ['বেতন পাই না', '1', '1', 'Dhaka Export Knit Limited'], 'bn'],
    ['a whole text in other letters later', ['বেতন পাই না', 'they beat us every day'], 'en'],
    ['a word in Bengali letters later', ['we get no pay', 'মারে'], 'bn'],
    ['an answer in Bengali letters', ['we get no pay', 'হ্যাঁ'], 'bn'],
    ['nothing, for her own language in Latin letters', ['বেতন পাই না', 'supervisor gali dey amader'], 'bn'],
  ])('is decided by %s', (_, said, language) => {
    expect(play(NEW, said).talk.language).toBe(language);
  });

  test('a language that the line does not offer changes nothing', () => {
    expect(play(NEW, ['we get no pay at all'], ['bn']).talk.language).toBe('bn');
  });

  test('a Bengali talk goes on in Bengali after an English command word', () => {
    expect(play(asked, ['STOP']).talk.language).toBe('bn');
    expect(play(asked, ['good morning']).talk.language).toBe('en');
  });

  test('English is understood where it is not offered, and changes nothing', () => {
    const { lines, talk } = play(NEW, ['unsubscribe'], ['bn']);
    expect(lines).toEqual(['stop > stopped']);
    expect(talk.language).toBe('bn');
  });

  test('words of a language that is not offered are words', () => {
    expect(play(english, ['সাহায্য'], ['en']).lines).toEqual(['open > receipt']);
  });
});

const waits = (step: Talk['step']): Talk => ({ ...asked, step, placed: true });
const hears = (step: Talk['step'], text: string, heard: Partial<Heard>) => {
  const turn = converse(waits(step), { ...heardAs(text), ...heard }, PLACES, OFFERED);
  return [turn.step, turn.effects.map(({ kind }) => kind).join(' '), turn.say[0]?.key ?? ''];
};

describe('what she wrote before she can have read the question', () => {
  test.each(['writing', 'writing_again', 'notice', 'notice_again', 'place', 'place_again'] as const)(
    'is her words, and the question waits: %s',
    (step) => {
      for (const asked of ['sent', 'unasked'] as const)
        expect(hears(step, 'since June', { asked, underWay: true })).toEqual([step, 'extend', '']);
      const again = `${step.replace('_again', '')}_added`;
      expect(hears(step, 'since June', { asked: 'unasked' })).toEqual([step, 'extend', again]);
    },
  );

  test('an answer counts where the question had gone out, and else is asked for again', () => {
    expect(hears('writing', '1', { asked: 'sent', underWay: true })).toEqual(['notice', 'may_write', 'notice']);
    expect(hears('writing', '1', { asked: 'unasked' })).toEqual(['writing', '', 'writing']);
    expect(hears('notice', '2', { asked: 'sent' })).toEqual(['open', 'tell_buyers', 'thanks_quiet']);
    expect(hears('notice', '2 no', { asked: 'unasked' })).toEqual(['notice', '', 'notice']);
  });

  test('a whole sentence on telling is words where nobody asked yet, and counts later', () => {
    const sentence = 'do not tell them';
    expect(hears('notice', sentence, { asked: 'unasked', underWay: true })).toEqual(['notice', 'extend', '']);
    expect(hears('notice', sentence, { asked: 'sent' })).toEqual(['open', 'tell_buyers', 'thanks_quiet']);
    expect(hears('place', sentence, { asked: 'unasked', underWay: true })).toEqual([
      'place',
      'tell_buyers',
      'not_told',
    ]);
  });

  test('a danger is answered all the same', () => {
    expect(hears('notice', 'fire', { asked: 'unasked', underWay: true, danger: true })).toEqual([
      'notice',
      'extend',
      'added_danger',
    ]);
  });

  test('whatever she writes, and wherever the talk stands, it is neither consent nor refusal', () => {
    const steps = ['writing', 'writing_again', 'notice', 'notice_again'] as const;
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('1', '2', 'no', 'yes', 'do not tell them', 'status', '9', 'help'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...steps), text, fc.boolean(), fc.nat(1), (step, words, underWay, media) => {
        const heard = { ...heardAs(words, media), asked: 'unasked', underWay } as const;
        const turn = converse({ ...waits(step), stopped: false }, heard, PLACES, OFFERED);
        expect(turn.effects.map(({ kind }) => kind)).not.toContain('may_write');
        expect(turn.effects.filter((effect) => effect.kind === 'tell_buyers' && effect.means !== 'poster')).toEqual([]);
      }),
    );
  });
});

const hearsCallable = (talk: Partial<Talk>, text: string) => {
  const heard = { ...heardAs(text), callable: true };
  const turn = converse({ ...asked, ...talk }, heard, PLACES, OFFERED);
  return [turn.step, turn.say[0]?.key ?? ''];
};

describe('a code or a call before she said that we may write', () => {
  test.each(['begun', 'writing', 'writing_again'] as const)('is told why not yet, and asked: %s', (step) => {
    expect(hearsCallable({ step }, 'WEB')).toEqual(['writing', 'web_asks']);
    expect(hearsCallable({ step }, 'CALL')).toEqual(['writing', 'call_asks']);
  });

  test('is not asked again after a no or a stop, nor without a case', () => {
    for (const talk of [{ step: 'open', mayWrite: 'no' }, { step: 'open', stopped: true }, NEW] as const)
      for (const text of ['WEB', 'CALL']) expect(hearsCallable(talk, text)[1]).toBe('status_neutral');
  });

  test('help names a call only where her number can be dialled', () => {
    expect(hearsCallable({ step: 'open' }, 'help')).toEqual(['open', 'help_call']);
    expect(play({ ...asked, step: 'open' }, ['help']).lines).toEqual(['> help']);
  });
});

test('a closed case leaves no question open: her next words are a new one', () => {
  expect(play({ ...NEW, step: 'notice' }, ['it began again']).lines).toEqual(['open > receipt']);
});
