import { describe, expect, test } from 'vitest';
import { settleMeanings } from '../../server/stripping/contested.ts';
import { foldText } from '../../server/stripping/fold.ts';
import { learned } from '../../server/stripping/learned.ts';
import { type Entry, isReadable, lexiconOf } from '../../server/stripping/lexicon.ts';
import { meaningOf } from '../../server/stripping/meanings.ts';
import { TONGUES } from '../../server/stripping/tongues/all.ts';
import type { Tongue } from '../../server/stripping/tongues/tongue.ts';

type Field = (typeof KNOWN)[number] | 'given' | 'family' | 'conjunctions';

/** What is asked of an entry, and the lists that say so. */
const QUESTIONS: readonly (readonly [question: keyof Entry, lists: readonly Field[]])[] = [
  ['closed', ['closed', 'conjunctions']],
  ['given', ['given']],
  ['family', ['family']],
  ['title', ['titles']],
  ['honorific', ['honorifics']],
  ['role', ['roles']],
  ['deed', ['deeds']],
  ['joins', ['conjunctions']],
  ['particle', ['nameParticles']],
];
const KNOWN = ['closed', 'open', 'nameParticles', 'titles', 'honorifics', 'roles', 'deeds', 'months', 'told'] as const;

const wordsOf = (list: string, { script }: Tongue): Set<string> =>
  new Set(
    (script === 'Latn' ? list.split(/[\s|]+/) : [list])
      .flatMap((written) => foldText(written).split(/[^\p{L}\p{M}\p{N}]+/u))
      .filter((word) => word !== '')
      .map((word) => word.replace(/ঃ$/, '')),
  );

const SCRIPTS = [...Map.groupBy(TONGUES, ({ script }) => script)];

describe.each(SCRIPTS)('the lexicon of %s holds the lists and nothing else', (script, tongues) => {
  const lexicon = lexiconOf(script)!;
  const held = Array.from(lexicon.entries.keys(), (word) => [word, lexicon.entries.get(word)!] as const);

  test.each(tongues)('of $tag', (tongue) => {
    const bit = 1 << tongues.indexOf(tongue);
    const said = (question: keyof Entry): Set<string> =>
      new Set(held.filter(([, entry]) => entry[question] & bit).map(([word]) => word));
    const listed = (lists: readonly Field[]): Set<string> =>
      wordsOf(lists.map((list) => tongue[list]).join(' '), tongue);
    expect(QUESTIONS.filter(([question, lists]) => said(question).symmetricDifference(listed(lists)).size > 0)).toEqual(
      [],
    );
    expect([...listed(KNOWN).difference(said('known'))]).toEqual([]);
  });

  test('for the same tongues', () => {
    expect(isReadable(script)).toBe(true);
    expect(lexicon.tongues.map(({ tag }) => tag)).toEqual(tongues.map(({ tag }) => tag));
  });
});

test('every word means what the lists say of it', () => {
  const { words } = learned();
  settleMeanings(words);
  expect([...words].filter(([word, meaning]) => JSON.stringify(meaningOf(word)) !== JSON.stringify(meaning))).toEqual(
    [],
  );
});
