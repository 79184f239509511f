import type { World } from '../world.ts';

/** Phones of one world: `phone` draws another at each call, `say` texts from one and returns what answers the last text. */
export function texter(world: () => World, numbers: string) {
  let phones = 0;
  return {
    phone: () => `${numbers}${String((phones += 1)).padStart(5, '0')}`,
    say: async (from: string, ...texts: readonly string[]): Promise<string> => {
      let last = '';
      for (const text of texts)
        last = (await world().text(from, text)).messages.map((message) => message.text).join('|');
      return last;
    },
  };
}
