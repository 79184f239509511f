import { isPolishForm } from './polish-forms.ts';
import { isPortugueseVerb } from './portuguese-verbs.ts';
import { isSwahiliVerb } from './swahili-verbs.ts';

/** Tells, of a tongue with more forms than can be listed, whether a folded word is in one that no name takes. */
export type IsForm = (word: string) => boolean;

const UKRAINIAN =
  /.{4}(?:тися|тись|ться|лися|лася|лося|лись|лась|ують|юють|ають|яють|увати|ювати|ення|ання|яння|енням|анням|енню|анню|ість|істю|ості|остей|ими|ами|ями|ював|ював|ували|ювали|цією|цією|ції|цію|ючи|ачи|ивши|авши|ього|ально|ично)$/;
const POLISH =
  /.{3}(?:owac|ywac|iwac|osc|osci|oscia|eniem|lismy|lysmy|ujemy|ujesz|acych|acymi|ujacy|ujaca|ujace|iwosc)$/;

const TURKISH =
  /.{2}(?:[iu]yor(?:um|uz|sun|sunuz|lar|lardi|du|dum|duk|mus|sa|ken)?|[ae]c[ae][kg](?:im|iz|lar|ler|sin|siniz|ti|tir|ini|imizi|lari)?|[dt][iu]g[iu](?:m|n|miz|nda|mda|mizda|ndan|mizdan|ni|mi|mizi|ne)?|[ae]bil(?:ir|iyor|ecek|mek|sek)[a-z]{0,5}|[iu]m[iu]z(?:[aeiu]|[iu]n|d[ae]n?|l[ae])?|l[ae]rim(?:[iae]|d[ae]n?|l[ae])?|l[iu]g[iu](?:n[ae]?|ni|nd[ae]n?|m)?)$|.{3}(?:mak|mek|makt[ae]n?|mekt[ae]n?|arak|erek|m[ae]si(?:n[aei]|nd[ae]n?|yl[ae])?|m[iu]sl[ae]r|[dt][iu]l[ae]r|m[ae]d(?:im|ik|il[ae]r)|sinl[ae]r|sizlik|likl[ae]r|d[iu]kt[ae]n|inc[ae])$/;

/** By tag. */
export const FORMS_OF: ReadonlyMap<string, IsForm> = new Map([
  ['sw', isSwahiliVerb],
  ['uk', (word: string) => UKRAINIAN.test(word)],
  ['pl', (word: string) => POLISH.test(word)],
  ['tr', (word: string) => TURKISH.test(word)],
]);

/** The same of a folded word that is no name anywhere, with or without an ending; it may ask which words are listed. */
export type IsFormOf = (word: string, isListed: (word: string) => boolean) => boolean;

/** By tag. */
export const PARADIGMS_OF: ReadonlyMap<string, IsFormOf> = new Map([
  ['pl', isPolishForm],
  ['pt', isPortugueseVerb],
]);
