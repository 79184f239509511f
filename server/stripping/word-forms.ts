import { isSwahiliVerb } from './swahili-verbs.ts';

/** Tells, of a tongue with more forms than can be listed, whether a folded word is in one that no name takes. */
export type IsForm = (word: string) => boolean;

const UKRAINIAN =
  /.{4}(?:тися|тись|ться|лися|лася|лося|лись|лась|ують|юють|ають|яють|увати|ювати|ення|ання|яння|енням|анням|енню|анню|ість|істю|ості|остей|ими|ами|ями|ював|ював|ували|ювали|цією|цією|ції|цію|ючи|ачи|ивши|авши|ього|ально|ично)$/;
const POLISH =
  /.{3}(?:owac|ywac|iwac|osc|osci|oscia|eniem|lismy|lysmy|ujemy|ujesz|acych|acymi|ujacy|ujaca|ujace|iwosc)$/;

/** By tag. */
export const FORMS_OF: ReadonlyMap<string, IsForm> = new Map([
  ['sw', isSwahiliVerb],
  ['uk', (word: string) => UKRAINIAN.test(word)],
  ['pl', (word: string) => POLISH.test(word)],
]);
