import { describe, expect, test } from 'vitest';
import { SQLITE } from '../../databases.ts';
import { find } from '../../promises/canary.ts';
import { NAMES, REASONS } from './entrance.ts';
import { newWords } from './stage.ts';
import { askEach, ENTRANCES, LACKING } from './suite.ts';

describe('the suite', () => {
  test('asks every way in', () => expect(ENTRANCES.map(({ name }) => name)).toEqual([...NAMES]));

  test('knows all that any of them has no such thing of, and why', () => {
    const said = ENTRANCES.flatMap(({ name, lacks }) => Object.entries(lacks).map((lack) => [name, ...lack].join(' ')));
    const known = Object.entries(LACKING).flatMap(([topic, by]) =>
      Object.entries(by).map(([name, reason]) => [name, topic, reason].join(' ')),
    );
    expect(said.toSorted()).toEqual(known.toSorted());
    const used = new Set<string>(Object.values(LACKING).flatMap((by) => Object.values(by)));
    expect([...used].toSorted()).toEqual(Object.keys(REASONS).toSorted());
  });
});

askEach(SQLITE, 'who speaks', ({ asks }) => {
  asks('what is forged is refused: nothing stored, nothing of it in the log or the answer', async ({ stage, way }) => {
    const her = await way.somebody();
    const begun = newWords();
    const first = await her.begin(begun);
    await refuses(first.forged, begun);
    expect((await first.post()).acknowledged).toBe(true);
    const more = newWords();
    const second = await her.add(more);
    await refuses(second.forged, more);
    expect((await second.post()).acknowledged).toBe(true);
    const [file, ...others] = await stage.casesWith(begun);
    expect(others).toEqual([]);
    expect(file!.words).toEqual([begun, more]);

    async function refuses(forged: typeof first.forged, words: string): Promise<void> {
      expect(Object.keys(forged).length).toBeGreaterThan(0);
      for (const [wrong, post] of Object.entries(forged)) {
        const before = await stage.counts();
        const lines = stage.log.length;
        const { acknowledged, status, body } = await post();
        expect([wrong, acknowledged, status < 500]).toEqual([wrong, false, true]);
        expect([wrong, await stage.counts()]).toEqual([wrong, before]);
        // Her own form may be shown to her again, with what she typed.
        const left = status < 300 ? '' : body;
        const places = [['left', Buffer.from([left, ...stage.log.slice(lines)].join(''))]] as const;
        expect([wrong, find({ words }, places)]).toEqual([wrong, []]);
      }
    }
  });
});
