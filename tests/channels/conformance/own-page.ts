/** A worker's own page, opened by her receipt: after the web form, or after a filing whose receipt she was handed. */
import { makeWoman, type Woman } from '../../http/woman.ts';
import type { Stage } from './stage.ts';

/** From an address of her own: nobody waits for another. */
export function newWoman(stage: Stage): Woman {
  const number = Number(stage.next());
  return makeWoman(stage.doors, `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`);
}

export async function openHers(stage: Stage, receipt: string): Promise<Woman> {
  const her = newWoman(stage);
  await her.open();
  await her.press({ lang: 'en', step: 'language' });
  await her.press({ go: 'code' });
  await her.press({ go: 'on' }, { code: receipt });
  return her;
}

export async function eraseHers(stage: Stage, receipt: string): Promise<void> {
  const her = await openHers(stage, receipt);
  await her.press({ do: 'delete' });
  await her.press({ do: 'delete_surely' });
  await stage.settle(1);
}
