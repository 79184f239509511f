import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCases } from '../../server/cases/store.ts';
import { DAY, MINUTE } from '../../server/foundation/time.ts';
import { readCase } from '../../server/http/desk/casework.ts';
import { DATABASES } from '../databases.ts';
import { openWorld, type World } from '../world.ts';
import { NEW, play } from './story.ts';

const HER = '+8801712345678';
const AWAY = 'I am away and will call you back soon';

describe.each(DATABASES)('a machine that answers each of ours, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  test('is answered sixty times a day; what it says is taken all the same, and whoever needs help gets it', async () => {
    let answered = 0;
    for (let time = 0; time < 75; time += 1) {
      world.pass(MINUTE);
      const { status, messages } = await world.text(HER, `${AWAY} ${time}`);
      expect(status).toBe(200);
      answered += messages.length;
    }
    expect(answered).toBe(60);
    const [file, ...others] = await openCases(world.house.database.read);
    expect(others).toEqual([]);
    const { statements } = await readCase(world.desk, file!.id, world.now());
    expect(statements).toHaveLength(75);
    expect((await world.text('+8801712345679', 'no pay since June')).messages).toHaveLength(1);
    for (const words of ['9', 'DELETE', 'no', 'STOP', 'RESUME'])
      expect([words, (await world.text(HER, words)).messages.length]).toEqual([words, 1]);
    world.pass(DAY);
    expect((await world.text(HER, AWAY)).messages).toHaveLength(1);
  });
});

test('what was not shown was not asked: silence answers no question', () => {
  const often = { ...NEW, language: 'en', answeredOften: true };
  const { lines, talk } = play(often, ['they do not pay us', 'and they shout', '1', 'since June'], ['en']);
  expect(lines).toEqual(['open > receipt', 'extend >', 'may_write:yes >', 'extend >']);
  expect(talk.step).toBe('begun');
});
