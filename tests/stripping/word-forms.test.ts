import { expect, test } from 'vitest';
import { doubtOf } from '../../server/stripping/doubt.ts';
import { fold } from '../../server/stripping/fold.ts';
import { type Passage, isKnownAt, isListed, passageOf } from '../../server/stripping/passage.ts';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

/** The words of a sentence that the lists and the forms of their words do not know, however it is typed. */
const unknownIn = (text: string): string[] =>
  [text, text.toLowerCase(), plain(text)].flatMap((typed) => {
    const passage = passageOf(fold(typed));
    return passage.words.filter((_, at) => !isKnownAt(passage, at)).map((word) => word.text);
  });

test.each([
  'Descontaram as luvas e recarregam só metade do vale.',
  'quem adoeceu foi mandado embora, apalpam e revistam a gente na saída',
  'fiquem calados, paguem a cesta básica, esmagou o polegar na prensa',
  'o chuveiro gelado, a enxada, o córrego, o velório do avô',
])('knows what a verb becomes in Portuguese: %s', (line) => {
  expect(unknownIn(line)).toEqual([]);
});

test.each([
  'Zmieniła nazwę, sfałszowana lista, zabrali petycję.',
  'pilnują z zegarkiem w szatni przy zbiorniku, rewidują kobiety na podłodze',
  'zdrętwiałe palce, popsute wiatraki, zapłacono za wózek w magazynie',
  'zamiatanie, odprawy, łapówek, szafce, podłodze',
])('knows what endings make of a word in Polish: %s', (line) => {
  expect(unknownIn(line)).toEqual([]);
});

test.each([
  ['pl', 'kierownik Wiesław wyzywa nas od baranów', 'wieslaw'],
  ['pl', 'wyrzucili Halinę i Bogumiłę ze zmiany', 'bogumile'],
  ['pt', 'a gente viu a Tatiane chorar na saída', 'tatiane'],
  ['pt', 'mandaram o Severino embora sem pagar', 'severino'],
])('takes no name for a form of a word (%s): %s', (_, line, name) => {
  const passage = passageOf(fold(line));
  expect(isListed(passage, at(passage, name))).toBe(true);
  expect(isKnownAt(passage, at(passage, name))).toBe(false);
});

test('half of an everyday word is in no doubt, a name of the same letters is', () => {
  const passage = passageOf(fold('dien thoai bi thu luc vo cong, chi thoai bi duoi viec'));
  expect(doubtOf(passage, at(passage, 'thoai'))).toBeNull();
  const called = passageOf(fold('chi thoai bi duoi viec'));
  expect(doubtOf(called, at(called, 'thoai'))).not.toBeNull();
});

const at = ({ words }: Passage, text: string): number => words.findIndex((word) => word.text === text);
